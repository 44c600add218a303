import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import type { Figure } from '../figures/figure.ts';
import { bibtexEntry } from './bibtex-entry.ts';
import { citedChart } from './cited-chart.ts';
import { gbt7714 } from './gbt-7714.ts';
import { plainCitation } from './plain-citation.ts';

const words = allWords([], []);
const release = { version: '0.2.0', date: '2026-11-30' };
const URL_OF_IT = 'https://ledger.example/charts/hebei.gap/';
const source = { id: 'nbs', publisher: 'NBS', details: ' (2021)' };
const figure = {
  ...{ id: 'hebei.gap', title: 'Income in Hebei was 16,467\u00a0yuan in 2020', subtitle: 'Rural income · Yuan' },
  sources: [source],
} as unknown as Figure;
const chinese = {
  ...figure,
  ...{ title: '2020年河北收入为16,467元', subtitle: '农村收入 · 元' },
  sources: [{ ...source, publisher: '国家统计局', details: '（2021）' }],
};
const cited = citedChart(words.en, figure, release, URL_OF_IT);
const citedInChinese = citedChart(words['zh-Hans'], chinese, release, URL_OF_IT);

test('a short citation names author, year, finding, measure, release and address', () => {
  expect(plainCitation(words.en, 'short', cited)).toBe(
    'Rural Ledger (2026). Income in Hebei was 16,467 yuan in 2020 [Chart: Rural income, Yuan]. Release 0.2.0. ' +
      URL_OF_IT,
  );
  expect(plainCitation(words['zh-Hans'], 'short', citedInChinese)).toBe(
    `乡村台账（2026）：《2020年河北收入为16,467元》（统计图，农村收入，元），第0.2.0版，${URL_OF_IT}。`,
  );
});

test('a long citation adds the day of the release and the sources, and leaves the day of access open', () => {
  expect(plainCitation(words.en, 'long', cited)).toBe(
    'Rural Ledger (30 November 2026). Income in Hebei was 16,467 yuan in 2020 [Chart: Rural income, Yuan]. ' +
      `Release 0.2.0. Source: NBS (2021). Accessed [date of access]. ${URL_OF_IT}`,
  );
  expect(plainCitation(words['zh-Hans'], 'long', citedInChinese)).toBe(
    '乡村台账：《2020年河北收入为16,467元》（统计图，农村收入，元），第0.2.0版，2026年11月30日发布。' +
      `来源：国家统计局（2021）。[访问日期]访问，${URL_OF_IT}。`,
  );
});

test('GB/T 7714 has the chart as a database online', () => {
  expect(gbt7714(words['zh-Hans'], citedInChinese)).toBe(
    `乡村台账. 2020年河北收入为16,467元: 农村收入，元[DB/OL]. 0.2.0版. (2026-11-30)[访问日期]. ${URL_OF_IT}.`,
  );
  expect(gbt7714(words.en, cited)).toBe(
    'Rural Ledger. Income in Hebei was 16,467 yuan in 2020: Rural income, Yuan[DB/OL]. ' +
      `Release 0.2.0. (2026-11-30)[date of access]. ${URL_OF_IT}.`,
  );
});

test('a BibTeX entry has the facts in fields, and keeps the capitals of its title', () => {
  expect(bibtexEntry(cited, 'Release 0.2.0')).toBe(
    [
      '@misc{rural-ledger:hebei.gap:0.2.0,',
      '  author = {{Rural Ledger}},',
      '  title = {{Income in Hebei was 16,467 yuan in 2020}},',
      '  year = {2026},',
      '  month = nov,',
      `  howpublished = {\\url{${URL_OF_IT}}},`,
      '  note = {Rural income, Yuan. Release 0.2.0, 2026-11-30}',
      '}',
    ].join('\n'),
  );
});

test('signs that mean something to TeX are written as text, and braces never upset the count of BibTeX', () => {
  const title = String.raw`50% of “A & B” cost $5 in {x_1}, "no. #2" ~ ^ \end`;
  const entry = bibtexEntry({ ...cited, title }, 'Release 0.2.0');
  expect(entry).toContain(
    String.raw`title = {{50\% of “A \& B” cost \$5 in \textbraceleft{}x\_1\textbraceright{}, ` +
      String.raw`\textquotedbl{}no. \#2\textquotedbl{} \textasciitilde{} \textasciicircum{} \textbackslash{}end}}`,
  );
  expect(entry.split('{').length).toBe(entry.split('}').length);
  const inChinese = bibtexEntry({ ...citedInChinese, title: '占比“达到70%”' }, '第0.2.0版');
  expect(inChinese).toContain(String.raw`title = {{占比“达到70\%”}}`);
});
