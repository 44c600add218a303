import { makeConverter } from '../search/character-table.ts';
import { rememberChoice } from './address.ts';
import { sayNothingLeft } from './nothing-left.ts';
import { namedBy } from './open-around.ts';

/**
 * Narrows and orders rows by what a form asks for and keeps the choice in the address. Rows carry `data-<field>` (several
 * values separated by spaces) and are searched by their text, in either script of Chinese, and by the address of their
 * region, which mostly is its pinyin; the field `sort` names a `data-` number to order by. The form's `data-characters`
 * is the table of traditional characters. Lines that fold rows, marked `data-fold`, open to what was asked for.
 */
export function filterRows(form: HTMLFormElement, rows: readonly HTMLElement[], count: HTMLElement): void {
  const fields = [...form.elements].filter(
    (element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );
  const asked = new URLSearchParams(location.search);
  for (const field of fields) field.value = asked.get(field.name) ?? '';
  const template = count.dataset.text ?? '#';
  const fold = makeConverter(JSON.parse(form.dataset.characters ?? '{"from":"","to":""}'));
  const texts = new Map(rows.map((row) => [row, fold(row.textContent.toLowerCase())]));
  const says = (row: HTMLElement, query: string) =>
    texts.get(row)?.includes(fold(query)) ||
    (row.dataset.region ?? '').split(' ').some((region) => startsInPinyin(region, query));

  const apply = () => {
    const wanted = fields.filter(({ value }) => value !== '');
    const matches = (row: HTMLElement, { name, value }: { name: string; value: string }) =>
      name === 'q' ? says(row, value.toLowerCase()) : name === 'sort' || has(row, name, value);
    for (const row of rows) row.hidden = !wanted.every((field) => matches(row, field));
    if (fields.some(({ name }) => name === 'sort')) order(rows, wanted.find(({ name }) => name === 'sort')?.value);
    count.textContent = template.replace('#', String(rows.filter((row) => !row.hidden).length));
    rememberChoice(Object.fromEntries(fields.map(({ name, value }) => [name, value])), 'replaceState');
    for (const section of document.querySelectorAll<HTMLElement>('[data-section]'))
      section.hidden = section.querySelector('[data-row]:not([hidden])') === null;
    const narrowing = wanted.filter(({ name }) => name !== 'sort');
    unfold(narrowing.length > 0);
    sayNothingLeft(form, narrowing, narrowing.length > 0 && rows.every((row) => row.hidden));
  };
  form.addEventListener('input', apply);
  // The fields have their first values only after the event; its button goes, and with it the focus.
  form.addEventListener('reset', () => {
    setTimeout(() => {
      apply();
      fields[0]?.focus();
    });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

function has(row: HTMLElement, name: string, value: string): boolean {
  return (row.dataset[name] ?? '').split(' ').includes(value);
}

/** Whether a region's address begins with what is typed, spaces between syllables or not. */
function startsInPinyin(slug: string, query: string): boolean {
  const letters = (text: string) => text.replace(/[\s'-]/g, '');
  return /^[a-z\s'-]+$/.test(query) && letters(slug).startsWith(letters(query));
}

/** Orders rows within their own list; rows without the number come last, and without a wish the printed order returns. */
function order(rows: readonly HTMLElement[], key: string | undefined): void {
  const number = (row: HTMLElement) => Number(row.dataset[key ?? 'row'] || 'NaN');
  const sorted = [...rows].sort((a, b) => {
    const [x, y] = [number(a), number(b)];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return key === 'gap' ? y - x : x - y;
  });
  for (const row of sorted) row.parentElement?.append(row);
}

/** Lines with nothing to show go; the others are open as long as a choice narrows the rows or the address names their content. */
function unfold(isNarrowed: boolean): void {
  const named = namedBy(location.hash);
  for (const fold of document.querySelectorAll<HTMLElement>('[data-fold]')) {
    fold.hidden = fold.querySelector('[data-row]:not([hidden])') === null;
    fold.parentElement?.append(fold);
    for (const details of [fold, ...fold.querySelectorAll('details')])
      if (details instanceof HTMLDetailsElement) details.open = isNarrowed || details.contains(named);
  }
}
