import { expect, test } from 'vitest';
import { cleanQuote, findInQuote, quoteShows } from './find-in-quote.ts';

const find = (quote: string, value: number, exponent = 0) => {
  const found = findInQuote(quote, value, exponent);
  return found && [found.printed, found.number.qualifier, found.number.value, found.number.low, found.number.high];
};

test('pinyin reading aids behind characters are taken out', () => {
  expect(cleanQuote('山西省農(nóng)村居民人均可支配收入增長(zhǎng)7.6%')).toBe('山西省農村居民人均可支配收入增長7.6%');
  expect(find('農(nóng)業(yè)企業(yè)399家', 399)).toEqual(['399', 'exact', 399, 398.5, 399.5]);
});

test('a reading that a mirror gives twice or thrice goes as a whole, and abbreviations stay', () => {
  expect(
    cleanQuote('2022年(nian)(nian)陜西居民(min)人均可支配收(shou)(shou)(shou)入30116元,增(zeng)長(chang)(chang)5.4%'),
  ).toBe('2022年陜西居民人均可支配收入30116元,增長5.4%');
  expect(cleanQuote('全省生产总值(GDP)3.2万亿元')).toBe('全省生产总值(GDP)3.2万亿元');
});

test('words in brackets of an English sentence stay', () => {
  expect(cleanQuote('rose by 6.9 percent (nominal) in Yanchi County (Ningxia)')).toBe(
    'rose by 6.9 percent (nominal) in Yanchi County (Ningxia)',
  );
});

test('doubled commas are one', () => {
  expect(cleanQuote('脱贫人口人均纯收入10,,905元，，比全省低251元')).toBe('脱贫人口人均纯收入10,905元，比全省低251元');
  expect(find('人均纯收入10,,905元', 10905)).toEqual(['10,905', 'exact', 10905, 10904.5, 10905.5]);
});

test('the wording around a number is part of what was printed', () => {
  expect(find('吸纳就业3000多人', 3000)).toEqual(['3000多', 'over', 3000, 3000, null]);
  expect(find('吸纳就业近1.5万人', 1.5, 4)).toEqual(['近1.5万', 'nearly', 15000, null, 15000]);
  expect(find('lifting about 12 million people out of poverty', 1200, 4)).toEqual([
    'about 12 million',
    'about',
    12000000,
    11500000,
    12500000,
  ]);
});

test('a number transcribed in 万 is found written out, and the other way round', () => {
  expect(find('全市有35585人', 3.5585, 4)).toEqual(['35585', 'exact', 35585, 35584.5, 35585.5]);
  expect(find('全国农村贫困人口9899万人', 98990000)).toEqual(['9899万', 'exact', 98990000, 98985000, 98995000]);
});

test('full-width figures are read', () => {
  expect(find('增长８。６％', 8.6)?.[2]).toBe(8.6);
});

test('a quote that writes the number in words, or another number, shows nothing', () => {
  expect(find('五百户', 500)).toBeNull();
  expect(find('16467元', 16467.04)).toBeNull();
  expect(find('', 0)).toBeNull();
});

test('numbers in one sign do not run into the figures beside them', () => {
  expect(find('②500户', 500)).toEqual(['500', 'exact', 500, 499.5, 500.5]);
  expect(find('②500户', 2500)).toBeNull();
});

test('a quote shows a figure in any of its forms', () => {
  expect(quoteShows('人均可支配收入16467元', [16467], 0)).toBe(true);
  expect(quoteShows('人均可支配收入16647元', [16467], 0)).toBe(false);
  expect(quoteShows('搬迁36.2万人', [362000], 4)).toBe(true);
  expect(quoteShows('全市搬迁362000人', [362000], 4)).toBe(true);
  expect(quoteShows('贫困人口3万余人', [30000], 4)).toBe(true);
  // A fall is printed without its sign.
  expect(quoteShows('比上年下降2.5%', [-2.5], 0)).toBe(true);
  // Both ends of a band must be there.
  expect(quoteShows('每户100-300元', [100, 300], 0)).toBe(true);
  expect(quoteShows('每户100-200元', [100, 300], 0)).toBe(false);
});

test('a quote without digits is not asked, one with other digits is', () => {
  expect(quoteShows('超过六成', [60], 0)).toBe(true);
  expect(quoteShows('', [60], 0)).toBe(true);
  expect(quoteShows('2020年超过六成', [60], 0)).toBe(false);
});
