import { filterRows } from '../browser/filter-rows.ts';

/** Filters the rows of a page whose groups are folded, by the form `filter`; `shown` tells how many are left. */
export function filterGroups(): void {
  const [form, count] = ['filter', 'shown'].map((id) => document.getElementById(id));
  if (!(form instanceof HTMLFormElement) || !count) return;
  filterRows(form, [...document.querySelectorAll<HTMLElement>('[data-row]')], count);
  unfoldGroups(form);
}

/** What a reader looks for with the form must not stay folded away. */
function unfoldGroups(form: HTMLFormElement): void {
  const groups = [...document.querySelectorAll<HTMLDetailsElement>('details[data-section]')];
  const unfold = () => {
    if ([...new FormData(form).values()].some((value) => value !== '')) for (const group of groups) group.open = true;
  };
  form.addEventListener('input', unfold);
  unfold();
}
