import type { Edition } from '../edition/edition.ts';
import { joinWords } from '../record/join-words.ts';
import type { Mark, Observation } from '../record/types.ts';
import { marksOf, signsOf } from './labels.ts';
import { namesApart } from './names-apart.ts';

/** What a drawn value is made from: the observation it shows first, then those it is held against. */
export type DrawnValue = readonly Observation[];

/** What the key of a figure says of a mark that most of its values carry. */
interface UsualMark {
  readonly text: string;
  /** Whether the table marks the values all the same: the others are too many to be named. */
  readonly inTable: boolean;
}

/** Marks that most values of a figure carry. Its drawing prints them on no value. */
export type UsualMarks = ReadonlyMap<Mark, UsualMark>;

/** The signs behind the values of a figure, without those that its key says once. */
export interface FigureMarks {
  /** The signs behind a value in the drawing. */
  readonly of: (...value: DrawnValue) => string;
  /** The signs behind a value in the table. */
  readonly inTable: (...value: DrawnValue) => string;
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
  const inTable = (...value: DrawnValue) =>
    signsOf(valueMarks(value).filter((mark) => usual.get(mark)?.inTable ?? true));
  return { of, inTable, behind: (text, ...value) => joinWords(text, of(...value)) };
}

/** Marks that more than half of the values carry. */
export function usualMarks(edition: Edition, values: readonly DrawnValue[]): UsualMarks {
  const found = [...new Set(values.flatMap(valueMarks))].map(
    (mark) => [mark, usualMark(edition, mark, values)] as const,
  );
  return new Map(found.flatMap(([mark, usual]) => (usual === null ? [] : [[mark, usual] as const])));
}

/** The marks of all observations that a value is made from. */
function valueMarks(value: DrawnValue): readonly Mark[] {
  return [...new Set(value.flatMap(marksOf))];
}

/** What the key says of a mark once; `null` where not most values carry it. */
function usualMark(edition: Edition, mark: Mark, values: readonly DrawnValue[]): UsualMark | null {
  const { true: marked = [], false: others = [] } = Object.groupBy(
    values,
    (value) => `${valueMarks(value).includes(mark)}`,
  );
  if (marked.length <= others.length) return null;
  const meaning = edition.t(`mark.${mark}`);
  const said = (text: string) => ({ text, inTable: false });
  if (values.length === 1) return said(edition.t('mark.one', { meaning }));
  if (others.length === 0) return said(edition.t('mark.all', { meaning }));
  const names = namesApart(edition, shown(others), shown(marked));
  if (names !== null) return said(edition.t('mark.most', { names, meaning }));
  const counts = { count: marked.length, of: values.length };
  return { text: edition.t('mark.counted', { ...counts, sign: signsOf([mark]), meaning }), inTable: true };
}

function shown(values: readonly DrawnValue[]): Observation[] {
  return values.flatMap(([first]) => first ?? []);
}
