import type { EachOf, FigureKind } from '../../src/record/listed-figure.ts';
import { figures } from '../read/catalog-schemas.ts';

const { id: _id, kind: _kind, each: _each, indicators: _series, ...placed } = figures.shape;
const { page: _page, linked: _linked, pictures: _pictures, frozen: _frozen, ...some } = placed;
export type FigureColumn = keyof typeof some;

/** Columns of the list of figures that only some kinds read. */
export const figureColumns = Object.keys(some) as FigureColumn[];

/** Columns that hold keys of messages. */
export const textColumns = ['title', 'subtitle', 'labels', 'groups', 'remarks'] as const;
type TextColumn = (typeof textColumns)[number];

/** What a kind of figure reads of its row. */
export interface ColumnsOfKind {
  /** Fewest and most series. */
  readonly series: readonly [number, number];
  readonly needs?: readonly FigureColumn[];
  readonly may?: readonly FigureColumn[];
  /** Columns that hold one entry for each series. */
  readonly perSeries?: readonly ('labels' | 'groups')[];
  /** Names, separated by spaces, that messages may have in braces: of each entry of a column, the last for all further ones. */
  readonly words?: Partial<Record<TextColumn, readonly string[]>>;
  /** Names that the title may have as well where the row names a target. */
  readonly withTarget?: readonly string[];
  /** Whether `period` is the first of all years drawn, as `2010/`; for other kinds it is the only year or span. */
  readonly opens?: true;
  /** What a row may be repeated for besides what its columns read. */
  readonly each?: readonly EachOf['of'][];
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
  'latest-by-year': ONE,
  map: ONE,
  'spark-map': ONE,
  trend: { ...ONE, may: ['region', 'others', 'period', 'target', 'named', 'remarks'], opens: true },
  'codes-trend': { ...ONE, needs: ['codes'], may: ['region'] },
  multiples: ONE,
  'trend-panels': { series: [2, 9], may: ['region', 'others'] },
  strip: ONE,
  'parts-strip': { ...ONE, may: ['region', 'level'] },
  coverage: ONE,
  ladder: {
    series: [2, 9],
    needs: ['labels', 'groups'],
    may: ['region'],
    perSeries: ['labels', 'groups'],
    words: { labels: ['region'], groups: ['region'] },
  },
  'gap-ladder': {
    series: [1, 9],
    needs: ['labels'],
    may: ['region'],
    perSeries: ['labels'],
    words: { labels: ['region'] },
  },
  dumbbell: ONE,
  scatter: { series: [2, 2] },
  'structure-years': { ...ONE, may: ['region', 'target'] },
  'structure-provinces': { series: [1, 2], needs: ['period'] },
  pace: { series: [0, 0], needs: ['target'] },
  target: { series: [0, 0], needs: ['target'] },
  'yearly-bars': {
    ...ONE,
    may: ['title', 'region', 'target', 'named', 'remarks'],
    words: { title: ['subject region from fromValue to toValue year count total'] },
    withTarget: ['goal', 'of', 'held'],
  },
  'latest-bars': {
    ...ONE,
    needs: ['title', 'labels', 'level'],
    may: ['named', 'remarks'],
    words: { title: ['count region site value lowest lowestValue'], labels: ['region site place period'] },
  },
  'target-bars': {
    series: [1, 9],
    needs: ['title', 'subtitle', 'labels', 'target'],
    may: ['period', 'remarks'],
    words: { title: ['count goal reached region value'], labels: ['region value'], remarks: ['region value'] },
    opens: true,
  },
  'first-and-last': {
    ...ONE,
    needs: ['title', 'labels', 'level'],
    may: ['named', 'remarks'],
    words: { title: ['count max region from fromValue to toValue'], labels: ['region from to'] },
  },
  plan: {
    ...ONE,
    needs: ['title', 'labels', 'level'],
    may: ['named', 'remarks'],
    words: { title: ['of done'], labels: ['region period', 'value period'] },
  },
  'planned-parts': {
    series: [2, 2],
    needs: ['title', 'subtitle', 'labels', 'level', 'codes', 'period'],
    may: ['region', 'remarks'],
    words: { title: ['planned low high count'], labels: [''] },
  },
  'promise-outcome': { series: [0, 0], may: ['region'], each: ['theme', 'due'] },
  'verdict-strip': { series: [0, 0] },
};

/** Whether a kind reads what a row is repeated for; otherwise all its figures would be one. */
export function readsEach(kind: FigureKind, of: EachOf['of']): boolean {
  const { series, needs = [], may = [], each = [] } = columnsOf[kind];
  const column = filledByEach[of];
  if (of === 'indicator') return series[1] > 0;
  return each.includes(of) || (column !== undefined && [...needs, ...may].includes(column));
}

/** Names that a message of a row may have in braces, by its column and its place among those of the cell. */
export function wordsOf(
  { kind, target }: { readonly kind: FigureKind; readonly target: string | null },
  heading: TextColumn,
  at: number,
): string[] {
  const { words = {}, withTarget = [] } = columnsOf[kind];
  const own = (words[heading]?.[at] ?? words[heading]?.at(-1) ?? '').split(' ').filter(Boolean);
  return heading === 'title' && target ? [...own, ...withTarget] : own;
}
