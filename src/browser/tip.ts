import { makeElement } from './make-element.ts';

/** Room between the tip and what it tells about, and between it and the edge of the window. */
const SPACE = 8;

/** A small panel that tells about one thing on the page; there is one for all of it. */
export interface Tip {
  /** Shows lines above a place in the window, below it where there is no room. The first line is the strongest. */
  show(lines: readonly string[], at: DOMRect): void;
  hide(): void;
  readonly panel: HTMLElement;
}

/** Makes the panel. What it says is spoken elsewhere or is the description of what it stands at. */
export function makeTip(): Tip {
  const panel = makeElement('div', { className: 'tip', hidden: true, ariaHidden: 'true' });
  document.body.append(panel);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') panel.hidden = true;
  });
  return {
    panel,
    show(lines, at) {
      panel.replaceChildren(...lines.filter((line) => line !== '').map((line) => makeElement('p', {}, line)));
      panel.hidden = false;
      place(panel, at);
    },
    hide() {
      panel.hidden = true;
    },
  };
}

/** Moves the panel within the page, measured first at its left edge, where nothing narrows it. */
function place(panel: HTMLElement, at: DOMRect): void {
  panel.style.left = '0';
  panel.style.top = '0';
  const { width, height } = panel.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - SPACE;
  const left = Math.max(SPACE, Math.min(at.left + at.width / 2 - width / 2, room));
  const above = at.top - height - SPACE;
  panel.style.left = `${left + scrollX}px`;
  panel.style.top = `${(above >= 0 ? above : at.bottom + SPACE) + scrollY}px`;
}
