import type { MessageKey } from '../edition/words.ts';
import type { FigureCodes, FigureKind, FigureSeries } from '../lib/listed-figure.ts';
import type { RegionLevel } from '../lib/types.ts';
import type { FigureAddress } from './figure.ts';

/** What one figure is made from: a row of the list of figures with its patterns filled in. */
export interface FigureChoice extends FigureAddress {
  readonly kind: FigureKind;
  readonly series: readonly FigureSeries[];
  /** Region the figure is about. */
  readonly region: string;
  readonly level: RegionLevel | null;
  /** Regions for comparison. */
  readonly others: readonly string[];
  readonly codes: FigureCodes | null;
  /** The only year or span, and the first year. */
  readonly year: string | null;
  readonly from: string | null;
  readonly target: string | null;
  /** What is named below the title: ids of dimensions, `unit` or `region`. */
  readonly named: readonly string[];
  readonly title: MessageKey | null;
  readonly subtitle: MessageKey | null;
  readonly labels: readonly MessageKey[];
  readonly groups: readonly MessageKey[];
  readonly remarks: readonly MessageKey[];
}

/** The series a figure is about, which its row must give. */
export function mainSeries({ id, series }: Pick<FigureChoice, 'id' | 'series'>): FigureSeries {
  const [own] = series;
  if (!own) throw new Error(`${id} names no indicator in data/catalog/figures.csv`);
  return own;
}
