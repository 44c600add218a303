/** What accessibility rules see of a page: its elements, not its words and numbers. */

interface Element {
  readonly head: string;
  readonly children: Set<string>;
}

/** Attributes whose values matter; of the others only that they are there. */
const TELLING = /^(class|role|lang|type|scope|hidden|tabindex|open|rel)$/;
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;

/**
 * A text that two pages share exactly if they are built of the same elements. Children that are alike count once, so a
 * table of three rows is like one of thirty; drawings count as one element each.
 */
export function structureOf(html: string): string {
  const body = html
    .replace(/<(script|style|title|desc)\b[\s\S]*?<\/\1>/g, '')
    .replace(/(<svg\b[^>]*>)[\s\S]*?<\/svg>/g, '$1</svg>');
  const open: Element[] = [{ head: '', children: new Set() }];
  for (const [, closing, name = '', attributes = '', selfClosing] of body.matchAll(TAG)) {
    if (closing) close(open);
    else {
      open.push({ head: `${name}${telling(attributes)}`, children: new Set() });
      if (selfClosing || VOID.test(name)) close(open);
    }
  }
  while (open.length > 1) close(open);
  return [...(open[0]?.children ?? [])].join('');
}

function close(open: Element[]): void {
  if (open.length < 2) return;
  const done = open.pop();
  open.at(-1)?.children.add(`<${done?.head}>${[...(done?.children ?? [])].join('')}</>`);
}

function telling(attributes: string): string {
  return [...attributes.matchAll(ATTRIBUTE)]
    .map(([, name = '', value]) => (TELLING.test(name) ? `${name}=${value ?? ''}` : name))
    .sort()
    .map((text) => ` ${text}`)
    .join('');
}
