/** What a result of the search can be. */
export const pageKinds = ['region', 'indicator', 'target', 'story', 'source', 'page'] as const;
export type PageKind = (typeof pageKinds)[number];

const KIND_OF_FOLDER: Readonly<Record<string, PageKind>> = {
  indicators: 'indicator',
  regions: 'region',
  targets: 'target',
  sources: 'source',
  stories: 'story',
};

/**
 * A word that only pages of a kind have, among their facts and not in their text. Pagefind has filters for this, but
 * writes those in a new order each time.
 */
export function kindWord(kind: PageKind): string {
  return `vv${kind}`;
}

/** Pages that only list others: of these the search knows title and lead, or they would answer every query. */
const LISTS = [...Object.keys(KIND_OF_FOLDER), 'coverage', 'charts'];

/** Folders whose pages tell more about what another page shows: a chart is found by the page it belongs to. */
const SERVING = ['coverage', 'charts'];

/** Last parts of addresses below which a page lists in full what the page above it is about. */
const FULL_LISTS = ['tables', 'all'];

/** Attributes of a heading by which a page is found under other names too; none without any. */
export function namesForSearch(names: readonly string[]): Readonly<Record<string, string>> {
  return names.length === 0 ? {} : { 'data-names': names.join(' '), 'data-pagefind-meta': 'names[data-names]' };
}

/**
 * Attributes of a page's main part by which the search index takes it in; none for pages that only serve another page.
 * @param path address without the locale
 */
export function pageMarks(path: string): Readonly<Record<string, string>> {
  const [folder = '', entry, ...deeper] = path.split('/').filter((part) => part !== '');
  const kind = entry === undefined ? 'page' : (KIND_OF_FOLDER[folder] ?? 'page');
  const serves =
    FULL_LISTS.includes(entry ?? '') || (SERVING.includes(folder) && entry !== undefined) || deeper.length > 0;
  if (folder === 'search' || serves) return {};
  return {
    'data-pagefind-body': '',
    'data-kind': kindWord(kind),
    'data-pagefind-meta': 'kind[data-kind]',
    ...(entry === undefined && LISTS.includes(folder) ? { 'data-list': '' } : {}),
  };
}
