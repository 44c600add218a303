/**
 * Narrows the rows of a table to what a form asks for and keeps the choice in the address.
 * Rows carry `data-<field>` (several values separated by spaces) and are searched by their text.
 */
export function filterTable(form: HTMLFormElement, table: HTMLTableElement, count: HTMLElement): void {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const fields = [...form.elements].filter(
    (element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );
  const asked = new URLSearchParams(location.search);
  for (const field of fields) field.value = asked.get(field.name) ?? '';

  const apply = () => {
    const wanted = fields.filter(({ value }) => value !== '');
    for (const row of rows) row.hidden = !wanted.every(({ name, value }) => matches(row, name, value));
    count.textContent = (count.dataset.text ?? '{count}').replace(
      '{count}',
      String(rows.filter((row) => !row.hidden).length),
    );
    const query = new URLSearchParams(wanted.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply();
}

function matches(row: HTMLTableRowElement, name: string, value: string): boolean {
  if (name === 'q') return row.textContent.toLowerCase().includes(value.toLowerCase());
  return (row.dataset[name] ?? '').split(' ').includes(value);
}
