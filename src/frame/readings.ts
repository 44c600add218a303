import type { Figure } from '../figures/figure.ts';
import { joinWords } from '../record/join-words.ts';

/** What there is to read about a row of a figure, where its mark is asked for it. */
export interface Reading {
  /** The region's part of its address; empty for a mark without a figure. */
  readonly region: string;
  /** Name of the region. */
  readonly name: string;
  /** The figure with its unit, two of them with the names of their series on a line each, or that there is none. */
  readonly value: string;
  /** Series, region and period. */
  readonly about: readonly string[];
}

/** What the rows of a figure's table say about the marks of its drawing, in the same words. */
export function readingsOf({ rows }: Pick<Figure, 'rows'>): readonly Reading[] {
  return rows.map(({ region, regionName, series, period, value, mark, computed }) => {
    const marked = joinWords(value, mark);
    const about = [...(series === '' ? [] : [series]), regionName, period];
    return computed === undefined
      ? { region, name: regionName, value: marked, about }
      : { region, name: regionName, value: computed, about: [...about, marked] };
  });
}

/** Readings as text for a data block in a page: what a script needs while the table stands elsewhere. */
export function writeReadings(readings: readonly Reading[]): string {
  const rows = readings.map(({ region, value, about, name }) => [region, about.indexOf(name), value, ...about]);
  return JSON.stringify(rows).replaceAll('<', '\\u003c');
}

/** The readings of such a text. */
export function parseReadings(text: string): readonly Reading[] {
  return (JSON.parse(text) as [string, number, string, ...string[]][]).map(([region, at, value, ...about]) => ({
    region,
    name: about[at] ?? '',
    value,
    about,
  }));
}
