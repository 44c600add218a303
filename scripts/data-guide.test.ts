import { appendFileSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allWords } from '../src/edition/all-words.ts';
import { makeEdition } from '../src/edition/edition.ts';
import { makeFigures } from '../src/figures/index.ts';
import { Ledger } from '../src/record/ledger.ts';
import { readGlossary, readRecord } from '../src/record/read-record.ts';
import { type BuiltRecord, buildRecord } from './build-record.ts';
import { columnsOf } from './check/figure-columns.ts';
import { readPrintedNumber } from './normalise/printed-number.ts';
import { readPeriod } from './normalise/read-period.ts';
import { recordFiles } from './write/record-files.ts';

const guide = readFileSync('data/README.md', 'utf8');
const examples = [...guide.matchAll(/^`data\/([^`]+)`([^\n]*)\n\n```\w+\n([\s\S]*?)```/gm)].map(
  ([, path = '', remark = '', text = '']) => ({ path, text, encoding: /in (GB18030)/.exec(remark)?.[1] ?? 'utf-8' }),
);

let root: string;
let record: BuiltRecord;

/** The examples of the guide are laid over a copy of the data: files as they stand, catalog rows added or replaced. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rural-ledger-'));
  cpSync('data', root, { recursive: true });
  for (const { path, text, encoding } of examples) {
    if (path.startsWith('catalog/')) for (const row of text.trimEnd().split('\n')) putRow(join(root, path), row);
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), encoding === 'GB18030' ? toGb18030(text) : text);
    }
  }
  record = buildRecord(root);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

/** Replaces the row with the same id, or adds one. */
function putRow(file: string, row: string): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  const id = row.split(',')[0];
  const at = file.endsWith('dimensions.csv') ? -1 : lines.findIndex((line) => line.startsWith(`${id},`));
  if (at === -1) appendFileSync(file, `${row}\n`);
  else writeFileSync(file, lines.with(at, row).join('\n'));
}

/** Two-byte characters by decoding all of them; the guide needs no others. */
function toGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from([...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (bytes.get(one) ?? []))));
}

const figure = (indicator: string, region: string, period: string, codes: Record<string, string> = {}) =>
  record.observations.filter(
    (found) =>
      found.indicator === indicator &&
      found.region === region &&
      found.period === period &&
      Object.entries(found.dimensions).every(([dimension, code]) => code === (codes[dimension] ?? defaults[dimension])),
  );
const defaults: Record<string, string> = {
  incomeSource: 'total',
  incomeGroup: 'all',
  residence: 'all',
  ageGroup: 'all',
};
const chosen = (...key: Parameters<typeof figure>) => figure(...key).find((found) => found.chosen);

test('the examples of the guide pass every check', () => {
  expect(examples.length).toBeGreaterThan(12);
  expect(record.problems).toEqual([]);
});

test('a new year of a known table lengthens the series', () => {
  expect(chosen('rural-disposable-income', '440000', '2021')?.value).toBe(22306);
  expect(chosen('rural-disposable-income', '440000', '2020')).toBeDefined();
});

test("the bureau's own export wins over the copy, which is kept", () => {
  const rivals = figure('urban-disposable-income', '130000', '2020');
  expect(rivals.map(({ value, tier, chosen }) => [value, tier, chosen]).sort()).toEqual([
    [37285.67, 'B', false],
    [37285.7, 'A', true],
  ]);
});

test('a new indicator has its dimensions, and a dash stays missing', () => {
  expect(chosen('internet-penetration', 'CN', '2021', { ageGroup: '60plus' })?.value).toBe(43.2);
  expect(chosen('internet-penetration', 'CN', '2020', { ageGroup: '60plus' })).toBeUndefined();
  expect(chosen('internet-penetration', 'CN', '2021', { residence: 'rural' })).toMatchObject({
    value: 57.6,
    low: 57.55,
    high: 57.65,
    printed: '57.6%',
  });
});

test('an alias finds its region, and a withheld cell is counted but not shown', () => {
  expect(chosen('rural-disposable-income', '611000', '2021')?.value).toBe(11969);
  const shown = figure('rural-disposable-income', 'yangling', '2021').map(({ id }) => id.split('/').at(-1));
  expect(shown).not.toContain('shaanxi-2021');
  const tally = record.tables.find(({ table }) => table.sidecar.name === 'shaanxi-2021')?.tally;
  expect(tally).toMatchObject({ published: 3, withheld: 1 });
});

test('a target appears with its gap', () => {
  const target = record.targets.find(({ id }) => id === 'nation-rural-internet-60-2022');
  expect(target?.result).toMatchObject({ verdict: 'noData', atDeadline: false, period: '2021' });
  expect(target?.result.gap?.value).toBeCloseTo(2.4, 9);
});

test('a derivation is computed wherever its inputs are known', () => {
  expect(chosen('internet-penetration-gap', 'CN', '2020')?.value).toBeCloseTo(14.5, 9);
  expect(chosen('internet-penetration-gap', 'CN', '2021')?.value).toBeCloseTo(15.4, 9);
});

test('a row of the list of figures is drawn on the page it names', () => {
  const files = recordFiles(record, { version: '0.1.0', date: '2026-11-21' });
  const read = (name: string): unknown => JSON.parse(files.get(`${name}.json`) ?? 'null');
  const ledger = new Ledger(readRecord(read));
  const figure = makeFigures(ledger).get('population.rural-ranking');
  const made = figure?.make(makeEdition(ledger, allWords(readGlossary(read), ledger.data.units).en));
  expect(made?.page).toBe('/indicators/population/');
  const drawn = record.observations.filter(({ id }) => made?.rows.some(({ observation }) => observation === id));
  expect(drawn).toHaveLength(31);
  expect(new Set(drawn.map(({ dimensions }) => dimensions.residence))).toEqual(new Set(['rural']));
});

test('the single cells shown in the guide are in the record', () => {
  const shown = JSON.parse(/^## Single cells$[\s\S]*?```json\n([\s\S]*?)```/m.exec(guide)?.[1] ?? '');
  const { cells } = JSON.parse(readFileSync('data/raw/assembled/2026-11/national_series.sidecar.json', 'utf8'));
  for (const cell of shown) expect(cells).toContainEqual(cell);
});

test('the workbook of the guide is one that is read in the tests', () => {
  const shown = JSON.parse(/^## A workbook$[\s\S]*?```json\n([\s\S]*?)```/m.exec(guide)?.[1] ?? '');
  const sidecar = 'scripts/normalise/fixtures/published/workbook/table.sidecar.json';
  expect(JSON.parse(readFileSync(sidecar, 'utf8'))).toMatchObject(shown);
});

test('every check of the data build is explained', () => {
  const code = [...globSync('scripts/{read,normalise,check,derive}/*.ts'), 'scripts/check-data.ts']
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(file, 'utf8').replace(/^import .*$/gm, ''))
    .join('\n');
  const names = [...code.matchAll(/['`]([a-z]+(?:-[a-z]+|-\$\{kind\})+)['`]/g)].flatMap(([, name = '']) =>
    name.includes('$') ? ['region', 'source', 'unit'].map((kind) => name.replace(/\$\{kind\}/, kind)) : [name],
  );
  expect(names.length).toBeGreaterThan(40);
  names.push('claim', 'csv', 'derivation', 'encoding', 'formula');
  expect([...new Set(names)].filter((name) => !guide.includes(`\`${name}`))).toEqual([]);
});

