import type { APIRoute } from 'astro';
import { json } from '../../../_answer.ts';
import { partedDatasets, partitionFiles } from '../../_partitions.ts';

/** What a program cannot list over the web: the parts, with their sizes and checksums. */
export const getStaticPaths = () =>
  partedDatasets().map((dataset) => ({ params: { dataset: dataset.id }, props: { entry: dataset } }));
export const GET: APIRoute = ({ props }) => json(partitionFiles(props.entry));
