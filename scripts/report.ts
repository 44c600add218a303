import { sum } from 'd3';
import { keyOf } from '../src/record/series-key.ts';
import { type BuiltRecord, buildRecord, errorsOf } from './build-record.ts';
import { COMMANDS } from './command/commands.ts';
import { runCommand } from './command/run-command.ts';
import { listProblems } from './read/list-problems.ts';

/** Where the figures of a table went, in the order of the columns. */
const TALLIED = ['figures', 'published', 'withheld', 'unplaced', 'missing'] as const;

/** `npm run data:report`: what the record holds, where publications disagree, what has no place, what to look at. */
await runCommand(COMMANDS['data:report'], ({ values }) => report(values.data));

function report(data: string): void {
  const record = buildRecord(data);
  reportTables(record);
  reportCoverage(record);
  reportRivals(record);
  reportClaims(record);
  reportLeftOut(record);
  reportProblems(record);
}

function line(...cells: (string | number)[]): void {
  console.log(cells.join('\t'));
}

function reportTables({ tables, repeats, observations }: BuiltRecord): void {
  line('Tables: figures in = published + withheld + unplaced (and cells without a value)');
  line('figures', 'published', 'withheld', 'unplaced', 'empty', 'file');
  for (const { table, tally } of tables) line(...TALLIED.map((key) => tally[key]), table.file);
  line(...TALLIED.map((key) => sum(tables, ({ tally }) => tally[key])), 'all tables');
  const derived = observations.filter(({ status }) => status === 'derived').length;
  const all = `${observations.length} figures with ${derived} derived ones`;
  line(`${repeats} published figures came in twice from one source and count once: ${all}.`);
  for (const { table } of tables)
    if (table.invisible > 0) line(`invisible characters dropped: ${table.invisible} in ${table.file}`);
}

function reportCoverage({ observations }: BuiltRecord): void {
  line('\nCoverage: figures by indicator');
  line('A', 'B', 'C', 'derived', 'regions', 'years', 'indicator');
  const chosen = observations.filter((observation) => observation.chosen);
  for (const [indicator, found] of Map.groupBy(chosen, (observation) => observation.indicator)) {
    const published = found.filter(({ status }) => status !== 'derived');
    const tier = (letter: string) => published.filter((observation) => observation.tier === letter).length;
    const years = found.map(({ period }) => period).sort();
    line(
      tier('A'),
      tier('B'),
      tier('C'),
      found.length - published.length,
      new Set(found.map(({ region }) => region)).size,
      `${years[0]}…${years.at(-1)}`,
      indicator,
    );
  }
}

function reportRivals({ observations }: BuiltRecord): void {
  line('\nRivals: other values published for the same thing');
  for (const [key, found] of Map.groupBy(observations, keyOf)) {
    const best = found.find((observation) => observation.chosen);
    const rivals = found.filter(({ status, value }) => status !== 'derived' && value !== best?.value);
    if (best && rivals.length > 0)
      line(key, `${best.value} (${best.source})`, rivals.map(({ value, source }) => `${value} (${source})`).join(', '));
  }
}

function reportClaims({ claims }: BuiltRecord): void {
  line('\nClaims');
  const groups = Map.groupBy(claims, ({ madeBy, verdict }) => `${madeBy} ${verdict}`);
  for (const [group, found] of groups) line(group, found.length);
  for (const { id, madeBy, verdict, published, recomputed } of claims)
    if (verdict === 'disagrees') line(madeBy, verdict, id, published.printed, recomputed?.value ?? '');
}

function reportLeftOut({ tables }: BuiltRecord): void {
  line('\nNot published');
  const groups = Map.groupBy(
    tables.flatMap(({ leftOut }) => leftOut),
    ({ file, kind, reason }) => `${kind}\t${file}\t${reason}`,
  );
  for (const [group, found] of groups) line(found.length, group);
}

function reportProblems({ problems }: BuiltRecord): void {
  line('\nProblems');
  for (const message of listProblems(problems)) line(message);
  const errors = errorsOf(problems).length;
  line(`${errors} errors, ${problems.length - errors} warnings.`);
}
