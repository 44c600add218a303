import type { APIRoute } from 'astro';
import { answer } from '../../_answer.ts';
import { csvwOf, csvwPaths } from '../_files.ts';

export const getStaticPaths = csvwPaths;
export const GET: APIRoute = ({ props }) => answer(csvwOf(props.dataset, props.table), 'application/csvm+json');
