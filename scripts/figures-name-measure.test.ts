/** Whoever meets a chart alone, in an embed or as a picture, learns from it what is measured. */
import { expect, test } from 'vitest';
import { allWords } from '../src/edition/all-words.ts';
import { makeEdition } from '../src/edition/edition.ts';
import { altText } from '../src/figures/alt-text.ts';
import { makeFigures } from '../src/figures/index.ts';
import { readGlossary } from '../src/record/read-record.ts';
import { ledger, readFile } from './fixtures/whole-record.ts';

const words = allWords(readGlossary(readFile), ledger.data.units);
const definitions = [...makeFigures(ledger).values()];
const made = Object.values(words)
  .map((one) => makeEdition(ledger, one))
  .map((edition) => ({ edition, locale: edition.locale.id, figures: definitions.map(({ make }) => make(edition)) }));

/** Charts that count targets measure no indicator. */
const COUNTING = ['promise-outcome', 'verdict-strip'];

test.each(made)(
  'title or subtitle of a chart name one of the indicators it draws ($locale)',
  ({ edition, figures }) => {
    const silent = figures
      .filter(({ drawing }) => !COUNTING.includes(drawing.kind))
      .filter(({ title, subtitle, rows }) => {
        const said = `${title} ${subtitle}`.toLowerCase();
        const drawn = [...new Set(rows.map(({ observation }) => ledger.observation(observation).indicator))];
        return !drawn.some((id) => said.includes(edition.text(ledger.indicator(id).name).toLowerCase()));
      });
    // Named by hand in the list of figures: several concepts of income on one axis, and one source's share in several incomes.
    const byHand = silent.filter(({ id }) => /(^|\.)ladder$|^structure\.wage-shares$/.test(id));
    expect(silent.filter((figure) => !byHand.includes(figure)).map(({ id, title }) => `${id}: ${title}`)).toEqual([]);
  },
);

test.each(made)('every chart has an alt text that fits and holds its finding ($locale)', ({ edition, figures }) => {
  const told = figures.map((figure) => ({ figure, alt: altText(edition, figure) }));
  expect(told.filter(({ alt }) => alt.length < 20 || alt.length > 250)).toEqual([]);
  const cut = told.filter(({ figure, alt }) => !alt.includes(figure.title.replaceAll('\u00a0', ' ')));
  expect(cut.map(({ figure }) => figure.id)).toEqual([]);
});
