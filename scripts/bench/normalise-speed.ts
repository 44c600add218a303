/** How long a million rows take from file to observations, against PapaParse reading the same bytes and nothing more. */
import { runNode } from '../command/child.ts';
import { grouped } from '../command/progress.ts';
import { inTemporaryFolder } from '../command/temporary-folder.ts';
import type { Measurement } from './measure.ts';
import { writeSyntheticTable } from './synthetic-table.ts';

const ROWS = 1_000_000;
const MOST_TIMES = 2.5;
const MOST_BYTES = 1e9;

interface Result {
  readonly seconds: number;
  readonly peak: number;
  readonly rows: number;
}

export const normaliseSpeed: Measurement = {
  name: 'normalise',
  label: `Normalising ${grouped(ROWS)} rows`,
  withoutSite: true,
  run: () =>
    inTemporaryFolder('bench', async (folder) => {
      writeSyntheticTable(folder, ROWS);
      const peer = await read('papaparse', folder);
      const ours = await read('ours', folder);
      const times = ours.seconds / peer.seconds;
      return [
        {
          what: `normalise ${grouped(ROWS)} rows`,
          bar: `≤ ${MOST_TIMES} × peer`,
          here: `${ours.seconds.toFixed(2)} s (${times.toFixed(1)} ×)`,
          peer: `${peer.seconds.toFixed(2)} s`,
          passed: times <= MOST_TIMES,
          note: [
            'Normalising, in seconds of the processor: file to located observations of one table,',
            'without the checks between tables; the peer is PapaParse, whole string, header: true.',
          ].join(' '),
        },
        {
          what: '  its peak of memory',
          bar: '≤ 1 GB',
          here: gigabytes(ours.peak),
          peer: gigabytes(peer.peak),
          passed: ours.peak <= MOST_BYTES,
        },
      ];
    }),
};

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`;

async function read(way: 'ours' | 'papaparse', folder: string): Promise<Result> {
  const { ok, output } = await runNode(['scripts/bench/normalise-program.ts', way, folder]);
  if (!ok) throw new Error(output);
  const result = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Result;
  if (result.rows < ROWS) throw new Error(`${way} read ${result.rows} of ${ROWS} rows`);
  return result;
}
