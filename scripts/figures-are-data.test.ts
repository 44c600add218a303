import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { drawChart } from '../src/charts/draw.ts';
import { allWords } from '../src/edition/all-words.ts';
import { makeEdition } from '../src/edition/edition.ts';
import { makeFigures } from '../src/figures/index.ts';
import { kinds } from '../src/figures/kinds.ts';
import { placeFigures } from '../src/figures/place-figures.ts';
import design from '../src/i18n/design.json' with { type: 'json' };
import pages from '../src/i18n/pages.json' with { type: 'json' };
import { Ledger } from '../src/record/ledger.ts';
import { readGlossary, readRecord } from '../src/record/read-record.ts';
import { buildRecord } from './build-record.ts';
import { recordFiles } from './write/record-files.ts';

const files = recordFiles(buildRecord('data'), { version: '0.1.0', date: '2026-11-21' });
const read = (name: string): unknown => JSON.parse(files.get(`${name}.json`) ?? 'null');
const ledger = new Ledger(readRecord(read));
const edition = makeEdition(ledger, allWords(readGlossary(read), ledger.data.units).en);
const naming = { id: 'x', title: 'x', description: 'x' };

test('every row of the list of figures draws at least one', () => {
  const barren = ledger.data.figures.filter((row) =>
    placeFigures(ledger, row).every((choice) => kinds[row.kind](ledger, choice) === null),
  );
  expect(barren.map(({ id, kind }) => `${id} (${kind})`)).toEqual([]);
});

test('what pages choose by name is on record', () => {
  const { home, compare, data } = pages;
  const figures = makeFigures(ledger);
  const comparisons = ledger.data.comparisons.map(({ id }) => id);
  expect([...compare.figures, ...Object.values(design.examples)].filter((id) => !figures.has(id))).toEqual([]);
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
