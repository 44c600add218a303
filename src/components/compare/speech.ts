import { fillMessage } from '../../edition/fill-message.ts';
import { locales, pathIn } from '../../edition/locales.ts';
import { cellText, type Figure, type UnitText, withSymbol } from '../../edition/value-text.ts';
import type { FrameWords } from '../../frame/frame-texts.ts';
import type { Measure, SeriesChoice } from '../../lib/compare/choice.ts';
import type { ShownRow } from '../../lib/compare/shown-rows.ts';
import type { NumberStyle } from '../../lib/number-style.ts';
import type { Interval, Qualifier } from '../../lib/types.ts';
import type { SpokenCatalog, SpokenIndicator } from './spoken-catalog.ts';

/** How a comparison is put into words, from a loaded catalog. */
export interface Speech extends FrameWords {
  region(slug: string): string;
  regions(slugs: readonly string[]): string;
  indicator(id: string): SpokenIndicator;
  /** "Rural disposable income · wages" */
  series(series: SeriesChoice): string;
  unit(indicator: string, measure: Measure): UnitText;
  /** How bare numbers on an axis are written. */
  numberStyle(indicator: string, measure: Measure): NumberStyle;
  /** What a row shows, without the unit; `full` keeps all printed decimals. Empty where there is nothing. */
  cell(row: ShownRow | undefined, measure: Measure, full?: boolean): string;
  /** The same with the unit. */
  amount(row: ShownRow | undefined, measure: Measure): string;
}

/** Decimals of percentages and indices, which are worked out and not printed. */
const WORKED_OUT = 1;

/** Binds the words of a catalog; built once for each page. */
export function makeSpeech(catalog: SpokenCatalog): Speech {
  const t: Speech['t'] = (key, parameters = {}) => fillMessage(catalog.messages[key] ?? key, parameters);
  const locale = locales.find(({ id }) => id === catalog.locale) ?? locales[0];
  const indicators = new Map(catalog.indicators.map((indicator) => [indicator.id, indicator]));
  const names = new Map(catalog.regions.map(({ slug, name }) => [slug, name]));
  const indicator = (id: string) => {
    const found = indicators.get(id);
    if (!found) throw new Error(`no indicator "${id}" in the catalog`);
    return found;
  };
  const unit = (id: string, measure: Measure): UnitText => {
    if (measure === 'level') return indicator(id).unitText;
    if (measure === 'gap') return indicator(id).gapText;
    const symbol = measure === 'share' ? '%' : '';
    return { name: t(`compare.unit.${measure}`), symbol, writtenOut: null };
  };
  const cell: Speech['cell'] = (row, measure, full = false) => {
    const figure = row ? figureOf(row, measure) : null;
    if (!row || !figure) return '';
    const { id, decimals } = indicator(row.series.choice.indicator);
    const fixed = measure === 'share' || measure === 'index' ? WORKED_OUT : decimals;
    return cellText(figure, unit(id, measure), t, full && figure.status !== 'derived' ? undefined : fixed);
  };
  const region = (slug: string) => names.get(slug) ?? slug;
  return {
    locale,
    t,
    list: (parts) => parts.join(t('list.separator')),
    path: (path) => pathIn(locale, path),
    region,
    regions: (slugs) => slugs.map(region).join(t('compare.and')),
    indicator,
    series: (series) =>
      [indicator(series.indicator).name, ...codeNames(indicator(series.indicator), series)].join(' · '),
    unit,
    numberStyle: (id, measure) => ({ writtenOut: unit(id, measure).writtenOut }),
    cell,
    amount: (row, measure) =>
      row?.result ? withSymbol(cell(row, measure), unit(row.series.choice.indicator, measure)) : '',
  };
}

/** Names of the codes that are not the default of their dimension. */
function codeNames({ dimensions }: SpokenIndicator, chosen: SeriesChoice): string[] {
  return dimensions.flatMap(({ id, default: usual, codes }) => {
    const code = chosen.dimensions[id];
    return code === usual ? [] : (codes.find((entry) => entry.code === code)?.name ?? []);
  });
}

/** A worked-out figure is as open as its interval, and about as vague as the vaguer of the two it was made from. */
function figureOf({ own, other, result }: ShownRow, measure: Measure): Figure | null {
  if (!own || !result) return null;
  if (measure === 'level') return own;
  const clear = [own, other?.point].every((point) => ['exact', 'range'].includes(point?.qualifier ?? 'exact'));
  return { ...result, qualifier: wordingOf(result, clear), status: 'derived' };
}

function wordingOf({ value, low, high }: Interval, clear: boolean): Qualifier {
  if (low !== null && high === null) return value === null ? 'atLeast' : 'over';
  if (low === null && high !== null) return value === null ? 'atMost' : 'below';
  if (value === null) return 'range';
  return clear && low !== null ? 'exact' : 'about';
}
