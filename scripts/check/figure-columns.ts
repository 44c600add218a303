import type { FigureKind } from '../../src/record/listed-figure.ts';
import { figures } from '../read/catalog-schemas.ts';

const { id: _id, kind: _kind, each: _each, indicators: _series, page: _page, ...some } = figures.shape;
export type FigureColumn = keyof typeof some;

/** Columns of the list of figures that only some kinds read. */
export const figureColumns = Object.keys(some) as FigureColumn[];

/** What a kind of figure reads of its row. */
export interface ColumnsOfKind {
  /** Fewest and most series. */
  readonly series: readonly [number, number];
  readonly needs?: readonly FigureColumn[];
  readonly may?: readonly FigureColumn[];
  /** Columns that hold one entry for each series. */
  readonly perSeries?: readonly ('labels' | 'groups')[];
  /** Whether `period` is the first of all years drawn, as `2010/`; for other kinds it is the only year or span. */
  readonly opens?: true;
}

/** Columns that what a row is repeated for fills. */
export const filledByEach: Readonly<Record<string, FigureColumn>> = {
  region: 'region',
  target: 'target',
  year: 'period',
};

const ONE = { series: [1, 1] } as const;

/** Columns of each kind; what is not named must be empty, so that nobody fills in what is not read. */
export const columnsOf: Readonly<Record<FigureKind, ColumnsOfKind>> = {
  ranking: ONE,
  'latest-ranking': ONE,
  map: ONE,
  'spark-map': ONE,
  trend: { ...ONE, may: ['region', 'others', 'period', 'target', 'named', 'remarks'], opens: true },
  'codes-trend': { ...ONE, needs: ['codes'], may: ['region'] },
  multiples: ONE,
  strip: ONE,
  'parts-strip': { ...ONE, may: ['region', 'level'] },
  coverage: ONE,
  ladder: { series: [2, 9], needs: ['labels', 'groups'], may: ['region'], perSeries: ['labels', 'groups'] },
  dumbbell: ONE,
  scatter: { series: [2, 2] },
  'structure-years': { ...ONE, may: ['region', 'target'] },
  'structure-provinces': { series: [1, 2], needs: ['period'] },
  pace: { series: [0, 0], needs: ['target'] },
  target: { series: [0, 0], needs: ['target'] },
  'yearly-bars': { ...ONE, needs: ['title'], may: ['region', 'target', 'named', 'remarks'] },
  'latest-bars': { ...ONE, needs: ['title', 'labels', 'level'], may: ['named', 'remarks'] },
  'target-bars': {
    series: [1, 9],
    needs: ['title', 'subtitle', 'labels', 'target'],
    may: ['period', 'remarks'],
    opens: true,
  },
  'first-and-last': { ...ONE, needs: ['title', 'labels', 'level'], may: ['named', 'remarks'] },
  plan: { ...ONE, needs: ['title', 'labels', 'level'], may: ['named', 'remarks'] },
  'planned-parts': {
    series: [2, 2],
    needs: ['title', 'subtitle', 'labels', 'level', 'codes', 'period'],
    may: ['region', 'remarks'],
  },
};
