import { expect, test } from 'vitest';
import type { Source } from '../record/types.ts';
import { allWords } from './all-words.ts';
import { sourceCitation } from './source-citation.ts';

const words = allWords([], []);
const source: Source = {
  ...{ id: 'communique', title: '2020年统计公报', translatedTitle: { zh: '', en: 'Communiqué of 2020' } },
  ...{
    publishers: ['bureau', 'daily'],
    publisher: { zh: '国家统计局、日报', en: 'National Bureau of Statistics, Daily' },
  },
  ...{ copy: 'original', copyHolder: null, published: '2021-02-28', url: null, language: 'zh', tier: 'A', concept: '' },
  ...{ note: null, read: '2026-11', licence: '' },
};
const copied: Source = { ...source, copy: 'repository', copyHolder: { zh: '某人', en: 'somebody' } };

test('a citation names what was really read', () => {
  expect(sourceCitation(words.en, copied)).toBe(
    [
      'National Bureau of Statistics, Daily: 2020年统计公报 [Communiqué of 2020]. 2021-02-28.',
      'Copy: file in a public repository: somebody. Read in November 2026.',
    ].join(' '),
  );
  expect(sourceCitation(words['zh-Hans'], { ...source, published: '' })).toBe(
    '国家统计局、日报：2020年统计公报。日期不详。查阅时间：2026年11月。',
  );
});
