/** When a reader on a slow line and a slow phone sees the chart, and whether the page jumps. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenBrowser } from '../../src/e2e/browser.ts';
import { inTemporaryFolder } from '../command/temporary-folder.ts';
import { withBrowser } from './compressed-server.ts';
import { headlineIndicator } from './headline-indicator.ts';
import { type BenchRow, type Measurement, median, seconds } from './measure.ts';
import { PEERS, writePeers } from './peer-pages.ts';

/** A slow line and a cheap phone: 1.6 Mbit/s down, 150 ms, a processor at a quarter of its speed. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
const PHONE = 360;

const INDICATOR = headlineIndicator();
/** How many times as long as the bare page the embed and the other pages may take, and what part of the page of ECharts. */
const MOST_TIMES = { embed: 1.1, page: 1.25 } as const;
const MOST_OF_ECHARTS = 0.4;
const MOST_SHIFT = 0.01;

/** A page of each kind; of those there are many of, the heaviest. */
const pagesOf = (folder: string) => ({
  embed: `/en/embed/${INDICATOR}.ranking/`,
  home: '/en/',
  indicator: `/en/indicators/${INDICATOR}/`,
  region: heaviest(folder, 'en/regions/*/index.html'),
  subject: '/en/income-structure/',
  target: heaviest(folder, 'en/targets/*-*/index.html'),
  story: heaviest(folder, 'en/stories/*/index.html'),
  chart: `/en/charts/${INDICATOR}.ranking/`,
  compare: '/en/compare/',
});

/** Address of the largest page of a kind. */
function heaviest(folder: string, pattern: string): string {
  const [file] = globSync(pattern, { cwd: folder }).sort(
    (a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size || (a < b ? -1 : 1),
  );
  if (file === undefined) throw new Error(`There is no page ${pattern} in ${folder}.`);
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}

interface Sight {
  /** When the first chart with text was on the screen, in milliseconds since the navigation began. */
  readonly seen: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

export const firstSight: Measurement = {
  name: 'sight',
  label: 'Looking through a slow line',
  async run({ folder, runs }) {
    const pages = pagesOf(folder);
    const paths = { ...PEERS, ...pages };
    const sights = new Map(Object.keys(paths).map((name) => [name, [] as Sight[]]));
    await inTemporaryFolder('bench', (temporary) => {
      writePeers(temporary, folder, INDICATOR);
      return withBrowser([folder, temporary], async (browser, { origin }) => {
        // One round beforehand, for the server to compress every file; it does not count.
        for (let run = 0; run <= runs; run++) {
          for (const [name, path] of Object.entries(paths)) {
            const sight = await look(browser, origin + path);
            if (run > 0) sights.get(name)?.push(sight);
          }
        }
      });
    });
    const of = (name: string) => sights.get(name) ?? [];
    const [bare, d3, echarts] = (['bare', 'd3', 'echarts'] as const).map((peer) => middle(of(peer)));
    return [
      ...Object.keys(pages).map((name) => rowOf(name, of(name), bare ?? Number.NaN, echarts ?? Number.NaN)),
      { what: '  the same drawn with d3 by the browser', bar: '', here: '', peer: seconds(d3 ?? Number.NaN) },
    ];
  },
};

const middle = (sights: readonly Sight[]) => median(sights.map(({ seen }) => seen));

function rowOf(name: string, sights: readonly Sight[], bare: number, echarts: number): BenchRow {
  const seen = middle(sights);
  const shift = Math.max(...sights.map((sight) => sight.shift));
  const times = name === 'embed' ? MOST_TIMES.embed : MOST_TIMES.page;
  return {
    what: `${name}: chart on the screen`,
    bar: `≤ ${times} × bare, ≤ ${MOST_OF_ECHARTS} × ECharts, shift ≤ ${MOST_SHIFT}`,
    here: `${seconds(seen)} (${(seen / bare).toFixed(2)} ×, ${(seen / echarts).toFixed(2)} ×, ${shift.toFixed(4)})`,
    peer: `${seconds(bare)}, ${seconds(echarts)}`,
    passed: seen <= times * bare && seen <= MOST_OF_ECHARTS * echarts && shift <= MOST_SHIFT,
    note: [
      `On the screen: 1.6 Mbit/s, 150 ms, processor ÷ ${SLOWER}, median of ${sights.length}; the peers are a bare page that holds`,
      'nothing but the drawing of the ranking, and one that draws it with ECharts in the browser from the JSON of just its rows.',
    ].join(' '),
  };
}

async function look(browser: OpenBrowser, url: string): Promise<Sight> {
  const { page, context } = await browser.newPage({ width: PHONE });
  try {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watchForChart);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => (window as Watched).chartSeen !== undefined);
    return await page.evaluate(() => {
      const { chartSeen = 0, layoutShift = 0 } = window as Watched;
      return { seen: chartSeen, shift: layoutShift };
    });
  } finally {
    await context.close();
  }
}

type Watched = Window & { chartSeen?: number; layoutShift?: number };

/** Runs in the page before anything else: notes the frame after the one in which a chart has text and a place. */
function watchForChart(): void {
  const watched = window as Watched;
  watched.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      watched.layoutShift = (watched.layoutShift ?? 0) + (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const text = [...document.querySelectorAll('figure svg text')].find((one) => one.getClientRects().length > 0);
    if (text === undefined) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        watched.chartSeen = performance.now();
      });
  };
  requestAnimationFrame(look);
}
