import { plainSpaces } from '../figures/alt-text.ts';
import type { Figure } from '../figures/figure.ts';
import { type FrameWords, sourceText } from './frame-texts.ts';

/** A release of the site, as citations name it. */
export interface CitedRelease {
  readonly version: string;
  /** Its day, as in `2026-11-30`. */
  readonly date: string;
}

/** What the citation of a chart is made of: the day of access is left to who cites it. */
export interface CitedChart extends CitedRelease {
  readonly id: string;
  readonly author: string;
  /** The finding. */
  readonly title: string;
  /** Indicator, unit, region, period. */
  readonly measure: string;
  /** The publishers of its data, in a line. */
  readonly sources: string;
  readonly url: string;
}

/** The facts of a figure that its citations share. */
export function citedChart(words: FrameWords, figure: Figure, release: CitedRelease, url: string): CitedChart {
  return {
    ...release,
    id: figure.id,
    author: words.t('site.name'),
    title: plainSpaces(figure.title),
    measure: plainSpaces(figure.subtitle.replaceAll(words.t('list.separator'), words.t('list.comma'))),
    sources: plainSpaces(sourceText(words, figure.sources)),
    url,
  };
}

/** Year of a release. */
export function yearOfRelease({ date }: CitedRelease): string {
  return date.slice(0, 4);
}
