import type { MessageKey } from '../edition/words.ts';
import type { FigureSeries, ListedFigure } from '../record/listed-figure.ts';
import type { Theme } from '../record/types.ts';
import type { FigureAddress } from './figure.ts';

/** What one figure is made from: a row of the list of figures with its patterns filled in. */
export interface FigureChoice
  extends FigureAddress,
    Pick<ListedFigure, 'kind' | 'series' | 'level' | 'others' | 'codes' | 'target' | 'named'> {
  /** Region the figure is about. */
  readonly region: string;
  /** Theme of the targets it is about. */
  readonly theme: Theme | null;
  /** The only year or span, and the first year. */
  readonly year: string | null;
  readonly from: string | null;
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
