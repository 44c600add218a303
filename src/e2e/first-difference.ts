/** A cell that is not what it was: where, and what stands there. `null` when all cells of all rows are the same. */
export function firstDifference(
  columns: readonly string[],
  wanted: readonly Readonly<Record<string, unknown>>[],
  seen: readonly Readonly<Record<string, unknown>>[],
): string | null {
  if (wanted.length !== seen.length) return `${seen.length} rows for ${wanted.length}`;
  for (const [at, row] of wanted.entries())
    for (const name of columns) {
      const [was, is] = [row[name] ?? null, seen[at]?.[name] ?? null];
      if (!Object.is(was, is)) return `row ${at + 1}, ${name}: ${JSON.stringify(is)} for ${JSON.stringify(was)}`;
    }
  return null;
}
