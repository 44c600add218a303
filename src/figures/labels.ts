import type { Edition } from '../edition/edition.ts';
import type { Mark, Observation } from '../record/types.ts';

/** Signs of what is unusual about a value; a reader learns them from the key. */
const signs = { C: 'C', derived: '=', provisional: 'p', expected: 'e', break: 'b' } as const satisfies Record<
  Mark,
  string
>;

/** What of an observation decides its marks. */
export type Marked = Pick<Observation, 'tier' | 'status'>;

/** Kinds of marks that an observation carries. */
export function marksOf({ tier, status }: Marked): readonly Mark[] {
  return [...(tier === 'C' ? (['C'] as const) : []), ...(status in signs ? [status as Mark] : [])];
}

/** The signs of marks, as they stand behind a value. */
export function signsOf(marks: readonly Mark[]): string {
  return marks.map((mark) => signs[mark]).join('');
}

/** The signs behind a value. */
export function markOf(observation: Marked): string {
  return signsOf(marksOf(observation));
}

/** What a mark means, behind its sign. */
export function markMeaning({ t }: Pick<Edition, 't'>, mark: Mark): string {
  return t('mark.sign', { sign: signs[mark], meaning: t(`mark.${mark}`) });
}

/** A value with its unit: a published one as it was printed, a computed one with the decimals of its indicator. */
export function shownValue(edition: Edition, observation: Observation): string {
  const { decimals } = edition.record.indicator(observation.indicator);
  return edition.value(observation, observation.status === 'derived' ? decimals : undefined);
}

/** What a sentence calls the series of an observation. */
export function subjectOf(edition: Edition, { indicator, dimensions }: Observation): string {
  return edition.subjectName(edition.record.indicator(indicator), dimensions);
}

/** The same with its region. */
export function seriesWords(edition: Edition, observation: Observation) {
  return { subject: subjectOf(edition, observation), region: edition.regionName(observation.region) };
}
