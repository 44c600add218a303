/** Serves folders as a good host does, everything compressed with Brotli, and keeps account of what was sent. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type OpenBrowser, openBrowser } from '../../src/e2e/browser.ts';
import { contentType } from '../command/content-type.ts';
import { headersFor } from '../command/headers.ts';

export interface Sent {
  readonly path: string;
  /** Bytes of the body as sent. */
  readonly bytes: number;
}

export interface CompressedServer {
  readonly origin: string;
  /** What has been sent since the last call. */
  take(): Sent[];
  close(): Promise<void>;
}

/** Starts the server on 127.0.0.1; earlier folders win. Bodies are compressed once, at the highest quality, and kept. */
export async function serveCompressed(folders: readonly string[]): Promise<CompressedServer> {
  const bodies = new Map<string, Buffer | null>();
  let sent: Sent[] = [];
  const bodyOf = (path: string) => {
    const known = bodies.get(path);
    if (known !== undefined) return known;
    const file = folders
      .map((folder) => join(folder, path))
      .find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
    const body = file === undefined ? null : brotli(readFileSync(file));
    bodies.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const address = decodeURIComponent((request.url ?? '/').replace(/[?#].*/s, ''));
    const path = address.endsWith('/') ? `${address}index.html` : address;
    const body = bodyOf(path);
    sent.push({ path: address, bytes: body?.length ?? 0 });
    const headers = { ...headersFor(address), 'Content-Type': contentType(path), 'Content-Encoding': 'br' };
    if (body) response.writeHead(200, headers).end(body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Lends a browser and a server of these folders to a measurement, and ends both. */
export async function withBrowser<T>(
  folders: readonly string[],
  measure: (browser: OpenBrowser, server: CompressedServer) => Promise<T>,
): Promise<T> {
  const server = await serveCompressed(folders);
  const browser = await openBrowser();
  try {
    return await measure(browser, server);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Brotli at its highest quality, as hosts keep files that do not change. */
export function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
