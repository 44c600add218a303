import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { releaseFiles } from '../write/release-files.ts';
import { released, target } from './fixtures/released.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { formatProblem } from './problem.ts';
import { byVersion, readReleases } from './read-releases.ts';
import type { ReleaseContent } from './release-schemas.ts';

const counts = {
  ...{ figures: 3, published: 3, derived: 0, tables: 1, sources: 1, targets: 1, claims: 0, repeats: 0 },
  ...{ crossChecks: 0, warnings: 0 },
};
const content: ReleaseContent = {
  values: [
    released({ period: '2019' }),
    released({ period: '2020', printed: '=17131.5, about' }),
    released({
      dimensions: 'incomeSource=wages',
      qualifier: 'over',
      value: 960,
      low: 960,
      high: null,
      printed: '960多',
    }),
    released({
      dimensions: 'incomeSource=wages',
      region: '130000',
      value: null,
      low: 3,
      high: 5,
      printed: '',
      status: 'derived',
    }),
  ],
  targets: [{ ...target('a', 'met'), gap: -1.5, gap_unit: 'yuan', gap_period: '2020' }],
  indicators: [{ id: 'income', theme: 'incomes', name_zh: '收入', name_en: 'Income, per person' }],
};

function stamped(...versions: readonly string[]): string {
  const root = temporaryFolder();
  for (const version of versions) {
    const folder = join(root, 'releases', version);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of releaseFiles(content, { version, date: '2026-11-21', counts, changes: null }))
      writeFileSync(join(folder, name), text);
  }
  return root;
}
const told = (root: string) => readReleases(root).problems.map(formatProblem);

test('what is written is read again', () => {
  const { releases, problems } = readReleases(stamped('0.1.0'));
  expect(problems).toEqual([]);
  expect(releases[0]).toMatchObject({ ...content, facts: { version: '0.1.0', counts, changes: null } });
});

