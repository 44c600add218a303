/** Texts that would be more than texts: refused by the data build with their place, or as harmless as any wherever they are written. */
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { toCsv, unguard } from '../src/downloads/csv.ts';
import { dataBlock } from '../src/downloads/data-block.ts';
import { tablesOf } from '../src/downloads/dataset-tables.ts';
import { typedTableOf } from '../src/downloads/typed-table-of.ts';
import { toXlsx } from '../src/downloads/xlsx.ts';
import { allWords } from '../src/edition/all-words.ts';
import { makeEdition } from '../src/edition/edition.ts';
import { changesFeed } from '../src/figures/changes-feed.ts';
import { makeFigures } from '../src/figures/index.ts';
import { layoutPicture } from '../src/frame/pictures-of.ts';
import { StaticFigure } from '../src/frame/StaticFigure.tsx';
import { standAloneSvg } from '../src/frame/stand-alone-svg.ts';
import { codesOf } from '../src/frame/take-along.ts';
import { Ledger } from '../src/record/ledger.ts';
import { elementsOf, type Markup, readMarkup, textOf } from '../src/record/read-markup.ts';
import { readGlossary, readRecord } from '../src/record/read-record.ts';
import { readFile } from './fixtures/whole-record.ts';
import { hostileRecord } from './fuzz/hostile-record.ts';
import { HOSTILE_TEXTS, UNREADABLE_TEXTS } from './fuzz/hostile-texts.ts';
import * as catalogs from './read/catalog-schemas.ts';
import { rowsIn } from './read/read-rows.ts';

const site = new URL('https://ledger.example');
const ONE_IN = 8;
/** Tables with more rows repeat the texts of others. */
const FEW_ROWS = 400;

const { data, counts } = hostileRecord(readRecord(readFile));
const ledger = new Ledger(data);
const edition = makeEdition(ledger, allWords(readGlossary(readFile), data.units).en);
const figures = [...makeFigures(ledger).values()].filter((_, at) => at % ONE_IN === 0).map(({ make }) => make(edition));
const tables = data.datasets
  .filter(({ holds }) => holds !== 'all')
  .flatMap((dataset) => tablesOf(ledger, dataset).map((table) => ({ dataset, table })));

test('every catalog refuses what cannot be read in any of its columns, with the place', () => {
  for (const [name, schema] of Object.entries(catalogs)) {
    const columns = Object.keys(schema.shape);
    for (const column of columns)
      for (const [kind, text] of Object.entries(UNREADABLE_TEXTS)) {
        const row = columns.map((one) => (one === column ? text : 'x'));
        const { problems } = rowsIn(`catalog/${name}.csv`, Buffer.from(Papa.unparse([columns, row])), schema);
        const found = problems.filter(({ check, line }) => check === 'damaged-text' && line === 2);
        expect(found.length, `${kind} in ${name} ${column}`).toBe(1);
      }
  }
});

test('every kind of hostile text stands in the record, in many fields', () => {
  const kinds = Object.keys(HOSTILE_TEXTS).map((_, at) => [...counts.keys()].filter((one) => one.endsWith(` ${at}`)));
  for (const fields of kinds) expect(fields.length).toBeGreaterThan(50);
});

const NOT_OURS = 'img,iframe,object,embed,link,meta,base,form,html,body,head,script:not([type="application/json"])';

/** What in a piece of markup a browser would run or load. */
function dangers(markup: Markup): string[] {
  const runs = (attribute: string, value: string) =>
    /^(?:on|style$|srcdoc$|autofocus$)/.test(attribute) || /^\s*(?:javascript|data|vbscript):/i.test(value);
  return elementsOf(markup, '*').flatMap(({ name, attribs }) =>
    Object.entries(attribs).flatMap(([attribute, value]) =>
      runs(attribute, value) ? [`${attribute} of ${name}`] : [],
    ),
  );
}

test('a figure, its tools and its table hold no element and no attribute but their own, and its title as it is', () => {
  expect(figures.length).toBeGreaterThan(90);
  for (const figure of figures) {
    const framed = { words: edition, site, alone: false, heading: 'h2', embeddable: true, own: false } as const;
    const page = readMarkup(render(h(StaticFigure, { ...framed, figure })));
    expect(
      elementsOf(page, NOT_OURS).map(({ name }) => name),
      figure.id,
    ).toEqual([]);
    expect(dangers(page), figure.id).toEqual([]);
    expect(textOf(page)).toContain(figure.title);
  }
});

