/**
 * What happens to wrong input: `npm run data:fuzz [-- OPTIONS]`. Takes the data folder, gets one thing wrong at a time as
 * a publisher, a copyist or an editor would, builds the record from it, and counts what became of it. The same seed gives
 * the same mutations of the same data.
 */
import { buildRecord } from './build-record.ts';
import { COMMANDS } from './command/commands.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { inTemporaryFolder } from './command/temporary-folder.ts';
import { copyOfData, layChanges } from './fuzz/mutated-folder.ts';
import { countOfTwoRounds, OPERATORS, plan } from './fuzz/operators.ts';
import { runTrials } from './fuzz/run-trials.ts';
import { fails, silentOperators, summaryTable } from './fuzz/summary.ts';
import { Workshop } from './fuzz/workshop.ts';
import { formatProblem } from './read/problem.ts';

await runCommand(COMMANDS['data:fuzz'], async ({ values }) => {
  const seed = Number(values.seed);
  if (values.operators) for (const { kind, name } of OPERATORS) console.log(`${kind}  ${name}`);
  else if (values.repeat !== undefined) await repeat(values.data, seed, values.repeat, values.keep);
  else {
    const chosen = OPERATORS.filter(
      ({ kind, name }) =>
        (values.kind === undefined || String(kind) === values.kind) &&
        (values.operator === undefined || name === values.operator),
    );
    if (chosen.length === 0) throw new Stop('No operator is of that kind and name; --operators lists them.');
    const count = values.count === undefined ? countOfTwoRounds(chosen) : Number(values.count);
    return await run(values, seed, count, chosen);
  }
  return true;
});

type FuzzOptions = { readonly data: string; readonly list: boolean; readonly all: boolean };

async function run(
  { data, list, all }: FuzzOptions,
  seed: number,
  count: number,
  chosen: typeof OPERATORS,
): Promise<boolean> {
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
  return !fails(done);
}

/** Does one mutation again and shows all there is to see. */
async function repeat(data: string, seed: number, name: string, keep: string | undefined): Promise<void> {
  const [operator = '', number = ''] = name.split(':');
  if (!OPERATORS.some((one) => one.name === operator))
    throw new Stop(`There is no operator ${operator}; --operators lists them.`);
  await inTemporaryFolder('fuzz', (folder) => {
    const root = copyOfData(data, folder);
    const workshop = new Workshop(root);
    const planned = { operator, number: Number(number) };
    const mutation = workshop.mutation(seed, planned);
    if (!mutation) throw new Stop(`${operator} finds nothing to change in this record.`);
    console.log(mutation.note);
    for (const file of mutation.changes.keys()) console.log(`  changed: ${file}`);
    if (keep !== undefined) layChanges(copyOfData(data, keep), mutation.changes);
    layChanges(root, mutation.changes);
    for (const problem of buildRecord(root).problems) console.log(formatProblem(problem));
  });
}
