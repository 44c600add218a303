import { changeQuery } from './enhance/address.ts';

/**
 * Narrows and orders rows by what a form asks for and keeps the choice in the address. Rows carry `data-<field>` (several
 * values separated by spaces) and are searched by their text; the field `sort` names a `data-` number to order by.
 */
export function filterRows(form: HTMLFormElement, rows: readonly HTMLElement[], count: HTMLElement): void {
  const fields = [...form.elements].filter(
    (element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );
  const asked = new URLSearchParams(location.search);
  for (const field of fields) field.value = asked.get(field.name) ?? '';
  const template = count.dataset.text ?? '#';

  const apply = () => {
    const wanted = fields.filter(({ value }) => value !== '');
    for (const row of rows) row.hidden = !wanted.every(({ name, value }) => matches(row, name, value));
    if (fields.some(({ name }) => name === 'sort')) order(rows, wanted.find(({ name }) => name === 'sort')?.value);
    count.textContent = template.replace('#', String(rows.filter((row) => !row.hidden).length));
    const query = changeQuery(location.search, Object.fromEntries(fields.map(({ name, value }) => [name, value])));
    if (query !== location.search) history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    for (const section of document.querySelectorAll<HTMLElement>('[data-section]'))
      section.hidden = section.querySelector('[data-row]:not([hidden])') === null;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply();
}

function matches(row: HTMLElement, name: string, value: string): boolean {
  if (name === 'sort') return true;
  if (name === 'q') return row.textContent.toLowerCase().includes(value.toLowerCase());
  return (row.dataset[name] ?? '').split(' ').includes(value);
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
