import type { ChartData } from '../../charts/index.ts';
import type { Edition } from '../../edition/edition.ts';
import type { MessageKey } from '../../edition/words.ts';
import { isAdditive } from '../../record/additive.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import type { ShownRow } from '../../record/comparison/shown-rows.ts';
import type { Observation } from '../../record/types.ts';
import { endsGap } from '../ends-gap.ts';
import { extremeWords, rankingKey, rankingSentence } from '../ranking-sentence.ts';
import { comparedWords, placedRows } from './compared-words.ts';
import { type ComparisonKind, common, type Emphasis } from './kind.ts';
import type { KnownRow } from './known-rows.ts';
import { choiceSubject, choiceWords, measuredAmount, measuredCell } from './measured-words.ts';
import { markedCell, observationsOf, rowMarks, valuedRows } from './valued-rows.ts';

/** Bars of one year; the reference is a line where it is a level or 100 %, and no bar of its own. */
function input({ choice, rows, loaded }: Compared, edition: Edition, { subject }: Emphasis): ChartData<'ranking'> {
  const { measure, ref } = choice;
  const direction = loaded[0]?.indicator.direction;
  const valued = valuedRows(rows);
  const marks = rowMarks(edition, rows);
  const latest = Math.max(...valued.map(({ year }) => year));
  const reference = yardstick({ choice, rows, loaded }, edition);
  return {
    ...common(rows, edition, choice.measure),
    items: rows
      .filter((row) => row !== reference)
      .map((row) => ({
        id: row.region,
        label: row.year === latest ? edition.regionName(row.region) : datedName(edition, row),
        value: row.result?.value ?? null,
        text: measuredCell(edition, row, measure),
        mark: marks.of(...observationsOf(row)),
        tableRow: valued.indexOf(row),
      })),
    subject,
    order: direction === 'lower' && measure !== 'gap' ? 'ascending' : 'descending',
    reference:
      reference?.result?.value == null
        ? undefined
        : {
            label: edition.regionName(ref),
            value: reference.result.value,
            text: markedCell(edition, marks, reference, measure),
          },
  };
}

/** A region with the time of its value, which is older than others. */
function datedName(edition: Edition, { region, own }: ShownRow): string {
  return `${edition.regionName(region)}${own ? edition.aside(edition.period(own.period)) : ''}`;
}

/** The row of the reference where it is a level or 100 %: a part of a total is not measured by the total. */
function yardstick(
  { choice: { measure, ref }, rows, loaded }: Pick<Compared, 'choice' | 'rows' | 'loaded'>,
  edition: Edition,
): ShownRow | undefined {
  const unit = loaded[0]?.indicator.unit;
  const whole =
    measure === 'share' || (measure === 'level' && unit !== undefined && !isAdditive(edition.record.unit(unit)));
  const others = rows.some(({ region }) => region !== ref);
  return whole && others ? rows.find(({ region, result }) => region === ref && result?.value != null) : undefined;
}

/** Who stands highest and lowest; a single region says its value. */
export function rankingFinding(compared: Compared, known: readonly KnownRow[], edition: Edition): string {
  const { measure, to } = compared.choice;
  const reference = yardstick(compared, edition);
  const held = rankedRows(compared, known, edition);
  const [first] = held;
  const placed = placedRows(edition, held, measure);
  const years = [...new Set(held.map(({ year }) => year))].sort();
  const ahead = held.filter(({ value }) => value <= 0).length;
  const shared = {
    period: years.length > 1 ? edition.period(`${years[0]}/${years.at(-1)}`) : to,
    ...choiceWords(edition, compared.choice),
    ...(first && { subject: choiceSubject(edition, first.series.choice) }),
    region: first ? edition.regionName(first.region) : '',
    value: measuredAmount(edition, first, measure),
    nationValue: measuredAmount(edition, reference, measure),
    ...{ count: held.length, ahead },
    ...comparedWords(edition, compared, held),
  };
  if (held.length === 1)
    return edition.t(`compare.finding.one.${measure === 'gap' && ahead === 1 ? 'noGap' : measure}`, shared);
  const ends = extremeWords(edition, placed);
  if (measure === 'gap' && ahead === held.length) return edition.t('compare.finding.ranking.noGap', shared);
  if (measure === 'gap') {
    const spread = ahead === 0 && ends.maxValue !== ends.minValue;
    return edition.t(`compare.finding.ranking.${spread ? 'allGap' : 'gap'}`, { ...shared, ...ends });
  }
  if (measure !== 'level' && ends.maxValue === ends.minValue)
    return edition.t(`compare.finding.alike.${measure}`, { ...shared, ...ends });
  const key = keyOf(compared, years.length > 1, edition);
  const nation = key === 'finding.rankingNation' ? reference?.own : undefined;
  const gaps = nation && endsGap(edition, ownOf(held), nation, shared);
  return gaps ?? rankingSentence(edition, key, placed, shared);
}

/** What was published of these rows. */
function ownOf(rows: readonly KnownRow[]): Observation[] {
  return rows.flatMap(({ own }) => own ?? []);
}

/** Those who are ranked: neither the nation among its parts nor the reference that all others are held against. */
function rankedRows(compared: Compared, known: readonly KnownRow[], edition: Edition): readonly KnownRow[] {
  const { measure, ref } = compared.choice;
  const relative = measure === 'share' || measure === 'gap';
  const others = known.filter(
    ({ region }) => edition.record.region(region).level !== 'nation' && !(relative && region === ref),
  );
  return others.length > 0 ? others : known;
}

function keyOf(compared: Compared, spans: boolean, edition: Edition): MessageKey {
  const { measure, ref } = compared.choice;
  if (measure !== 'level')
    return measure === 'share' ? 'compare.finding.ranking.share' : 'compare.finding.ranking.index';
  if (spans) return 'finding.rankingSpan';
  const nation = yardstick(compared, edition) && edition.record.region(ref).level === 'nation';
  return nation ? 'finding.rankingNation' : rankingKey(edition, compared.loaded[0]?.indicator);
}

/** Bars of one year. */
export const ranking: ComparisonKind<'ranking'> = { input, finding: rankingFinding };
