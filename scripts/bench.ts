/**
 * How good the site is, in figures: `npm run bench [-- --only NAME] [--skip-build] [--runs N] [--folder DIR] [--counties N,N]`.
 * Prints one table, each measurement beside its bar and, where one can run, beside a peer measured in the same run.
 * Timings say something on a quiet machine only; nothing fails here, and no test holds them.
 */
import { existsSync } from 'node:fs';
import { buildSpeed } from './bench/build-speed.ts';
import { compareAnswer } from './bench/compare-answer.ts';
import { exploreAnswer } from './bench/explore-answer.ts';
import { firstSight } from './bench/first-sight.ts';
import { type BenchRow, formatTable, type Measurement } from './bench/measure.ts';
import { normaliseSpeed } from './bench/normalise-speed.ts';
import { pageElements } from './bench/page-elements.ts';
import { pageWeight } from './bench/page-weight.ts';
import { scale } from './bench/scale.ts';
import { COMMANDS, type MEASURES } from './command/commands.ts';
import { beginStep } from './command/progress.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';

/** Every measurement, in the order of the table. A new one is a file in `bench/`, a line here, and a name in its command. */
const ALL: Readonly<Record<(typeof MEASURES)[number], Measurement>> = {
  weight: pageWeight,
  elements: pageElements,
  sight: firstSight,
  compare: compareAnswer,
  explore: exploreAnswer,
  normalise: normaliseSpeed,
  build: buildSpeed,
  scale,
};

await runCommand(COMMANDS.bench, async ({ values }) => {
  if (values.only !== 'scale' && !existsSync(values.folder))
    throw new Stop(`There is no folder ${values.folder}; build the site first.`);
  const rows: BenchRow[] = [];
  for (const [name, measure] of Object.entries(ALL)) {
    const wanted =
      values.only === undefined
        ? !(values['skip-build'] && (measure === buildSpeed || measure === scale))
        : name === values.only;
    if (!wanted) continue;
    const step = beginStep(measure.label);
    const counties = values.counties.split(',').map(Number);
    rows.push(...(await measure.run({ folder: values.folder, runs: Number(values.runs), counties })));
    step.end(true);
  }
  console.log(`\n${formatTable(rows)}`);
});
