/** Numbers of the built pages stand beside the place and the time they are traced to, and are told as they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { elementOf, elementsOf, type Markup, type MarkupElement, textOf } from '../record/read-markup.ts';
import { englishPages, FOLDER } from './built-pages.ts';

/** What the address of an origin says: `/en/sources/yb2016/#rural-poor-population.CN.2010.survey`. */
interface Traced {
  readonly indicator: string;
  readonly region: string;
  readonly year: string;
}

let pages: ReturnType<typeof englishPages>;
/** Addresses of regions by their codes. */
let slugs: ReadonlyMap<string, string>;
beforeAll(() => {
  pages = englishPages();
  const regions = JSON.parse(readFileSync(join(FOLDER, 'api/v1/regions.json'), 'utf8'));
  slugs = new Map((regions as { id: string; slug: string }[]).map(({ id, slug }) => [id, slug]));
});

/** What a link to an origin, or the place of one, leads to. */
function traced({ attribs: { href = '', id = '' } }: MarkupElement): Traced & { readonly anchor: string } {
  const anchor = href.split('#')[1] ?? id;
  const [indicator = '', region = '', period = ''] = anchor.split('.');
  return { indicator, region, year: /^\d{4}/.exec(period)?.[0] ?? '', anchor };
}

/** Every element that its check objects to, with its page; throws if there was hardly any that it could judge. */
function objections(
  selector: string,
  atLeast: number,
  objection: (element: MarkupElement) => string | false | null,
): string[] {
  let seen = 0;
  const found = pages.flatMap(([path, page]) =>
    elementsOf(page, selector).flatMap((element) => {
      const said = objection(element);
      if (said !== null) seen += 1;
      return said ? [`${path}: ${said}`] : [];
    }),
  );
  expect(seen).toBeGreaterThan(atLeast);
  return found.slice(0, 10);
}

/** The last part of an address: of a region, its name in addresses. */
const slugOf = (link: MarkupElement | null) => link?.attribs.href?.split('/').at(-2) ?? '';

test('every number that leads to its source tells of it before it is followed', () => {
  const silent = objections(
    'main a.number[href*="/sources/"]',
    10_000,
    ({ attribs }) => !attribs.title && (attribs.href ?? ''),
  );
  expect(silent).toEqual([]);
});

test('a row of a drawn figure names the region and the year of its number', () => {
  const row = 'tr[data-region]:has(> th[scope=row] + td + td.n > a.number)';
  const wrong = objections(row, 10_000, (element) => {
    const { region, year, anchor } = traced(elementOf(element, 'th + td + td.n > a.number') as MarkupElement);
    const slug = element.attribs['data-region'];
    const period = textOf(elementOf(element, 'th + td'));
    return (slugs.get(region) !== slug || !period.includes(year)) && `${slug} ${period} leads to ${anchor}`;
  });
  expect(wrong).toEqual([]);
});

test('a cell of a table stands in the row of its region and in the column of its year, or behind it', () => {
  const wrong = objections('table:has(> caption):has(> tbody > tr > th a[href*="/regions/"])', 500, (table) => {
    const columns = elementsOf(table, 'thead th').map(textOf);
    for (const row of elementsOf(table, 'tbody > tr:has(> th a[href*="/regions/"])')) {
      const slug = slugOf(elementOf(row, 'th a'));
      const cells = elementsOf(row, 'td');
      for (const [index, cell] of cells.entries()) {
        for (const { region, year, anchor } of [
          ...elementsOf(cell, 'a[href*="#"]'),
          ...(cell.attribs.id ? [cell] : []),
        ].map(traced)) {
          const head = columns[index + 1] ?? '';
          const column = /\d{4}/.test(head) ? head : textOf(cells[index - 1] ?? null);
          if (slugs.get(region) !== slug || (/\d{4}/.test(column) && !column.includes(year)))
            return `${slug} ${column} holds ${anchor}`;
        }
      }
    }
    return false;
  });
  expect(wrong).toEqual([]);
});

/** Where the time of a number stands: behind it, or in the next cell. */
const TIMES = [
  ...['a.number', '.mark', 'small'].map((before) => `${before} + span.soft`),
  ...['td:has(> a.number) + td:not([class])', 'dd:has(> a.number) + dd.small.soft'],
].join(', ');

