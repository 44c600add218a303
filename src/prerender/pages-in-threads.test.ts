import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from './fixtures/entry.ts';
import { type OwnPrerenderer, pagesInThreads } from './pages-in-threads.ts';

type Render = ReturnType<typeof pagesInThreads>['render'];

const own = (scripts: readonly { readonly stage: string }[] = []): OwnPrerenderer => ({
  name: 'own',
  getStaticPaths: () => Promise.reject(new Error('made by the main thread')),
  render: async () => new Response('made by the main thread'),
  app: {
    manifest: { routes: routes as unknown as OwnPrerenderer['app']['manifest']['routes'] },
    getSettings: () => ({ scripts }),
  },
});
const built = () => ({
  entry: new URL('./fixtures/entry.ts', import.meta.url),
  pages: new Map([['a', { styles: ['a.css'] }]]),
});
const prerenderer = pagesInThreads(own(), 2, built);

beforeAll(() => prerenderer.setup?.());
afterAll(() => prerenderer.teardown?.());

const make = (route: string, path = route) =>
  prerenderer.render(new Request(`http://l.example${path}/`), {
    routeData: { route, component: `${route}.astro` },
  } as Parameters<Render>[1]) as Promise<Response>;

test('paths are named by a thread, and have the routes that Astro has here', async () => {
  const paths = await prerenderer.getStaticPaths();
  expect(paths.map(({ pathname }) => pathname)).toEqual(['/a', '/[one]', '/nothing', '/broken']);
  expect(paths.map(({ route }) => route)).toEqual(routes.map(({ routeData }) => routeData));
  expect(paths[0]?.route).toBe(routes[0]?.routeData);
});

test('a page is made from its address and route, with the styles that were built', async () => {
  const response = await make('/[one]', '/one');
  expect(response.headers.get('X-Kind')).toBe('/[one]');
  expect(await response.json()).toEqual({
    ...{ url: 'http://l.example/one/', route: '/[one]', making: 1 },
    styles: [['a', { styles: ['a.css'] }]],
  });
});

test('each thread makes one page after the other, and each answer goes to who asked', async () => {
  const pages = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => (await make(index % 2 ? '/a' : '/[one]', `/${index}`)).json()),
  );
  expect(pages.map(({ url }) => url)).toEqual(pages.map((_, index) => `http://l.example/${index}/`));
  expect(new Set(pages.map(({ making }) => making))).toEqual(new Set([1]));
});

test('an empty answer stays one', async () => {
  const response = await make('/nothing');
  expect([response.status, response.body]).toEqual([404, null]);
});

test('a page that cannot be made fails with its reason, and the next is made', async () => {
  await expect(make('/broken')).rejects.toThrow('the page cannot be made');
  await expect(make('/unknown')).rejects.toThrow('The built program has no route /unknown.');
  expect((await make('/a')).status).toBe(200);
});

test('a program that cannot be read fails every page', async () => {
  const lost = pagesInThreads(own(), 1, () => ({ ...built(), entry: new URL('./fixtures/none.ts', import.meta.url) }));
  await lost.setup?.();
  const ask = () =>
    lost.render(new Request('http://l.example/'), { routeData: { route: '/a' } } as Parameters<Render>[1]);
  await expect(ask()).rejects.toThrow('none.ts');
  await expect(ask()).rejects.toThrow('none.ts');
  await lost.teardown?.();
});

test('a script of every page is refused rather than left out', async () => {
  await expect(pagesInThreads(own([{ stage: 'page' }]), 1, built).setup?.()).rejects.toThrow('A script of every page');
});
