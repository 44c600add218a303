import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { drawChart } from '../src/charts/draw.ts';
import { allWords, messagesOf } from '../src/edition/all-words.ts';
import { makeEdition } from '../src/edition/edition.ts';
import type { Locale } from '../src/edition/locales.ts';
import { markBorrowed } from '../src/edition/mark-borrowed.ts';
import { type Messages, makeWords } from '../src/edition/words.ts';
import { makeFigures } from '../src/figures/index.ts';
import { StaticFigure } from '../src/frame/StaticFigure.tsx';
import { elementsOf, type MarkupElement, readMarkup, textOf } from '../src/record/read-markup.ts';
import { readGlossary } from '../src/record/read-record.ts';
import { ledger, readFile } from './fixtures/whole-record.ts';

/** A language that somebody has just begun: ten messages, no catalog texts. */
const french: Locale = {
  ...{ id: 'fr', prefix: 'fr', name: 'Français', offer: 'Cette page existe en français', asked: ['fr'] },
  ...{ messages: 'fr', texts: 'fr', conversion: null, glyphs: 'SC', abbreviates: true, smallLine: 22, dates: 'fr' },
  scales: [
    [9, ' milliards'],
    [6, ' millions'],
  ],
};
const messages: Messages = {
  'site.name': 'Registre rural',
  'nav.targets': 'Objectifs',
  'nav.indicators': 'Indicateurs',
  'nav.regions': 'Régions',
  'value.none': 'pas de donnée',
  'qualifier.about': 'environ {number}',
  'list.separator': ' ; ',
  'target.label': 'Objectif {value}',
  'verdict.met': 'atteint',
  'finding.coverageFull': messagesOf('en')['finding.coverageFull'] ?? '',
};

const fallback = messagesOf('en');
const toy = makeEdition(
  ledger,
  makeWords({ locale: french, messages, fallback, han: (text) => text, units: ledger.data.units }),
);
const english = makeEdition(ledger, allWords(readGlossary(readFile), ledger.data.units).en);
const naming = { id: 'x', title: 'x', description: 'x' };

test('ten messages make an edition, and every figure is made and drawn in it', () => {
  const definitions = [...makeFigures(ledger).values()];
  expect(definitions.length).toBeGreaterThan(400);
  for (const { make } of definitions) {
    const figure = make(toy);
    expect(figure.locale).toBe('fr');
    for (const width of [340, 720]) expect(render(drawChart(figure.drawing, width, naming))).toMatch(/^<svg/);
    expect(figure.title, figure.id).not.toBe('');
  }
});

test('a message it has is its own, one it lacks is English and kept as borrowed', () => {
  expect(toy.t('qualifier.about', { number: 5 })).toBe('environ 5');
  expect(toy.borrowed).not.toContain('environ 5');
  const said = toy.t('foot.release', { version: '1', date: '2' });
  expect(said).toBe(english.t('foot.release', { version: '1', date: '2' }));
  expect(toy.borrowed).toContain(said);
  expect(english.borrowed.size).toBe(0);
});

test('a catalog text it lacks is English and kept as borrowed, one it has is its own', () => {
  const text = { zh: '农村', en: 'rural' };
  expect([toy.text(text), toy.borrowed.has('rural')]).toEqual(['rural', true]);
  expect(toy.text({ ...text, fr: 'rural (fr)' })).toBe('rural (fr)');
  expect(toy.borrowed).not.toContain('rural (fr)');
});

test('in the frame of a figure, all that is borrowed says so', () => {
  const site = new URL('https://ledger.example');
  const framed = { words: toy, site, alone: false, heading: 'h2', embeddable: true, own: true } as const;
  let seen = 0;
  const some = [...makeFigures(ledger).values()].filter((_, index) => index % 10 === 0).map(({ make }) => make(toy));
  for (const figure of some.filter(({ title }) => toy.borrowed.has(title))) {
    const html = render(h(StaticFigure, { ...framed, figure }));
    const page = readMarkup(markBorrowed(`<html lang="fr"><body>${html}</body></html>`, toy.borrowed));
    const parts = elementsOf(page, 'figcaption, svg, summary, thead, .tools a, section[aria-label]');
    seen += parts.length;
    expect(parts.filter((part) => languageOf(part) !== 'en').map(textOf)).toEqual([]);
  }
  expect(seen).toBeGreaterThan(200);
});

function languageOf(element: MarkupElement): string {
  return element.attribs.lang ?? languageOf(element.parent as MarkupElement);
}

test('figures without a message of its own are told as in English', () => {
  const figure = [...makeFigures(ledger).values()].find(({ id }) => id === 'rural-disposable-income.map');
  const [made, model] = [figure?.make(toy), figure?.make(english)];
  expect(made?.title).toBe(model?.title);
  expect(made?.page).toBe(model?.page);
});

test('large numbers are written out with its words', () => {
  const tenThousand = ledger.data.units.find(({ id }) => id === 'persons-10k');
  if (!tenThousand) throw new Error('no unit persons-10k');
  expect(toy.number(3277.9, tenThousand)).toBe('32.779 millions');
  expect(english.number(3277.9, tenThousand)).toBe('32.779 million');
});
