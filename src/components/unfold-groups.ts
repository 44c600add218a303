/** What a reader looks for with the form, or follows a link to, must not stay folded away. */
export function unfoldGroups(form: HTMLFormElement): void {
  const groups = [...document.querySelectorAll<HTMLDetailsElement>('details[data-section]')];
  const unfold = () => {
    if ([...new FormData(form).values()].some((value) => value !== '')) for (const group of groups) group.open = true;
    const target = groups.find(({ id }) => id === location.hash.slice(1));
    if (target) target.open = true;
  };
  form.addEventListener('input', unfold);
  addEventListener('hashchange', unfold);
  unfold();
}
