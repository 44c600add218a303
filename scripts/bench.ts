/**
 * How good the site is, in figures: `npm run bench [-- --only NAME] [--skip-build] [--runs N] [--folder DIR]`.
 * Prints one table, each measurement beside its bar and, where one can run, beside a peer measured in the same run.
 * Timings say something on a quiet machine only; nothing fails here, and no test holds them.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSpeed } from './bench/build-speed.ts';
import { compareAnswer } from './bench/compare-answer.ts';
import { firstSight } from './bench/first-sight.ts';
import { formatTable, type Measure, type Row } from './bench/measure.ts';
import { normaliseSpeed } from './bench/normalise-speed.ts';
import { pageWeight } from './bench/page-weight.ts';
import { beginStep } from './command/progress.ts';

/** Every measurement, in the order of the table. A new one is a file in `bench/` and a line here. */
const MEASURES: readonly Measure[] = [pageWeight, firstSight, compareAnswer, normaliseSpeed, buildSpeed];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    'skip-build': { type: 'boolean' },
    runs: { type: 'string', default: '5' },
    folder: { type: 'string', default: 'dist' },
  },
});
const chosen = MEASURES.filter(({ name }) =>
  values.only === undefined ? !(values['skip-build'] && name === buildSpeed.name) : name === values.only,
);
const runs = Number(values.runs);

if (chosen.length === 0) {
  stop(`There is no measurement ${values.only}; there are ${MEASURES.map(({ name }) => name).join(', ')}.`);
} else if (!(Number.isInteger(runs) && runs > 0)) stop(`--runs takes a number, not ${values.runs}.`);
else if (!existsSync(values.folder)) stop(`There is no folder ${values.folder}; build the site first.`);
else await bench();

async function bench(): Promise<void> {
  const rows: Row[] = [];
  for (const measure of chosen) {
    const step = beginStep(measure.label);
    rows.push(...(await measure.run({ folder: values.folder, runs })));
    step.end(true);
  }
  console.log(`\n${formatTable(rows)}`);
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
