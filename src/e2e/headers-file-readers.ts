/** How hosts that cannot run here read `_headers`, by their documentation and the programs they publish. */
export interface HeaderBlock {
  readonly pattern: string;
  readonly takenAway: readonly string[];
  readonly sent: readonly (readonly [name: string, value: string])[];
}

/** Headers of an address, names in small letters. */
export type ReadHeaders = (address: string) => Readonly<Record<string, string>>;

/** The blocks of the file, in its order. */
export function readBlocks(text: string): HeaderBlock[] {
  return text
    .split(/\n(?=\/)/)
    .slice(1)
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n').map((line) => line.trim());
      return {
        pattern,
        takenAway: lines.flatMap((line) => (line.startsWith('! ') ? [line.slice(2).toLowerCase()] : [])),
        sent: lines.flatMap((line) => {
          const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
          return name && value ? [[name.toLowerCase(), value] as const] : [];
        }),
      };
    });
}

/** Cloudflare Pages: all rules that fit, in order; it shares everything by itself, and joins what is said twice with a comma. */
export function cloudflare(blocks: readonly HeaderBlock[]): ReadHeaders {
  const rules = blocks.map((block) => ({
    ...block,
    fits: new RegExp(`^${block.pattern.split('*').map(wholePart).join('.*')}$`),
  }));
  return (address) => {
    const headers: Record<string, string> = { 'access-control-allow-origin': '*' };
    const said = new Set<string>();
    for (const { takenAway, sent } of rules.filter(({ fits }) => fits.test(address))) {
      for (const name of takenAway) delete headers[name];
      for (const [name, value] of sent) {
        headers[name] = said.has(name) && headers[name] ? `${headers[name]}, ${value}` : value;
        said.add(name);
      }
    }
    return headers;
  };
}

/** Netlify: the last rule that fits; capitals do not count, and a star that stands alone may lack its slash. */
export function netlify(blocks: readonly HeaderBlock[]): ReadHeaders {
  const rules = blocks.map((block) => {
    const parts = block.pattern.split('/').filter((part) => part !== '');
    const expressions = parts.map((part) => (part === '*' ? '?.*' : part.split('*').map(wholePart).join('.*')));
    return { ...block, fits: new RegExp(`^/${expressions.join('/')}/?$`, 'i') };
  });
  return (address) => Object.fromEntries(rules.filter(({ fits }) => fits.test(address)).flatMap(({ sent }) => sent));
}

const wholePart = (text: string) => text.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replace(/:[a-z]\w*/gi, '[^/]+');
