import { createHash } from 'node:crypto';

/**
 * A function as the text of a script that calls it; it must name nothing outside of itself. Indents and comments are left out.
 * @param args handed to it, as JSON
 */
export function callOf<Args extends unknown[]>(run: (...args: Args) => void, ...args: Args): string {
  const text = run
    .toString()
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\n\s+/g, '\n')
    .replaceAll(/^\/\/.*\n/gm, '');
  return `(${text})(${args.map((arg) => JSON.stringify(arg)).join()});`;
}

/** The hash by which a content security policy lets a text pass that stands in a page. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
