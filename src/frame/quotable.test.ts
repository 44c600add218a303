import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import type { Figure } from '../figures/figure.ts';
import { quotable } from './quotable.ts';

const words = allWords([], []);
const from = (...publishers: string[]) =>
  ({
    ...{ title: 'Income in Hebei was 16,467\u00a0yuan in 2020', release: '0.2.0' },
    sources: publishers.map((publisher, index) => ({ id: `${index}`, publisher, details: ' (copy, 2021)' })),
  }) as unknown as Figure;

test('a sentence to be quoted names who published its data and who compiled them', () => {
  expect(quotable(words.en, from('NBS'))).toBe(
    'Income in Hebei was 16,467 yuan in 2020. Data: NBS; compiled by Rural Ledger, release 0.2.0.',
  );
  expect(quotable(words['zh-Hans'], { ...from('国家统计局'), title: '2020年河北收入为16,467元' })).toBe(
    '2020年河北收入为16,467元。数据：国家统计局；乡村台账第0.2.0版整理。',
  );
});

test('a publisher of several sources is named once, and of many publishers two', () => {
  expect(quotable(words.en, from('NBS', 'NBS', 'Xinhua'))).toContain('Data: NBS · Xinhua; compiled');
  expect(quotable(words.en, from('NBS', 'Xinhua', 'NBS', 'CCTV', 'CGTN'))).toContain(
    'Data: NBS · Xinhua · and 2 more; compiled',
  );
});
