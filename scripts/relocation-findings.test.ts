/** What the figures on relocation find, held against the published numbers of people by hand. */
import { expect, test } from 'vitest';
import { allWords } from '../src/edition/all-words.ts';
import { makeEdition } from '../src/edition/edition.ts';
import { makeFigures } from '../src/figures/index.ts';
import { readGlossary } from '../src/record/read-record.ts';
import { ledger, readFile } from './fixtures/whole-record.ts';

const edition = makeEdition(ledger, allWords(readGlossary(readFile), ledger.data.units).en);
const figures = makeFigures(ledger);
const figure = (id: string) => {
  const made = figures.get(id)?.make(edition);
  if (!made) throw new Error(`${id} is not drawn`);
  return made;
};

/** Provinces with a published or computed outcome of a share, each with its latest. */
const provincesWith = (indicator: string, dimensions = {}) =>
  ledger
    .regionsOf('province')
    .filter(({ id }) => ledger.slice(indicator, dimensions).some(({ region }) => region === id));

test('centralised: all provinces of the list are in the finding, from 67.47 of 88.23 in Hubei to all of Yunnan’s moves of 2019', () => {
  const { title, drawing } = figure('relocation.settlement');
  // Hubei publishes 76.5 for 674,700 of 882,300; Yunnan 100; the nation planned 76.4.
  expect(title).toBe(
    'The national plan was to resettle 76.4% in centralised sites; 6 provinces with data lie between 76.5% and 100%',
  );
  const rows = drawing.kind === 'structure' ? drawing.input.rows : [];
  const shares = Object.fromEntries(rows.map(({ id, values: [first] }) => [id, Number(first?.toFixed(1))]));
  expect(shares).toEqual({
    CN: 76.4,
    // 114,675 of 135,214.
    '130000': 84.8,
    // 323,000 of 362,000.
    '140000': 89.2,
    // 10,517 of 11,335.
    '370000': 92.8,
    '420000': 76.5,
    '530000': 100,
    '610000': 90.8,
  });
  const listed = provincesWith('relocation-settlement-share', { settlement: 'centralised', planStatus: 'outcome' });
  expect(listed).toHaveLength(rows.length - 1);
  for (const { values } of rows) expect((values[0] ?? 0) + (values[1] ?? 0)).toBeCloseTo(100, 9);
});

test('in towns: 1.83 of 1.92 million in Guizhou are the largest share of all provinces listed', () => {
  const { title, rows } = figure('relocation.in-towns');
  expect(title).toBe(
    'Of 5 provinces with data, Guizhou resettled the largest share in towns, 95.3%, and Hebei the smallest, 50.5%',
  );
  expect(rows.map(({ region, value }) => `${region} ${value}`)).toEqual([
    'guizhou 95.3%',
    'yunnan 90.6%',
    'shaanxi 72%',
    // 246,000 of 362,000.
    'shanxi 68.0%',
    'hebei 50.5%',
  ]);
  expect(provincesWith('share-resettled-in-towns')).toHaveLength(rows.length);
});

test('Guizhou’s share is of the people it counts: 1.47 of 1.88 million in county seats are no share of the registered poor', () => {
  const derived = ledger.data.observations.filter(
    ({ region, status, indicator }) =>
      region === '520000' && status === 'derived' && /^(relocation-settlement-share|share-resettled)/.test(indicator),
  );
  expect(derived.map(({ period, value }) => [period, value])).toEqual([['2016/2020', 95.3125]]);
});

test('a place has one number of people relocated in the charts, the ranking and the targets of the page', () => {
  const drawn = new Map(
    [figure('relocation.plan-and-outcome'), figure('relocated-people.ranking')].flatMap(({ id, rows }) =>
      rows
        .filter(({ series }) => !series.endsWith('Plan'))
        .map(({ region, value }) => [`${id} ${region}`, value.replaceAll('\u00a0', ' ')]),
    ),
  );
  expect(drawn.get('relocation.plan-and-outcome inner-mongolia')).toBe('124,700 people');
  expect(drawn.get('relocated-people.ranking inner-mongolia')).toBe('124,700 people');
  const targets = ledger.data.targets.filter(
    ({ indicator, region, result }) =>
      indicator === 'relocated-people' && region === '150000' && result.inputs.length > 0,
  );
  expect(targets).toHaveLength(2);
  for (const { result } of targets)
    expect(result.inputs.map((input) => ledger.observation(input).value)).toEqual([12.47]);
});

test('a count from the middle of the programme is ranked with its year', () => {
  const { drawing } = figure('relocation-sites.ranking');
  const labels = drawing.kind === 'ranking' ? drawing.input.items.map(({ label, value }) => `${label}: ${value}`) : [];
  expect(labels).toContain('Sichuan (2017): 4051');
  expect(labels).toContain('Guizhou (2019): 946');
  expect(labels).toContain('Hubei: 10359');
});
