/** Tables of stamped releases, as the data build wrote them. */
const tables = import.meta.glob<string>('../../data/releases/*/*.csv', { query: '?raw', import: 'default' });

/** The text of a table by its place among the releases, as `0.1.0/values.csv`. */
export async function releaseTable(place: string): Promise<string> {
  const text = await tables[`../../data/releases/${place}`]?.();
  if (text === undefined) throw new Error(`no table "${place}" of a release`);
  return text;
}
