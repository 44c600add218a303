import type { APIRoute } from 'astro';
import { converted } from '../../edition/locales.ts';
import { shortAnswer } from '../../figures/short-answer.ts';
import { makePlaces } from '../../search/places.ts';
import { plainName } from '../../search/region-names.ts';
import { json } from '../_answer.ts';
import { editionFor, editionOf, inEachLocale, ledger } from '../_ledger.ts';

export const getStaticPaths = inEachLocale;

/** Every region of the catalog by all its names, in the words of one locale: for the finder and the search. */
export const GET: APIRoute = ({ params }) => {
  const edition = editionFor(params.locale);
  const places = makePlaces(ledger.data, {
    name: ({ name }) => plainName(edition.text(name)),
    around: ({ shortName }, outer) => {
      const inner = plainName(edition.text(shortName));
      return outer === '' ? inner : edition.t('finder.around', { inner, outer });
    },
    answer: (region) => shortAnswer(edition, region),
    leadsTo: ({ shortName }) => edition.t('finder.leadsTo', { province: edition.text(shortName) }),
    toTraditional: editionOf(converted).han,
  });
  return json(places, 0);
};
