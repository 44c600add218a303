/**
 * What happens to wrong input: `npm run data:fuzz [-- OPTIONS]`. Takes the data folder, gets one thing wrong at a time as
 * a publisher, a copyist or an editor would, builds the record from it, and counts what became of it. The same seed gives
 * the same mutations of the same data.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRecord } from './build-record.ts';
import { copyOfData, layChanges } from './fuzz/mutated-folder.ts';
import { countOfTwoRounds, OPERATORS, plan } from './fuzz/operators.ts';
import { runTrials } from './fuzz/run-trials.ts';
import { fails, silentOperators, summaryTable } from './fuzz/summary.ts';
import { Workshop } from './fuzz/workshop.ts';
import { formatProblem } from './read/problem.ts';

const HELP = `npm run data:fuzz -- [options]

Gets one thing in the data wrong at a time, and counts what became of it.

  --count N      how many mutations (each operator twice)
  --seed N       another seed gives other places (1)
  --kind N       only those of one kind, 1 to 8
  --operator S   only those of one operator
  --data DIR     the data folder (data)
  --list         every mutation that passed in silence, crashed or hung, and how to repeat it
  --all          every mutation
  --repeat S:N   does one mutation again and prints what it changed and every message
  --keep DIR     with --repeat: leaves the changed data there
  --operators    the operators by kind

Outcomes
  located    an error with file, line and column in a file that was changed, or in its sidecar or table
  unlocated  it stopped the build, but every error is in another file
  right      no error, and every published figure is what it was
  plausible  no error, and nobody could know from the record alone: no indicator, region, period, dimension, unit or source
             of a figure is lost, new or moved, and no value is off by more than 10 % (2 for rates, indices and years)
  silent     anything else that passes: also text that is published broken, a quote that lost its figure, and files that
             contradict themselves
  crash      an exception; hang: not done in 10 s

Exit code 1 if anything of the kinds 1 to 6 is silent.`;

const options = {
  count: { type: 'string' },
  seed: { type: 'string', default: '1' },
  kind: { type: 'string' },
  operator: { type: 'string' },
  data: { type: 'string', default: 'data' },
  list: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  repeat: { type: 'string' },
  keep: { type: 'string' },
  operators: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const seed = whole('seed', values.seed);
  const chosen = OPERATORS.filter(
    ({ kind, name }) =>
      (values.kind === undefined || String(kind) === values.kind) &&
      (values.operator === undefined || name === values.operator),
  );
  if (values.help) console.log(HELP);
  else if (values.operators) for (const { kind, name } of OPERATORS) console.log(`${kind}  ${name}`);
  else if (values.repeat !== undefined) repeat(values.data, seed, values.repeat, values.keep);
  else if (chosen.length === 0) throw new Error('No operator is of that kind and name; --operators lists them.');
  else
    await run(
      values,
      seed,
      values.count === undefined ? countOfTwoRounds(chosen) : whole('count', values.count),
      chosen,
    );
}

function whole(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number, not ${text}.`);
  return Number(text);
}

type Choice = { readonly data: string; readonly list: boolean; readonly all: boolean };

async function run({ data, list, all }: Choice, seed: number, count: number, chosen: typeof OPERATORS): Promise<void> {
  const planned = plan(count, chosen);
  const start = performance.now();
  const seconds = () => `${Math.round((performance.now() - start) / 1000)} s`;
  const step = Math.max(Math.ceil(planned.length / 10), 1);
  console.log(`${planned.length} mutations of ${chosen.length} operators, seed ${seed} …`);
  const onDone = (done: number) => {
    if (done % step === 0) console.log(`  ${done} of ${planned.length}, ${seconds()}`);
  };
  const trials = await runTrials({ data, seed, planned, onDone });
  const done = trials.filter((trial) => trial !== null);
  for (const trial of done) {
    const shown = all || (list && ['silent', 'crash', 'hang'].includes(trial.outcome));
    if (!shown) continue;
    console.log(`\n${trial.outcome}  ${trial.note}\n  ${trial.why}`);
    console.log(`  npm run data:fuzz -- --seed ${seed} --repeat ${trial.operator}:${trial.number}`);
  }
  console.log(`\n${summaryTable(done)}\n`);
  const silent = silentOperators(done);
  if (silent.length > 0) console.log(`Silent by operator: ${silent.join(', ')}`);
  const idle = new Set(planned.map(({ operator }) => operator)).difference(
    new Set(done.map(({ operator }) => operator)),
  );
  if (idle.size > 0) console.log(`Nothing in this record for: ${[...idle].join(', ')}`);
  console.log(`${done.length} mutations in ${seconds()}.`);
  if (fails(done)) process.exitCode = 1;
}

/** Does one mutation again and shows all there is to see. */
function repeat(data: string, seed: number, name: string, keep: string | undefined): void {
  const [operator = '', number = ''] = name.split(':');
  if (!OPERATORS.some((one) => one.name === operator))
    throw new Error(`There is no operator ${operator}; --operators lists them.`);
  const folder = mkdtempSync(join(tmpdir(), 'rural-ledger-fuzz-'));
  try {
    const root = copyOfData(data, folder);
    const workshop = new Workshop(root);
    const planned = { operator, number: whole('repeat', number) };
    const mutation = workshop.mutation(seed, planned);
    if (!mutation) throw new Error(`${operator} finds nothing to change in this record.`);
    console.log(mutation.note);
    for (const file of mutation.changes.keys()) console.log(`  changed: ${file}`);
    if (keep !== undefined) layChanges(copyOfData(data, keep), mutation.changes);
    layChanges(root, mutation.changes);
    for (const problem of buildRecord(root).problems) console.log(formatProblem(problem));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
