import { sum } from 'd3';
import { keyOf } from '../src/lib/series-key.ts';
import { buildRecord, errorsOf } from './build-record.ts';
import { COMMANDS } from './command/commands.ts';
import { runCommand } from './command/run-command.ts';
import { listProblems } from './read/list-problems.ts';

/** Where the figures of a table went, in the order of the columns. */
const TALLIED = ['figures', 'published', 'withheld', 'unplaced', 'missing'] as const;

/** `npm run data:report`: what the record holds, where publications disagree, what has no place, what to look at. */
await runCommand(COMMANDS['data:report'], ({ values }) => report(values.data));

function report(data: string): void {
  const record = buildRecord(data);
  const chosen = record.observations.filter((observation) => observation.chosen);
  const line = (...cells: (string | number)[]) => console.log(cells.join('\t'));

  line('Tables: figures in = published + withheld + unplaced (and cells without a value)');
  line('figures', 'published', 'withheld', 'unplaced', 'empty', 'file');
  for (const { table, tally } of record.tables) line(...TALLIED.map((key) => tally[key]), table.file);
  line(...TALLIED.map((key) => sum(record.tables, ({ tally }) => tally[key])), 'all tables');
  line(
    `${record.repeats} published figures came in twice from one source and count once: ${record.observations.length} figures with ${record.observations.filter(({ status }) => status === 'derived').length} derived ones.`,
  );
  for (const { table } of record.tables)
    if (table.invisible > 0) line(`invisible characters dropped: ${table.invisible} in ${table.file}`);

  line('\nCoverage: figures by indicator');
  line('A', 'B', 'C', 'derived', 'regions', 'years', 'indicator');
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

  line('\nRivals: other values published for the same thing');
  const byKey = Map.groupBy(record.observations, keyOf);
  for (const [key, found] of byKey) {
    const best = found.find((observation) => observation.chosen);
    const rivals = found.filter(({ status, value }) => status !== 'derived' && value !== best?.value);
    if (best && rivals.length > 0)
      line(key, `${best.value} (${best.source})`, rivals.map(({ value, source }) => `${value} (${source})`).join(', '));
  }

  line('\nClaims');
  for (const [verdict, found] of Map.groupBy(record.claims, ({ verdict: own }) => own)) line(verdict, found.length);
  for (const claim of record.claims)
    if (claim.verdict === 'disagrees')
      line('disagrees', claim.id, claim.published.printed, claim.recomputed?.value ?? '');

  line('\nNot published');
  const groups = Map.groupBy(
    record.tables.flatMap(({ leftOut }) => leftOut),
    ({ file, kind, reason }) => `${kind}\t${file}\t${reason}`,
  );
  for (const [group, found] of groups) line(found.length, group);

  line('\nProblems');
  for (const message of listProblems(record.problems)) line(message);
  line(
    `${errorsOf(record.problems).length} errors, ${record.problems.length - errorsOf(record.problems).length} warnings.`,
  );
}
