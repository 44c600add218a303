import { patternSource } from '../command/address-pattern.ts';
import { HEADER_RULES, type HeaderRule } from '../command/headers.ts';
import type { WebServer } from './web-server.ts';

const FILES = ['file_server {', '\tprecompressed br gzip', '}'];

/** A site block for Caddy. */
export function caddyfile({ origin, base, root, listen, types }: WebServer): string {
  const [host, port] = listen?.split(/:(?=\d+$)/) ?? [];
  return [
    '# Rural Ledger behind Caddy, written by `npm run hosts`.',
    `${listen === undefined ? (origin ?? ':80') : `http://:${port ?? host}`} {`,
    ...indented([
      ...(port === undefined ? [] : [`bind ${host}`]),
      `root * ${quoted(root)}`,
      'route {',
      ...indented([
        'encode zstd gzip',
        '# The last that fits counts.',
        ...inGroups(HEADER_RULES).flatMap((rules, at) => headerLines(`rule${at}`, rules, base)),
        '# Caddy takes types from the machine.',
        ...[...types].flatMap(([ending, type]) => typeLines(ending, type)),
        ...FILES,
      ]),
      '}',
      'handle_errors {',
      ...indented([
        '@missing expression `{err.status_code} == 404`',
        'handle @missing {',
        ...indented([`rewrite * ${base}404.html`, 'header Content-Type "text/html; charset=utf-8"', ...FILES]),
        '}',
      ]),
      '}',
    ]),
    '}',
    '',
  ].join('\n');
}

/** Rules one after the other that send the same, together. */
function inGroups(rules: readonly HeaderRule[]): HeaderRule[][] {
  const groups: HeaderRule[][] = [];
  for (const rule of rules) {
    const last = groups.at(-1);
    if (last && JSON.stringify(last[0]?.headers) === JSON.stringify(rule.headers)) last.push(rule);
    else groups.push([rule]);
  }
  return groups;
}

function headerLines(name: string, rules: readonly HeaderRule[], base: string): string[] {
  const expression = rules.map(({ at }) => patternSource(at, base)).join('|');
  const sent = Object.entries(rules[0]?.headers ?? {}).map(([header, value]) => `\t${header} ${quoted(value)}`);
  return [`@${name} path_regexp \`${expression}\``, `header @${name} {`, ...sent, '}'];
}

function typeLines(ending: string, type: string): string[] {
  return [`@${ending} path *.${ending}`, `header @${ending} Content-Type ${quoted(type)}`];
}

const indented = (lines: readonly string[]) => lines.map((line) => `\t${line}`);
const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
