import type { Edition } from '../edition/edition.ts';
import type { Observation } from '../record/types.ts';

/** Signs of what is unusual about a value; a reader learns them from the key. */
const signs = { derived: '=', provisional: 'p', expected: 'e', break: 'b' } as const;

/** Kinds of marks that an observation carries. */
export function marksOf({ tier, status }: Pick<Observation, 'tier' | 'status'>): readonly ('C' | keyof typeof signs)[] {
  const unusual = status in signs ? [status as keyof typeof signs] : [];
  return [...(tier === 'C' ? (['C'] as const) : []), ...unusual];
}

/** The signs behind a value. */
export function markOf(observation: Pick<Observation, 'tier' | 'status'>): string {
  return marksOf(observation)
    .map((mark) => (mark === 'C' ? mark : signs[mark]))
    .join('');
}

/** What a sentence calls the series of an observation. */
export function subjectOf(edition: Edition, { indicator, dimensions }: Observation): string {
  return edition.subjectName(edition.record.indicator(indicator), dimensions);
}

/** The same with its region. */
export function seriesWords(edition: Edition, observation: Observation) {
  return { subject: subjectOf(edition, observation), region: edition.regionName(observation.region) };
}

/** A text of a value with its signs behind it. */
export function withMark(text: string, observation: Observation): string {
  const mark = markOf(observation);
  return mark === '' ? text : `${text} ${mark}`;
}
