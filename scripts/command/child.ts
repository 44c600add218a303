/** Other programs, run as steps of a command and never left behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitOnSignal } from './exit-on-signal.ts';

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
  /** Milliseconds after which the program is told to end. */
  readonly limit?: number;
  /** Called with what the program tells by `process.send`. */
  readonly onMessage?: (message: unknown) => void;
}

/** How long a program may take to end when it is told to, in milliseconds. */
const PATIENCE = 3000;

const running = new Set<ChildProcess>();
const killOnExit = () => killChildren();

/** Runs a Node program with this very Node; output is collected, not shown. */
export function runNode(args: readonly string[], options: ChildOptions = {}): Promise<Finished> {
  exitOnSignal(stopChildren);
  process.off('exit', killOnExit).once('exit', killOnExit);
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...plain, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe', ...(options.onMessage ? (['ipc'] as const) : [])],
      // A group of its own, so that programs it has started in turn end with it.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const late = options.limit === undefined ? undefined : setTimeout(() => endChild(child), options.limit);
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        pieces.push(text);
        options.onOutput?.(text);
      });
    }
    if (options.onMessage) child.on('message', options.onMessage);
    child.on('error', (error) => pieces.push(`${error.message}\n`));
    child.on('close', (code) => {
      running.delete(child);
      clearTimeout(late);
      resolve({ ok: code === 0, output: pieces.join('') });
    });
  });
}

/** Ends all programs and waits until they have: what they were writing is removed next. */
async function stopChildren(): Promise<void> {
  const ended = Promise.all([...running].map((child) => once(child, 'close')));
  killChildren();
  const last = setTimeout(() => killChildren('SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(last);
}

function killChildren(signal?: NodeJS.Signals): void {
  for (const child of running) endChild(child, signal);
}

function endChild(child: ChildProcess, signal?: NodeJS.Signals): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself in this very moment.
  }
}
