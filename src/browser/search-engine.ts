import { readExcerpt } from '../search/excerpt.ts';
import type { FoundPage, Group } from '../search/group.ts';
import { joinHan } from '../search/han-words.ts';
import { inAll, inAny } from '../search/hits.ts';
import { kindWord, type PageKind, pageKinds } from '../search/page-marks.ts';
import { answers, isCalled, type Term, termsOf } from '../search/query.ts';
import { withBase } from '../with-base.ts';

/** What this site uses of Pagefind's interface, which is made with the index and loaded with it. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly names?: string };
}
interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}
export type SearchEngine = Awaited<ReturnType<typeof openSearchEngine>>;

const INDEX = withBase('/pagefind/pagefind.js');
/**
 * Other names of a region or an indicator weigh more than their mention in titles (5). A long page is one with many figures, not a wordy
 * one: it is not held against it.
 */
const RANKING = { metaWeights: { names: 8 }, pageLength: 0, termFrequency: 0.5 };

/** How many of the best pages are asked what else they are called. */
const ASKED = 6;

/** Loads the index of the page's language; rejects where the browser does not let it run. */
export async function openSearchEngine() {
  const pagefind: Pagefind = await import(/* @vite-ignore */ INDEX);
  await pagefind.options({ excerptLength: 40, ranking: RANKING });
  await pagefind.init();
  const kinds = new Map<string, PageKind>();
  for (const kind of pageKinds)
    for (const { id } of (await pagefind.search(`"${kindWord(kind)}"`)).results) kinds.set(id, kind);
  if (kinds.size === 0) throw new Error('The search index is empty.');
  return {
    /** @param writings the query in each script the pages may have it in; hits of the first come first */
    async find(writings: readonly string[]) {
      const queries = writings.map(termsOf);
      const exact = await lookUp(pagefind, queries, false);
      const results = exact.length > 0 ? exact : await lookUp(pagefind, queries, true);
      return {
        groups: grouped(results, kinds),
        // No page has the characters side by side, these have each of them somewhere.
        loose: exact.length === 0 && results.length > 0,
      };
    },
  };
}

async function lookUp(pagefind: Pagefind, queries: readonly Term[][], loose: boolean): Promise<Result[]> {
  const answered: Result[][] = [];
  for (const terms of queries) {
    const lists: Result[][] = [];
    for (const term of terms) lists.push(await answersTo(pagefind, term, loose));
    answered.push(inAll(lists));
  }
  return inAny(answered);
}

/** Pages with a text. Pagefind forgets a page when its result is gone from memory: whoever reads it holds the result. */
async function resultsOf(pagefind: Pagefind, query: string): Promise<Result[]> {
  const { results } = await pagefind.search(query);
  return results.map((result) => ({ id: result.id, score: result.score, data: () => result.data() }));
}

/**
 * Pages with a term. A phrase is not ranked by the index, so it takes the scores of its characters; nor is it looked for
 * in names, so the best of those with its characters are asked what they are called.
 */
async function answersTo(pagefind: Pagefind, term: Term, loose: boolean): Promise<Result[]> {
  const results = await resultsOf(pagefind, term.loose);
  if (term.lookup !== term.loose) {
    if (loose) return results;
    const phrases = await resultsOf(pagefind, term.lookup);
    return inAny([await calledSo(results.slice(0, ASKED), term), inAll([phrases, results])]);
  }
  const [best] = results;
  if (best === undefined) return [];
  const { content, meta } = await best.data();
  return answers(term.words, `${content} ${meta.title} ${meta.names}`) ? results : [];
}

/** Groups in the order of their best results. */
function grouped(results: readonly Result[], kinds: ReadonlyMap<string, PageKind>): Group[] {
  return [...Map.groupBy(results, ({ id }) => kinds.get(id) ?? 'page')].map(([kind, found]) => ({
    kind,
    results: found.map((result) => () => readResult(result)),
  }));
}

async function calledSo(results: readonly Result[], term: Term): Promise<Result[]> {
  const fragments = await Promise.all(results.map((result) => result.data()));
  return results.filter((_, index) => isCalled(fragments[index]?.meta.names ?? '', term));
}

async function readResult(result: Result): Promise<FoundPage> {
  const { url, excerpt, meta } = await result.data();
  const title = joinHan(meta.title ?? url);
  return { url, title, parts: readExcerpt(excerpt, title) };
}
