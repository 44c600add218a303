import type { APIRoute } from 'astro';
import { locales } from '../../../edition/locales.ts';
import { chartEntry } from '../../../frame/chart-entry.ts';
import { json } from '../../_answer.ts';
import { definitions } from '../../_figures.ts';
import { editionOf } from '../../_ledger.ts';

/** All charts, each with its texts and addresses in every language. */
export const GET: APIRoute = ({ site }) =>
  json([...definitions.values()].map((definition) => chartEntry(definition, locales.map(editionOf), site)));
