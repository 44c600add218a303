/** Web servers of this machine, run on a free port with the configuration that `npm run hosts` writes for them. */
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeHosts } from './host-table.ts';

/** Where servers lie on systems that do not let everybody see them. */
const FOR_ROOT = ['/usr/sbin', '/usr/local/sbin'];
const READY_WITHIN = 20_000;

export interface HostedSite {
  /** Folder of the site. */
  readonly site: string;
  /** Folder in which the server looks for the whole path of an address. */
  readonly root: string;
  /** Address that readers would see. */
  readonly address?: string;
  /** Has compressed copies put beside the files. */
  readonly compress?: boolean;
}

export interface RunningServer {
  /** Address without a slash at the end. */
  readonly origin: string;
  /** Folder with the files that the command wrote. */
  readonly written: string;
  stop(): Promise<void>;
}

interface Kind {
  /** Options of the command for this server as it is here. */
  options(program: string): string[];
  /** How it is started with what the command wrote, everything else in a folder of its own. */
  start(program: string, folder: string): ChildProcess;
}

const QUIET: SpawnOptions = { stdio: ['ignore', 'ignore', 'inherit'] };

const KINDS = {
  nginx: {
    options: (program) => (brotliModule(program) ? ['--brotli'] : []),
    start(program, folder) {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${name};`,
      );
      const module = brotliModule(program);
      const main = [
        // Its helpers are otherwise somebody who may not read a folder of ours.
        ...(process.getuid?.() === 0 ? ['user root;'] : []),
        ...(module ? [`load_module ${module};`] : []),
        ...['daemon off;', 'worker_processes auto;', 'pid nginx.pid;', 'events { worker_connections 512; }'],
        `http { access_log off; ${temporary.join(' ')} include nginx.conf; }`,
      ];
      writeFileSync(join(folder, 'main.conf'), main.join('\n'));
      return spawn(program, ['-p', folder, '-c', join(folder, 'main.conf'), '-e', join(folder, 'error.log')], QUIET);
    },
  },
  caddy: {
    options: () => [],
    start(program, folder) {
      writeFileSync(
        join(folder, 'main'),
        '{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\nimport Caddyfile\n',
      );
      const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
      const asked = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'main')];
      return spawn(program, asked, { stdio: 'ignore', env, cwd: folder });
    },
  },
} as const satisfies Record<string, Kind>;

export type WebServer = keyof typeof KINDS;

/** The servers that the command knows, each with what a test of it is called. */
export const WEB_SERVERS = (Object.keys(KINDS) as WebServer[]).map((name) => {
  const isInstalled = programOf(name) !== undefined;
  return { name, isInstalled, title: isInstalled ? name : `${name} is not installed, so nothing is tried behind it` };
});

/** The program of a server, where it is installed. */
export function programOf(name: WebServer): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...FOR_ROOT].filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Serves a site until it is stopped, which removes what was written for it. */
export async function startWebServer(
  name: WebServer,
  { site, root, address = '', compress }: HostedSite,
): Promise<RunningServer> {
  const program = programOf(name);
  if (program === undefined) throw new Error(`${name} is not installed.`);
  const folder = mkdtempSync(join(tmpdir(), 'rural-ledger-host-'));
  const port = await freePort();
  const options = [
    '--site',
    site,
    '--root',
    resolve(root),
    '--listen',
    `127.0.0.1:${port}`,
    ...KINDS[name].options(program),
  ];
  await writeHosts(folder, [...options, ...(compress ? ['--compress'] : [])], { SITE_URL: address });
  const server = KINDS[name].start(program, folder);
  const kill = () => server.kill();
  process.once('exit', kill);
  await answers(server, port);
  return {
    origin: `http://127.0.0.1:${port}`,
    written: folder,
    async stop() {
      process.off('exit', kill);
      const ended = once(server, 'exit');
      kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The module for files compressed with Brotli, where this nginx has it. */
function brotliModule(program: string): string | undefined {
  const [, folder] = /--modules-path=(\S+)/.exec(spawnSync(program, ['-V'], { encoding: 'utf8' }).stderr) ?? [];
  const module = join(folder ?? '', 'ngx_http_brotli_static_module.so');
  return folder !== undefined && existsSync(module) ? module : undefined;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** Waits until somebody listens. */
async function answers(server: ChildProcess, port: number): Promise<void> {
  const until = performance.now() + READY_WITHIN;
  while (performance.now() < until) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    const socket = connect(port, '127.0.0.1');
    const isThere = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isThere) return;
    await wait(50);
  }
  throw new Error('The server did not start.');
}
