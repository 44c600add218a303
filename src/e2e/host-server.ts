/** A site of somebody else, on an origin of its own: pages that embed charts. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of made-up pages. */
export interface HostServer {
  /** Puts a page up, and returns its address. */
  add(html: string, headers?: Readonly<Record<string, string>>): string;
  stop(): Promise<void>;
}

/** Starts a second origin. */
export async function startHost(): Promise<HostServer> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const server = createServer(({ url = '' }, response) => {
    const page = pages.get(url);
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    add(html, headers = {}) {
      const path = `/${pages.size + 1}/`;
      pages.set(path, { html, headers });
      return `http://127.0.0.1:${port}${path}`;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
