import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

test('empty text has no lines', () => {
  expect(wrapText('', 100, 12)).toEqual([]);
});

test('text that fits stays on one line', () => {
  expect(wrapText('Inner Mongolia', 400, 12)).toEqual(['Inner Mongolia']);
});

test('Latin text breaks at spaces only', () => {
  expect(wrapText('Ningxia Hui Autonomous Region', 100, 12)).toEqual(['Ningxia Hui', 'Autonomous', 'Region']);
});

test('Han text breaks anywhere but before closing punctuation', () => {
  expect(wrapText('新疆维吾尔，自治区', 60, 12)).toEqual(['新疆维吾', '尔，自治区']);
});

test('a number keeps its Han unit, in either script', () => {
  expect(wrapText('目标25,000元', 60, 12)).toEqual(['目标', '25,000元']);
  expect(wrapText('共有123亿个', 60, 12)).toEqual(['共有', '123亿个']);
  expect(wrapText('共有123億個', 60, 12)).toEqual(['共有', '123億個']);
  expect(wrapText('共有123萬戶', 60, 12)).toEqual(['共有', '123萬戶']);
});

test('lines of breakable text are within the width', () => {
  for (const line of wrapText('以上为登记口径以下为住户调查口径两者不可直接相减', 77, 12))
    expect(textWidth(line, 12)).toBeLessThanOrEqual(77);
});

test('no character is lost or added but spaces at line ends', () => {
  const text = '（2013年起）城乡一体化住户调查；from 2013: integrated survey, 25,000元。';
  for (let width = 20; width < 300; width += 7) {
    expect(wrapText(text, width, 12).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }
});
