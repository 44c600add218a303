/** Everything a page complains about, gathered while it loads. */
import type { Page } from 'playwright-core';

export interface Watch {
  /** What has gone wrong since the last call. */
  take(): string[];
}

/** Listens for console errors and warnings, uncaught errors, and requests that leave the site or fail. */
export function watch(page: Page, origin: string): Watch {
  let problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) problems.push(`leaves the site: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText ?? '';
    // The icon of a page that is left before it has come is no fault of the page.
    if (failure !== 'net::ERR_ABORTED' || !request.url().endsWith('/favicon.svg'))
      problems.push(`failed: ${request.url()} ${failure}`);
  });
  return {
    take() {
      const taken = problems;
      problems = [];
      return taken;
    },
  };
}
