import { escapeAttribute } from '../edition/escape-attribute.ts';
import { escapeMarkup } from '../edition/escape-markup.ts';
import { elementOf, readMarkup } from '../record/read-markup.ts';

/** What the frame may do: run its script, and let links leave it when they are pressed. */
const ALLOWED = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/**
 * The frame of an embed code as AMP writes it: of the same address, title and height. A picture stands there until the frame
 * opens, without which AMP refuses frames near the top of a page; where AMP does not resize the frame by itself, it shows a
 * button.
 * @param more what the button says
 */
export function ampCode(code: string, picture: string, more: string): string {
  const { src = '', title = '', height = '' } = elementOf(readMarkup(code), 'iframe')?.attribs ?? {};
  const what = `src="${escapeAttribute(src)}" title="${escapeAttribute(title)}"`;
  const box = `layout="fixed-height" height="${height}" frameborder="0" resizable sandbox="${ALLOWED}"`;
  const place = `<amp-img placeholder layout="fill" src="${escapeAttribute(picture)}" alt=""></amp-img>`;
  const button = `<div overflow tabindex="0" role="button">${escapeMarkup(more)}</div>`;
  return `<amp-iframe ${what} ${box}>${place}${button}</amp-iframe>`;
}
