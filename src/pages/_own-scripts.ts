import { policyHash } from './_inline-script.ts';

/**
 * A page whose policy lets pass the scripts that stand in it and no others: the build allows on each page what any page has.
 * @param html a whole page with its policy in a `meta`
 */
export function allowOwnScripts(html: string): string {
  const scripts = [...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(
    ([, text = '']) => `'${policyHash(text)}'`,
  );
  const own = new Set(scripts);
  return html.replace(/(?<=<meta http-equiv="content-security-policy"[^>]*?script-src )[^;]*/, (sources) =>
    sources
      .split(' ')
      .filter((source) => !source.startsWith("'sha256-") || own.has(source))
      .join(' '),
  );
}
