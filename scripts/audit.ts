import { existsSync } from 'node:fs';
import { audit } from '../src/e2e/audit.ts';
import { COMMANDS } from './command/commands.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';

/** The built site checked page by page: each problem is a line, the last line counts them. */
await runCommand(COMMANDS.audit, async ({ values, rest: [named] }) => {
  const folder = named ?? process.env.RURAL_LEDGER_OUT ?? 'dist';
  if (!existsSync(folder)) throw new Stop(`There is no folder ${folder}; build the site first.`);
  const { sample, only = '', thorough } = values;
  return (await audit(folder, { sample: sample === undefined ? sample : Number(sample), only, thorough })) === 0;
});
