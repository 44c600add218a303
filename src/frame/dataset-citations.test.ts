import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { datasetCitations } from './dataset-citations.ts';

const words = allWords([], []);
const release = { version: '0.2.0', date: '2026-11-30' };
const URL_OF_IT = 'https://ledger.example/data/incomes/';
const incomes = { id: 'incomes', name: { zh: '居民收入', en: 'Household incomes' } };
const cite = (locale: 'en' | 'zh-Hans') =>
  Object.fromEntries(datasetCitations(words[locale], incomes, release, URL_OF_IT).map(({ id, text }) => [id, text]));

test('a dataset is cited with author, year, version, what it is, and its address', () => {
  expect(cite('en').apa).toBe(`Rural Ledger. (2026). Household incomes (Version 0.2.0) [Data set]. ${URL_OF_IT}`);
  expect(cite('zh-Hans').apa).toBe(`乡村台账. (2026). 居民收入（第0.2.0版）[数据集]. ${URL_OF_IT}`);
});

test('GB/T 7714 has it as a dataset online, with its edition and the day of access left open', () => {
  expect(cite('zh-Hans').gbt).toBe(`乡村台账. 居民收入[DS/OL]. 0.2.0版. (2026-11-30)[访问日期]. ${URL_OF_IT}.`);
  expect(cite('en').gbt).toBe(
    `Rural Ledger. Household incomes[DS/OL]. Release 0.2.0. (2026-11-30)[date of access]. ${URL_OF_IT}.`,
  );
});

test('BibTeX has it in fields', () => {
  expect(cite('en').bibtex).toBe(
    [
      '@misc{rural-ledger:incomes:0.2.0,',
      '  author = {{Rural Ledger}},',
      '  title = {{Household incomes}},',
      '  year = {2026},',
      '  month = nov,',
      `  howpublished = {\\url{${URL_OF_IT}}},`,
      '  note = {Data set. Release 0.2.0, 2026-11-30}',
      '}',
    ].join('\n'),
  );
});

test('CSL-JSON has it as a dataset with the day of the release', () => {
  expect(JSON.parse(cite('zh-Hans').csl ?? '')).toEqual([
    {
      ...{
        id: 'rural-ledger:incomes:0.2.0',
        type: 'dataset',
        title: '居民收入',
        version: '0.2.0',
        language: 'zh-Hans',
      },
      ...{ author: [{ literal: '乡村台账' }], publisher: '乡村台账', URL: URL_OF_IT },
      issued: { 'date-parts': [[2026, 11, 30]] },
    },
  ]);
});
