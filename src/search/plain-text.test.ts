import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each(["Xi'an", 'Xi’an', 'Xi‘an', 'Xiʼan', 'XI`AN', 'xi an', 'Xi-an', 'Xian', "Xī'ān"])('%s is xian', (text) => {
  expect(plainText(text)).toBe('xian');
});

test('width and ü do not matter, other letters do', () => {
  expect(plainText('ＺＪＫ')).toBe('zjk');
  expect(plainText('Lüliang')).toBe('lvliang');
  expect(plainText('Lǚliáng')).toBe('lvliang');
  expect(plainText('河北·张家口')).toBe('河北张家口');
  expect(plainText(' - ')).toBe('');
});
