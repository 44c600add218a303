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
  page.on('requestfailed', (request) =>
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  return {
    take() {
      const taken = problems;
      problems = [];
      return taken;
    },
  };
}
