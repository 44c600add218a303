import type { APIRoute, GetStaticPaths } from 'astro';
import { formatOf } from '../../../_downloads.ts';
import { ledger } from '../../../_ledger.ts';

/** Tables of stamped releases, as the data build wrote them. */
const tables = import.meta.glob<string>('../../../../data/releases/*/*.csv', { query: '?raw', import: 'default' });

export const getStaticPaths = (() =>
  ledger.data.releases.flatMap(({ version, files }) =>
    files.map(({ name }) => ({ params: { release: version, name: name.replace('.csv', '') } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { release, name } }) => {
  const table = await tables[`../../../../data/releases/${release}/${name}.csv`]?.();
  if (table === undefined) throw new Error(`no table "${name}" of release ${release}`);
  return new Response(table, { headers: { 'Content-Type': formatOf('csv').mediaType } });
};
