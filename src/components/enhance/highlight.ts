import { chosenIn, rememberChoice } from './address.ts';
import type { Mark } from './marks.ts';

const NAME = 'highlight';

/** Marks a chosen region in every chart and table of the page and keeps the choice in the address. */
export class Highlight {
  readonly #marks = new Map<HTMLElement, readonly Mark[]>();
  readonly #notice = document.createElement('div');
  readonly #words: Readonly<Record<string, string | undefined>>;
  readonly #speak: (text: string) => void;

  constructor(words: Readonly<Record<string, string | undefined>>, speak: (text: string) => void) {
    this.#words = words;
    this.#speak = speak;
    this.#notice.className = 'chosen-notice';
    this.#notice.hidden = true;
    (document.querySelector('main') ?? document.body).append(this.#notice);
    addEventListener('popstate', () => this.draw());
  }

  /** The marks of a figure, in the place of those it had before. */
  watch(figure: HTMLElement, marks: readonly Mark[]): void {
    this.#marks.set(figure, marks);
  }

  /** Chooses a region, or gives the choice up where it is made already. */
  choose(region: string): void {
    const chosen = chosenIn(location.search, NAME) === region ? null : region;
    rememberChoice({ [NAME]: chosen });
    this.draw();
    if (chosen !== null) this.#speak(this.#notice.firstElementChild?.textContent ?? '');
  }

  /** Draws what the address says. */
  draw(): void {
    const region = chosenIn(location.search, NAME);
    for (const old of document.querySelectorAll('.chosen')) old.classList.remove('chosen');
    const row =
      region === null ? null : document.querySelector<HTMLTableRowElement>(`tr[data-region="${CSS.escape(region)}"]`);
    this.#notice.hidden = row === null;
    if (region === null || row === null) return;
    for (const mark of [...this.#marks.values()].flat()) if (mark.region === region) mark.shape.classList.add('chosen');
    for (const same of rowsOf(region)) same.classList.add('chosen');
    this.#say(row.querySelector('th')?.textContent.trim() ?? '');
  }

  #say(name: string): void {
    const text = document.createElement('span');
    text.textContent = (this.#words.chosen ?? '').replace('#', name);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#words.clear ?? '';
    button.addEventListener('click', () => {
      rememberChoice({ [NAME]: null });
      this.draw();
    });
    this.#notice.replaceChildren(text, button);
  }
}

/** Rows of the region in the tables of figures, and in others whose first cell leads to the region's page. */
function rowsOf(region: string): HTMLElement[] {
  const links = document.querySelectorAll<HTMLElement>(`tbody th a[href$="/regions/${CSS.escape(region)}/"]`);
  const own = document.querySelectorAll<HTMLElement>(`tr[data-region="${CSS.escape(region)}"]`);
  return [...own, ...[...links].flatMap((link) => link.closest('tr') ?? [])];
}
