import type { APIRoute, GetStaticPaths } from 'astro';
import { formatOf } from '../../_downloads.ts';
import { ledger } from '../../_ledger.ts';

/** Tables of stamped releases, as the data build wrote them. */
const tables = import.meta.glob<string>('../../../data/releases/*.csv', { query: '?raw', import: 'default' });

export const getStaticPaths = (() =>
  ledger.data.releases.flatMap(({ files }) =>
    files.map(({ name }) => ({ params: { name: name.slice(0, -'.csv'.length) } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { name } }) => {
  const table = await tables[`../../../data/releases/${name}.csv`]?.();
  if (table === undefined) throw new Error(`no table "${name}" of a release`);
  return new Response(table, { headers: { 'Content-Type': formatOf('csv').mediaType } });
};
