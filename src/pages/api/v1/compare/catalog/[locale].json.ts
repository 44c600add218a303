import type { APIRoute } from 'astro';
import { makeRecord } from '../../../../../compare/make-record.ts';
import { converted, locales } from '../../../../../edition/locales.ts';
import { json } from '../../../../_answer.ts';
import { editionOf } from '../../../../_ledger.ts';

export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale: locale.id.toLowerCase() }, props: { locale } }));

/** Indicators and regions that can be compared, with names and messages of one locale. */
export const GET: APIRoute = ({ props }) => json(makeRecord(editionOf(props.locale), editionOf(converted).han), 0);
