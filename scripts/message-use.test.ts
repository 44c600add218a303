import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sentMessages as sentToCompare } from '../src/compare/make-record.ts';
import { sentMessages as sentToExplore } from '../src/explore/make-record.ts';
import { importGraph, isTest } from './structure/import-graph.ts';
import { isAskedFor, messageUse } from './structure/message-use.ts';

const keysOf = (file: string) => Object.keys(JSON.parse(readFileSync(`src/i18n/${file}.json`, 'utf8')));
const codes = globSync('src/**/*.{ts,tsx,astro}')
  .filter((file) => !isTest(file))
  .sort()
  .map((file) => readFileSync(file, 'utf8'));
/** Keys that the list of figures names, as a file of code would. */
const listed = Papa.parse<Record<string, string>>(readFileSync('data/catalog/figures.csv', 'utf8'), { header: true })
  .data.flatMap(({ title = '', subtitle = '', labels = '', groups = '', remarks = '' }) =>
    [title, subtitle, labels, groups, remarks].flatMap((cell) => cell.split('|')),
  )
  .map((key) => `'${key}'`);
const use = messageUse([...codes, listed.join(' ')]);

test('every message is asked for', () => {
  expect(keysOf('en').filter((key) => !isAskedFor(key, use))).toEqual([]);
});

test('no message is asked for that there is not', () => {
  const keys = new Set(keysOf('en'));
  expect(use.named.size).toBeGreaterThan(300);
  expect([...use.named].filter((key) => !keys.has(key))).toEqual([]);
  expect(use.templates.filter((template) => ![...keys].some((key) => template.test(key)))).toEqual([]);
});

test.each([
  ['compare', sentToCompare],
  ['explore', sentToExplore],
])('every message that the page to %s asks for in the browser is sent there', (name, keys) => {
  const graph = importGraph(process.cwd());
  const reached = new Set([`src/${name}/mount.ts`]);
  for (const file of reached) for (const other of graph.get(file) ?? []) reached.add(other);
  const { named } = messageUse([...reached].map((file) => readFileSync(file, 'utf8')));
  expect(named.size).toBeGreaterThan(20);
  const sent = new Set<string>(keys);
  expect([...named].filter((key) => !sent.has(key))).toEqual([]);
});

test('a message is asked for by its name, from a list, or by a template with a hole that the code can fill', () => {
  const found = messageUse([
    "t('a.named'); const doors = [['a.listed', '/']];",
    "const verdicts = ['met', 'open'];\nt(`verdict.$" + '{verdict}`)',
    '`other.$' + '{x}`',
  ]);
  const asked = ['a.named', 'a.listed', 'verdict.met', 'verdict.gone', 'other.met', 'a.dead'];
  expect(asked.filter((key) => isAskedFor(key, found))).toEqual(['a.named', 'a.listed', 'verdict.met']);
});
