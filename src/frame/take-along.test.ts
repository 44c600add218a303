import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import type { Edition } from '../edition/edition.ts';
import type { Figure } from '../figures/figure.ts';
import { citationsOf, codesOf, filesOf, pictureFiles, wordsOf } from './take-along.ts';

const frozen = { locales: ['en'], figures: ['hebei.gap'] };
const release = { version: '0.2.0', date: '2026-11-30' };
const editionOf = (kept: typeof frozen | null) =>
  ({
    ...allWords([], []).en,
    ...{ regionName: () => 'China', record: { nation: 'CN', data: { releases: [{ ...release, frozen: kept }] } } },
  }) as unknown as Edition;
const figure = {
  ...{ id: 'hebei.gap', title: 'Income rose & fell', subtitle: 'Income', remarks: [], key: [], sources: [], rows: [] },
  ...{
    pictures: [],
    page: '/regions/hebei/',
    drawing: { kind: 'ladder', input: { rungs: [], subject: '', numbers: {}, noData: '' } },
  },
} as unknown as Figure;
const taken = (kept: typeof frozen | null) => ({
  ...{ edition: editionOf(kept), figure, release },
  site: new URL('https://ledger.example'),
});

test('a frozen code is offered where the latest release kept the chart, and shows it at an address of that release', () => {
  const ids = (kept: typeof frozen | null) => codesOf(taken(kept)).map(({ id }) => id);
  expect(ids(null)).toEqual(['code', 'component']);
  expect(ids({ ...frozen, figures: ['other'] })).toEqual(['code', 'component']);
  expect(ids(frozen)).toEqual(['code', 'frozen', 'component']);
  const [latest, kept] = codesOf(taken(frozen));
  expect(latest?.text).toContain('src="https://ledger.example/en/embed/hebei.gap/"');
  expect(kept?.text).toContain('src="https://ledger.example/en/releases/0.2.0/embed/hebei.gap/"');
  expect(kept?.name).toBe('Embed code, frozen at release 0.2.0');
});

test('words are those of the chart, not of its code', () => {
  expect(wordsOf(taken(null)).map(({ text }) => text)).toEqual([
    'Income rose & fell.',
    'Chart (Ladder): Income. Income rose & fell.',
    'https://ledger.example/en/charts/hebei.gap/',
  ]);
});

test('there are four ways to cite it, all with its address', () => {
  const found = citationsOf(taken(null));
  expect(found.map(({ id }) => id)).toEqual(['short', 'long', 'bibtex', 'gbt']);
  for (const { text } of found) expect(text).toContain('https://ledger.example/en/charts/hebei.gap/');
});

test('files are those of every format and the chart itself; a chart without pictures has its drawing', () => {
  expect(filesOf(taken(null))).toEqual([
    ['/charts/hebei.gap/values.csv', 'CSV'],
    ['/charts/hebei.gap/values.excel.csv', 'Excel CSV'],
    ['/charts/hebei.gap/values.json', 'JSON'],
    ['/en/charts/hebei.gap.json', 'Chart as JSON'],
  ]);
  expect(pictureFiles(taken(null))).toEqual([['/en/embed/hebei.gap.svg', 'SVG, any size']]);
});
