import { plainSpaces } from '../figures/alt-text.ts';
import type { Figure } from '../figures/figure.ts';
import type { CitedRelease, CitedWork } from './cited-work.ts';
import { type FrameWords, sourceText } from './frame-texts.ts';

/** What the citation of a chart is made of: its title is the finding. */
export interface CitedChart extends CitedWork {
  /** The publishers of its data, in a line. */
  readonly sources: string;
}

/** The facts of a figure that its citations share. */
export function citedChart(words: FrameWords, figure: Figure, release: CitedRelease, url: string): CitedChart {
  const { version, date } = release;
  return {
    ...{ version, date, carrier: 'DB/OL', url },
    id: figure.id,
    author: words.t('site.name'),
    title: plainSpaces(figure.title),
    measure: plainSpaces(figure.subtitle.replaceAll(words.t('list.separator'), words.t('list.comma'))),
    sources: plainSpaces(sourceText(words, figure.sources)),
  };
}
