import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { drawChart, layoutChart } from '../src/charts/draw.ts';
import { textFaults } from '../src/charts/text-faults.ts';
import { allWords } from '../src/edition/all-words.ts';
import { makeEdition } from '../src/edition/edition.ts';
import { makeFigures } from '../src/figures/index.ts';
import { kinds } from '../src/figures/kinds.ts';
import { placeFigures } from '../src/figures/place-figures.ts';
import { NARROW_DRAWING, WIDE_DRAWING } from '../src/frame/widths.ts';
import design from '../src/i18n/design.json' with { type: 'json' };
import pages from '../src/i18n/pages.json' with { type: 'json' };
import { readGlossary } from '../src/record/read-record.ts';
import { columnsOf, textColumns, wordsOf } from './check/figure-columns.ts';
import { ledger, readFile } from './fixtures/whole-record.ts';

const words = allWords(readGlossary(readFile), ledger.data.units);
const edition = makeEdition(ledger, words.en);
const editions = Object.values(words).map((one) => makeEdition(ledger, one));
const naming = { id: 'x', title: 'x', description: 'x' };

test('every row of the list of figures draws at least one', () => {
  const barren = ledger.data.figures.filter((row) =>
    placeFigures(ledger, row).every((choice) => kinds[row.kind](ledger, choice) === null),
  );
  expect(barren.map(({ id, kind }) => `${id} (${kind})`)).toEqual([]);
});

test('what pages choose by name is on record', () => {
  const { home, compare, data, press, embedding } = pages;
  const findings = press.groups.flatMap((group) => group.figures);
  const figures = makeFigures(ledger);
  const comparisons = ledger.data.comparisons.map(({ id }) => id);
  const named = [...compare.figures, ...Object.values(design.examples), ...findings, embedding.figure];
  expect(named.filter((id) => !figures.has(id))).toEqual([]);
  // The guide to embedding shows its picture, and names the one for phones.
  expect(figures.get(embedding.figure)?.make(edition).pictures).toEqual(expect.arrayContaining(['wide', 'narrow']));
  expect(press.drawn.filter((id) => !findings.includes(id))).toEqual([]);
  expect([findings.length, new Set(findings).size]).toEqual([12, 12]);
  expect(home.headlines.filter((id) => ledger.series(id, ledger.nation).length === 0)).toEqual([]);
  expect(home.gaps.filter(({ comparison }) => !comparisons.includes(comparison))).toEqual([]);
  expect([ledger.region(compare.region).level, ledger.target(data.target).id]).toEqual(['province', data.target]);
});

/** A figure may be a file, a row, a thing the browser receives: nothing of it may be lost when it is written and read. */
test('every figure of the record is plain data: written and read again it draws the same', () => {
  const definitions = [...makeFigures(ledger).values()];
  expect(definitions.length).toBeGreaterThan(400);
  const changed = definitions.filter(({ make }) => {
    const figure = make(edition);
    const again = JSON.parse(JSON.stringify(figure));
    return render(drawChart(figure.drawing, 340, naming)) !== render(drawChart(again.drawing, 340, naming));
  });
  expect(changed.map(({ id }) => id)).toEqual([]);
});

test('a target answered by another indicator says by which: capacity to grow grain by the output of grain', () => {
  const figure = makeFigures(ledger).get('target.nation-grain-capacity-600-million-2022')?.make(edition);
  expect(figure?.title).toContain('(measured on another basis than the target: Grain output)');
});

/** Letters keep their size when a drawing is stretched: what is whole and apart in the least room is so in any. */
test.each([NARROW_DRAWING, WIDE_DRAWING])(
  'in %i px, the least room of its drawing, every text of every figure is whole and apart, in any language',
  (width) => {
    const made = [...makeFigures(ledger).values()].flatMap(({ make }) => editions.map(make));
    const faults = made.flatMap(({ id, locale, drawing }) =>
      textFaults(layoutChart(drawing, width)).map((fault) => `${id} (${locale}): ${fault}`),
    );
    expect(made.length).toBeGreaterThan(1_200);
    expect(faults).toEqual([]);
  },
  240_000,
);

test('no text around a figure has a word left in braces, in any language', () => {
  const made = [...makeFigures(ledger).values()].flatMap(({ make }) => editions.map(make));
  const raw = made.filter((figure) => /\{\w+\}/.test(JSON.stringify(figure)));
  expect(editions.length).toBe(3);
  expect(raw.map(({ id, locale }) => `${id} (${locale})`)).toEqual([]);
});

test('a sign behind a value is explained by the key, and stands behind the unit', () => {
  const wrong = [...makeFigures(ledger).values()].flatMap(({ make }) => {
    const { id, key, rows, drawing } = make(edition);
    const texts = JSON.stringify(drawing).match(/"[^"]*\d[^"]*"/g) ?? [];
    const signs = [...rows.map(({ mark }) => mark), ...texts.map((text) => / ([=Cpeb]+)"$/.exec(text)?.[1] ?? '')];
    const unexplained = [...new Set(signs.join(''))].filter(
      (sign) => !key.some(({ text }) => text.includes(`${sign}: `)),
    );
    const within = texts.filter((text) => /\d [=Cpeb]+ [^(]/.test(text));
    return [...unexplained, ...within].map((fault) => `${id}: ${fault}`);
  });
  expect(wrong).toEqual([]);
});

/** What a figure hands to its messages is heard while it is made, and held against what the list allows. */
test('messages of the list of figures are given the words that their kind allows', () => {
  const seen = new Set<string>();
  for (const row of ledger.data.figures.filter(({ kind }) => columnsOf[kind].words)) {
    const heard = new Map<string, ReadonlySet<string>>();
    const listening: typeof edition = {
      ...edition,
      t: (key, given = {}) => {
        heard.set(key, new Set(Object.keys(given)));
        return edition.t(key, given);
      },
    };
    for (const choice of placeFigures(ledger, row)) kinds[row.kind](ledger, choice)?.(listening);
    for (const heading of textColumns)
      for (const [at, key] of [row[heading] ?? []].flat().entries())
        if (heard.has(key)) {
          expect(heard.get(key), `${row.id} ${key}`).toEqual(new Set(wordsOf(row, heading, at)));
          seen.add(`${row.kind} ${heading}`);
        }
  }
  const worded = Object.entries(columnsOf).flatMap(([kind, { words = {} }]) =>
    Object.keys(words).map((heading) => `${kind} ${heading}`),
  );
  expect(worded.filter((column) => !seen.has(column))).toEqual([]);
});
