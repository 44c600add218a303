import type { Reading } from '../frame/readings.ts';
import { Highlight } from './highlight.ts';
import { offerYears } from './map-years.ts';
import { tellOrigins } from './number-origin.ts';
import { openAround } from './open-around.ts';
import { openTables } from './open-tables.ts';
import { useOwnOrigin } from './own-origin.ts';
import { makeVoice, type PageTools } from './page-tools.ts';
import { readDrawing, readFigure } from './read-figure.ts';
import { offerSorting, sortTables } from './sort-tables.ts';
import { makeTip } from './tip.ts';

declare global {
  interface DocumentEventMap {
    'figure-drawn': CustomEvent<readonly Reading[]>;
  }
}

/** Adds to a page, which is complete without it, what only a script can: asking charts, marking a region, sorting tables. */
export function enhance(words: PageTools['words']): void {
  openAround(location.hash);
  addEventListener('hashchange', () => openAround(location.hash));
  const language = document.documentElement.lang;
  const speak = makeVoice();
  const highlight = new Highlight(words, speak);
  const tools = { tip: makeTip(), words, speak, chooseRegion: (region: string) => highlight.choose(region) };
  const read = (figure: HTMLElement) => highlight.watch(figure, readFigure(figure, tools));
  for (const figure of document.querySelectorAll<HTMLElement>('figure.figure')) read(figure);
  // A figure that is drawn in the browser says so, and brings what there is to read.
  document.addEventListener('figure-drawn', ({ target, detail }) => {
    const drawing = (target as Element).querySelector('svg');
    tools.tip.hide();
    if (drawing) readDrawing(drawing, detail, tools);
  });
  // Figures have counted their rows by now: a sorted table tells the same.
  sortTables([...document.querySelectorAll('table')], language);
  highlight.draw();
  tellOrigins(tools);
  const prepare = (place: HTMLElement) => {
    offerSorting([...place.querySelectorAll('table')], language);
    highlight.draw();
  };
  openTables(prepare);
  useOwnOrigin(document, location.origin);
  for (const years of document.querySelectorAll<HTMLElement>('.years')) {
    offerYears(years, tools, (figure) => {
      read(figure);
      prepare(figure);
    });
  }
}
