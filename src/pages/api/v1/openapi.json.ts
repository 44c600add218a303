import type { APIRoute } from 'astro';
import { API_ROOT, openApi } from '../../../downloads/api/open-api.ts';
import { FALLBACK, locales } from '../../../edition/locales.ts';
import { json } from '../../_answer.ts';
import { editionOf, ledger } from '../../_ledger.ts';
import { examples } from '../_facts.ts';

/** Written in the language that stands in for all others. */
const { t, path } = editionOf(locales.find(({ texts }) => texts === FALLBACK) ?? locales[0]);

export const GET: APIRoute = ({ site }) =>
  json(
    openApi({
      ...{ title: t('api.name'), description: t('api.lead'), version: ledger.data.release.version, examples },
      licence: { name: t('data.licenceText'), url: new URL(`${path('/data/')}#licence`, site).href },
      server: new URL(API_ROOT, site).href,
      summaryOf: (name) => t(`api.answer.${name}`),
    }),
  );
