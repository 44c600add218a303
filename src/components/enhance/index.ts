import { Highlight } from './highlight.ts';
import { tellOrigins } from './number-origin.ts';
import { makeVoice, type PageTools } from './page-tools.ts';
import { readFigure } from './read-figure.ts';
import { sortTables } from './sort-tables.ts';
import { makeTip } from './tip.ts';

/** Adds to a page, which is complete without it, what only a script can: asking charts, marking a region, sorting tables. */
export function enhance(words: PageTools['words']): void {
  const speak = makeVoice();
  const highlight = new Highlight(words, speak);
  const tools = { tip: makeTip(), words, speak, chooseRegion: (region: string) => highlight.choose(region) };
  const read = (figure: HTMLElement) => highlight.watch(figure, readFigure(figure, tools));
  for (const figure of document.querySelectorAll<HTMLElement>('figure.figure')) read(figure);
  // Figures have counted their rows by now: a sorted table tells the same.
  sortTables([...document.querySelectorAll('table')], document.documentElement.lang);
  highlight.draw();
  tellOrigins(tools);
  for (const years of document.querySelectorAll<HTMLElement>('.years')) {
    import('./map-years.ts').then(({ offerYears }) => {
      offerYears(years, tools, (figure) => {
        read(figure);
        highlight.draw();
      });
    });
  }
}
