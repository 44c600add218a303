import type { Ledger } from '../record/ledger.ts';
import type { Dimensions, Indicator } from '../record/types.ts';
import type { Words } from './words.ts';

/** The record in one locale: what is on record, and the names, numbers and sentences to tell it with. */
export interface Edition extends Words {
  readonly record: Ledger;
  /** Short name of a region. */
  regionName(region: string): string;
  /** Name of an indicator with its non-default codes: "Rural disposable income · wages". */
  seriesName(indicator: Indicator, dimensions: Dimensions): string;
  /** Name of one code of a dimension. */
  codeName(dimension: string, code: string): string;
  /** Names of the codes that are not the default of their dimension. */
  codeNames(dimensions: Dimensions): string[];
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
  return {
    ...words,
    record,
    regionName: (region) => words.text(record.region(region).shortName),
    seriesName: (indicator, dimensions) => [words.text(indicator.name), ...codeNames(dimensions)].join(' · '),
    codeName,
    codeNames,
  };
}
