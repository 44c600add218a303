/** Addresses as most hosts write them: `*` stands for anything, `:name` for one part between slashes. */
export type AddressPattern = `/${string}`;

const known = new Map<AddressPattern, RegExp>();

/** Whether an address is one of those that the pattern means. */
export function matches(pattern: AddressPattern, pathname: string): boolean {
  const expression = known.get(pattern) ?? new RegExp(patternSource(pattern));
  known.set(pattern, expression);
  return expression.test(pathname);
}

/**
 * A pattern as a regular expression that JavaScript, PCRE and Go read alike.
 * @param base the path below which the site stands, with a slash at both ends
 */
export function patternSource(pattern: AddressPattern, base = '/'): string {
  const parts = `${base}${pattern.slice(1)}`.split(/(\*|:[a-z]+)/);
  return `^${parts.map(partSource).join('')}$`;
}

function partSource(part: string): string {
  if (part === '*') return '.*';
  return part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^$()[\]{}|\\]/g, '\\$&');
}
