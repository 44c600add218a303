import { expect, inject, test } from 'vitest';

test('an unknown address answers 404 with the page for it', async () => {
  const origin = inject('origin');
  const response = await fetch(`${origin}/no-such-page/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(await (await fetch(`${origin}/404.html`)).text());
});
