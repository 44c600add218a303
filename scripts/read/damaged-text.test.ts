import { expect, test } from 'vitest';
import { UNREADABLE_TEXTS } from '../fuzz/hostile-texts.ts';
import { damagedText } from './damaged-text.ts';

const found = (text: string, keeper: 'publisher' | 'handKept' = 'publisher') =>
  damagedText('t.csv', text, keeper).map(
    ({ line, column, value, unlikely }) => `${line}:${column} ${value}${unlikely ? ' ?' : ''}`,
  );

test.each([
  ['NUL', 'ab\0c', '1:3 \0'],
  ['escape', '\u001B[1m', '1:1 \u001B'],
  ['a form feed', 'a\f', '1:2 \f'],
  ['a C1 control', 'a\u0085b', '1:2 \u0085'],
  ['a replacement', '北\uFFFD市', '1:2 \uFFFD'],
  ['no character', 'a\uFFFE', '1:2 \uFFFE'],
  ['half a character', 'a\uD842', '1:2 \uD842'],
])('%s is no text', (_, text, place) => {
  expect(found(text)).toEqual([place]);
  expect(found(text, 'handKept')).toEqual([place]);
});

test.each([
  ['private use', '\uE863县', '1:1 \uE863'],
  ['U+FFFD read as GBK', '北锟斤拷锟斤拷', '1:2 锟斤拷锟斤拷'],
  ['empty memory read as GBK', '烫烫烫烫', '1:1 烫烫烫'],
  ['é in UTF-8 read as Latin-1', 'cafÃ©', '1:4 Ã©'],
  // 京 is E4 BA AC in UTF-8: ä, º and ¬ in Latin-1.
  ['京 in UTF-8 read as Latin-1', 'åŒ—äº¬', '1:1 åŒ—'],
  // 全国 is E5 85 A8 E5 9B BD in UTF-8: E585 is 鍏, A8E5 ㄥ and 9BBD 浗 in GBK.
  ['全国 in UTF-8 read as GBK', '2020,鍏ㄥ浗', '1:6 鍏ㄥ浗'],
  // 北 with a mark before it is EF BB BF E5 8C 97: 锘, 垮 and half a character in GBK.
  ['a byte-order mark read as GBK', '锘垮寳', '1:1 锘垮'],
])('%s may be right in a published file and is not in a hand-kept one', (_, text, place) => {
  expect(found(text)).toEqual([`${place} ?`]);
  expect(found(text, 'handKept')).toEqual([place]);
});

test.each([
  '',
  'a,b\r\nc\td\n',
  '“ÀÃÂ”, São Paulo, Île-de-France, à « voilà », café”—',
  '䜣𠮷鎭 – ½ ° ² ① 𝐀',
  '屯留区,烫烫',
])('%j is whole', (text) => {
  expect(found(text)).toEqual([]);
  expect(found(text, 'handKept')).toEqual([]);
});

test('what nobody can see is let pass where it was published, and not in hand-kept text', () => {
  for (const sign of Object.values(UNREADABLE_TEXTS).filter((text) => found(text).length === 0)) {
    expect(sign).toMatch(/\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/u);
    expect(found(`北京${sign}`, 'handKept')).toEqual([`1:4 ${sign.slice(1, -1)}`]);
  }
});

test('a line tells its first damage only', () => {
  expect(found('\0a\0\nb\n\0\0')).toEqual(['1:1 \0', '3:1 \0']);
});
