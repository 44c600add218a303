import { entryOf } from '../read/entry-of.ts';
import type { CsvRow } from '../read/rows.ts';
import type { Placement } from '../read/sidecar.ts';
import { clean } from '../read/split-blocks.ts';
import type { Column } from './columns.ts';

/** What a row says about all of its values. */
export interface RowMeaning {
  /** Text by which items, sections and cells name the row. */
  readonly label: string;
  /** Other texts a cell override may name the row by. */
  readonly names: readonly string[];
  readonly figure: string | null;
  readonly placement: Placement;
  /** Index of the column each fact came from, to locate faults. */
  readonly columnOf: Readonly<Record<string, number>>;
  /** Heading to source and period, from an `origins` cell. */
  readonly origins: ReadonlyMap<string, Placement>;
  /** Further columns that name the region of the row, and those that name a place around it. */
  readonly sameRegion: readonly NamedCell[];
  readonly around: readonly NamedCell[];
}

/** A cell that names a region, as the sidecar reads it. */
export interface NamedCell {
  readonly column: number;
  readonly text: string;
}

const NO_CELLS: readonly NamedCell[] = [];
const NO_ORIGINS: ReadonlyMap<string, Placement> = new Map();

const FACTS = ['period', 'periodNote', 'unit', 'source', 'quote', 'note', 'locator'] as const;
type Fact = (typeof FACTS)[number];

/** The columns that say something of their rows, by how they are read. */
interface RowColumns {
  /** The one that the sidecar describes first leads, be it empty. */
  readonly regions: readonly Column[];
  readonly places: readonly Column[];
  readonly facts: readonly { readonly column: Column; readonly fact: Fact }[];
  readonly others: readonly Column[];
}

/** Gathers the label, region, period, source … that rows state in their own columns, which are sorted out once. */
export function rowReader(columns: readonly Column[], blockItem: string | null): (row: CsvRow) => RowMeaning {
  const withRole = (...roles: readonly string[]) => columns.filter(({ spec }) => roles.includes(spec.role));
  const sorted = {
    regions: withRole('region').sort((a, b) => a.described - b.described),
    places: withRole('within').sort((a, b) => a.described - b.described),
    facts: columns.flatMap((column) =>
      FACTS.filter((fact) => fact === column.spec.role).map((fact) => ({ column, fact })),
    ),
    others: withRole('item', 'id', 'origins', 'dimension'),
  };
  return ({ cells }) => readRow(cells, sorted, blockItem);
}

function readRow(
  cells: CsvRow['cells'],
  { regions, places, facts, others }: RowColumns,
  blockItem: string | null,
): RowMeaning {
  const placement: Placement = {};
  const columnOf: Record<string, number> = {};
  const items: string[] = [];
  let figure: string | null = null;
  let origins = NO_ORIGINS;
  for (const { column, fact } of facts) {
    const text = codedText(cells, column);
    if (text === '' && fact !== 'period') continue;
    placement[fact] = text;
    columnOf[fact] = column.index;
  }
  for (const { index, spec } of others) {
    const text = clean(cells[index]);
    if (spec.role === 'item') {
      items.push(text);
      columnOf.item = index;
      if (spec.figureId) figure = text;
    } else if (spec.role === 'id') figure = text;
    else if (spec.role === 'origins') origins = readOrigins(text);
    else if (spec.role === 'dimension' && spec.dimension) {
      placement.dimensions = { ...placement.dimensions, [spec.dimension]: entryOf(spec.codes, text) ?? text };
      columnOf[spec.dimension] = index;
    }
  }
  const named = namedCells(cells, regions);
  const region = named[0];
  if (region) {
    placement.region = region.text;
    columnOf.region = region.column;
  }
  const itemText = items.join(' / ');
  const label = (blockItem ?? itemText) || placement.region || placement.period || '';
  return {
    label,
    names: [label, itemText, placement.region ?? '', placement.period ?? '', figure ?? ''],
    figure,
    placement,
    columnOf,
    origins,
    sameRegion: named.length > 1 ? named.slice(1).filter(isFilled) : NO_CELLS,
    around: places.length > 0 ? namedCells(cells, places).filter(isFilled) : NO_CELLS,
  };
}

function isFilled({ text }: NamedCell): boolean {
  return text !== '';
}

function namedCells(cells: CsvRow['cells'], columns: readonly Column[]): NamedCell[] {
  return columns.map((column) => ({ column: column.index, text: codedText(cells, column) }));
}

function codedText(cells: CsvRow['cells'], { index, spec }: Column): string {
  const text = clean(cells[index]);
  return entryOf(spec.codes, text) ?? text;
}

/** `registered_poor_wan=R39:2020;homes_wan=R26:2016-2020` */
export function readOrigins(text: string): Map<string, Placement> {
  const pairs = text.split(';').map((part) => /^([^=]+)=([^:]+):(.*)$/.exec(part.trim()));
  return new Map(
    pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', { source: pair[2] ?? '', period: pair[3] ?? '' }] as const] : [])),
  );
}
