import { HEADER_RULES, type HeaderRule } from '../command/headers.ts';

const HEAD = [
  '# Response headers, written by the build. Cloudflare Pages and Netlify read this file at the root of what is published.',
  '# Cloudflare joins what several rules say of one header, so “!” first takes away what was said, or what it sends by itself.',
  '# Netlify passes these lines over: there the last rule counts.',
];

/**
 * The rules as `_headers`.
 * @param base the path below which the site stands, with a slash at both ends
 */
export function headersFile(base: string): string {
  return [...HEAD, ...HEADER_RULES.flatMap((rule) => ['', ...linesOf(rule, base)]), ''].join('\n');
}

function linesOf(rule: HeaderRule, base: string): string[] {
  const sent = Object.entries(rule.headers).map(([name, value]) => `  ${name}: ${value}`);
  return [`${base}${rule.at.slice(1)}`, ...takenAway(rule).map((name) => `  ! ${name}`), ...sent];
}

/** What the first rule does not send nobody sends before another rule does. */
function takenAway(rule: HeaderRule): string[] {
  if (rule !== HEADER_RULES[0]) return Object.keys(rule.headers);
  return [...new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => !(name in rule.headers),
  );
}
