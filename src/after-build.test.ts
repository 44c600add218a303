import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { sideBySide } from './after-build.ts';

type Done = NonNullable<AstroIntegration['hooks']['astro:build:done']>;

const integration = (name: string, done: () => Promise<void>): AstroIntegration => ({
  name,
  hooks: { 'astro:build:done': done },
});
const built = { logger: { fork: (label: string) => ({ label }) } } as unknown as Parameters<Done>[0];

test('what is done side by side has ended when one of them fails', async () => {
  const told: string[] = [];
  const both = sideBySide(
    integration('fails', () => Promise.reject(new Error('no room'))),
    integration('takes', async () => {
      await new Promise((done) => setTimeout(done, 20));
      told.push('ended');
    }),
  );
  expect(both.name).toBe('fails-and-takes');
  await expect((both.hooks['astro:build:done'] as Done)(built)).rejects.toThrow('no room');
  expect(told).toEqual(['ended']);
});
