/** Numbers of the built pages stand beside the place and the time they are traced to, and are told as they are. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { plainText } from '../pictures/svg-text.ts';
import { FOLDER } from './built-pages.ts';

/** What the address of an origin says: `/en/sources/yb2016/#rural-poor-population.CN.2010.survey`. */
interface Traced {
  readonly indicator: string;
  readonly region: string;
  readonly year: string;
}

// A component makes the same table in every language: one of them is enough.
let pages: readonly (readonly [path: string, html: string])[];
/** Addresses of regions by their codes. */
let slugs: ReadonlyMap<string, string>;
beforeAll(() => {
  const files = globSync('en/**/*.html', { cwd: FOLDER }).filter((file) => !/\bembed\b/.test(file));
  pages = files.sort().map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const);
  const regions = JSON.parse(readFileSync(join(FOLDER, 'api/v1/regions.json'), 'utf8'));
  slugs = new Map((regions as { id: string; slug: string }[]).map(({ id, slug }) => [id, slug]));
});

const NUMBER = /<a class="number" href="[^"#]*#([^"]+)"[^>]*>/;

function traced(anchor: string): Traced {
  const [indicator = '', region = '', period = ''] = anchor.split('.');
  return { indicator, region, year: /^\d{4}/.exec(period)?.[0] ?? '' };
}

/** Every match of a pattern that its check objects to, with its page; throws if hardly anything matched. */
function objections(
  pattern: RegExp,
  atLeast: number,
  objection: (match: readonly string[]) => string | false,
): string[] {
  let seen = 0;
  const found = pages.flatMap(([path, html]) =>
    [...html.matchAll(pattern)].flatMap((match) => {
      seen += 1;
      const said = objection(match);
      return said === false ? [] : [`${path}: ${said}`];
    }),
  );
  expect(seen).toBeGreaterThan(atLeast);
  return found.slice(0, 10);
}

test('a row of a drawn figure names the region and the year of its number', () => {
  const row = new RegExp(
    `<tr data-region="([^"]+)">(?:<td>[^<]*</td>)?<th scope="row">[^<]*</th><td>([^<]*)</td><td class="n">${NUMBER.source}`,
    'g',
  );
  const wrong = objections(row, 10_000, ([, slug = '', period = '', anchor = '']) => {
    const { region, year } = traced(anchor);
    return (slugs.get(region) !== slug || !period.includes(year)) && `${slug} ${period} leads to ${anchor}`;
  });
  expect(wrong).toEqual([]);
});

test('a cell of a table stands in the row of its region and in the column of its year, or behind it', () => {
  const table = /<caption>[^<]*<\/caption><thead><tr>(.*?)<\/tr><\/thead><tbody[^>]*>(.*?)<\/tbody>/gs;
  const wrong = objections(table, 500, ([, head = '', body = '']) => {
    const columns = [...head.matchAll(/<th[^>]*>([^<]*)<\/th>/g)].map(([, text = '']) => text);
    for (const [, slug = '', cells = ''] of body.matchAll(/\/regions\/([^/]+)\/">[^<]*<\/a><\/th>(.*?)<\/tr>/gs)) {
      const inRow = cells.split('</td>');
      for (const [index, cell] of inRow.entries()) {
        for (const [, anchor = ''] of cell.matchAll(/(?:href="[^"#]*#|<td class="n" id=")([^"]+)"/g)) {
          const { region, year } = traced(anchor);
          const head = columns[index + 1] ?? '';
          const column = /\d{4}/.test(head) ? head : plainText(inRow[index - 1] ?? '');
          if (slugs.get(region) !== slug || (/\d{4}/.test(column) && !column.includes(year)))
            return `${slug} ${column} holds ${anchor}`;
        }
      }
    }
    return false;
  });
  expect(wrong).toEqual([]);
});

test('a number that is followed by a time is of that time', () => {
  const end = `.{0,80}?</a>(?:<span class="mark">[^<]*</span>)?(?:<small>[^<]*</small>)?`;
  const time = String.raw`(?: <span class="soft(?: small)?">|</dd><dd class="small soft">|</td><td>)([^<.[]*\d{4}[^<.[]*)<`;
  const wrong = objections(new RegExp(NUMBER.source + end + time, 'gs'), 1_000, ([, anchor = '', period = '']) => {
    const { year } = traced(anchor);
    return !period.includes(year) && `${period} leads to ${anchor}`;
  });
  expect(wrong).toEqual([]);
});

test('the list of indicators has the latest figure of the nation', () => {
  const [, html = ''] = pages.find(([path]) => path === 'en/indicators/index.html') ?? [];
  const rows = html.split('<tr>').flatMap((row) => NUMBER.exec(row)?.[1] ?? []);
  expect(rows.length).toBeGreaterThan(50);
  const wrong = rows.map(traced).filter(({ indicator, year }) => {
    const places = ['', 'table/'].map((folder) => `en/indicators/${indicator}/${folder}index.html`);
    const html = pages.filter(([path]) => places.includes(path)).map(([, page]) => page);
    const [first, ...others] = html.join('').match(/<caption>.*?<\/table>/gs) ?? [];
    const caption = /<caption>([^<]*)/.exec(first ?? '')?.[1] ?? '';
    const tables = [first, ...others.filter((table) => table.startsWith(`<caption>${caption}: `))].join('');
    const nation = [...tables.matchAll(/\/regions\/china\/">(.*?)<\/tr>/gs)].map(([, row]) => row).join('');
    const years = [...nation.matchAll(new RegExp(NUMBER, 'g'))].map(([, anchor = '']) => traced(anchor).year);
    return years.length === 0 || years.some((other) => other > year);
  });
  expect(wrong).toEqual([]);
});

test('a source that more than half of the numbers of a figure come from is named below it', () => {
  const wrong = objections(/<figure class="figure"(.*?)<\/figure>/gs, 500, ([, figure = '']) => {
    const numbers = [...figure.matchAll(/<a class="number" href="([^"#]*)#/g)].map(([, address = '']) => address);
    const line = /<p class="source">.*?<\/p>/s.exec(figure)?.[0] ?? '';
    const most = [...Map.groupBy(numbers, (address) => address)].find(([, uses]) => uses.length > numbers.length / 2);
    const [main = ''] = most ?? [];
    return main.includes('/sources/') && !line.includes(`"${main}"`) && `${main} is not named: ${plainText(line)}`;
  });
  expect(wrong).toEqual([]);
});

test('marks behind numbers are explained further down', () => {
  const wrong = pages.flatMap(([path, html]) => {
    const keys = [...html.matchAll(/<p class="key">(.*?)<\/p>/gs)].map(([, text = '']) => plainText(text));
    const marks = new Set(
      [...html.matchAll(/<span class="mark">([^<]*)<\/span>/g)].flatMap(([, text = '']) => [...text]),
    );
    return [...marks].filter((mark) => !keys.some((key) => key.includes(mark))).map((mark) => `${path}: ${mark}`);
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});

test('a verdict is told in the words for it', () => {
  const words = {
    met: 'Met',
    metWithinRounding: 'Rounding decides',
    notMet: 'Not met',
    noData: 'No figure when due',
    notComparable: 'Not comparable',
    qualitative: 'No number set',
  };
  const wrong = objections(/ class="verdict (\w+)">([^<]*)</g, 200, ([, verdict = '', text = '']) => {
    return verdict in words && words[verdict as 'met'] !== text.split(':')[0] && `${verdict} is told as ${text}`;
  });
  expect(wrong).toEqual([]);
});
