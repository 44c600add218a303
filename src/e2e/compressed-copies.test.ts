/** The site below a path, with compressed copies beside its files, behind web servers as they are configured for it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { FOLDER } from './built-pages.ts';
import { embedIds } from './embedded.ts';
import { expectAll, readHostTable } from './host-table.ts';
import { type RunningServer, startWebServer, WEB_SERVERS } from './web-servers.ts';

const FILES = [
  ...['404.html', 'en/about/index.html', 'api/v1/regions.json', 'favicon.svg', 'card.png'],
  `en/embed/${embedIds[0]}/index.html`,
];

for (const { name, title, isInstalled } of WEB_SERVERS) {
  describe.skipIf(!isInstalled)(title, () => {
    let root: string;
    let server: RunningServer;
    beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), 'rural-ledger-site-'));
      const site = join(root, 'ledger');
      for (const file of FILES) {
        mkdirSync(dirname(join(site, file)), { recursive: true });
        cpSync(join(FOLDER, file), join(site, file));
      }
      server = await startWebServer(name, { site, root, address: 'https://host.example/ledger/', compress: true });
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(root, { recursive: true, force: true });
    });

    test('sends every file with the headers asked for, and the page for what is missing', async () => {
      const rows = readHostTable(server.written);
      expect(rows).toHaveLength(FILES.length);
      await expectAll(server.origin, rows);
      const { status, body } = await ask(server.origin, '/ledger/nowhere/');
      expect([status, body.equals(readFileSync(join(FOLDER, '404.html')))]).toEqual([404, true]);
    });

    test.each(['/ledger/en/about/', '/ledger/api/v1/regions.json'])(
      '%s is sent as the reader takes it',
      async (path) => {
        const file = path.replace('/ledger/', '').replace(/\/$/, '/index.html');
        const plain = readFileSync(join(FOLDER, file));
        const copy = (ending: string) => readFileSync(join(root, 'ledger', file + ending));
        const br = await ask(server.origin, path, { 'Accept-Encoding': 'gzip, deflate, br' });
        const gzip = await ask(server.origin, path, { 'Accept-Encoding': 'gzip' });
        const none = await ask(server.origin, path);
        // An nginx without the module for it knows no Brotli.
        if (br.headers['content-encoding'] === 'br') expect(brotliDecompressSync(br.body)).toEqual(plain);
        else expect(name).toBe('nginx');
        expect(gzip.headers['content-encoding']).toBe('gzip');
        expect(gzip.body).toEqual(copy('.gz'));
        expect(none.body).toEqual(plain);
        for (const { headers } of [br, gzip]) {
          expect(headers.vary).toMatch(/accept-encoding/i);
          expect(headers['content-type']).toBe(none.headers['content-type']);
          const again = await ask(server.origin, path, {
            'Accept-Encoding': 'br, gzip',
            'If-None-Match': headers.etag,
          });
          expect([200, 304]).toContain(again.status);
        }
        const again = { 'Accept-Encoding': 'gzip', 'If-None-Match': gzip.headers.etag };
        expect((await ask(server.origin, path, again)).status).toBe(304);
      },
    );
  });
}
