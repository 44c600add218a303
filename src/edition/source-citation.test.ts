import { expect, test } from 'vitest';
import { allWords } from './all-words.ts';
import { communique, copied } from './fixtures/communique.ts';
import { sourceCitation } from './source-citation.ts';

const words = allWords([], []);

test('a citation names what was really read', () => {
  expect(sourceCitation(words.en, copied)).toBe(
    [
      'National Bureau of Statistics, Daily: 2020年统计公报 [Communiqué of 2020]. 28 February 2021.',
      'Version read: file in a public repository: somebody. Read in November 2026.',
    ].join(' '),
  );
  expect(sourceCitation(words['zh-Hans'], { ...communique, published: '' })).toBe(
    '国家统计局、日报：2020年统计公报。日期不详。查阅时间：2026年11月。',
  );
});
