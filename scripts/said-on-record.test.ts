import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allWords } from '../src/edition/all-words.ts';
import { makeEdition } from '../src/edition/edition.ts';
import { makeFigures } from '../src/figures/index.ts';
import { plainText } from '../src/figures/story-text.ts';
import { parseText, typedNumbers } from '../src/story/placeholder.ts';
import { readStories } from '../src/story/read-stories.ts';
import { readSubjects } from '../src/story/read-subjects.ts';
import { textsOf } from '../src/story/texts.ts';
import { ledger } from './fixtures/whole-record.ts';

const figures = makeFigures(ledger);
const hasFigure = (id: string) => figures.has(id);
const read = (pattern: string) =>
  Object.fromEntries(globSync(pattern).map((file) => [file, JSON.parse(readFileSync(file, 'utf8'))]));
const stories = read('src/i18n/stories/*.json');
const subjects = read('src/i18n/subjects/*.json');

/** Words that call a value absent from the record; what a document does not say is another matter. */
const absent = [
  /台账(里|中)?(没有|只有|仅有|缺|无数据|一条也没有)|此后无数据|未查到|(但|^)没有.*(总数|人数)|没有数据可以|无数据可以/,
  /\bledger (does not hold|holds (no|only))\b|\bnot in the ledger\b|\bno data for later\b|\bNo [^.;:,]* was found for\b/i,
];

/** What follows the record by itself: a series that may not be on it, or regions and targets that the record picks. */
const tied = /\{absent |\{regions |\{count \w+ ?\}|\{count targets \w+ \w+\}/;

test('stories and subjects say only what the record bears out', () => {
  expect(readStories(ledger, stories, hasFigure)).toHaveLength(Object.keys(stories).length);
  expect(readSubjects(ledger, subjects, hasFigure)).toHaveLength(Object.keys(subjects).length);
});

describe('the methods', () => {
  const methods = JSON.parse(readFileSync('src/i18n/methods.json', 'utf8')) as object;
  const told = (id: 'en' | 'zh-Hans') => {
    const edition = makeEdition(ledger, allWords([], ledger.data.units)[id]);
    return textsOf(methods)
      .map(([, text]) => plainText(edition, {}, text).replaceAll('\u00a0', ' '))
      .join('\n');
  };

  test('take their examples from the record: 10,905 of 11,156 yuan is 97.8%, not 97.7%', () => {
    // 10905 / 11156 = 0.977501; 10905 / 12550 = 0.868924; 14342 / 12550 − 20132.83 / 18930.9 = 0.0793.
    expect(told('en')).toContain(
      'had 10,905 yuan, 97.8% of the province’s 11,156 yuan and 86.9% of the nation’s 12,550 yuan',
    );
    expect(told('zh-Hans')).toContain('张家口脱贫人口10,905元，相当于全省11,156元的97.8%、全国12,550元的86.9%');
    expect(told('en')).toContain('the first grew 7.9 percentage points faster');
    // 9.3 / 12.6; 17.2 points in ten years.
    expect(told('en')).toContain('9.3 ÷ 12.6 = 73.8%');
    expect(told('zh-Hans')).toContain('每年−1.72个百分点');
  });

  test('type no numbers but those of rules: 1 and 100 of formulas, thresholds, and how a 3.3 is read', () => {
    const typed = textsOf(methods).flatMap(([, text]) =>
      Object.values(text).flatMap((said) => typedNumbers(parseText(said))),
    );
    const rules = ['0', '1', '1.', '100', '100%', '100%.', '60', '60%', '95%', '3.3', '3.25', '3.35'];
    expect(typed.filter((number) => !rules.includes(number))).toEqual([]);
  });
});

test('no sentence calls a figure absent without naming the series, so that it falls when the figure comes in', () => {
  const claims = Object.entries({ ...stories, ...subjects }).flatMap(([file, texts]) =>
    textsOf(texts)
      .filter(([place]) => !/\.(title|details)$/.test(place))
      .flatMap(([place, text]) =>
        Object.entries(text).map(([language, said]) => [`${file} ${place}.${language}`, said]),
      ),
  );
  const absences = claims.filter(([, said = '']) => absent.some((words) => words.test(said)));
  expect(absences.length).toBeGreaterThan(8);
  expect(absences.filter(([, said = '']) => !tied.test(said))).toEqual([]);
});

test('absence is seen in both languages, and a silent document is no absence', () => {
  const seen = (said: string) => absent.some((words) => words.test(said));
  for (const said of [
    '台账没有后来的同类数据',
    '没有安置区总数的',
    '台账里只有云南的',
    '台账无数据',
    'The ledger holds no later data',
    'that is not in the ledger',
    'there are no data for later years',
    'No date of clearance was found for three provinces',
  ])
    expect(seen(said), said).toBe(true);
  for (const said of ['讲话没有数字', '没有写', 'The document gives no number', 'The latest data in the ledger'])
    expect(seen(said), said).toBe(false);
});
