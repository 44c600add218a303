import type { Edition } from '../../edition/edition.ts';
import { cellText, type ShownValue, type UnitText, withSymbol } from '../../edition/value-text.ts';
import type { Measure } from '../../record/comparison/choice.ts';
import type { SeriesChoice } from '../../record/comparison/drawn-series.ts';
import type { SettledChoice, ShownRow } from '../../record/comparison/shown-rows.ts';
import type { NumberStyle } from '../../record/number-style.ts';
import type { Indicator } from '../../record/types.ts';
import { workedOut } from '../worked-out.ts';

/** Decimals of percentages and indices, which are worked out and not printed. */
const WORKED_OUT = 1;

/** The unit a measure of an indicator is in: a difference of percentages is in percentage points. */
export function measureUnit(edition: Edition, { unit }: Indicator, measure: Measure): UnitText {
  const { record, t } = edition;
  if (measure === 'level') return edition.unitText(record.unit(unit));
  if (measure === 'gap') return edition.unitText(record.unit(unit === 'percent' ? 'percentage-points' : unit));
  return { name: t(`compare.unit.${measure}`), symbol: measure === 'share' ? '%' : '', writtenOut: null };
}

/** How bare numbers of a measure are written on an axis. */
export function measureNumbers(edition: Edition, indicator: Indicator, measure: Measure): NumberStyle {
  return { writtenOut: measureUnit(edition, indicator, measure).writtenOut };
}

/** What a row shows, without the unit; `full` keeps all printed decimals. Empty where there is nothing. */
export function measuredCell(edition: Edition, row: ShownRow | undefined, measure: Measure, full = false): string {
  const shown = row ? shownValue(row, measure) : null;
  if (!row || !shown) return '';
  const { indicator } = row.series;
  const fixed = measure === 'share' || measure === 'index' ? WORKED_OUT : indicator.decimals;
  const decimals = full && shown.status !== 'derived' ? undefined : fixed;
  return cellText(shown, measureUnit(edition, indicator, measure), edition.t, decimals);
}

/** The same with the unit. */
export function measuredAmount(edition: Edition, row: ShownRow | undefined, measure: Measure): string {
  if (!row?.result) return '';
  return withSymbol(measuredCell(edition, row, measure), measureUnit(edition, row.series.indicator, measure));
}

/** What a sentence may say of any choice: its years and whom the others are held against. */
export function choiceWords(edition: Edition, { from, to, ref }: SettledChoice) {
  return { from, to, year: to, ref: edition.regionName(ref) };
}

/** "Rural disposable income · wages" */
export function choiceName(edition: Edition, { indicator, dimensions }: SeriesChoice): string {
  return edition.seriesName(edition.record.indicator(indicator), dimensions);
}

/** The same as the subject of a sentence: "Rural disposable income (wages)". */
export function choiceSubject(edition: Edition, { indicator, dimensions }: SeriesChoice): string {
  return edition.subjectName(edition.record.indicator(indicator), dimensions);
}

/** Names of regions in a row of words. */
export function regionList(edition: Edition, regions: readonly string[]): string {
  return regions.map(edition.regionName).join(edition.t('name.separator'));
}

function shownValue({ own, other, result }: ShownRow, measure: Measure): ShownValue | null {
  if (!own || !result) return null;
  return measure === 'level' ? own : workedOut(result, [own, other]);
}
