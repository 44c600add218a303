import { pagePath } from '../record/in-pages.ts';
import { mapPages } from '../record/map-pages.ts';
import { chosenIn, rememberChoice } from './address.ts';
import { fetchPage } from './fetch-page.ts';
import { makeElement } from './make-element.ts';
import type { PageTools } from './page-tools.ts';

const NAME = 'year';

/**
 * Puts a slider of years in the place of the link to the maps of all years. Another year's figure, with its finding,
 * table and source, is taken whole from the page it stands on, which is fetched when it is first asked for.
 */
export function offerYears(place: HTMLElement, tools: PageTools, changed: (figure: HTMLElement) => void): void {
  const figure = place.closest<HTMLElement>('figure');
  const link = place.querySelector('a');
  const years = place.dataset.years?.split(' ') ?? [];
  const latest = years.at(-1);
  // The part of the figure that holds the slider stays when the others are exchanged.
  const held = place.closest('figure > *');
  if (!figure || !held || !link || !latest) return;
  const { slider, input, show } = makeSlider(years, tools.words.year ?? '');
  place.prepend(slider);

  const own = contentOf(figure, held);
  const fetched = new Map(
    mapPages(years).flatMap((together, page) => {
      const fetchTogether = remember(() => fetchPage(link.href + pagePath(page)));
      return together.map((year) => [year, fetchTogether] as const);
    }),
  );
  let wanted = latest;
  let shown = latest;
  const change = async (year: string) => {
    wanted = year;
    show(year);
    try {
      const content = year === latest ? own : contentOf(await yearOf(fetched.get(year), figure.id, year), null);
      if (wanted !== year || shown === year) return;
      exchange(figure, held, content);
      shown = year;
      changed(figure);
      tools.speak(figure.querySelector('figcaption')?.firstElementChild?.textContent ?? '');
    } catch {
      show(shown);
      tools.speak(tools.words.failed ?? '');
      tools.tip.show([tools.words.failed ?? ''], slider.getBoundingClientRect());
    }
  };
  const year = () => years[Number(input.value)] ?? latest;
  input.addEventListener('input', () => change(year()));
  input.addEventListener('change', () => rememberChoice({ [NAME]: year() === latest ? null : year() }));
  const restore = () => {
    const asked = chosenIn(location.search, NAME) ?? latest;
    if (years.includes(asked) && asked !== wanted) change(asked);
  };
  addEventListener('popstate', restore);
  restore();
}

function makeSlider(years: readonly string[], name: string) {
  const input = makeElement('input', { type: 'range', max: String(years.length - 1) });
  const output = makeElement('output', {});
  const slider = makeElement('label', {}, name, input, output);
  const show = (year: string) => {
    input.value = String(years.indexOf(year));
    input.setAttribute('aria-valuetext', year);
    output.value = year;
  };
  show(years.at(-1) ?? '');
  return { slider, input, show };
}

/** Calls once; a call that failed is tried again. */
function remember<T>(call: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= call().catch((error) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}

/** A copy of a year's figure: the page is kept for when the year is asked for again. */
async function yearOf(fetched: (() => Promise<Document>) | undefined, id: string, year: string): Promise<HTMLElement> {
  const found = (await fetched?.())?.getElementById(`${id}-${year}`);
  if (!found) throw new Error(`no figure for ${year}`);
  return document.importNode(found, true);
}

function contentOf(figure: HTMLElement, but: Element | null): Element[] {
  return [...figure.children].filter((child) => child !== but);
}

/** The slider itself stays where it is, so that it keeps the focus. */
function exchange(figure: HTMLElement, held: Element, content: readonly Element[]): void {
  for (const child of contentOf(figure, held)) child.remove();
  const [head, ...rest] = content;
  if (head) held.before(head);
  held.after(...rest);
}