/** Rows of the table under a heading: the code-marked texts of the first cell, and the second cell. */
function rowsUnder(heading: string): (readonly [texts: string[], reading: string])[] {
  const table = guide.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...table.matchAll(/^\| (`.*?) \| (.*) \|$/gm)].map(([, texts = '', reading = '']) => [
    [...texts.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
    reading,
  ]);
}

test('printed numbers are read as the guide says', () => {
  const rows = rowsUnder('Printed numbers');
  expect(rows.length).toBeGreaterThan(9);
  for (const [texts, reading] of rows) {
    const wanted = /`(about|over|atLeast|nearly|below|atMost)`/.exec(reading)?.[1];
    for (const text of texts) {
      const number = readPrintedNumber(/\p{Nd}/u.test(text) || text === '六成' ? text : `${text} 5`);
      const found = number === null ? 'nothing' : number.qualifier;
      const other = reading.startsWith('nothing') ? 'nothing' : reading.startsWith('a band') ? 'range' : 'exact';
      expect(`${text}: ${found}`).toBe(`${text}: ${wanted ?? other}`);
    }
  }
});

test('periods are read as the guide says', () => {
  const texts = rowsUnder('Periods').flatMap(([found]) => found);
  expect(texts.length).toBeGreaterThan(8);
  expect(texts.filter((text) => readPeriod(text) === null)).toEqual([]);
});

test('the words that messages of figures may have are those of the guide', () => {
  const [, table = ''] = /gives it, and nothing else:\n([^#]+)/.exec(guide) ?? [];
  const told = [...table.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, kind, words = '']) => [
    kind,
    new Set(words.match(/(?<=`\{)\w+(?=\}`)/g)),
  ]);
  const given = Object.entries(columnsOf).flatMap(([kind, { words, withTarget = [] }]) =>
    words ? [[kind, new Set([...Object.values(words).flat(), ...withTarget].join(' ').match(/\w+/g))]] : [],
  );
  expect(told).toEqual(given);
});

test('links within the guide arrive', () => {
  const anchors = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  );
  const wanted = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(wanted.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
});
