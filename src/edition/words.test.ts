import { expect, test } from 'vitest';
import en from '../i18n/en.json' with { type: 'json' };
import zhHans from '../i18n/zh-Hans.json' with { type: 'json' };
import { observation } from '../record/fixtures/observation.ts';
import type { Unit } from '../record/types.ts';
import { allWords, messagesOf } from './all-words.ts';
import { locales } from './locales.ts';

const unit = (id: string, kind: string, exponent: number, zh: string, symbolEn: string): Unit => ({
  id,
  kind,
  exponent,
  discrete: zh === '人',
  name: { zh, en: symbolEn },
  symbol: { zh, en: symbolEn },
});
const yuan = unit('yuan', 'money', 0, '元', 'yuan');
const persons = unit('persons', 'persons', 0, '人', 'people');
const tenThousand = unit('persons-10k', 'persons', 4, '万人', '10,000 people');
const hundredMillion = unit('persons-100m', 'persons', 8, '亿人', '100 million people');
const funds = unit('yuan-100m', 'money', 8, '亿元', '100 million yuan');
const percent = unit('percent', 'percent', 0, '%', '%');
const words = allWords([['台账', '台帳']], [yuan, persons, tenThousand, hundredMillion, funds, percent]);
const [hans, hant, english] = [words['zh-Hans'], words['zh-Hant'], words.en];
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const placeholders = (text: string) => (text.match(/\{[^{}]*\}/g) ?? []).sort().join();
/** Keys of messages that say nothing, that English lacks or whose placeholders are not those of English. */
const strays = (messages: Readonly<Record<string, string>>) =>
  Object.entries(messages)
    .filter(([key, message]) => {
      const model = (en as Readonly<Record<string, string>>)[key];
      return message.trim() === '' || model === undefined || placeholders(message) !== placeholders(model);
    })
    .map(([key]) => key);

test('English and Chinese have the same messages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zhHans).sort());
});

test('no message is empty, and each is one of English with the same placeholders, in every language', () => {
  for (const { messages } of locales) expect(strays(messagesOf(messages)), messages).toEqual([]);
});

test('an empty message, a key of no message and a placeholder that is lost or strange are seen', () => {
  const release = { 'foot.release': 'Version {version} du {date}' };
  expect(strays(release)).toEqual([]);
  for (const message of ['', 'Version {version}', 'Version {version} du {jour}', 'Version {version} du { date}'])
    expect(strays({ 'foot.release': message })).toEqual(['foot.release']);
  expect(strays({ ...release, 'foot.relase': 'Version' })).toEqual(['foot.relase']);
});

test('placeholders are filled; one without a value stays visible', () => {
  expect(english.t('foot.release', { version: '0.1.0', date: '2026-11-21' })).toBe('Release 0.1.0, 2026-11-21');
  expect(english.t('foot.release', { version: '0.1.0' })).toBe('Release 0.1.0, {date}');
});

test('English writes 万 out, Chinese keeps it', () => {
  expect(plain(english.amount(3277.9, tenThousand))).toBe('32.779 million people');
  expect(plain(english.amount(9.6, tenThousand))).toBe('96,000 people');
  expect(plain(english.amount(17000, funds))).toBe('1.7 trillion yuan');
  expect(english.unitName(tenThousand)).toBe('people');
  expect(plain(hans.amount(3277.9, tenThousand))).toBe('3,277.9万人');
  expect(plain(hant.amount(3277.9, tenThousand))).toBe('3,277.9萬人');
});

test('a percent sign and a Chinese unit stand at their number, other units after a space that does not break', () => {
  expect(english.amount(3.3, percent)).toBe('3.3%');
  expect(english.amount(16467.04, yuan)).toBe('16,467.04\u00a0yuan');
  expect(hans.amount(16467.04, yuan)).toBe('16,467.04元');
});

test('qualifiers and bands are worded', () => {
  const cell = (facts: Parameters<typeof observation>[0]) => english.cell(observation(facts));
  expect(cell({ value: 500, qualifier: 'about' })).toBe('about 500');
  expect(cell({ value: 3000, qualifier: 'over' })).toBe('over 3,000');
  expect(cell({ value: null, low: 3, high: 5, qualifier: 'range' })).toBe('3–5');
  expect(cell({ value: null, low: null, high: 100, qualifier: 'below' })).toBe('< 100');
  expect(cell({ value: null, low: 300, high: null, qualifier: 'atLeast' })).toBe('≥ 300');
  expect(hans.cell(observation({ value: 500, qualifier: 'about' }))).toBe('约500');
});

test('a published figure is never shown finer than it was printed, a derived one as fine as asked', () => {
  expect(english.cell(observation({ value: 3.3 }), 2)).toBe('3.3');
  expect(english.cell(observation({ value: 16467.04 }), 1)).toBe('16,467.0');
  expect(english.cell(observation({ value: 40, status: 'derived' }), 2)).toBe('40.00');
});

test('every locale speaks its own characters and addresses', () => {
  const text = { zh: '乡村台账', en: 'Rural Ledger' };
  expect([hans.text(text), hant.text(text), english.text(text)]).toEqual(['乡村台账', '鄉村台帳', 'Rural Ledger']);
  expect([hans, hant, english].map(({ path }) => path('/data/'))).toEqual(['/data/', '/zh-hant/data/', '/en/data/']);
});

test('periods are written with a dash; one that is not stated says so', () => {
  expect(english.period('2016/2020')).toBe('2016–2020');
  expect(hans.period('2016/2020')).toBe('2016—2020');
  expect(english.period('not-stated')).toBe('year not stated');
  expect(hant.period('not-stated')).not.toBe(hans.period('2020'));
});

test('months and days are written out', () => {
  expect([english, hans, hant].map(({ period }) => period('2019-08'))).toEqual([
    'August 2019',
    '2019年8月',
    '2019年8月',
  ]);
  expect([english, hans].map(({ period }) => period('2020-04-26'))).toEqual(['26 April 2020', '2020年4月26日']);
  expect(english.period('2019-08/2019-11')).toBe('August 2019–November 2019');
});

test('with its unit a count is told by 万 and 亿 where it stays short, and nothing is zero', () => {
  const people = (value: number) => observation({ value, unit: 'persons-10k' });
  expect(hans.value(people(16600))).toBe('1.66亿人');
  expect(hant.value(people(16600))).toBe('1.66億人');
  expect(hans.value(people(16567))).toBe('16,567万人');
  expect([hans, english].map(({ value }) => value(people(0)))).toEqual(['零', 'zero']);
  expect(hans.cell(people(0))).toBe('0');
});

test('words that go with a number close round its unit', () => {
  const known = observation({ value: 3000, unit: 'persons-10k', qualifier: 'atLeast' });
  expect([hans, english].map(({ value }) => plain(value(known)))).toEqual([
    '3,000万人以上',
    'at least 30 million people',
  ]);
});
