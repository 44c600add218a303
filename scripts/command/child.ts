/** Other programs, run as steps of a command and never left behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Finished {
  readonly ok: boolean;
  /** Everything the program wrote, both streams in order of arrival. */
  readonly output: string;
}

export interface ChildOptions {
  readonly env?: Record<string, string>;
  readonly cwd?: string;
  /** Called with each piece of output as it arrives. */
  readonly onOutput?: (text: string) => void;
}

const running = new Set<ChildProcess>();
let watching = false;

/** Runs a Node program with this very Node; output is collected, not shown. */
export function runNode(args: readonly string[], options: ChildOptions = {}): Promise<Finished> {
  stopChildrenOnExit();
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...plain, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        pieces.push(text);
        options.onOutput?.(text);
      });
    }
    child.on('error', (error) => pieces.push(`${error.message}\n`));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ ok: code === 0, output: pieces.join('') });
    });
  });
}

/** A signal ends the whole command: first the children, by their handles, then this process. */
function stopChildrenOnExit(): void {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const child of running) child.kill();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
