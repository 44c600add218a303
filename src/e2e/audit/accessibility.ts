/** The accessibility rules of axe-core, run in an open page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { PageProblem } from './problem.ts';

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly target: unknown }[];
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that depend on colours; the others say the same in either theme. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** One fault for each element that breaks a rule; all rules unless some are named. */
export async function brokenRules(page: Page, only?: readonly string[]): Promise<Omit<PageProblem, 'page'>[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  const options = { resultTypes: ['violations'], preload: false, ...(only ? { runOnly: only } : {}) };
  const violations = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  )) as AxeViolation[];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => ({
      rule: `axe/${id}`,
      what: `${help} at ${JSON.stringify(target)} ${html.slice(0, 160)}`,
    })),
  );
}
