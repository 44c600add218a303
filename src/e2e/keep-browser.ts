/**
 * Keeps the browser open from one file of tests to the next, for as long as their process runs. It ends with the process, which
 * leaves no time to clear up behind it: what it puts down is in a folder that is removed after all tests.
 */
import { inject } from 'vitest';
import { openBrowser } from './browser.ts';

process.env.TMPDIR = inject('temporary');
await openBrowser(inject('chromium'));
