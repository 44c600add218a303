import type { APIRoute } from 'astro';
import { formatOf } from '../../_downloads.ts';
import { releaseTable } from '../../releases/_release-table.ts';
import { oldAddresses } from './_old-addresses.ts';

export const getStaticPaths = () =>
  oldAddresses.map(({ name, place }) => ({ params: { name: name.replace(/\.csv$/, '') }, props: { place } }));

/** A table of an early release at the address that it was published at. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await releaseTable(props.place), { headers: { 'Content-Type': formatOf('csv').mediaType } });
