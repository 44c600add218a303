import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Served, serve } from './serve.ts';

const FILES: Record<string, string> = {
  'site/index.html': 'home',
  'site/404.html': 'not here',
  'site/about/index.html': 'about',
  'site/empty/note.txt': 'note',
  'site/data/incomes.csv': '地区,元\n',
  'site/embed/home.ladder/index.html': 'embed',
  'site/en/embed/home.ladder/index.html': 'embed',
  'site/embed/home.ladder.svg': '<svg/>',
  'site/编.txt': '编',
  'site-secret/secret.txt': 'secret',
};

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rural-ledger-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(join(folder, 'site-secret', 'secret.txt'), join(folder, 'site', 'link.txt'));
  served = await serve(join(folder, 'site'), 0);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Serves the same files as those of a site that is published at `/ledger/`. */
async function atPath(): Promise<Served> {
  const files = join(folder, 'at-path');
  cpSync(join(folder, 'site'), files, { recursive: true });
  writeFileSync(join(files, 'robots.txt'), 'User-agent: *\n\nSitemap: https://x.example/ledger/sitemap-index.xml\n');
  const one = await serve(files, 0);
  onTestFinished(async () => {
    await one.close();
    rmSync(files, { recursive: true });
  });
  return one;
}

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends the path as it is; `fetch` would tidy it first. */
function get(path: string, method = 'GET', headers: OutgoingHttpHeaders = {}, { port } = served): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece) => {
        body += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

test('a folder answers with its index', async () => {
  const reply = await get('/about/?from=test');
  expect(reply).toMatchObject({ status: 200, body: 'about' });
  expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
});

test('a folder without its slash is sent on, with the query', async () => {
  expect((await get('/about?a=1?b')).headers.location).toBe('/about/?a=1?b');
});

test.each(['/nowhere', '/nowhere/', '/empty/', '/about/index.html/', '/%zz', '//about', '/a%00b'])(
  '%s answers 404 with the page for it',
  async (path) => {
    const reply = await get(path);
    expect(reply).toMatchObject({ status: 404, body: 'not here' });
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
  },
);

test.each([
  '/../site-secret/secret.txt',
  '/%2e%2e/site-secret/secret.txt',
  '/..%2fsite-secret/secret.txt',
  '/about/..%2f..%2fsite-secret/secret.txt',
  '/..\\site-secret\\secret.txt',
  '/link.txt',
  '../site-secret/secret.txt',
])('%s does not leave the folder', async (path) => {
  const reply = await get(path);
  expect([400, 404]).toContain(reply.status);
  expect(reply.body).not.toContain('secret');
});

test('a page is found at its own address alone, not by a way through another folder', async () => {
  for (const path of ['/embed/x/..%2f..%2fabout/', '/embed/%2e%2e/about/', '/embed/../about/'])
    expect(await get(path)).toMatchObject({ status: 404, body: 'not here' });
});

test('names in Chinese are found', async () => {
  expect((await get(`/${encodeURIComponent('编.txt')}`)).body).toBe('编');
});

test('a file that has not changed is not sent again, and a part of it by itself', async () => {
  const { etag } = (await get('/empty/note.txt')).headers;
  expect(await get('/empty/note.txt', 'GET', { 'If-None-Match': etag })).toMatchObject({ status: 304, body: '' });
  expect(await get('/empty/note.txt', 'GET', { Range: 'bytes=1-2' })).toMatchObject({ status: 206, body: 'ot' });
  expect(await get('/empty/note.txt', 'GET', { Range: 'bytes=-3' })).toMatchObject({ status: 206, body: 'ote' });
  const page = (await get('/nowhere/')).headers.etag;
  const asked = { 'If-None-Match': page, Range: 'bytes=1-2' };
  expect(await get('/nowhere/', 'GET', asked)).toMatchObject({ status: 404, body: 'not here' });
});

test('only reading is allowed', async () => {
  expect((await get('/', 'POST')).status).toBe(405);
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('pages may not be framed, embeds may', async () => {
  expect((await get('/about/')).headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect((await get('/nowhere/')).headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect((await get('/embed/home.ladder/')).headers['content-security-policy']).not.toContain('frame-ancestors');
  expect((await get('/en/embed/home.ladder/')).headers['content-security-policy']).not.toContain('frame-ancestors');
});

test('data and charts may be fetched from other pages, articles may not', async () => {
  const csv = await get('/data/incomes.csv');
  expect(csv.headers['access-control-allow-origin']).toBe('*');
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect((await get('/embed/home.ladder.svg')).headers['access-control-allow-origin']).toBe('*');
  expect((await get('/about/')).headers).not.toHaveProperty('access-control-allow-origin');
});

test('a site for a path is served there, and nothing of it anywhere else', async () => {
  const site = await atPath();
  expect(site).toMatchObject({ base: '/ledger/', url: `http://127.0.0.1:${site.port}/ledger` });
  const ask = (path: string) => get(path, 'GET', {}, site);
  expect(await ask('/ledger/')).toMatchObject({ status: 200, body: 'home' });
  expect(await ask('/ledger/about/')).toMatchObject({ status: 200, body: 'about' });
  expect((await ask('/ledger?a=1')).headers.location).toBe('/ledger/?a=1');
  expect((await ask('/ledger/about')).headers.location).toBe('/ledger/about/');
  for (const path of [
    '/',
    '/about/',
    '/ledgers/',
    '/ledger/nowhere/',
    '/ledger/ledger/',
    '/ledger//about/',
    '/ledger/../about/',
  ])
    expect(await ask(path), path).toMatchObject({ status: 404, body: 'not here' });
});

test('headers go by the path within the site', async () => {
  const site = await atPath();
  const headersAt = async (path: string) => (await get(path, 'GET', {}, site)).headers;
  expect((await headersAt('/ledger/embed/home.ladder/'))['content-security-policy']).toBe("object-src 'none'");
  expect((await headersAt('/ledger/data/incomes.csv'))['access-control-allow-origin']).toBe('*');
  expect((await headersAt('/embed/home.ladder/'))['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('a taken port is told as such', async () => {
  await expect(serve(folder, served.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
