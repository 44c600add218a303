/**
 * A small static server for the built site, on this machine only: `node scripts/serve.ts [FOLDER] [--port N]`.
 * It behaves like a plain host (folder index, redirect to the trailing slash, `404.html`) and sends the headers that
 * the site asks of any host.
 */
import { createReadStream, existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { COMMANDS } from './command/commands.ts';
import { contentType } from './command/content-type.ts';
import { headersFor } from './command/headers.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';

export interface Served {
  /** Address without a slash at the end, e.g. `http://127.0.0.1:4321`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

type Answer = { status: 200 | 404; file: string; size: number } | { status: 301; location: string };

/** Serves a folder on 127.0.0.1; port 0 takes any free one. Rejects with `EADDRINUSE` if the port is taken. */
export async function serve(folder: string, port: number): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    respond(root, request, response).catch(() => response.destroy());
  });
  await listen(server, port);
  const bound = (server.address() as AddressInfo).port;
  return { url: `http://127.0.0.1:${bound}`, port: bound, close: () => close(server) };
}

async function respond(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname = '/', search] = (request.url ?? '/').split(/\?(.*)/s);
  const headers = headersFor(pathname);
  const answer = await find(root, pathname);
  if (answer?.status === 301) {
    response.writeHead(301, { ...headers, Location: answer.location + (search ? `?${search}` : '') }).end();
    return;
  }
  if (answer === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(answer.status, {
    ...headers,
    'Content-Type': contentType(answer.file),
    'Content-Length': answer.size,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(answer.file), response);
}

/** What lies at an address: a file, a redirect to the folder, the site's own 404 page, or nothing at all. */
async function find(root: string, pathname: string): Promise<Answer | undefined> {
  const path = safePath(pathname);
  if (path !== undefined) {
    const slash = path.endsWith('/');
    const file = join(root, path, slash ? 'index.html' : '');
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile() && (await isInside(root, file))) return { status: 200, file, size: found.size };
    if (found?.isDirectory() && !slash) return { status: 301, location: `${pathname}/` };
  }
  const file = join(root, '404.html');
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { status: 404, file, size: found.size } : undefined;
}

/** The decoded path, or `undefined` for one that is malformed or tries to leave the folder. */
function safePath(pathname: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const strange = !path.startsWith('/') || /[\0\\]|\/\//.test(path) || path.split('/').includes('..');
  return strange ? undefined : path;
}

async function isInside(root: string, file: string): Promise<boolean> {
  return (await realpath(file)).startsWith((await realpath(root)) + sep);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

if (import.meta.main) {
  await runCommand(COMMANDS.serve, async ({ values, rest: [folder = 'dist'] }) => {
    if (!existsSync(folder)) throw new Stop(`There is no folder ${folder}; build the site first.`);
    const served = await serve(folder, Number(values.port));
    console.log(served.url);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => served.close());
  });
}
