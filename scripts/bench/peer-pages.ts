/**
 * Peers of a chart drawn at build time, each a page with nothing else: the drawing itself, and pages that fetch the figures of
 * the ranking and draw its bars in the browser, with d3 and with ECharts. Those are kept as favourable as can be: no framework,
 * no style, only the rows they draw, and all files asked for at once by preload.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementOf, readMarkup, sourceOf } from '../../src/record/read-markup.ts';

/** Where the pages stand on the server of the bench. */
export const PEERS = { bare: '/peer/bare/', d3: '/peer/d3/', echarts: '/peer/echarts/' } as const;

interface Row {
  readonly region: string;
  readonly period: string;
  readonly value: number | null;
  readonly chosen: boolean;
  readonly incomeSource?: string;
}

const page = (head: string, figure: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A peer</title>${head}</head>
<body><h1>Ranking</h1><figure>${figure}</figure></body></html>
`;

/** A page that draws with a library from the rows beside it. */
const drawnPage = (library: string, figure: string) =>
  page(
    [
      '<link rel="preload" as="fetch" href="data.json" crossorigin>',
      `<script src="${library}" defer></script><script src="draw.js" defer></script>`,
    ].join(''),
    figure,
  );

const WITH_D3 = `fetch('data.json').then((answer) => answer.json()).then((rows) => {
  rows.sort((a, b) => d3.descending(a.value, b.value));
  const x = d3.scaleLinear([0, d3.max(rows, (row) => row.value)], [0, 200]);
  const y = d3.scaleBand(rows.map((row) => row.region), [0, 620]).padding(0.2);
  const row = d3.select('svg').selectAll('g').data(rows).join('g').attr('transform', (d) => 'translate(0,' + y(d.region) + ')');
  row.append('rect').attr('x', 60).attr('width', (d) => x(d.value)).attr('height', y.bandwidth());
  row.append('text').attr('y', 12).text((d) => d.region);
  row.append('text').attr('x', (d) => 64 + x(d.value)).attr('y', 12).text((d) => d3.format(',.0f')(d.value));
});
`;

const WITH_ECHARTS = `fetch('data.json').then((answer) => answer.json()).then((rows) => {
  rows.sort((a, b) => a.value - b.value);
  echarts.init(document.querySelector('#chart'), null, { renderer: 'svg' }).setOption({
    animation: false,
    xAxis: { type: 'value' },
    yAxis: { type: 'category', data: rows.map(({ region }) => region) },
    series: [{ type: 'bar', data: rows.map(({ value }) => value), label: { show: true, position: 'right' } }],
  });
});
`;

/** Writes the pages below a folder, with the provinces' latest figures of an indicator of the built site and its own drawing. */
export function writePeers(folder: string, site: string, indicator: string): void {
  const write = (peer: keyof typeof PEERS, files: Readonly<Record<string, string>>) => {
    mkdirSync(join(folder, PEERS[peer]), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, PEERS[peer], name), text);
  };
  const rows = JSON.stringify(latestRows(site, indicator));
  write('bare', { 'index.html': page('', drawingOf(site, indicator)) });
  write('d3', {
    'index.html': drawnPage('d3.min.js', '<svg viewBox="0 0 340 620" width="340" height="620"></svg>'),
    ...{ 'draw.js': WITH_D3, 'data.json': rows },
  });
  write('echarts', {
    'index.html': drawnPage('echarts.min.js', '<div id="chart" style="width:340px;height:620px"></div>'),
    ...{ 'draw.js': WITH_ECHARTS, 'data.json': rows },
  });
  for (const library of ['d3', 'echarts'] as const)
    copyFileSync(`node_modules/${library}/dist/${library}.min.js`, join(folder, PEERS[library], `${library}.min.js`));
}

/** The drawing that the embed of the ranking shows on a phone. */
function drawingOf(site: string, indicator: string): string {
  const html = readFileSync(join(site, `en/embed/${indicator}.ranking/index.html`), 'utf8');
  const drawing = elementOf(readMarkup(html), '.narrow svg');
  if (!drawing) throw new Error(`The embed ${indicator}.ranking has no drawing for a phone.`);
  return sourceOf(html, drawing);
}

function latestRows(site: string, indicator: string) {
  const { observations } = JSON.parse(readFileSync(join(site, `api/v1/indicators/${indicator}.json`), 'utf8')) as {
    observations: readonly Row[];
  };
  const provinces = observations.filter(
    ({ region, chosen, value, incomeSource = 'total' }) =>
      /^\d\d0000$/.test(region) && chosen && value !== null && incomeSource === 'total',
  );
  const byYear = [...Map.groupBy(provinces, ({ period }) => period)].sort(([a], [b]) => (a < b ? 1 : -1));
  const rows = byYear.find(([, all]) => all.length >= 31)?.[1] ?? byYear[0]?.[1] ?? [];
  return rows.map(({ region, value }) => ({ region, value }));
}
