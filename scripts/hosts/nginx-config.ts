import { patternSource } from '../command/address-pattern.ts';
import { HEADER_RULES } from '../command/headers.ts';
import { isCompressible } from './media-types.ts';
import type { WebServer } from './web-server.ts';

const [EVERYWHERE, ...ELSEWHERE] = HEADER_RULES;
const ALWAYS: Readonly<Record<string, string>> = EVERYWHERE?.headers ?? {};
/** Headers of which rules say different things. */
const VARYING = [...new Set(ELSEWHERE.flatMap(({ headers }) => Object.keys(headers)))];
const CONSTANT = Object.entries(ALWAYS).filter(([name]) => !VARYING.includes(name));

/** A server block of nginx with the maps it needs, to be included within `http`. */
export function nginxConfig({ origin, base, root, listen, types, brotli }: WebServer): string {
  const compressed = [...new Set(types.values())].filter(isCompressible);
  return [
    '# Rural Ledger behind nginx, written by `npm run hosts`. Include it within http { }, as files in conf.d are.',
    ...VARYING.flatMap((name) => ['', ...mapOf(name, base)]),
    '',
    'server {',
    ...[
      `listen ${listen ?? '80'};`,
      `server_name ${origin === null ? '_' : new URL(origin).hostname};`,
      `root ${quoted(root)};`,
      'index index.html;',
      '# Behind a proxy nginx knows neither the scheme nor the port that readers see.',
      'absolute_redirect off;',
      `error_page 403 404 =404 ${base}404.html;`,
      '',
      '# Compressed copies that lie beside the files, and where there are none, compressed as they are sent.',
      ...(brotli ? ['brotli_static on;'] : []),
      ...['gzip_static on;', 'gzip on;', 'gzip_vary on;', 'gzip_proxied any;', 'gzip_min_length 1000;'],
      `gzip_types ${compressed.map(quoted).join(' ')};`,
      '',
      'default_type application/octet-stream;',
      'types {',
      ...[...types].map(([ending, type]) => `    ${quoted(type)} ${ending};`),
      '}',
      '',
      '# Asked here and kept: for the page of a folder and for the page of what is missing nginx goes to another address.',
      ...VARYING.map((name) => `set ${sentAs(name)} ${mapped(name)};`),
      ...CONSTANT.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
      ...VARYING.map((name) => `add_header ${name} ${sentAs(name)} always;`),
    ].map((line) => (line === '' ? '' : `    ${line}`)),
    '}',
    '',
  ].join('\n');
}

/** Value by address; the first expression that fits counts, so the last rule stands first. */
function mapOf(name: string, base: string): string[] {
  const rules = ELSEWHERE.filter(({ headers }) => name in headers).reverse();
  return [
    `map $uri ${mapped(name)} {`,
    `    default ${quoted(ALWAYS[name] ?? '')};`,
    ...rules.map(({ at, headers }) => `    ${quoted(`~${patternSource(at, base)}`)} ${quoted(headers[name] ?? '')};`),
    '}',
  ];
}

const variable = (name: string) => name.toLowerCase().replaceAll('-', '_');
const mapped = (name: string) => `$rural_ledger_${variable(name)}`;
const sentAs = (name: string) => `$sent_${variable(name)}`;
const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
