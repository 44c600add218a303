/** How much memory ten million rows take from file to observations; the text alone is half a gigabyte. */
import { grouped } from '../command/progress.ts';
import { inTemporaryFolder } from '../command/temporary-folder.ts';
import type { Measurement } from './measure.ts';
import { gigabytes, runNormalise } from './normalise-run.ts';
import { writeSyntheticTable } from './synthetic-table.ts';

const ROWS = 10_000_000;
const MOST_BYTES = 2e9;

export const normaliseLarge: Measurement = {
  name: 'normalise-large',
  label: `Normalising ${grouped(ROWS)} rows`,
  withoutSite: true,
  isLong: true,
  run: () =>
    inTemporaryFolder('bench', async (folder) => {
      writeSyntheticTable(folder, ROWS);
      const { seconds, peak } = await runNormalise('ours', folder, ROWS);
      return [
        {
          what: `normalise ${grouped(ROWS)} rows, peak of memory`,
          bar: '≤ 2 GB',
          here: `${gigabytes(peak)} (${seconds.toFixed(0)} s)`,
          passed: peak <= MOST_BYTES,
        },
      ];
    }),
};
