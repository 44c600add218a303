/** When a reader on a slow line and a slow phone sees the chart, and whether the page jumps. */
import type { OpenBrowser } from '../../src/e2e/browser.ts';
import { inTemporaryFolder } from '../command/temporary-folder.ts';
import { withBrowser } from './compressed-server.ts';
import { PEER_PATH, writePeer } from './drawn-by-browser.ts';
import { headlineIndicator } from './headline-indicator.ts';
import { type BenchRow, type Measurement, median, seconds } from './measure.ts';

/** A slow line and a cheap phone: 1.6 Mbit/s down, 150 ms, a processor at a quarter of its speed. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
const PHONE = 360;

const INDICATOR = headlineIndicator();
const SLOWEST = 800;
const MOST_SHIFT = 0.01;
const LEAST_TIMES = 3;

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
    const paths = { embed: `/en/embed/${INDICATOR}.ranking/`, page: `/en/indicators/${INDICATOR}/`, peer: PEER_PATH };
    const sights = { embed: [] as Sight[], page: [] as Sight[], peer: [] as Sight[] };
    await inTemporaryFolder('bench', (temporary) => {
      writePeer(temporary, folder, INDICATOR);
      return withBrowser([folder, temporary], async (browser, { origin }) => {
        // One round beforehand, for the server to compress every file; it does not count.
        for (let run = 0; run <= runs; run++) {
          for (const way of ['embed', 'page', 'peer'] as const) {
            const sight = await look(browser, origin + paths[way]);
            if (run > 0) sights[way].push(sight);
          }
        }
      });
    });
    const peer = median(sights.peer.map(({ seen }) => seen));
    return [...rowsOf('embed', sights.embed, peer), ...rowsOf('indicator page', sights.page, peer)];
  },
};

function rowsOf(what: string, sights: readonly Sight[], peer: number): BenchRow[] {
  const seen = median(sights.map((sight) => sight.seen));
  const shift = Math.max(...sights.map((sight) => sight.shift));
  return [
    {
      what: `${what}: chart on the screen`,
      bar: `≤ ${SLOWEST / 1000} s and ≤ 1/${LEAST_TIMES} of peer`,
      here: `${seconds(seen)} (${(seen / peer).toFixed(2)} ×)`,
      peer: seconds(peer),
      passed: seen <= SLOWEST && seen * LEAST_TIMES <= peer,
      note: [
        `On the screen: 1.6 Mbit/s, 150 ms, processor ÷ ${SLOWER}, median of ${sights.length}; the peer is a bare page`,
        'that draws the same ranking with d3 in the browser from the JSON of just its rows.',
      ].join(' '),
    },
    {
      what: '  layout shift',
      bar: `≤ ${MOST_SHIFT}`,
      here: shift.toFixed(4),
      passed: shift <= MOST_SHIFT,
    },
  ];
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
