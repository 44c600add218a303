import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { COMMANDS } from './command/commands.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { draftSidecar } from './read/draft-sidecar.ts';
import { SIDECAR_ENDING } from './read/read-table.ts';

/** `npm run data:new-table -- FILE`: writes a draft sidecar beside a published table, for the editor to correct. */
await runCommand(COMMANDS['data:new-table'], ({ rest: [file = ''] }) => {
  const target = file.replace(/\.\w+$/, SIDECAR_ENDING);
  if (existsSync(target)) throw new Stop(`${target} is there already; remove it first if you want a new draft.`);
  const bytes = readFileSync(file);
  const { sidecar, remarks } = draftSidecar(basename(file), bytes);
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  writeFileSync(target, `${JSON.stringify({ ...sidecar, hash }, null, 2)}\n`);
  console.log(`${target} written.`);
  for (const remark of remarks) console.log(`– ${remark}`);
  console.log(`Correct it, then: npm run data:check -- ${file}`);
});
