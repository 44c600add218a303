import { makeElement } from './make-element.ts';

/** What the buttons say, from the `data-` attributes of the part they stand in. */
interface CopyWords {
  readonly copy?: string;
  readonly copied?: string;
  readonly failed?: string;
}

/** Gives every text field of a part a button that copies its text and says whether it could. */
export function offerCopies(part: HTMLElement): void {
  for (const field of part.querySelectorAll('textarea')) field.after(copyLine(field, { ...part.dataset }));
}

function copyLine(field: HTMLTextAreaElement, { copy = '', copied = '', failed = '' }: CopyWords): HTMLElement {
  const name = document.querySelector(`[for="${field.id}"], #${field.getAttribute('aria-labelledby')}`)?.textContent;
  const button = makeElement('button', { type: 'button', ariaLabel: `${copy}: ${name}` }, copy);
  const said = makeElement('span', { role: 'status' });
  button.addEventListener('click', async () => {
    said.textContent = '';
    said.textContent = (await copyText(field)) ? copied : failed;
  });
  return makeElement('p', { className: 'copy-line' }, button, said);
}

/** Pages that are not served safely have no clipboard: there the text is selected, to be copied by hand. */
async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return false;
  }
}