test('a drawing that stands alone holds no element that SVG would run', () => {
  let drawn = 0;
  for (const figure of figures) {
    const picture = layoutPicture(edition, figure, site, 'wide');
    if (picture === null) continue;
    drawn++;
    const svg = standAloneSvg(edition, figure, picture, '');
    const names = new Set(elementsOf(readMarkup(svg), '*').map(({ name }) => name));
    const known = 'svg style title desc defs pattern marker g path rect circle line text tspan clipPath use'.split(' ');
    expect([...names].filter((name) => !known.some((one) => one.toLowerCase() === name.toLowerCase()))).toEqual([]);
    expect(dangers(readMarkup(svg))).toEqual([]);
    expect(svg).not.toContain(']]>');
  }
  expect(drawn).toBeGreaterThan(40);
});

test('the codes of a chart hold the frame and the link, and nothing that its texts would add', () => {
  const { release } = ledger.data;
  for (const figure of figures)
    for (const { text } of codesOf({ edition, figure, site, release })) {
      const code = readMarkup(text);
      const names = elementsOf(code, '*').map(({ name }) => name);
      expect(names.filter((name) => !/^(?:iframe|div|noscript|img|a|script|rural-ledger-chart)$/.test(name))).toEqual(
        [],
      );
      const addresses = elementsOf(code, '[src], [href]').map(({ attribs }) => attribs.src ?? attribs.href ?? '');
      expect(addresses.filter((address) => !address.startsWith(site.href))).toEqual([]);
      expect(elementsOf(code, '[onload], [onmouseover], [onfocus], [srcdoc]')).toEqual([]);
    }
});

test('a block of data in a page ends where it should, and says what it was told', () => {
  const told = { texts: Object.values(HOSTILE_TEXTS) };
  const page = readMarkup(`<script type="application/ld+json">${dataBlock(told)}</script><p>end</p>`);
  expect(elementsOf(page, '*').map(({ name }) => name)).toEqual(['script', 'p']);
  expect(JSON.parse(textOf(elementsOf(page, 'script')[0] ?? null))).toEqual(told);
});

test('the feed and what its entries hold are text in the elements of Atom and of lists', () => {
  const feed = readMarkup(changesFeed(edition, site));
  const atom = 'feed title subtitle id link updated author name entry published content'.split(' ');
  expect(elementsOf(feed, '*').filter(({ name }) => !atom.includes(name))).toEqual([]);
  for (const content of elementsOf(feed, 'content')) {
    const names = elementsOf(readMarkup(textOf(content)), '*').map(({ name }) => name);
    expect(names.filter((name) => !/^(?:p|h2|ul|li)$/.test(name))).toEqual([]);
  }
});

test('no cell of a CSV file begins as a formula, and each is what it was with one apostrophe less', () => {
  for (const { table } of tables.filter((one) => one.table.rows.length <= FEW_ROWS)) {
    const columns = table.columns.map(({ name }) => name);
    const { data } = Papa.parse<string[]>(toCsv(columns, table.rows).trimEnd(), { newline: '\r\n' });
    const cells = data.slice(1).flat();
    expect(
      cells.filter((cell) => /^[\s\p{Cf}]*[=＝@＠]|^[\t\r\n]|^[\s\p{Cf}]*[+＋－-](?![\d.,]+%?$)/u.test(cell)),
    ).toEqual([]);
    const texts = table.rows.flatMap((row) => columns.map((column) => `${row[column] ?? ''}`));
    expect(cells.map(unguard)).toEqual(texts);
  }
});

test('a workbook has no formula and no link', async () => {
  for (const { dataset, table } of tables.filter((one) => !one.table.wide && one.table.rows.length <= FEW_ROWS)) {
    const parts = unzipSync(await toXlsx(typedTableOf(ledger, dataset, table, 'https://licence.example/')));
    const xml = Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const);
    const sheets = xml.filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.filter(([, text]) => /<(?:f|hyperlink)\b/.test(text))).toEqual([]);
    expect(xml.filter(([name]) => /externalLink|connections|macro|vba/i.test(name))).toEqual([]);
  }
});
