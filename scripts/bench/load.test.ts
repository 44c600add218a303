import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { loadOf } from './load.ts';

const CROWD = { connections: 3, seconds: 0.2 };

async function served(status: number): Promise<{ address: string; most: () => number }> {
  let [now, most] = [0, 0];
  const server = createServer((_, response) => {
    now++;
    most = Math.max(most, now);
    setTimeout(() => {
      now--;
      response.writeHead(status).end('ledger');
    }, 10);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, most: () => most };
}

test('so many ask at a time, and each answer is counted and timed', async () => {
  const { address, most } = await served(200);
  const { perSecond, slow, bytes } = await loadOf(address, CROWD);
  expect(most()).toBe(3);
  expect(perSecond).toBeGreaterThan(1);
  expect(perSecond).toBeLessThan(3 / 0.009);
  expect(slow).toBeGreaterThanOrEqual(9);
  expect(bytes).toBe(6);
});

test('an answer that is not the file is no answer', async () => {
  const { address } = await served(404);
  await expect(loadOf(address, CROWD)).rejects.toThrow('answers 404');
});
