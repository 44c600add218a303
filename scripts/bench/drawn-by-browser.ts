/**
 * The peer of charts drawn at build time: a bare page that fetches the figures of a ranking and draws its bars with d3 in
 * the browser. It is kept as favourable as can be: no framework, no style, only the rows it draws, and both files asked
 * for at once by preload.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the page stands on the server of the bench. */
export const PEER_PATH = '/peer/';

interface Figure {
  readonly region: string;
  readonly period: string;
  readonly value: number | null;
  readonly chosen: boolean;
  readonly incomeSource?: string;
}

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Drawn by the browser</title>
<link rel="preload" as="fetch" href="data.json" crossorigin><script src="d3.min.js" defer></script><script src="draw.js" defer></script>
</head><body><h1>Ranking</h1><figure><svg viewBox="0 0 340 620" width="340" height="620"></svg></figure></body></html>
`;

const SCRIPT = `fetch('data.json').then((answer) => answer.json()).then((rows) => {
  rows.sort((a, b) => d3.descending(a.value, b.value));
  const x = d3.scaleLinear([0, d3.max(rows, (row) => row.value)], [0, 200]);
  const y = d3.scaleBand(rows.map((row) => row.region), [0, 620]).padding(0.2);
  const row = d3.select('svg').selectAll('g').data(rows).join('g').attr('transform', (d) => 'translate(0,' + y(d.region) + ')');
  row.append('rect').attr('x', 60).attr('width', (d) => x(d.value)).attr('height', y.bandwidth());
  row.append('text').attr('y', 12).text((d) => d.region);
  row.append('text').attr('x', (d) => 64 + x(d.value)).attr('y', 12).text((d) => d3.format(',.0f')(d.value));
});
`;

/** Writes the peer's page below a folder, with the provinces' latest figures of an indicator of the built site. */
export function writePeer(folder: string, site: string, indicator: string): void {
  const { observations } = JSON.parse(readFileSync(join(site, `api/v1/indicators/${indicator}.json`), 'utf8')) as {
    observations: readonly Figure[];
  };
  const provinces = observations.filter(
    ({ region, chosen, value, incomeSource = 'total' }) =>
      /^\d\d0000$/.test(region) && chosen && value !== null && incomeSource === 'total',
  );
  const byYear = [...Map.groupBy(provinces, ({ period }) => period)].sort(([a], [b]) => (a < b ? 1 : -1));
  const rows = byYear.find(([, all]) => all.length >= 31)?.[1] ?? byYear[0]?.[1] ?? [];
  const peer = join(folder, PEER_PATH);
  mkdirSync(peer, { recursive: true });
  writeFileSync(join(peer, 'index.html'), PAGE);
  writeFileSync(join(peer, 'draw.js'), SCRIPT);
  writeFileSync(join(peer, 'data.json'), JSON.stringify(rows.map(({ region, value }) => ({ region, value }))));
  copyFileSync('node_modules/d3/dist/d3.min.js', join(peer, 'd3.min.js'));
}
