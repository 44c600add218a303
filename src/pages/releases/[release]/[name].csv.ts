import type { APIRoute, GetStaticPaths } from 'astro';
import { formatOf } from '../../_downloads.ts';
import { ledger } from '../../_ledger.ts';
import { releaseTable } from '../_release-table.ts';

export const getStaticPaths = (() =>
  ledger.data.releases.flatMap(({ version, files }) =>
    files.map(({ name }) => ({ params: { release: version, name: name.slice(0, -'.csv'.length) } })),
  )) satisfies GetStaticPaths;

/** A table of a stamped release. */
export const GET: APIRoute = async ({ params: { release, name } }) =>
  new Response(await releaseTable(`${release}/${name}.csv`), {
    headers: { 'Content-Type': formatOf('csv').mediaType },
  });
