import type { PageTools } from './page-tools.ts';

/** How long the tip stays when the pointer leaves the number, so that it can be moved onto the tip. */
const STAY_MS = 150;

/** Tells the origin of a number where a reader points at it, focuses or taps it; the link leads there as before. */
export function tellOrigins({ tip, words }: Pick<PageTools, 'tip' | 'words'>): void {
  let current: HTMLElement | null = null;
  let waiting = 0;
  const hide = () => {
    if (current?.dataset.title) current.title = current.dataset.title;
    current = null;
    tip.hide();
  };
  const show = (number: HTMLElement, more = '') => {
    clearTimeout(waiting);
    if (current !== number) hide();
    current = number;
    // The native tooltip would stand over this one; the description is given back when the reader moves on.
    number.dataset.title ||= number.title;
    number.removeAttribute('title');
    tip.show([...number.dataset.title.split('\n'), more], number.getBoundingClientRect());
  };
  document.addEventListener('pointerover', (event) => {
    const number = numberAt(event.target);
    if (event.pointerType === 'touch') return;
    if (number) show(number);
    else if (current && tip.panel.contains(event.target as Node)) clearTimeout(waiting);
    else if (current) {
      clearTimeout(waiting);
      waiting = window.setTimeout(hide, STAY_MS);
    }
  });
  document.addEventListener('focusin', ({ target }) => {
    const number = numberAt(target);
    if (number?.matches(':focus-visible')) show(number);
    else if (current) hide();
  });
  document.addEventListener('focusout', () => {
    if (current) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && current) hide();
  });
  document.addEventListener('click', (event) => {
    const number = numberAt(event.target);
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (touch && number && number !== current) {
      event.preventDefault();
      show(number, words.again);
    } else if (touch && current && !number) hide();
  });
}

/** A number with an origin to tell; one that leads elsewhere is a link like others. */
function numberAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a.number:is([title], [data-title])') : null;
}
