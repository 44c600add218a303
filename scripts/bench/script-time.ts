import type { BrowserContext, Page } from 'playwright-core';

/** A slow phone against the machine that measures. */
const SLOWDOWN = 4;

/** How much script a page runs for something, in milliseconds, its processor slowed down from now on. */
export async function scriptTimer(
  page: Page,
  context: BrowserContext,
): Promise<(act: () => Promise<void>) => Promise<number>> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const script = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  };
  return async (act) => {
    const before = await script();
    await act();
    return (await script()) - before;
  };
}

/** Waits until a page has drawn what it was last asked for. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))),
  );
}
