import type { ChartData } from '../../charts/index.ts';
import type { Edition } from '../../edition/edition.ts';
import { isAdditive } from '../../record/additive.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import type { ShownRow } from '../../record/comparison/shown-rows.ts';
import { rankingKey } from '../ranking-key.ts';
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
  const { measure, to, ref } = compared.choice;
  const reference = yardstick(compared, edition);
  const others = known.filter(({ region }) => region !== ref);
  const held = (measure !== 'index' && reference) || measure === 'gap' ? (others.length > 0 ? others : known) : known;
  const sorted = [...held].sort((a, b) => b.value - a.value);
  const [max, min] = [sorted[0], sorted.at(-1)];
  const years = [...new Set(held.map(({ year }) => year))].sort();
  const highest = max ? edition.regionName(max.region) : '';
  const maxValue = measuredAmount(edition, max, measure);
  const shared = {
    period: years.length > 1 ? edition.period(`${years[0]}/${years.at(-1)}`) : to,
    ...choiceWords(edition, compared.choice),
    ...(max && { subject: choiceSubject(edition, max.series.choice) }),
    ...{ region: highest, value: maxValue, max: highest, maxValue },
    min: min ? edition.regionName(min.region) : '',
    minValue: measuredAmount(edition, min, measure),
    nationValue: measuredAmount(edition, reference, measure),
    count: held.length,
    ahead: held.filter(({ value }) => value <= 0).length,
  };
  if (held.length === 1)
    return edition.t(`compare.finding.one.${measure === 'gap' && shared.ahead === 1 ? 'noGap' : measure}`, shared);
  if (measure === 'gap' && shared.ahead === shared.count) return edition.t('compare.finding.ranking.noGap', shared);
  if (measure === 'gap' && shared.ahead === 0) return edition.t('compare.finding.ranking.allGap', shared);
  if (measure !== 'level') return edition.t(`compare.finding.ranking.${measure}`, shared);
  if (years.length > 1) return edition.t('finding.rankingSpan', shared);
  const nation = reference && edition.record.region(ref).level === 'nation';
  return edition.t(nation ? 'finding.rankingNation' : rankingKey(edition, max?.series.indicator), shared);
}

/** Bars of one year. */
export const ranking: ComparisonKind<'ranking'> = { input, finding: rankingFinding };
