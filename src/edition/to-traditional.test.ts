import { expect, test } from 'vitest';
import { makeToTraditional } from './to-traditional.ts';

const toTraditional = makeToTraditional(
  [
    ['台账', '台帳'],
    ['乡村台账', '鄉村台帳'],
  ],
  { to: 'tw', quotes: ['「', '」', '『', '』'] },
);

test('characters are converted, vocabulary is not', () => {
  expect(toTraditional('农村居民人均可支配收入')).toBe('農村居民人均可支配收入');
  expect(toTraditional('贫困发生率')).toBe('貧困發生率');
  expect(toTraditional('信息')).toBe('信息');
  expect(toTraditional('网络')).toBe('網絡');
});

test('one simplified character becomes the right one of several', () => {
  expect(toTraditional('发展')).toBe('發展');
  expect(toTraditional('头发')).toBe('頭髮');
  expect(toTraditional('乡里')).toBe('鄉里');
  expect(toTraditional('这里')).toMatch(/^這[裡裏]$/);
});

test('the glossary corrects the conversion', () => {
  expect(toTraditional('乡村台账')).toBe('鄉村台帳');
  expect(toTraditional('一本台账')).toBe('一本台帳');
  expect(toTraditional('台湾')).toMatch(/^[台臺]灣$/);
});

test('quotation marks become corner brackets, inner ones too', () => {
  expect(toTraditional('“十三五”规划')).toBe('「十三五」規劃');
  expect(toTraditional('他说：“‘两不愁’已经做到。”')).toBe('他說：「『兩不愁』已經做到。」');
});

test('the same text always gives the same', () => {
  for (const text of ['乡村台账', '“十三五”规划', '贫困发生率']) expect(toTraditional(text)).toBe(toTraditional(text));
});

test('nothing and Latin text stay as they are', () => {
  expect(toTraditional('')).toBe('');
  expect(toTraditional('Rural Ledger 2020: 3.3%')).toBe('Rural Ledger 2020: 3.3%');
});
