/**
 * How good the site is, in figures: `npm run bench [-- --only NAME] [--skip-build] [--runs N] [--folder DIR] [--rows N]
 * [--counties N,N]`.
 * Prints one table, each measurement beside its bar and, where one can run, beside a peer measured in the same run.
 * Timings say something on a quiet machine only; nothing fails here, and no test holds them.
 */
import { existsSync } from 'node:fs';
import { buildSpeed } from './bench/build-speed.ts';
import { compareAnswer } from './bench/compare-answer.ts';
import { engine } from './bench/engine.ts';
import { exploreAnswer } from './bench/explore-answer.ts';
import { firstSight } from './bench/first-sight.ts';
import { hosting } from './bench/hosting.ts';
import { type BenchRow, formatTable, type Measurement } from './bench/measure.ts';
import { normaliseLarge } from './bench/normalise-large.ts';
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
  'normalise-large': normaliseLarge,
  engine,
  hosting,
  build: buildSpeed,
  scale,
};

await runCommand(COMMANDS.bench, async ({ values }) => {
  const isSkipped = (measure: Measurement) => measure.isLong || (values['skip-build'] && measure === buildSpeed);
  const wanted = Object.entries(ALL).filter(([name, measure]) =>
    values.only === undefined ? !isSkipped(measure) : name === values.only,
  );
  if (!existsSync(values.folder) && wanted.some(([, { withoutSite }]) => !withoutSite))
    throw new Stop(`There is no folder ${values.folder}; build the site first.`);
  const context = {
    ...{ folder: values.folder, runs: Number(values.runs), rows: Number(values.rows) },
    counties: values.counties.split(',').map(Number),
  };
  const rows: BenchRow[] = [];
  for (const [, measure] of wanted) {
    const step = beginStep(measure.label);
    rows.push(...(await measure.run(context)));
    step.end(true);
  }
  console.log(`\n${formatTable(rows)}`);
});
