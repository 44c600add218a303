/** How fast pages are built, from the first page written to the last, and how long the whole build takes. */
import { join } from 'node:path';
import { runNode } from '../command/child.ts';
import { grouped } from '../command/progress.ts';
import { inTemporaryFolder } from '../command/temporary-folder.ts';
import { type Measurement, seconds } from './measure.ts';

const LEAST_PAGES_PER_SECOND = 400;

export const buildSpeed: Measurement = {
  name: 'build',
  label: 'Building the site into a folder of its own',
  withoutSite: true,
  async run() {
    const start = performance.now();
    let first: number | undefined;
    let last = start;
    let files = 0;
    const { ok, output } = await inTemporaryFolder('bench', (folder) =>
      runNode([join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
        env: { RURAL_LEDGER_OUT: join(folder, 'dist'), ASTRO_TELEMETRY_DISABLED: '1' },
        // Astro prints one line for each file of the site, pages and others.
        onOutput(text) {
          const written = text.match(/\/[^\s]*\.(?:html|svg|csv|json|xml)\b/g)?.length ?? 0;
          if (written === 0) return;
          first ??= performance.now();
          last = performance.now();
          files += written;
        },
      }),
    );
    if (!ok) throw new Error(output);
    const speed = files / ((last - (first ?? start)) / 1000);
    return [
      {
        what: 'site build, beyond start-up',
        bar: `≥ ${LEAST_PAGES_PER_SECOND} pages/s`,
        here: `${speed.toFixed(0)} pages/s`,
        passed: speed >= LEAST_PAGES_PER_SECOND,
        note: `Build: ${grouped(files)} pages and files between the first and the last line of the log; start-up is what comes before.`,
      },
      {
        what: '  start-up and whole build',
        bar: '',
        here: `${seconds((first ?? start) - start)}, ${seconds(performance.now() - start)}`,
      },
    ];
  },
};
