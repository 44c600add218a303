/** How many readers one machine can serve: web servers as they are configured for the site, beside the local server. */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startServer } from '../../src/e2e/site-server.ts';
import { startWebServer, WEB_SERVERS } from '../../src/e2e/web-servers.ts';
import { grouped } from '../command/progress.ts';
import { inTemporaryFolder } from '../command/temporary-folder.ts';
import { headlineIndicator } from './headline-indicator.ts';
import { type Crowd, type Load, loadOf } from './load.ts';
import { type BenchRow, kilobytes, type Measurement } from './measure.ts';

const CROWD: Crowd = { connections: 50, seconds: 4 };
const WARM_UP: Crowd = { connections: 50, seconds: 1 };

export const hosting: Measurement = {
  name: 'hosting',
  label: 'Asking web servers for a page, an embed and a data file',
  isLong: true,
  run: ({ folder }) =>
    inTemporaryFolder('bench', async (site) => {
      const asked = askedFor(folder);
      for (const { file } of asked) {
        mkdirSync(dirname(join(site, file)), { recursive: true });
        cpSync(join(folder, file), join(site, file));
      }
      const local = await measured(await startServer(site), asked);
      const rows: BenchRow[] = [];
      for (const { name, title, isInstalled } of WEB_SERVERS) {
        if (!isInstalled) {
          rows.push({ what: title, bar: '', here: '' });
          continue;
        }
        const loads = await measured(await startWebServer(name, { site, root: site, compress: true }), asked);
        rows.push(...asked.map(({ what }, at) => rowOf(`${name}: ${what}`, loads[at], local[at])));
      }
      return rows;
    }),
};

/** Files of the headline indicator, the kinds that readers, other sites and programs ask for. */
function askedFor(folder: string): { what: string; file: string }[] {
  const id = headlineIndicator();
  return [
    { what: 'a page', file: `en/indicators/${id}/index.html` },
    { what: 'an embed', file: `en/embed/${id}.ranking/index.html` },
    { what: 'a data file', file: `charts/${id}.ranking/values.csv` },
  ].filter(({ file }) => existsSync(join(folder, file)));
}

/** Loads of a server that is stopped afterwards. */
async function measured(
  server: { readonly origin: string; stop(): Promise<void> },
  asked: readonly { readonly file: string }[],
): Promise<Load[]> {
  try {
    const loads: Load[] = [];
    for (const { file } of asked) {
      const address = `${server.origin}/${file.replace(/index\.html$/, '')}`;
      await loadOf(address, WARM_UP);
      loads.push(await loadOf(address, CROWD));
    }
    return loads;
  } finally {
    await server.stop();
  }
}

function rowOf(what: string, load: Load | undefined, peer: Load | undefined): BenchRow {
  return {
    ...{ what, bar: '', here: wordsOf(load), peer: wordsOf(peer) },
    note: [
      `Hosting: ${CROWD.connections} connections for ${CROWD.seconds} s, on the machine of the server, whose processors the asking takes`,
      'as well; compressed copies lie beside the files. The peer is the local server, which does not compress.',
    ].join('\n'),
  };
}

function wordsOf(load: Load | undefined): string {
  if (load === undefined) return '';
  return `${grouped(Math.round(load.perSecond))}/s, 99 % in ${load.slow.toFixed(0)} ms, ${kilobytes(load.bytes)}`;
}
