/** Serves the built site on a free port for as long as the tests run; finds the browser once for all files, and checks its fonts. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { lendFolder } from '../../scripts/command/temporary-folder.ts';
import { findChromium } from './browser.ts';
import { checkWidths } from './fonts/known-widths.ts';
import { startServer } from './site-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site without a slash at the end. */
    origin: string;
    /** Program of the browser. */
    chromium: string;
    /** Folder for what the browsers of all files put down; it goes when they have ended. */
    temporary: string;
  }
}

/** Starts the server; the function it returns stops it. `RURAL_LEDGER_OUT` names another folder than `dist`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.env.RURAL_LEDGER_OUT ?? 'dist';
  if (!existsSync(folder)) throw new Error(`There is no ${folder}/ to test; run \`npm run build\` first.`);
  const chromium = findChromium();
  await checkWidths(chromium);
  project.provide('chromium', chromium);
  const server = await startServer(folder);
  project.provide('origin', server.origin);
  const { folder: temporary, giveBack } = lendFolder('browsers');
  project.provide('temporary', temporary);
  return async () => {
    await server.stop();
    giveBack();
  };
}
