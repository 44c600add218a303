/** Labels of every embed: hundreds of figures are laid out under each other on one page, at both widths. */
import type { Page } from 'playwright-core';
import { LOCALES } from '../routes.ts';
import { drawnTextFaults, TEXT_SIZES } from './drawn-texts.ts';
import type { PageProblem } from './problem.ts';

/** Widths of frames: each drawing at the least width it is shown at, and well above it. */
const FRAMES = [280, 320, 360, 480, 674, 676, 900, 1200];
/** Those for texts that are as wide as the same ones in another locale. */
const FEWER = [280, 676];

/** Problems of texts in the figures of these embeds; each embed's own width, style and language decide. */
export async function embedLabelProblems(page: Page, origin: string, paths: readonly string[]): Promise<PageProblem[]> {
  const problems: PageProblem[] = [];
  for (const { prefix, isConverted } of LOCALES) {
    const [first, ...others] = paths.filter((path) => path.startsWith(`${prefix}/embed/`));
    if (first === undefined) continue;
    await page.goto(origin + first);
    await page.evaluate(gather, others);
    for (const width of isConverted ? FEWER : FRAMES) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await page.evaluate(drawnTextFaults, TEXT_SIZES);
      problems.push(
        ...faults.map((what) => ({ page: `${prefix}/embed/`, rule: 'label', what: `at ${width} px: ${what}` })),
      );
    }
  }
  return problems;
}

/** Runs in the page: puts what other embeds show below what this one shows, all at once, so that the page is laid out once. */
async function gather(paths: readonly string[]): Promise<void> {
  const embeds = await Promise.all(paths.map(async (path) => (await fetch(path)).text()));
  const mains = embeds.flatMap((html) => [
    ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('main'),
  ]);
  document.body.append(...mains);
}
