import type { APIRoute } from 'astro';
import { converted, locales } from '../../../../edition/locales.ts';
import { makeExploreRecord } from '../../../../explore/make-record.ts';
import { json } from '../../../_answer.ts';
import { editionOf } from '../../../_ledger.ts';

export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale: locale.id.toLowerCase() }, props: { locale } }));

/** Names and words of the explorer in one locale. */
export const GET: APIRoute = ({ props }) =>
  json(makeExploreRecord(editionOf(props.locale), editionOf(converted).han), 0);