/** The number that a time stands behind, past its marks. */
function numberBefore(time: MarkupElement): MarkupElement | undefined {
  const beside = elementsOf(time.parent as MarkupElement, ':scope > *');
  const before = beside
    .slice(0, beside.indexOf(time))
    .findLast((one) => !/^(mark|small)$/.test(one.attribs.class ?? one.name));
  return time.name === 'span' ? before : before && elementsOf(before, 'a.number').at(-1);
}

test('a number that is followed by a time is of that time', () => {
  const wrong = objections(TIMES, 900, (time) => {
    const number = numberBefore(time);
    const period = textOf(time);
    if (!number || !/^[^.[]*\d{4}[^.[]*$/.test(period)) return null;
    const { year, anchor } = traced(number);
    return !period.includes(year) && `${period} leads to ${anchor}`;
  });
  expect(wrong).toEqual([]);
});

test('the list of indicators has the latest figure of the nation', () => {
  const pageOf = (path: string) => pages.find(([file]) => file === `en/indicators/${path}index.html`)?.[1];
  const numbersIn = (markup: Markup | null | undefined) => (markup ? elementsOf(markup, 'a.number').map(traced) : []);
  const latest = elementsOf(pageOf('') as Markup, 'tr').flatMap((row) => numbersIn(row).slice(0, 1));
  expect(latest.length).toBeGreaterThan(50);
  const wrong = latest.filter(({ indicator, year }) => {
    const places = [`${indicator}/`, `${indicator}/table/`].flatMap((path) => pageOf(path) ?? []);
    const [first, ...others] = places.flatMap((page) => elementsOf(page, 'table:has(> caption)'));
    const caption = (table: Markup | undefined) => textOf(table ? elementOf(table, 'caption') : null);
    const tables = [first, ...others.filter((table) => caption(table).startsWith(`${caption(first)}: `))];
    const years = tables.flatMap((table) =>
      table ? elementsOf(table, 'tr:has(> th a[href$="/regions/china/"])').flatMap(numbersIn) : [],
    );
    return years.length === 0 || years.some((other) => other.year > year);
  });
  expect(wrong).toEqual([]);
});

test('a source that more than half of the numbers of a figure come from is named below it', () => {
  const wrong = objections('figure.figure', 500, (figure) => {
    const addressOf = ({ attribs }: MarkupElement) => attribs.href?.split('#')[0] ?? '';
    const numbers = elementsOf(figure, 'a.number').map(addressOf);
    const most = [...Map.groupBy(numbers, (address) => address)].find(([, uses]) => uses.length > numbers.length / 2);
    const [main = ''] = most ?? [];
    const isNamed = elementsOf(figure, 'p.source a').map(addressOf).includes(main);
    return main.includes('/sources/') && !isNamed && `${main} is not named`;
  });
  expect(wrong).toEqual([]);
});

test('marks behind numbers are explained further down', () => {
  const wrong = pages.flatMap(([path, page]) => {
    const keys = elementsOf(page, 'p.key').map(textOf);
    const marks = new Set(elementsOf(page, 'span.mark').flatMap((mark) => [...textOf(mark)]));
    return [...marks].filter((mark) => !keys.some((key) => key.includes(mark))).map((mark) => `${path}: ${mark}`);
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});

test('a verdict is told in the words for it', () => {
  const words = {
    met: 'Met',
    metWithinRounding: 'Too close to tell',
    statedMet: 'Reported as met',
    notMet: 'Missed',
    statedNotMet: 'Reported as missed',
    notDue: 'Not due yet',
    noData: 'No data for the deadline',
    noDueDate: 'No deadline given',
    noIndicator: 'Not measured',
    notComparable: 'Not comparable',
    qualitative: 'Not quantified',
  };
  const wrong = objections('.verdict', 200, (element) => {
    const verdict = Object.keys(words).find((one) => element.attribs.class === `verdict ${one}`);
    const text = textOf(element);
    return (
      verdict !== undefined &&
      words[verdict as 'met'] !== text.split(/[:·.]/)[0]?.trim() &&
      `${verdict} is told as ${text}`
    );
  });
  expect(wrong).toEqual([]);
});
