import { chosenIn, rememberChoice } from './address.ts';
import { makeElement } from './make-element.ts';
import { type Mark, offersChoice } from './marks.ts';

const NAME = 'highlight';

/** Marks a chosen region in every chart and table of the page and keeps the choice in the address. */
export class Highlight {
  readonly #marks = new Map<HTMLElement, readonly Mark[]>();
  readonly #notice = makeElement('div', { className: 'chosen-notice', hidden: true });
  readonly #words: Readonly<Record<string, string | undefined>>;
  readonly #speak: (text: string) => void;

  constructor(words: Readonly<Record<string, string | undefined>>, speak: (text: string) => void) {
    this.#words = words;
    this.#speak = speak;
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
    const marks = this.#offered().filter((mark) => mark.region === region);
    this.#notice.hidden = marks.length === 0;
    if (region === null || !marks[0]) return;
    for (const { shape } of marks) shape.classList.add('chosen');
    for (const row of this.#rowsOf(region)) row.classList.add('chosen');
    this.#say(marks[0].name);
  }

  #say(name: string): void {
    const text = makeElement(
      'span',
      {},
      (this.#words.chosen ?? '').replace('#', () => name),
    );
    const button = makeElement('button', { type: 'button' }, this.#words.clear ?? '');
    button.addEventListener('click', () => {
      rememberChoice({ [NAME]: null });
      this.draw();
    });
    this.#notice.replaceChildren(text, button);
  }

  /** Marks of all figures that have more than one region. */
  #offered(): Mark[] {
    return [...this.#marks.values()].filter(offersChoice).flat();
  }

  /** Rows of the region in the tables of these figures, and in tables whose row is about it alone. */
  #rowsOf(region: string): HTMLElement[] {
    const slug = CSS.escape(region);
    const figures = [...this.#marks].flatMap(([figure, marks]) => (offersChoice(marks) ? [figure] : []));
    const drawn = figures.flatMap((figure) => [...figure.querySelectorAll<HTMLElement>(`tr[data-region="${slug}"]`)]);
    const links = document.querySelectorAll<HTMLElement>(`tbody th a:only-of-type[href$="/regions/${slug}/"]`);
    return [...drawn, ...[...links].flatMap((link) => link.closest('tr') ?? [])];
  }
}
