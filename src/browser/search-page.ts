import { type CharacterTable, makeConverter } from '../search/character-table.ts';
import { chosenIn, rememberChoice } from './address.ts';
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
      status.textContent = text.replace('%q', query);
      place.replaceChildren(...sections);
    };
    if (query === '') return show('', []);
    try {
      if (engine === undefined) status.textContent = settings.busy;
      engine ??= openSearchEngine();
      const writings = [...new Set([...converters.map((convert) => convert(query)), query])];
      const { groups, count, loose } = await (await engine).find(writings);
      const sections = await Promise.all(groups.map((group) => drawGroup(group, settings, writings[0] ?? query)));
      if (count === 0) return show(`${settings.none} ${settings.tips}`, []);
      show(`${settings.count.replace('%n', String(count))}${loose ? ` ${settings.loose}` : ''}`, sections);
    } catch {
      engine = undefined;
      show(settings.failed, []);
    }
  };
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
