import { elementsOf, readMarkup, sourceOf } from '../../record/read-markup.ts';

/**
 * A page without the styles of the codes it shows at work: they are written for pages of others, and the policy of this page
 * lets just these pass, each by its hash. Lines and columns stay as they were.
 */
export function withoutLiveStyles(html: string): string {
  if (!html.includes('class="live"')) return html;
  const codes = elementsOf(readMarkup(html), '.live').map((live) => sourceOf(html, live));
  return codes.reduce((page, code) => page.replace(code, () => blanked(code)), html);
}

function blanked(code: string): string {
  return code.replace(/\sstyle="[^"]*"/g, (style) => ' '.repeat(style.length));
}
