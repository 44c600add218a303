import type { APIRoute } from 'astro';
import { answer } from '../../_answer.ts';
import { datasetPaths, packageOf } from '../_files.ts';

export const getStaticPaths = datasetPaths;
export const GET: APIRoute = ({ props }) => answer(packageOf(props.entry), 'application/json');