test('a release stamped before cross-checks were counted apart has no number of them', () => {
  const root = stamped('0.1.0');
  const file = join(root, 'releases/0.1.0/release.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ *"crossChecks": 0,\n/, ''));
  const { releases, problems } = readReleases(root);
  expect(problems).toEqual([]);
  expect(releases[0]?.facts.counts).toEqual({ ...counts, crossChecks: null });
});

test('what a row shares with the one above is written once', () => {
  const files = releaseFiles(content, { version: '0.1.0', date: '', counts, changes: null });
  const [, ...lines] = String(brotliDecompressSync(files.get('values.csv.br') ?? ''))
    .trimEnd()
    .split('\r\n');
  expect(lines.map((line) => line.split(',').slice(0, 4))).toEqual([
    ['income', '', 'yuan', 'CN'],
    ['', '', '', 'CN'],
    ['income', 'incomeSource=wages', 'yuan', 'CN'],
    ['', '', '', '130000'],
  ]);
});

test('releases come in the order of their numbers, and a data folder may have none', () => {
  const { releases } = readReleases(stamped('0.10.0', '0.9.1', '0.2.0'));
  expect(releases.map(({ facts }) => facts.version)).toEqual(['0.2.0', '0.9.1', '0.10.0']);
  expect(readReleases(temporaryFolder())).toEqual({ versions: [], releases: [], problems: [] });
  expect(byVersion('0.2.0', '0.2.0')).toBe(0);
});

test('a value knows its line', () => {
  const [release] = readReleases(stamped('0.1.0')).releases;
  const value = release?.values[2];
  expect(value && release?.placeOf(value)).toEqual({ file: 'releases/0.1.0/values.csv.br', line: 4, column: 40 });
});

test('a changed, a missing and a foreign file are each told', () => {
  const root = stamped('0.1.0', '0.2.0', '0.3.0');
  const targets = join(root, 'releases/0.1.0/targets.csv.br');
  writeFileSync(targets, brotliCompressSync(`${brotliDecompressSync(readFileSync(targets))}b,b,b,met,,,,,\r\n`));
  writeFileSync(join(root, 'releases/0.1.0/indicators.csv.br'), 'torn');
  writeFileSync(join(root, 'releases/0.2.0/targets.csv'), 'beside its packed one');
  rmSync(join(root, 'releases/0.2.0/values.csv.br'));
  writeFileSync(join(root, 'releases/0.3.0/release.json'), '{}');
  writeFileSync(join(root, 'releases/notes.txt'), 'foreign');
  expect(told(root)).toEqual([
    expect.stringMatching(/^releases\/0.2.0\/targets.csv:1:1 {2}error unexpected-file/),
    expect.stringMatching(/^releases\/notes.txt:1:1 {2}error unexpected-file/),
    expect.stringMatching(/^releases\/0.1.0\/targets.csv.br:1:1 {2}error changed-release {2}"sha256:/),
    expect.stringMatching(/^releases\/0.1.0\/indicators.csv.br:1:1 {2}error changed-release .*Brotli/),
    expect.stringMatching(/^releases\/0.2.0\/values.csv.br:1:1 {2}error unreadable-file/),
    expect.stringMatching(/^releases\/0.3.0\/release.json:1:1 {2}error changed-release/),
  ]);
  expect(readReleases(root).releases).toEqual([]);
});

/** One chart in one language. */
const KEPT = brotliCompressSync(JSON.stringify({ en: { 'a.trend': { title: 'A' } } }));

/** A release that keeps figures: what it says of them, and two archives. */
function withFigures(figures: Buffer = KEPT): string {
  const root = temporaryFolder();
  const folder = join(root, 'releases/0.1.0');
  mkdirSync(folder, { recursive: true });
  const frozen = {
    facts: { locales: ['en'], figures: ['a.trend'] },
    archives: new Map([
      ['figures.json.br', figures],
      ['embeds.json.br', Buffer.from([3])],
    ]),
  };
  for (const [name, text] of releaseFiles(
    content,
    { version: '0.1.0', date: '2026-11-21', counts, changes: null },
    frozen,
  ))
    writeFileSync(join(folder, name), text);
  return root;
}

test('figures that a release keeps are read with what it says of them', () => {
  const { releases, problems } = readReleases(withFigures());
  expect(problems).toEqual([]);
  expect(releases[0]?.facts.frozen).toEqual({ locales: ['en'], figures: ['a.trend'] });
  expect([...(releases[0]?.archives ?? [])].map(([name, bytes]) => [name, [...bytes]])).toEqual([
    ['figures.json.br', [...KEPT]],
    ['embeds.json.br', [3]],
  ]);
});

test('a kept figure that is changed, gone, or of no release is told', () => {
  const say = (change: (folder: string) => void, root = withFigures()) => {
    change(join(root, 'releases/0.1.0'));
    return told(root);
  };
  expect(say((folder) => appendFileSync(join(folder, 'embeds.json.br'), 'x'))).toEqual([
    expect.stringMatching(
      /^releases\/0.1.0\/embeds.json.br:1:1 {2}error changed-release {2}"sha256:.*restore the file/,
    ),
  ]);
  expect(say((folder) => rmSync(join(folder, 'figures.json.br')))).toEqual([
    expect.stringMatching(/^releases\/0.1.0\/figures.json.br:1:1 {2}error unreadable-file/),
  ]);
  expect(say((folder) => writeFileSync(join(folder, 'embeds.json.br'), 'x'), stamped('0.1.0'))).toEqual([
    expect.stringMatching(/^releases\/0.1.0\/embeds.json.br:1:1 {2}error changed-release .*a checksum in release.json/),
  ]);
});

test('facts that name other charts than are kept, or none, are told', () => {
  const say = (from: string, to: string) => {
    const root = withFigures();
    const file = join(root, 'releases/0.1.0/release.json');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
    return told(root);
  };
  const wrong = [
    expect.stringMatching(
      /^releases\/0.1.0\/release.json:1:1 {2}error changed-release {2}"frozen" .*figures.json.br.*restore the file/,
    ),
  ];
  expect(say('"a.trend"', '"a.map"')).toEqual(wrong);
  expect(say('"en"', '"zh-Hans"')).toEqual(wrong);
  expect(say('"a.trend"', '"a.trend", "b.map"')).toEqual(wrong);
});

test('kept figures that nobody can read are told, also where their checksum agrees', () => {
  expect(told(withFigures(Buffer.from('nothing')))).toEqual([expect.stringContaining('changed-release')]);
});

test('a release stamped before figures were kept keeps none', () => {
  const root = stamped('0.1.0');
  const file = join(root, 'releases/0.1.0/release.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ *"frozen": null,\n/, ''));
  const { releases, problems } = readReleases(root);
  expect(problems).toEqual([]);
  expect([releases[0]?.facts.frozen, releases[0]?.archives.size]).toEqual([null, 0]);
});
