import type { ChartData } from '../../charts/index.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import { ownBreaks } from '../../record/comparison/drawn-series.ts';
import { shownRegions } from '../../record/comparison/shown-rows.ts';
import type { Pair } from '../../record/gap/comparable-pairs.ts';
import { lastBreak } from '../../record/last-break.ts';
import { yearOf } from '../../record/period.ts';
import { gapPath } from '../gap-path.ts';
import { afterBreak, latestFinding, pathFinding } from '../trend-finding.ts';
import { type ComparisonKind, common, type Emphasis } from './kind.ts';
import type { KnownRow } from './known-rows.ts';
import { choiceSubject, measuredAmount } from './measured-words.ts';
import { markedCell, rowMarks, valuedRows } from './valued-rows.ts';

/** More lines than this are not all named at their ends. */
const MOST_NAMES = 12;

/** A line for each region, named at its end while there is room for names. */
function input(
  { choice, rows, breaks, loaded }: Compared,
  edition: Edition,
  { subject, target }: Emphasis,
): ChartData<'trend'> {
  const { measure, ref } = choice;
  const regions = shownRegions(choice);
  const valued = valuedRows(rows);
  const marks = rowMarks(edition, rows);
  const byRegion = Map.groupBy(rows, ({ region }) => region);
  const ends = regions
    .flatMap((region) => byRegion.get(region)?.findLast(({ result }) => result?.value != null) ?? [])
    .sort((a, b) => (b.result?.value ?? 0) - (a.result?.value ?? 0));
  const latest = Math.max(...ends.map(({ year }) => year));
  const [top, bottom] = [ends[0]?.region, ends.at(-1)?.region];
  const named = (region: string) =>
    regions.length <= MOST_NAMES || [subject, ref, top, bottom].includes(region) ? edition.regionName(region) : '';
  return {
    ...common(rows, edition, measure),
    series: regions.map((region) => {
      const end = ends.find((row) => row.region === region);
      const text = end ? markedCell(edition, marks, end, measure) : '';
      return {
        id: region,
        label: named(region),
        points: (byRegion.get(region) ?? []).map(({ year, result }) => ({
          period: year,
          value: result?.value ?? null,
        })),
        tableRow: valued.findIndex((row) => row.region === region),
        breaks: loaded[0] ? ownBreaks(loaded[0], region).map(({ period }) => Number(period)) : [],
        endText: end && end.year !== latest ? `${text}${edition.aside(`${end.year}`)}` : text,
      };
    }),
    subject,
    ...targetLine(edition, target),
    breaks: breaks.map(({ period }) => ({ period: Number(period), label: edition.t('break.label', { period }) })),
    zero: measure === 'level' || measure === 'gap' ? loaded[0]?.indicator.unit !== 'index' : false,
  };
}

/** The line of a target, as far as it sets a number. */
function targetLine(edition: Edition, id: string | undefined) {
  if (id === undefined) return {};
  const { value, unit, deadline } = edition.record.target(id);
  if (value === null || unit === null) return {};
  const label = edition.t('target.label', { value: edition.amount(value, edition.record.unit(unit)) });
  return { target: { value, label, period: yearOf(deadline) } };
}

/** The way of the first region that has figures, as far as its concept stays the same. */
export function trendFinding(compared: Compared, known: readonly KnownRow[], edition: Edition): string {
  const { measure, regions, ref } = compared.choice;
  const subject = regions.find((region) => known.some((row) => row.region === region)) ?? '';
  const drawn = known.filter(({ region }) => region === subject);
  const grounded = drawn.filter(({ own }) => own === null || !edition.record.isUngrounded(own));
  // Where nothing is known of where any value comes from, the figure gets another title.
  const all = grounded.length > 0 ? grounded : drawn;
  // A share or a gap is of one concept only while that of the reference is.
  const relative = measure === 'share' || measure === 'gap';
  const since = lastBreak(
    all.flatMap(({ own, other }) => [own, relative ? other : null].filter((one) => one !== null)),
    (relative ? [subject, ref] : [subject]).flatMap((region) => all[0]?.series.breaksIn(region) ?? []),
  );
  const own = all.filter(({ year }) => since === null || year >= Number(since));
  const nation = measure === 'level' ? besideNation(compared, known, subject, edition) : null;
  const gap = nation && gapPath(edition, nation);
  return afterBreak(edition, gap ?? pathOf(compared, subject, own, edition), since);
}

/** The latest value of a region with the nation's of that year, where only the nation is drawn beside it. */
function besideNation(
  { choice: { regions } }: Compared,
  known: readonly KnownRow[],
  subject: string,
  { record }: Edition,
): Pair | null {
  const { nation } = record;
  if (subject === nation || regions.some((region) => region !== subject && region !== nation)) return null;
  const last = known.findLast(({ region, own }) => region === subject && own !== null && !record.isUngrounded(own));
  const other = known.find(({ region, year }) => region === nation && year === last?.year);
  return last?.own && other?.own ? [last.own, other.own] : null;
}

/** What a region's rows of one concept say. */
function pathOf(
  { choice: { measure, ref, from: base } }: Compared,
  subject: string,
  own: readonly KnownRow[],
  edition: Edition,
): string {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return '';
  const shared = {
    subject: choiceSubject(edition, first.series.choice),
    region: edition.regionName(subject),
    ref: edition.regionName(ref),
    base,
    from: measure === 'index' ? base : first.year,
    fromValue: measuredAmount(edition, first, measure),
    to: last.year,
    toValue: measuredAmount(edition, last, measure),
    value: measuredAmount(edition, last, measure),
    year: last.year,
  };
  if (first === last || (subject === ref && (measure === 'share' || measure === 'gap')))
    return edition.t(`compare.finding.one.${measure}`, shared);
  if (measure !== 'level') return edition.t(`compare.finding.trend.${measure}`, shared);
  const { indicator } = first.series;
  const observations = own.flatMap((row) => (row.own ? [row.own] : []));
  const say = indicator.flow || indicator.unit === 'index' ? latestFinding : pathFinding;
  return say(edition, observations, indicator.decimals);
}

/** Lines over the years. */
export const trend: ComparisonKind<'trend'> = { input, finding: trendFinding };
