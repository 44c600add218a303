import { Highlight } from './highlight.ts';
import { offerYears } from './map-years.ts';
import { tellOrigins } from './number-origin.ts';
import { makeVoice, type PageTools } from './page-tools.ts';
import { readFigure } from './read-figure.ts';
import { offerSorting, sortTables } from './sort-tables.ts';
import { makeTip } from './tip.ts';

/** Adds to a page, which is complete without it, what only a script can: asking charts, marking a region, sorting tables. */
export function enhance(words: PageTools['words']): void {
  const language = document.documentElement.lang;
  const speak = makeVoice();
  const highlight = new Highlight(words, speak);
  const tools = { tip: makeTip(), words, speak, chooseRegion: (region: string) => highlight.choose(region) };
  const read = (figure: HTMLElement) => highlight.watch(figure, readFigure(figure, tools));
  for (const figure of document.querySelectorAll<HTMLElement>('figure.figure')) read(figure);
  // Figures have counted their rows by now: a sorted table tells the same.
  sortTables([...document.querySelectorAll('table')], language);
  highlight.draw();
  tellOrigins(tools);
  for (const years of document.querySelectorAll<HTMLElement>('.years')) {
    offerYears(years, tools, (figure) => {
      read(figure);
      offerSorting([...figure.querySelectorAll('table')], language);
      highlight.draw();
    });
  }
}
