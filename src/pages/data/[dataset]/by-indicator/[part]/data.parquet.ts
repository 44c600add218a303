import type { APIRoute } from 'astro';
import { typedFormats } from '../../../../../downloads/dataset-formats.ts';
import { toParquet } from '../../../../../downloads/parquet.ts';
import { partedDatasets, partitionsOf } from '../../../_partitions.ts';

/** The observations of one indicator, in a folder that names it as DuckDB, Spark and Arrow expect. */
export const getStaticPaths = () =>
  partedDatasets().flatMap((dataset) =>
    partitionsOf(dataset).map((entry) => ({ params: { dataset: dataset.id, part: entry.folder }, props: { entry } })),
  );
export const GET: APIRoute = ({ props }) =>
  new Response(toParquet(props.entry.table), {
    headers: { 'Content-Type': typedFormats.parquet?.mediaType ?? '' },
  });
