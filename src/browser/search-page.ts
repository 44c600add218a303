import { type CharacterTable, makeConverter } from '../search/character-table.ts';
import { type Group, orderGroups } from '../search/group.ts';
import { chosenIn, rememberChoice } from './address.ts';
import { loadPlaces } from './load-places.ts';
import { openSearchEngine, type SearchEngine } from './search-engine.ts';
import { drawGroup, type ResultWords } from './search-results.ts';

/** What the page hands to its script; `%q` stands for the query, `%n` for a number. */
export interface SearchSettings extends ResultWords {
  readonly busy: string;
  readonly count: string;
  readonly none: string;
  readonly tips: string;
  readonly loose: string;
  readonly failed: string;
  /** Address of the list of places, and that before the last part of a region's. */
  readonly places: string;
  readonly regions: string;
  /** Stands between what is said of a place. */
  readonly separator: string;
  /** To the script of the page, and to simplified characters, in which many sources are on every page. */
  readonly tables: readonly CharacterTable[];
}

/** Time in ms after which a pause in typing asks for results. */
const PAUSE = 250;

/** Answers the form below it, keeps the query in the address, and answers again when the reader goes back. */
export function startSearch(
  form: HTMLFormElement,
  status: HTMLElement,
  place: HTMLElement,
  settings: SearchSettings,
): void {
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const answer = answerInto(status, place, settings);
  const remember = rememberInAddress();
  let timer = 0;
  const ask = (isFinished: boolean) => {
    clearTimeout(timer);
    remember(input.value.trim(), isFinished);
    answer(input.value.trim());
  };
  const readAddress = () => {
    input.value = asked();
    ask(true);
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    // At once, so that a link to another language takes along what is being typed.
    remember(input.value.trim(), false);
    timer = window.setTimeout(() => ask(false), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(true);
  });
  for (const part of [input, place]) part.addEventListener('keydown', (event) => walk(event, input, place));
  window.addEventListener('popstate', readAddress);
  form.hidden = false;
  readAddress();
}

/** Answers queries one after the other; an answer that comes when another is awaited is not shown. */
function answerInto(status: HTMLElement, place: HTMLElement, settings: SearchSettings) {
  const converters = settings.tables.map(makeConverter);
  let engine: Promise<SearchEngine> | undefined;
  let turn = 0;
  return async (query: string): Promise<void> => {
    const mine = ++turn;
    const show = (text: string, sections: readonly HTMLElement[]) => {
      if (mine !== turn) return;
      status.textContent = text.replace('%q', () => query);
      place.replaceChildren(...sections);
    };
    if (query === '') return show('', []);
    if (engine === undefined) status.textContent = settings.busy;
    const places = await placesNamed(query, settings);
    try {
      engine ??= openSearchEngine();
      const writings = [...new Set([...converters.map((convert) => convert(query)), query])];
      const { groups: found, loose } = await (await engine).find(writings);
      const groups = orderGroups(places, found);
      const sections = await Promise.all(groups.map((group) => drawGroup(group, settings, writings[0] ?? query)));
      if (groups.length === 0) return show(`${settings.none} ${settings.tips}`, []);
      const count = groups.reduce((sum, { results }) => sum + results.length, 0);
      show(`${settings.count.replace('%n', String(count))}${loose ? ` ${settings.loose}` : ''}`, sections);
    } catch {
      engine = undefined;
      const sections = await Promise.all(orderGroups(places, []).map((group) => drawGroup(group, settings, query)));
      show(settings.failed, sections);
    }
  };
}

/** Regions that are called as the query says; without the list of places the index answers alone. */
async function placesNamed(query: string, { places, regions, separator }: SearchSettings): Promise<Group['results']> {
  const finder = await loadPlaces(places).catch(() => null);
  const isPart = /^\p{Script=Han}{2,}$/u.test(query);
  return (finder?.find(query) ?? [])
    .filter(({ named }) => named || isPart)
    .map(({ name, inside, answer, slug }) => async () => ({
      url: `${regions}${slug}/`,
      title: name,
      parts: [{ text: [inside, answer].filter(Boolean).join(separator), marked: false }],
    }));
}

/** The entry of the history that is being typed gets each new query; a finished one is kept. */
function rememberInAddress(): (query: string, isFinished: boolean) => void {
  let finished = true;
  return (query, isFinished) => {
    if (query !== asked()) {
      rememberChoice({ q: query }, finished ? 'pushState' : 'replaceState');
      finished = false;
    }
    finished ||= isFinished;
  };
}

function asked(): string {
  return chosenIn(location.search, 'q')?.trim() ?? '';
}

/** The arrow keys go from the field through the results and back. */
function walk(event: KeyboardEvent, input: HTMLInputElement, place: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops: HTMLElement[] = [input, ...place.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = step === undefined || at === -1 ? undefined : stops[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
