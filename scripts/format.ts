import { runNode } from './command/child.ts';
import { COMMANDS } from './command/commands.ts';
import { runCommand } from './command/run-command.ts';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';

/** `npm run format`: Biome tidies everything but the layout of pages, as it would lose spaces there; Prettier has that. */
await runCommand(COMMANDS.format, async ({ values: { check } }) => {
  const colours = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;
  const tidied = await run(BIOME, ...(check ? ['ci'] : ['check', '--write']), colours, '.');
  const laidOut = await run(PRETTIER, check ? '--check' : '--write', '--log-level=warn', '**/*.astro');
  return tidied && laidOut;
});

async function run(...args: string[]): Promise<boolean> {
  const { ok } = await runNode(args, { onOutput: (text) => process.stdout.write(text) });
  return ok;
}
