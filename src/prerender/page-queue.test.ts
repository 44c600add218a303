import { expect, test } from 'vitest';
import { type PageMaker, PageQueue } from './page-queue.ts';
import type { PageJob } from './page-thread.ts';

/** A thread that makes a page when it is told to, and notes which it was asked for. */
class Maker implements PageMaker {
  readonly asked: string[] = [];
  readonly #ends: (() => void)[] = [];

  make({ url }: PageJob): Promise<Response> {
    this.asked.push(url);
    return new Promise((done, fail) => {
      this.#ends.push(() => (url === 'broken' ? fail(new Error('the page cannot be made')) : done(new Response(url))));
    });
  }

  async endNext(): Promise<void> {
    this.#ends.shift()?.();
    await given();
  }
}

/** When what was asked is given out. */
const given = () => new Promise((done) => setTimeout(done));

const page = (url: string): PageJob => ({ url, route: url, component: `${url}.astro` });

async function queueOf(...pages: readonly string[]) {
  const makers = [new Maker(), new Maker()] as const;
  const queue = new PageQueue(makers);
  const made = pages.map((url) => queue.make(page(url), url.charAt(0)));
  await given();
  return { makers, queue, made };
}

test('a thread has two pages in hand, and what belongs together is made by the thread that began it', async () => {
  const { makers } = await queueOf('a1', 'a2', 'a3', 'b1', 'b2', 'a4');
  expect(makers.map(({ asked }) => asked)).toEqual([
    ['a1', 'a2'],
    ['b1', 'b2'],
  ]);
  await makers[0].endNext();
  expect(makers[0].asked).toEqual(['a1', 'a2', 'a3']);
});

test('what takes long does not keep the other thread from what nobody has begun', async () => {
  const { makers } = await queueOf('a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'b1', 'c1', 'd1');
  for (let page = 0; page < 3; page++) await makers[1].endNext();
  expect(makers[1].asked.filter((url) => !url.startsWith('a'))).toEqual(['b1', 'c1', 'd1']);
});

test('a thread with nothing left takes what another would come to last', async () => {
  const { makers, made } = await queueOf('a1', 'a2', 'a3', 'a4', 'a5', 'a6');
  expect(makers[1].asked).toEqual(['a6', 'a5']);
  for (let page = 0; page < 6; page++) for (const maker of makers) await maker.endNext();
  expect([...makers[0].asked, ...makers[1].asked].toSorted()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6']);
  expect(await Promise.all(made.map(async (one) => (await one).text()))).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6']);
});

test('a page that cannot be made fails alone', async () => {
  const { makers, made } = await queueOf('broken', 'bright');
  const failed = expect(made[0]).rejects.toThrow('the page cannot be made');
  for (let page = 0; page < 2; page++) for (const maker of makers) await maker.endNext();
  await failed;
  expect(await (await made[1])?.text()).toBe('bright');
});
