/** Weight of pages as a phone loads them: every request until the page has come to rest, compressed with Brotli. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withBrowser } from './compressed-server.ts';
import { type BenchRow, kilobytes, type Measurement, median } from './measure.ts';

/** Pages of each kind that are weighed: the largest ones, and some spread evenly over the others. */
const LARGEST = 5;
const SPREAD = 25;
const LOCALES = '{,??/,??-*/}';
const PHONE = 360;

interface Weight {
  readonly path: string;
  readonly bytes: number;
  readonly scripts: number;
  readonly requests: number;
}

export const pageWeight: Measurement = {
  name: 'weight',
  label: 'Weighing pages',
  async run({ folder }) {
    const embeds = await weigh(folder, choose(folder, `${LOCALES}embed/*/index.html`));
    const indicators = await weigh(folder, choose(folder, `${LOCALES}indicators/*/index.html`));
    return [
      row('embed page, all requests', embeds, 10_000, 2, ({ bytes }) => bytes),
      row(
        'indicator page, first view, without scripts',
        indicators,
        40_000,
        6,
        ({ bytes, scripts }) => bytes - scripts,
      ),
      row('indicator page, with scripts', indicators, 65_000, undefined, ({ bytes }) => bytes),
    ];
  },
};

function choose(folder: string, pattern: string): string[] {
  const size = (file: string) => statSync(join(folder, file)).size;
  const files = globSync(pattern, { cwd: folder }).sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  const rest = files.slice(LARGEST);
  const spread = rest.filter((_, index) => index % Math.max(1, Math.floor(rest.length / SPREAD)) === 0);
  return [...files.slice(0, LARGEST), ...spread].map(
    (file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
  );
}

function weigh(folder: string, paths: readonly string[]): Promise<Weight[]> {
  return withBrowser([folder], async (browser, server) => {
    const weights: Weight[] = [];
    for (const path of paths) {
      // A context of its own, so that nothing is in the cache.
      const { page, context } = await browser.newPage({ width: PHONE });
      await page.goto(server.origin + path, { waitUntil: 'networkidle' });
      await context.close();
      const sent = server.take().filter(({ path }) => path !== '/favicon.svg');
      const sum = (files: typeof sent) => files.reduce((total, { bytes }) => total + bytes, 0);
      const scripts = sum(sent.filter(({ path }) => path.endsWith('.js')));
      weights.push({ path, bytes: sum(sent), scripts, requests: sent.length });
    }
    return weights;
  });
}

function row(
  what: string,
  weights: readonly Weight[],
  limit: number,
  requests: number | undefined,
  of: (weight: Weight) => number,
): BenchRow {
  const heaviest = weights.toSorted((a, b) => of(b) - of(a))[0];
  if (!heaviest) return { what, bar: '', here: 'no page' };
  const most = Math.max(...weights.map((weight) => weight.requests));
  const middle = kilobytes(median(weights.map(of)));
  return {
    what,
    bar: `≤ ${limit / 1000} kB${requests ? `, ≤ ${requests} requests` : ''}`,
    here: `${kilobytes(of(heaviest))} (median ${middle}), ${most} requests`,
    passed: of(heaviest) <= limit && most <= (requests ?? most),
    note: [
      `Weight: the heaviest of ${weights.length} pages of its kind, ${what.split(',')[0]} ${heaviest.path};`,
      'Brotli 11, bodies only, icon left out.',
    ].join(' '),
  };
}
