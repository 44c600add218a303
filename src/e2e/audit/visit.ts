/** One page, seen the ways readers see it, with everything that is wrong with it. */
import type { Page } from 'playwright-core';
import { LOCALES } from '../routes.ts';
import { watch } from '../watch.ts';
import { brokenRules, COLOUR_RULES } from './accessibility.ts';
import { drawnTextFaults, TEXT_SIZES } from './drawn-texts.ts';
import type { PageProblem } from './problem.ts';
import { splitLocale } from './site.ts';

/** Windows in which drawings are looked at: a desk and a phone. */
export const WIDE = 1280;
export const PHONE = 360;
/** The smallest window in which no page may need to scroll sideways. */
const SMALLEST_WINDOW = 320;
const HEIGHT = 800;

type Fault = Omit<PageProblem, 'page'>;

/** Visits addresses one after another in the same page. */
export class Visitor {
  readonly #page: Page;
  readonly #origin: string;
  readonly #complaints: ReturnType<typeof watch>;

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
    this.#complaints = watch(page, origin);
  }

  /** Everything wrong with the page at an address; accessibility rules may be left out for a page like another one. */
  async visit(path: string, withRules = true): Promise<PageProblem[]> {
    const opened = await this.#open(path);
    const hasLabels = await this.#page.evaluate(() => document.querySelector('svg text') !== null);
    const faults = [
      ...opened,
      ...(withRules ? await this.#breaksRules('light') : []),
      ...(hasLabels ? await this.#showsTexts(WIDE) : []),
      ...(withRules ? await this.#breaksRules('dark') : []),
      ...(hasLabels ? await this.#showsTexts(PHONE) : []),
      ...(await this.#scrollsSideways()),
      ...(await this.#loadsFrames()),
      ...this.#complaints.take().map((what) => ({ rule: 'console', what })),
    ];
    return faults.map((fault) => ({ page: path, ...fault }));
  }

  async #open(path: string): Promise<Fault[]> {
    await this.#page.setViewportSize({ width: WIDE, height: HEIGHT });
    const response = await this.#page.goto(this.#origin + path).catch((error: Error) => error);
    if (response instanceof Error) return [{ rule: 'open', what: response.message }];
    // A page that a script fills is looked at when it is full.
    if ((await this.#page.locator('[data-catalog]').count()) > 0) await this.#page.waitForLoadState('networkidle');
    const status = response?.status();
    const wanted = LOCALES.find(({ prefix }) => prefix === splitLocale(path).prefix)?.lang;
    const lang = await this.#page.getAttribute('html', 'lang');
    return [
      ...(status === 200 ? [] : [{ rule: 'status', what: `answers ${status}` }]),
      ...(lang === wanted ? [] : [{ rule: 'lang', what: `says ${lang}, is ${wanted}` }]),
    ];
  }

  /** Accessibility rules, all of them in the light theme and those on colours in the dark one. */
  async #breaksRules(theme: 'light' | 'dark'): Promise<Fault[]> {
    await this.#page.emulateMedia({ colorScheme: theme });
    const faults = await brokenRules(this.#page, theme === 'dark' ? COLOUR_RULES : undefined);
    return faults.map(({ rule, what }) => ({ rule, what: `${what} (${theme})` }));
  }

  async #showsTexts(width: number): Promise<Fault[]> {
    await this.#page.setViewportSize({ width, height: HEIGHT });
    // A chart drawn in the browser is drawn anew for the new width.
    await this.#page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const faults = await this.#page.evaluate(drawnTextFaults, TEXT_SIZES);
    return faults.map((what) => ({ rule: 'label', what: `at ${width} px: ${what}` }));
  }

  /**
   * A frame that is left while it comes would look like a request that failed; one that waits to be scrolled to has no address
   * yet, and never comes.
   */
  async #loadsFrames(): Promise<Fault[]> {
    const begun = this.#page.frames().filter((frame) => frame.url() !== '');
    const frames = await Promise.allSettled(begun.map((frame) => frame.waitForLoadState()));
    return frames.flatMap((frame) => (frame.status === 'rejected' ? [{ rule: 'frame', what: `${frame.reason}` }] : []));
  }

  async #scrollsSideways(): Promise<Fault[]> {
    await this.#page.setViewportSize({ width: SMALLEST_WINDOW, height: HEIGHT });
    const width = await this.#page.evaluate(() => document.documentElement.scrollWidth);
    return width <= SMALLEST_WINDOW
      ? []
      : [{ rule: 'sideways', what: `is ${width} px wide in a window of ${SMALLEST_WINDOW} px` }];
  }
}
