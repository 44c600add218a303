import type { Ledger } from '../record/ledger.ts';
import { textLanguage } from '../record/text-language.ts';
import type { Dimensions, Indicator } from '../record/types.ts';
import { type FindTerms, makeFindTerms } from './find-terms.ts';
import type { Words } from './words.ts';

/** The record in one locale: what is on record, and the names, numbers and sentences to tell it with. */
export interface Edition extends Words {
  readonly record: Ledger;
  /** Short name of a region. */
  regionName(region: string): string;
  /** Name of an indicator with its non-default codes: "Rural disposable income · wages". */
  seriesName(indicator: Indicator, dimensions: Dimensions): string;
  /** The same as the subject of a sentence: "Rural disposable income (wages)". */
  subjectName(indicator: Indicator, dimensions: Dimensions): string;
  /** Name of one code of a dimension. */
  codeName(dimension: string, code: string): string;
  /** Names of the codes that are not the default of their dimension. */
  codeNames(dimensions: Dimensions): string[];
  /** Our translation of words of a source, written in `language`, for readers of this locale; `null` where they need none. */
  translation(text: string, language: string | undefined): string | null;
  /** A text that was written in one language only, such as the title of a table, in that of the locale. */
  inOwnWords(text: string, language: string): string;
  /** Where a text uses terms of the glossary. */
  readonly findTerms: FindTerms;
}

/** Brings a record and the words of a locale together. */
export function makeEdition(record: Ledger, words: Words): Edition {
  const codeName = (dimension: string, code: string) => {
    const found = record.dimension(dimension).codes.find((entry) => entry.code === code);
    return found ? words.text(found.name) : code;
  };
  const codeNames = (dimensions: Dimensions) =>
    Object.entries(dimensions).flatMap(([id, code]) =>
      code === record.dimension(id).default ? [] : [codeName(id, code)],
    );
  const translation = (text: string, language: string | undefined) => {
    if (language === undefined || language.split('-')[0] === words.locale.texts) return null;
    const found = record.translation(text);
    return found === undefined ? null : words.text(found) || null;
  };
  let findTerms: FindTerms | undefined;
  return {
    ...words,
    record,
    regionName: (region) => words.text(record.region(region).shortName),
    seriesName: (indicator, dimensions) => [words.text(indicator.name), ...codeNames(dimensions)].join(' · '),
    subjectName: (indicator, dimensions) =>
      `${words.text(indicator.name)}${words.aside(codeNames(dimensions).join(words.t('name.separator')))}`,
    codeName,
    codeNames,
    translation,
    inOwnWords: (text, language) => translation(text, textLanguage(text, language)) ?? words.han(text),
    // Made when a page first asks: a browser that compares never does.
    findTerms: (text) => {
      findTerms ??= makeFindTerms(record.data.terms, words);
      return findTerms(text);
    },
  };
}
