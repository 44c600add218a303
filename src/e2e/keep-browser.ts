/** Keeps the browser open from one file of tests to the next, for as long as their process runs. */
import { inject } from 'vitest';
import { openBrowser } from './browser.ts';

await openBrowser(inject('chromium'));
