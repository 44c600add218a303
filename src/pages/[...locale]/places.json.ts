import type { APIRoute } from 'astro';
import { shortAnswer } from '../../figures/short-answer.ts';
import { makePlaces, type PlaceList } from '../../search/places.ts';
import { json } from '../_answer.ts';
import { foldedNames } from '../_characters.ts';
import { editionFor, inEachLocale, ledger } from '../_ledger.ts';

export const getStaticPaths = inEachLocale;

/** Every region of the catalog with its names, in the words of one locale: for the finder and the search. */
export const GET: APIRoute = ({ params }) => {
  const edition = editionFor(params.locale);
  const list: PlaceList = {
    texts: edition.locale.texts,
    around: edition.t('finder.around', { inner: '%i', outer: '%o' }),
    leadsTo: edition.t('finder.leadsTo', { province: '%p' }),
    fold: foldedNames,
    places: makePlaces(ledger.data, edition.han, (region) => shortAnswer(edition, region)),
  };
  return json(list, 0);
};
