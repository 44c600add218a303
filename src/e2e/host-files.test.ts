/** What is published for hosts that cannot run here, and whether names and headers suit them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { FOLDER } from './built-pages.ts';
import { cloudflare, netlify, readBlocks } from './headers-file-readers.ts';
import { type HostRow, hostTable, wrongHeaders } from './host-table.ts';

let rows: readonly HostRow[];
beforeAll(async () => {
  rows = await hostTable(FOLDER);
});

const blocks = () => readBlocks(readFileSync(join(FOLDER, '_headers'), 'utf8'));

test.each([
  ['Cloudflare Pages', cloudflare],
  ['Netlify', netlify],
])('%s reads _headers as it is meant, for every file', (_, readAs) => {
  const headersOf = readAs(blocks());
  // Types are left to these hosts.
  const wrong = rows.flatMap((row) => wrongHeaders(row, headersOf(row.address), ['Content-Type']));
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('just the embeds and their files may be framed', () => {
  const isFramable = ({ 'Content-Security-Policy': policy }: HostRow) => !policy?.includes('frame-ancestors');
  const isEmbed = ({ file }: HostRow) =>
    /^(?:[a-z]{2}(?:-[a-z]+)?\/)?(?:compare\/|releases\/[\d.]+\/)?embed\//.test(file);
  expect(rows.filter(isEmbed).length).toBeGreaterThan(100);
  expect(rows.filter((row) => isFramable(row) !== isEmbed(row)).map(({ file }) => file)).toEqual([]);
});

test('every embed states the policy that it is sent', () => {
  const pages = rows.filter(
    ({ file, ...row }) => file.endsWith('.html') && row['Content-Security-Policy'] === "object-src 'none'",
  );
  const without = pages.filter(({ file }) => !readFileSync(join(FOLDER, file), 'utf8').includes("object-src 'none'"));
  expect(pages.length).toBeGreaterThan(100);
  expect(without.map(({ file }) => file)).toEqual([]);
});

test('data and values of charts may be fetched, and no page but those below the data', () => {
  const isShared = (row: HostRow) => row['Access-Control-Allow-Origin'] === '*';
  const kept = rows.filter(
    ({ file, ...row }) => /\.(?:csv|parquet|xlsx|zip)$/.test(file) && row['Access-Control-Allow-Origin'] !== '*',
  );
  expect(kept.map(({ file }) => file)).toEqual([]);
  const pages = rows.filter((row) => row.file.endsWith('.html') && isShared(row));
  expect(pages.filter(({ file }) => !/^(?:[\w-]+\/)?(?:data|api)\//.test(file)).map(({ file }) => file)).toEqual([]);
});

test('GitHub Pages publishes what begins with an underscore', () => {
  expect(existsSync(join(FOLDER, '.nojekyll'))).toBe(true);
});

test('no two addresses differ by capitals alone: not every system that keeps a copy can tell them apart', () => {
  const seen = new Map<string, string>();
  const twice = rows.flatMap(({ file }) => {
    const folded = file.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    seen.set(folded, file);
    return other === undefined ? [] : [`${other} ${file}`];
  });
  expect(twice).toEqual([]);
});

test('no name is one that Windows or macOS refuse', () => {
  const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  const REFUSED = /[<>:"\\|?*\u0000-\u001f]|[. ]$/;
  const refused = rows.filter(({ file }) =>
    file.split('/').some((name) => RESERVED.test(name) || REFUSED.test(name) || Buffer.byteLength(name) > 255),
  );
  expect(refused.map(({ file }) => file)).toEqual([]);
});
