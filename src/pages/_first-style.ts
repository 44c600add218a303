import { policyHash } from './_inline-script.ts';
import { namesIn, usedStyle } from './_used-style.ts';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;

/** The styles of some sheets: the names they know, and what was made before by those that a page has; few for thousands of pages. */
interface Styles {
  readonly words: ReadonlySet<string>;
  readonly made: Map<string, string>;
}
const bySheets = new Map<string, Styles>();

/**
 * A page that brings the style of what it shows: on a slow line the wait for a style sheet would come before the first text. The
 * whole sheets, which a script may need, follow at its end; what they say again is said in the same order. The policy lets the
 * style pass by its hash.
 * @param html a whole page with its policy in a `meta`
 * @param read the text of a style sheet by its address; `undefined` for one that is not written yet
 */
export function withFirstStyle(html: string, read: (address: string) => string | undefined): string {
  const links = [...html.matchAll(SHEET)];
  const sheets = links.map(([, address = '']) => read(address));
  if (links.length === 0 || sheets.includes(undefined)) return html;
  const style = styleOf(sheets.join('\n'), namesIn(html));
  const without = links.reduce((rest, [link]) => rest.replace(link, ''), html);
  return without
    .replace(
      /(?<=<meta http-equiv="content-security-policy"[^>]*?style-src )[^;]*/,
      (all) => `${all} '${policyHash(style)}'`,
    )
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('</body>', () => `${links.map(([link]) => link).join('')}</body>`);
}

/** What of some sheets is used where there are these elements and classes. */
function styleOf(sheets: string, names: ReadonlySet<string>): string {
  const { words, made } = bySheets.get(sheets) ?? { words: new Set(sheets.match(/[\w-]+/g)), made: new Map() };
  bySheets.set(sheets, { words, made });
  const known = [...names].filter((name) => words.has(name.replace(/^\./, ''))).sort();
  const key = known.join(' ');
  const style = made.get(key) ?? usedStyle(sheets, new Set(known));
  made.set(key, style);
  return style;
}
