import type { Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { subjectPages } from '../read/subject-pages.ts';
import { idsOf, knownNames, unknownNames } from './unknown-names.ts';

const alone = ['/', '/regions/', '/targets/', ...subjectPages()];
const EXPECTED =
  '/, /regions/, /targets/, the page of a subject, /indicators/…/, /coverage/…/ or /targets/…/ with an id, or /regions/…/ with a slug';

/** A figure stands on a page of the site, or a pattern of figures on those of what it is repeated for. */
export function checkFigurePages({ figures, indicators, regions, targets }: CatalogFiles): Problem[] {
  const pages = [
    ...alone,
    ...[...idsOf(indicators), '{indicator}'].flatMap((id) => [`/indicators/${id}/`, `/coverage/${id}/`]),
    ...[...regions.map(({ row }) => row.slug), '{region}'].map((slug) => `/regions/${slug}/`),
    ...[...idsOf(targets), '{target}'].map((id) => `/targets/${id}/`),
  ];
  return unknownNames(figures, 'page', ({ page }) => page, knownNames('unknown-page', EXPECTED, pages));
}
