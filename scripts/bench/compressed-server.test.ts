import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brotli, type CompressedServer, serveCompressed } from './compressed-server.ts';

const PAGE = '<p>Ledger</p>'.repeat(100);
let folder: string;
let server: CompressedServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rural-ledger-test-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en', 'index.html'), PAGE);
  server = await serveCompressed([folder]);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('a page is sent compressed, and counted by what was sent', async () => {
  const answer = await fetch(`${server.origin}/en/?theme=dark`);
  expect(answer.headers.get('Content-Encoding')).toBe('br');
  expect(await answer.text()).toBe(PAGE);
  const { length } = brotli(Buffer.from(PAGE));
  expect(length).toBeLessThan(PAGE.length / 10);
  expect(server.take()).toEqual([{ path: '/en/', bytes: length }]);
  expect(server.take()).toEqual([]);
});

test('what is not there weighs nothing and answers 404', async () => {
  expect((await fetch(`${server.origin}/nowhere/`)).status).toBe(404);
  expect(server.take()).toEqual([{ path: '/nowhere/', bytes: 0 }]);
});
