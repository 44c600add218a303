/** How long a million rows take from file to observations, against PapaParse reading the same bytes and nothing more. */
import { grouped } from '../command/progress.ts';
import { inTemporaryFolder } from '../command/temporary-folder.ts';
import { type Measurement, median } from './measure.ts';
import { gigabytes, runNormalise } from './normalise-run.ts';
import { writeSyntheticTable } from './synthetic-table.ts';

const ROWS = 1_000_000;
const MOST_TIMES = 2.5;
const MOST_BYTES = 5e8;

export const normaliseSpeed: Measurement = {
  name: 'normalise',
  label: `Normalising ${grouped(ROWS)} rows`,
  withoutSite: true,
  run: ({ runs }) =>
    inTemporaryFolder('bench', async (folder) => {
      writeSyntheticTable(folder, ROWS);
      const pairs = [];
      for (let run = 0; run < runs; run++)
        pairs.push({
          peer: await runNormalise('papaparse', folder, ROWS),
          ours: await runNormalise('ours', folder, ROWS),
        });
      // What else the machine does slows now one, now the other.
      const times = median(pairs.map(({ peer, ours }) => ours.seconds / peer.seconds));
      const peak = Math.max(...pairs.map(({ ours }) => ours.peak));
      return [
        {
          what: `normalise ${grouped(ROWS)} rows`,
          bar: `≤ ${MOST_TIMES} × peer`,
          here: `${median(pairs.map(({ ours }) => ours.seconds)).toFixed(2)} s (${times.toFixed(1)} ×)`,
          peer: `${median(pairs.map(({ peer }) => peer.seconds)).toFixed(2)} s`,
          passed: times <= MOST_TIMES,
          note: [
            'Normalising, in seconds of the processor: file to located observations of one table, each handed on when',
            'it is made, without the checks between tables; the peer is PapaParse, whole string, header: true.',
          ].join(' '),
        },
        {
          what: '  its peak of memory',
          bar: '≤ 0.5 GB',
          here: gigabytes(peak),
          peer: gigabytes(Math.max(...pairs.map(({ peer }) => peer.peak))),
          passed: peak <= MOST_BYTES,
        },
      ];
    }),
};
