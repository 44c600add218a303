import type { Asked, Command } from './command.ts';
import { helpText } from './help.ts';
import { asksForHelp, readArguments } from './read-arguments.ts';
import { Stop, sentenceOf } from './stop.ts';

/** Set to anything, it shows where in the program a command stopped. */
const STACK = 'RURAL_LEDGER_STACK';
/** How long a command that has failed may take to put its things away. */
const LAST_SECONDS = 5000;

/**
 * Runs a command as the program it is: reads the command line, answers `--help`, and ends any failure in one sentence and
 * exit code 1.
 * @param main does the work; `false` says that it failed and has said why
 */
export async function runCommand<C extends Command>(
  command: C,
  main: (asked: Asked<C>) => unknown,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  process.stdout.on('error', endOfReading);
  process.on('uncaughtException', (error) => {
    complain(command, error);
    process.exit(1);
  });
  if (asksForHelp(args)) {
    console.log(helpText(command));
    return;
  }
  try {
    if ((await main(readArguments(command, args))) === false) process.exitCode = 1;
  } catch (error) {
    complain(command, error);
    process.exitCode = 1;
    setTimeout(() => process.exit(), LAST_SECONDS).unref();
  }
}

/** Whoever reads the output may have seen enough, as `head` has. */
function endOfReading(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

function complain({ call }: Command, error: unknown): void {
  console.error(`${call}: ${sentenceOf(error)}`);
  if (process.env[STACK] && !(error instanceof Stop)) console.error(error);
}
