import type { APIRoute } from 'astro';
import type { Figure } from '../../../figures/figure.ts';
import { withBase } from '../../../with-base.ts';
import { json } from '../../_answer.ts';
import { figurePaths } from '../../_figures.ts';
import { editionFor } from '../../_ledger.ts';

export const getStaticPaths = figurePaths;

/** A figure itself, as plain data; the paths it names within the site are addresses there. */
export const GET: APIRoute = ({ params, props }) => {
  const figure: Figure = props.entry.make(editionFor(params.locale));
  const rows = figure.rows.map((row) => ({ ...row, origin: withBase(row.origin) }));
  return json({ ...figure, page: withBase(figure.page), rows }, 0);
};
