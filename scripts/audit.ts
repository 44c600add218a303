import { existsSync } from 'node:fs';
import { sum } from 'd3';
import { type AuditedKind, audit } from '../src/e2e/audit.ts';
import { COMMANDS } from './command/commands.ts';
import { grouped } from './command/progress.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { textTable } from './command/text-table.ts';

const NAMES = ['pages', 'validated', 'ruled', 'shown', 'problems'] as const;

const sumOf = (kinds: readonly AuditedKind[]) =>
  Object.fromEntries(NAMES.map((name) => [name, sum(kinds, (kind) => kind[name])])) as Record<
    (typeof NAMES)[number],
    number
  >;

/** The built site checked page by page: each problem is a line, a table at the end counts pages and problems by kind. */
await runCommand(COMMANDS.audit, async ({ values, rest: [named] }) => {
  const folder = named ?? process.env.RURAL_LEDGER_OUT ?? 'dist';
  if (!existsSync(folder)) throw new Stop(`There is no folder ${folder}; build the site first.`);
  const { sample, only = '', thorough } = values;
  const start = performance.now();
  const kinds = await audit(folder, { sample: sample === undefined ? sample : Number(sample), only, thorough });
  const total = { ...sumOf(kinds), kind: `all, in ${((performance.now() - start) / 1000).toFixed(0)} s` };
  const rows = [...kinds, total].map(({ kind, ...counts }) => [kind, ...NAMES.map((name) => grouped(counts[name]))]);
  console.log(textTable([['kind', 'pages', 'valid HTML', 'rules of accessibility', 'shown', 'problems'], ...rows]));
  return total.problems === 0;
});
