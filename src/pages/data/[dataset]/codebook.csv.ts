import type { APIRoute } from 'astro';
import { answer } from '../../_answer.ts';
import { codebookOf, datasetPaths } from '../_files.ts';

export const getStaticPaths = datasetPaths;
export const GET: APIRoute = ({ props }) => answer(codebookOf(props.entry), 'text/csv');
