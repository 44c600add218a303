import { expect, test } from 'vitest';
import { joinHan, separateHan } from './han-words.ts';

test('every Han character stands apart, from digits and letters too; Latin words stay whole', () => {
  expect(separateHan('张家口2020年', 'en')).toBe('张 家 口 2020 年');
  expect(separateHan('Rural Ledger', 'en')).toBe('Rural Ledger');
  expect(separateHan('收入，GDP', 'en')).toBe('收 入，GDP');
});

test('in Chinese the seam does not show and leaves no trace', () => {
  const text = '张家口 2020年：收入，“GDP增速”';
  expect(separateHan(text, 'zh-Hans')).not.toContain('张家');
  expect(joinHan(separateHan(text, 'zh-Hant'))).toBe(text);
});

test('elsewhere Chinese words come together again', () => {
  expect(joinHan(separateHan('Source: 河北日报, 2020', 'en'))).toBe('Source: 河北日报, 2020');
});
