import type { Ledger } from '../record/ledger.ts';
import { yearOf } from '../record/period.ts';
import type { Dimensions, Observation, RegionLevel, Text } from '../record/types.ts';
import { wordsOf } from './placeholder.ts';

/** What a figure must be to have a mark: a single number of a stated year, or one of a stated day. */
const marks: Readonly<Record<string, (observation: Observation) => boolean>> = {
  single: ({ value, period }) => value !== null && !Number.isNaN(yearOf(period)),
  day: ({ period }) => /^\d{4}-\d{2}-\d{2}$/.test(period),
};

/**
 * The figures that a block names: `theme relocation`, or an indicator with codes (its defaults where none is given, `*`
 * for any), `period=` and `value=`, and marks. Throws a `RangeError` where the record has none.
 */
export function selectValues(ledger: Ledger, written: string): readonly Observation[] {
  const selected = valuesOnRecord(ledger, written);
  if (selected.length === 0) throw new RangeError(`no figure on record for ${written}`);
  return selected;
}

/** The same, and none where the record has none. */
export function valuesOnRecord(ledger: Ledger, written: string): readonly Observation[] {
  const [name = '', ...asked] = wordsOf(written).names;
  return name === 'theme' ? ofTheme(ledger, asked[0]) : ofIndicator(ledger, written, asked);
}

/** Those of the named figures that belong to regions of a level. */
export function figuresAt(ledger: Ledger, level: RegionLevel, written: string): readonly Observation[] {
  return selectValues(ledger, written).filter(({ region }) => ledger.region(region).level === level);
}

function ofTheme(ledger: Ledger, theme: string | undefined): readonly Observation[] {
  return ledger.data.observations.filter(
    ({ indicator, chosen }) => chosen && ledger.indicator(indicator).theme === theme,
  );
}

function ofIndicator(ledger: Ledger, written: string, asked: readonly string[]): readonly Observation[] {
  const { indicator, dimensions, period, value } = seriesNamed(ledger, written);
  const tests = asked.map((mark) => {
    const test = marks[mark];
    if (!test) throw new RangeError(`"${mark}" is no mark of a figure; there are ${Object.keys(marks).join(', ')}`);
    return test;
  });
  const codes = Object.entries(dimensions);
  return ledger
    .chosen(indicator)
    .filter(
      (observation) =>
        codes.every(([id, code]) => code === '*' || observation.dimensions[id] === code) &&
        (period === undefined || observation.period === period) &&
        (value === undefined || observation.value === Number(value)) &&
        tests.every((test) => test(observation)),
    );
}

/** The indicator that is named first, with the codes given over its defaults; a `RangeError` where there is no such. */
export function seriesNamed(ledger: Ledger, written: string) {
  const { names, options } = wordsOf(written);
  const { period, value, ...codes } = options;
  const [indicator = ''] = names;
  return { indicator, dimensions: codesOf(ledger, indicator, codes), period, value };
}

/** Every dimension of an indicator with its code; a `RangeError` for an indicator, dimension or code that there is not. */
export function codesOf(ledger: Ledger, indicator: string, given: Dimensions): Dimensions {
  const known = ledger.indicator(indicator);
  for (const [id, code] of Object.entries(given)) {
    if (!known.dimensions.includes(id)) throw new RangeError(`${indicator} has no dimension "${id}"`);
    if (code !== '*') codeName(ledger, id, code);
  }
  return ledger.complete(indicator, given);
}

/** What a code of a dimension is called. */
export function codeName(ledger: Ledger, dimension: string, code: string): Text {
  const known = ledger.dimension(dimension).codes.find((entry) => entry.code === code);
  if (!known) throw new RangeError(`${dimension} has no code "${code}"`);
  return known.name;
}
