/** A region's place among equal tiles. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
  /** Shorter label for tiles in which `label` does not fit. */
  readonly abbreviation?: string | undefined;
}

/**
 * Tiles as wide as there is room for, up to `widest`, in the middle of the sheet: their width, how many rows there are,
 * where a tile begins, and how many rows stand above it.
 */
export function tileGrid(
  tiles: readonly TilePlace[],
  width: number,
  { room, gap, widest }: { readonly room: number; readonly gap: number; readonly widest: number },
) {
  const [firstColumn, columns] = extent(tiles.map(({ column }) => column));
  const [firstRow, rows] = extent(tiles.map(({ row }) => row));
  const w = Math.min(widest, (room - gap * (columns - 1)) / Math.max(1, columns));
  const left = (width - columns * w - (columns - 1) * gap) / 2;
  return {
    ...{ w, rows },
    xOf: ({ column }: TilePlace) => left + (column - firstColumn) * (w + gap),
    above: ({ row }: TilePlace) => row - firstRow,
  };
}

/** The first of some places in a row, and how many there are up to the last. */
function extent(numbers: readonly number[]): [number, number] {
  if (numbers.length === 0) return [0, 0];
  const first = Math.min(...numbers);
  return [first, Math.max(...numbers) - first + 1];
}
