import { makeElement } from './make-element.ts';

/** The fields of a form that narrow rows. */
type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Says in a form that a choice leaves no row: what was chosen, and of each option that has it, what there is instead
 * (`data-said`). A button that resets the form leads back.
 */
export function sayNothingLeft(form: HTMLFormElement, wanted: readonly Field[], isEmpty: boolean): void {
  const box = form.querySelector<HTMLElement>('.none');
  const [said, instead] = ['.said', '.instead'].map((name) => box?.querySelector<HTMLElement>(name));
  if (!box || !said || !instead) return;
  box.hidden = !isEmpty;
  if (!isEmpty) return;
  said.textContent = (said.dataset.text ?? '#').replace('#', () => wanted.map(nameOf).join(' · '));
  instead.replaceChildren(
    ...wanted.flatMap((field) => {
      const text = optionOf(field)?.dataset.said;
      return text === undefined ? [] : [makeElement('p', {}, text)];
    }),
  );
}

function optionOf(field: Field): HTMLOptionElement | undefined {
  return field instanceof HTMLSelectElement ? field.selectedOptions[0] : undefined;
}

/** What a reader calls the choice: the words of an option, or what was typed. */
function nameOf(field: Field): string {
  return optionOf(field)?.text ?? field.value;
}
