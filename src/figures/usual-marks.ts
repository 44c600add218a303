import type { Edition } from '../edition/edition.ts';
import { joinWords } from '../record/join-words.ts';
import type { Observation } from '../record/types.ts';
import { type Mark, marksOf, signsOf } from './labels.ts';
import { namesApart } from './names-apart.ts';

/** What a drawn value is made from: the observation it shows first, then those it is held against. */
export type DrawnValue = readonly Observation[];

/** Marks that most values of a figure carry, each with what the key says of it. The figure prints them on no value. */
export type UsualMarks = ReadonlyMap<Mark, string>;

/** The signs behind the values of a figure, without those that its key says once. */
export interface FigureMarks {
  /** The signs behind a value. */
  readonly of: (...value: DrawnValue) => string;
  /** The text of a value, unit and all, with its signs behind it. */
  readonly behind: (text: string, ...value: DrawnValue) => string;
}

/** Observations that are drawn as they are. */
export function eachAlone(observations: readonly Observation[]): readonly DrawnValue[] {
  return observations.map((one) => [one]);
}

/** Tells the signs of a figure with these values. */
export function figureMarks(edition: Edition, values: readonly DrawnValue[]): FigureMarks {
  const usual = usualMarks(edition, values);
  const of = (...value: DrawnValue) => signsOf(valueMarks(value).filter((mark) => !usual.has(mark)));
  return { of, behind: (text, ...value) => joinWords(text, of(...value)) };
}

/** Marks that more than half of the values carry, as long as the values without them can be named in a line. */
export function usualMarks(edition: Edition, values: readonly DrawnValue[]): UsualMarks {
  const found = [...new Set(values.flatMap(valueMarks))].map(
    (mark) => [mark, usualText(edition, mark, values)] as const,
  );
  return new Map(found.flatMap(([mark, text]) => (text === null ? [] : [[mark, text] as const])));
}

/** The marks of all observations that a value is made from. */
function valueMarks(value: DrawnValue): readonly Mark[] {
  return [...new Set(value.flatMap(marksOf))];
}

/** What the key says of a mark in place of its sign; `null` where the sign is needed. */
function usualText(edition: Edition, mark: Mark, values: readonly DrawnValue[]): string | null {
  const { true: marked = [], false: others = [] } = Object.groupBy(
    values,
    (value) => `${valueMarks(value).includes(mark)}`,
  );
  const meaning = edition.t(`mark.${mark}`);
  if (values.length === 1) return edition.t('mark.one', { meaning });
  if (others.length === 0) return edition.t('mark.all', { meaning });
  const names = marked.length > others.length ? namesApart(edition, shown(others), shown(marked)) : null;
  return names === null ? null : edition.t('mark.most', { names, meaning });
}

function shown(values: readonly DrawnValue[]): Observation[] {
  return values.flatMap(([first]) => first ?? []);
}
