import type { APIRoute } from 'astro';
import { makeRecord } from '../../../../../compare/make-record.ts';
import { converted, locales } from '../../../../../edition/locales.ts';
import { editionOf } from '../../../../_ledger.ts';

export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale: locale.id.toLowerCase() }, props: { locale } }));

/** Indicators and regions that can be compared, with names and messages of one locale. */
export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(makeRecord(editionOf(props.locale), editionOf(converted).han))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
