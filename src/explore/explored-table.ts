import { type ColumnTable, table } from 'arquero';
import { plainText } from '../search/plain-text.ts';
import { type FacetId, facetColumns, facetIds } from './choice.ts';

/** The cells of a table by its columns, as its file holds them. */
export type Columns = Readonly<Record<string, readonly Cell[]>>;

export type Cell = string | number | boolean | null;

/** A column told by numbers: each row’s place among the values that occur; absent is the empty text. */
export interface Coded {
  readonly codes: Uint32Array;
  readonly values: readonly string[];
}

/** A table made ready to be filtered, counted and searched again and again. */
export interface ExploredTable {
  readonly table: ColumnTable;
  readonly facets: Readonly<Record<FacetId, Coded>>;
  /** Columns that are searched, with their values in plain writing, made when they are first asked for. */
  readonly searched: () => readonly Coded[];
}

/** Columns whose cells a search reads, beside the names of what a row is about. */
const TEXTS = ['printed', 'period', 'period_note', 'locator', 'quote', 'note', 'formula'] as const;

/**
 * Makes the columns of a table ready.
 * @param namesOf all that a value of a facet is found by, in any script
 */
export function exploredTable(columns: Columns, namesOf: (facet: FacetId, value: string) => string): ExploredTable {
  const facets = Object.fromEntries(
    facetIds.map((facet) => [facet, coded(columns[facetColumns[facet]] ?? [])]),
  ) as Record<FacetId, Coded>;
  let searched: readonly Coded[] | undefined;
  return {
    table: table(columns as Record<string, Cell[]>),
    facets,
    searched: () => {
      searched ??= [
        ...facetIds.map((facet) => plain(facets[facet], (value) => `${value} ${namesOf(facet, value)}`)),
        ...TEXTS.map((name) => plain(coded(columns[name] ?? []), (value) => value)),
      ].filter(({ values }) => values.some((value) => value !== ''));
      return searched;
    },
  };
}

/** Gives each value that occurs a number, in the order of rows. */
function coded(cells: readonly Cell[]): Coded {
  const places = new Map<Cell, number>();
  const codes = new Uint32Array(cells.length);
  for (const [row, cell] of cells.entries()) {
    let place = places.get(cell);
    if (place === undefined) {
      place = places.size;
      places.set(cell, place);
    }
    codes[row] = place;
  }
  return { codes, values: [...places.keys()].map((cell) => (cell === null ? '' : String(cell))) };
}

function plain({ codes, values }: Coded, write: (value: string) => string): Coded {
  return { codes, values: values.map((value) => plainText(write(value))) };
}
