import { expect, test } from 'vitest';
import { joinWords } from './join-words.ts';

test('letters and digits are parted by a space', () => {
  expect(joinWords('Beijing', '42,012', 'C')).toBe('Beijing 42,012 C');
  expect(joinWords('12,588', '=')).toBe('12,588 =');
});

test('no space stands between a Han character and a letter, digit or sign, nor beside a full-width mark', () => {
  expect(joinWords('北京', '42,012')).toBe('北京42,012');
  expect(joinWords('37,565元', 'C')).toBe('37,565元C');
  expect(joinWords('2010年标准', '0（2020）')).toBe('2010年标准0（2020）');
  expect(joinWords('GDP', '增速')).toBe('GDP增速');
  expect(joinWords('0（2020）', 'C')).toBe('0（2020）C');
  expect(joinWords('标准', '（2020）')).toBe('标准（2020）');
  // A character of two code units is one character.
  expect(joinWords('𠮷', '1')).toBe('𠮷1');
});

test('two names in Chinese stay apart', () => {
  expect(joinWords('工资性收入', '河北', '2020')).toBe('工资性收入 河北2020');
});

test('what is empty leaves no trace', () => {
  expect(joinWords()).toBe('');
  expect(joinWords('', '')).toBe('');
  expect(joinWords('', 'a', '', 'b', '')).toBe('a b');
});
