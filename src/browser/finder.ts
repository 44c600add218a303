import type { FoundPlace } from '../search/find-places.ts';
import { loadPlaces } from './load-places.ts';
import { makeElement } from './make-element.ts';
import { stepFrom } from './step-from.ts';

/** What the page hands to its script; `%q` stands for the query, `%n` for a number. */
export interface FinderSettings {
  /** Address of the list of places. */
  readonly places: string;
  /** Address before the last part of that of a region. */
  readonly regions: string;
  readonly list: string;
  readonly count: string;
  readonly none: string;
  readonly failed: string;
}

const MOST = 8;

/** Suggests places below the field of a form: arrows choose, Enter opens, Escape closes. What is no place is searched for. */
export function startFinder(form: HTMLFormElement, settings: FinderSettings): void {
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const list = makeElement('div', { id: `${form.id}-list`, role: 'listbox', ariaLabel: settings.list, hidden: true });
  const said = makeElement('p', { role: 'status', className: 'voice' });
  form.append(said);
  input.parentElement?.append(list);
  let hits: readonly FoundPlace[] = [];
  let active = 0;
  const href = (hit: FoundPlace) => `${settings.regions}${hit.slug}/`;

  const draw = () => {
    list.replaceChildren(...hits.map((hit, index) => drawOption(hit, `${list.id}-${index}`, index === active)));
    list.hidden = hits.length === 0;
    input.ariaExpanded = String(!list.hidden);
    if (list.hidden) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${active}`);
  };
  const say = (text: string, isSeen: boolean) => {
    said.textContent = text.replace('%n', String(hits.length)).replace('%q', () => input.value.trim());
    said.className = isSeen ? 'small' : 'voice';
  };
  const close = () => {
    hits = [];
    draw();
    say('', false);
  };
  const suggest = async () => {
    const finder = await loadPlaces(settings.places).catch(() => null);
    hits = finder?.find(input.value).slice(0, MOST) ?? [];
    active = 0;
    draw();
    if (input.value.trim() === '') say('', false);
    else if (finder === null) say(settings.failed, true);
    else say(hits.length === 0 ? settings.none : settings.count, hits.length === 0);
  };
  const open = (hit: FoundPlace | undefined) => {
    if (hit) location.assign(href(hit));
    else form.submit();
  };

  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);
  input.addEventListener('focus', () => loadPlaces(settings.places).catch(() => undefined));
  input.addEventListener('input', suggest);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    const next = stepFrom(active, event.key, hits.length);
    if (event.key === 'Escape') close();
    else if (next === null) return;
    else {
      active = next;
      draw();
    }
    event.preventDefault();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    // Who is faster than the list waits for it.
    if (list.hidden) await suggest();
    open(hits[active]);
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const at = target instanceof Element ? [...list.children].findIndex((option) => option.contains(target)) : -1;
    if (at !== -1) open(hits[at]);
  });
}

function drawOption({ name, inside, answer }: FoundPlace, id: string, isActive: boolean): HTMLElement {
  const where = inside === '' ? [] : [' · ', makeElement('span', { className: 'soft' }, inside)];
  const place = makeElement('span', {}, makeElement('b', {}, name), ...where);
  const said = makeElement('span', { className: 'small soft' }, answer);
  return makeElement('div', { id, role: 'option', ariaSelected: String(isActive) }, place, said);
}
