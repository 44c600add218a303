/**
 * A small static server for the built site, on this machine only: `node scripts/serve.ts [FOLDER] [--port N]`.
 * It behaves like a plain host (folder index, redirect to the trailing slash, `404.html`, ranges, tags) and sends the
 * headers that the site asks of any host. A site made for a path of a domain is served at that path.
 */
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import send, { type SendOptions, type SendStream } from 'send';
import { builtSiteUrl } from '../src/built-site-url.ts';
import { withBase, withoutBase } from '../src/with-base.ts';
import { COMMANDS } from './command/commands.ts';
import { contentType } from './command/content-type.ts';
import { headersFor } from './command/headers.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';

export interface Served {
  /** Address of the site without a slash at the end, e.g. `http://127.0.0.1:4321`. */
  readonly url: string;
  /** Path of that address, with a slash at both ends. */
  readonly base: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1; port 0 takes any free one. Rejects with `EADDRINUSE` if the port is taken. */
export async function serve(folder: string, port: number): Promise<Served> {
  const site = { root: resolve(folder), base: builtSiteUrl(folder).base };
  const server = createServer((request, response) => {
    respond(site, request, response).catch(() => response.destroy());
  });
  await listen(server, port);
  const bound = (server.address() as AddressInfo).port;
  const url = `http://127.0.0.1:${bound}${site.base.slice(0, -1)}`;
  return { url, base: site.base, port: bound, close: () => close(server) };
}

/** A built site: its folder, and the path at which it is published. */
interface Site {
  readonly root: string;
  readonly base: string;
}

async function respond({ root, base }: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/', search] = (request.url ?? '/').split(/\?(.*)/s);
  const move = (to: string) => response.writeHead(301, { Location: `${to}${search ? `?${search}` : ''}` }).end();
  if (`${address}/` === base) return void move(base);
  const pathname = withoutBase(address, base);
  for (const [name, value] of Object.entries(headersFor(pathname ?? '/'))) response.setHeader(name, value);
  if (pathname === undefined || !(await isInside(root, pathname))) return sendNotFound(root, request, response);
  sendFile(root, pathname, request)
    .on('directory', () => move(withBase(`${pathname}/`, base)))
    .on('error', () => sendNotFound(root, request, response))
    .pipe(response);
}

/** The site's own page for it where there is one, whole whatever part was asked for. */
function sendNotFound(root: string, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  sendFile(root, '/404.html', request, { acceptRanges: false })
    .on('error', () => response.setHeader('Content-Type', 'text/plain; charset=utf-8').end('Not found\n'))
    .pipe(response);
}

/** A file with its media type, and with ranges and tags by which a browser asks for no more than it lacks. */
function sendFile(root: string, path: string, request: IncomingMessage, options: SendOptions = {}): SendStream {
  return send(request, path, { root, dotfiles: 'allow', cacheControl: false, ...options }).on(
    'headers',
    (response: ServerResponse, file: string) => response.setHeader('Content-Type', contentType(file)),
  );
}

/**
 * Whether an address names something in the folder; what a link leads out to is not in it. An address with a way back in it
 * is none, as a page reached through another folder would be sent with the headers of that folder.
 */
async function isInside(root: string, pathname: string): Promise<boolean> {
  if (!pathname.startsWith('/') || pathname.includes('//')) return false;
  try {
    const plain = decodeURIComponent(pathname);
    if (plain.split(/[\\/]/).includes('..')) return false;
    const path = join(root, plain, pathname.endsWith('/') ? 'index.html' : '');
    return (await realpath(path)).startsWith((await realpath(root)) + sep);
  } catch {
    return false;
  }
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
