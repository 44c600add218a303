import type { APIRoute } from 'astro';
import { API_ROOT, openApi } from '../../../downloads/api/open-api.ts';
import { withBase } from '../../../with-base.ts';
import { json } from '../../_answer.ts';
import { fallbackEdition, ledger } from '../../_ledger.ts';
import { examples } from '../_facts.ts';

const { t, path } = fallbackEdition;

export const GET: APIRoute = ({ site }) =>
  json(
    openApi({
      ...{ title: t('api.name'), description: t('api.lead'), version: ledger.data.release.version, examples },
      licence: { name: t('data.licenceText'), url: new URL(`${path('/data/')}#licence`, site).href },
      server: new URL(withBase(API_ROOT), site).href,
      summaryOf: (name) => t(`api.answer.${name}`),
    }),
  );
