/** Serves the built site on a free port for as long as the tests run, and finds the browser once for all files. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { findChromium } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site without a slash at the end. */
    origin: string;
    /** Program of the browser. */
    chromium: string;
  }
}

/** Starts the server; the function it returns stops it. `RURAL_LEDGER_OUT` names another folder than `dist`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.env.RURAL_LEDGER_OUT ?? 'dist';
  if (!existsSync(folder)) throw new Error(`There is no ${folder}/ to test; run \`npm run build\` first.`);
  project.provide('chromium', findChromium());
  const server = spawn(process.execPath, ['scripts/serve.ts', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  project.provide('origin', await firstLine(server));
  return async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  };
}

async function firstLine(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('The server of the built site has no output.');
  const lines = createInterface({ input: server.stdout });
  const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close')]);
  if (typeof line !== 'string') throw new Error('The server of the built site did not start.');
  return line;
}
