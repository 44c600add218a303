/** The built site on a free port, served by the project's own server as a program of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface SiteServer {
  /** Address of the site without a slash at the end. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves a folder until it is stopped. */
export async function startServer(folder: string): Promise<SiteServer> {
  const server = spawn(process.execPath, ['scripts/serve.ts', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = () => server.kill();
  process.once('exit', kill);
  return {
    origin: await firstLine(server),
    async stop() {
      process.off('exit', kill);
      const ended = once(server, 'exit');
      kill();
      await ended;
    },
  };
}

async function firstLine(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('The server of the built site has no output.');
  const lines = createInterface({ input: server.stdout });
  const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close')]);
  if (typeof line !== 'string') throw new Error('The server of the built site did not start.');
  return line;
}
