import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { claimColumns } from '../src/downloads/claim-table.ts';
import { delistedColumns } from '../src/downloads/delisted-table.ts';
import { indicatorColumns } from '../src/downloads/indicator-table.ts';
import { longColumns } from '../src/downloads/long-table.ts';
import { regionColumns } from '../src/downloads/region-table.ts';
import { sourceColumns } from '../src/downloads/source-table.ts';
import type { ColumnFacts } from '../src/downloads/table-column.ts';
import { targetColumns } from '../src/downloads/target-table.ts';
import { editorNotes } from './editor-notes.ts';
import { type PlainWord, plainChinese, plainEnglish, unplainWords } from './plain-words.ts';

/** A text that readers see, and where it stands. */
interface Told {
  readonly place: string;
  readonly language: 'zh' | 'en';
  readonly text: string;
}

/** Catalogs whose texts are not sentences of ours: titles and publishers as published, and translations of the words of sources. */
const others = ['sources.csv', 'translations.csv', 'synonyms.csv'];
const words: Record<Told['language'], readonly PlainWord[]> = { zh: plainChinese, en: plainEnglish };
const told = [...catalogs(), ...wordings(), ...columns()];

for (const language of ['en', 'zh'] as const)
  test(`texts in ${language} use plain words`, () => {
    const own = told.filter((text) => text.language === language);
    expect(own.length).toBeGreaterThan(5000);
    const found = own.flatMap(({ place, text }) =>
      unplainWords(text, words[language]).map((word) => `${place}: ${word}, in “${text}”`),
    );
    expect(found).toEqual([]);
  });

test('no text is a note to the next editor', () => {
  const isNote = (language: Told['language']) => (text: string) =>
    editorNotes[language].some((words) => words.test(text));
  expect(told.filter(({ language, text }) => isNote(language)(text))).toEqual([]);
  const notes = ['展示前宜再核', '待核实后再发布', '有待核对', '核对之前不发布'];
  expect(notes.filter((text) => !isNote('zh')(text))).toEqual([]);
  const english = ['Check before showing', 'To be verified again', 'TODO', 'withheld until it is confirmed'];
  expect(english.filter((text) => !isNote('en')(text))).toEqual([]);
  expect(isNote('zh')('重新核实，清洗数据')).toBe(false);
  expect(isNote('en')('not to be compared with 2013, which was checked')).toBe(false);
});

test('words to be replaced are seen, names in braces and the size of a site are not', () => {
  const english = [
    'The figure is on record',
    "the bureau's",
    '70 %',
    'lifted counties',
    'rural vitalisation',
    'organized',
    'grew by 4.05亿元',
  ];
  expect(english.filter((text) => unplainWords(text, plainEnglish).length === 0)).toEqual([]);
  const chinese = ['文件没有印出', '2020 年', '（略）,再', '2016–2020年', '18025—18328元', '3种来源', '易地搬迁'];
  expect(chinese.filter((text) => unplainWords(text, plainChinese).length === 0)).toEqual([]);
  const plain = [
    '{value linking-funds CN 2022} of rural revitalisation',
    'Size of site',
    'People lifted out of poverty',
  ];
  expect(plain.flatMap((text) => unplainWords(text, plainEnglish))).toEqual([]);
  expect(unplainWords('会前印发，四舍五入，2016—2020年为76%～92%', plainChinese)).toEqual([]);
});

function catalogs(): readonly Told[] {
  return globSync('data/catalog/*.csv')
    .filter((file) => !others.includes(basename(file)))
    .flatMap((file) => {
      const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true });
      return data.flatMap((row, index) =>
        Object.entries(row).flatMap(([column, text]) => {
          const [, language] = /_(zh|en)$/.exec(column) ?? [];
          const place = `${file}:${index + 2} ${Object.values(row)[0]} ${column}`;
          return text && (language === 'zh' || language === 'en') ? [{ place, language, text } as const] : [];
        }),
      );
    });
}

function wordings(): readonly Told[] {
  return globSync('src/i18n/**/*.json').flatMap((file) => {
    const language = { 'en.json': 'en', 'zh-Hans.json': 'zh' }[basename(file)];
    return [...textsIn(JSON.parse(readFileSync(file, 'utf8')), file, language)];
  });
}

/** What the codebook says of the columns of downloads. */
function columns(): readonly Told[] {
  const all: readonly ColumnFacts[] = [
    ...longColumns,
    ...targetColumns,
    ...claimColumns,
    ...delistedColumns,
    ...indicatorColumns,
    ...regionColumns,
    ...sourceColumns,
  ];
  return all.flatMap(({ name, meaning }) => [...textsIn(meaning, `column ${name}`)]);
}

/** Every text of a file: of its language if it has one, else of the language that its key names. */
function* textsIn(value: unknown, place: string, language?: string): Generator<Told> {
  if (typeof value === 'string') {
    if (language === 'zh' || language === 'en') yield { place, language, text: value };
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, `${place} ${key}`, key === 'zh' || key === 'en' ? key : language);
}
