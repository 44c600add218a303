/**
 * A Chromium for the tests of the built site: found on the machine, installed if need be, always the same to use.
 * Run as a program it does the finding and installing ahead of the tests and prints the path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserFonts } from './fonts/browser-fonts.ts';

/** The headless shell is Chromium without the windows, menus and services of a desktop, which no test looks at. */
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
/** What Debian calls them, the lightest first. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

const LAUNCH_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NOT_FOUND =
  'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROME_PATH to its program.';

export interface PageOptions {
  /** Light without it. */
  readonly colorScheme?: 'light' | 'dark';
  /** Width of the window in CSS pixels. */
  readonly width: number;
  /** What the browser asks for, e.g. `zh-CN`; fixed, so that no machine's own setting shows. */
  readonly locale?: string;
  /** Lets a test run script of its own in the page; never for tests of the policy itself. */
  readonly bypassCSP?: boolean;
  /** `false` for a reader without script. */
  readonly javaScriptEnabled?: boolean;
  /** `true` for a screen that is touched. */
  readonly touch?: boolean;
}

/** A page in a context of its own; closing the context closes both. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
}

export interface OpenBrowser {
  newPage(options: PageOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Path of a Chromium that starts; installs one if there is none, and throws one clear sentence if that fails. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const found = env.CHROME_PATH ? checked(env.CHROME_PATH) : (onSearchPath(env) ?? downloadedByPlaywright());
  const path = found ?? installWithApt(env) ?? downloadWithPlaywright();
  if (path === undefined) throw new Error(NOT_FOUND);
  return path;
}

/** Browsers of this process by their program, with how many have each open. */
const running = new Map<string, { readonly browser: Promise<Browser>; holders: number }>();

/**
 * The browser with the fonts of the project, started unless this process has it open already: to start one takes longer than most
 * tests. Who asks has pages of their own, and closes them; the last to close ends the browser.
 */
export async function openBrowser(executablePath: string = findChromium()): Promise<OpenBrowser> {
  const held = running.get(executablePath) ?? { browser: launch(executablePath), holders: 0 };
  running.set(executablePath, held);
  held.holders += 1;
  const browser = await held.browser;
  const contexts: BrowserContext[] = [];
  return {
    async newPage({
      colorScheme = 'light',
      width,
      locale = 'zh-CN',
      bypassCSP = false,
      javaScriptEnabled = true,
      touch = false,
    }) {
      const context = await browser.newContext({
        colorScheme,
        locale,
        bypassCSP,
        javaScriptEnabled,
        hasTouch: touch,
        timezoneId: 'Asia/Shanghai',
        viewport: { width, height: 800 },
      });
      contexts.push(context);
      return { page: await context.newPage(), context };
    },
    async close() {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      held.holders -= 1;
      if (held.holders > 0) return;
      running.delete(executablePath);
      await browser.close();
    },
  };
}

async function launch(executablePath: string): Promise<Browser> {
  const env = { ...process.env, FONTCONFIG_FILE: await browserFonts() };
  return chromium.launch({ executablePath, headless: true, args: LAUNCH_ARGUMENTS, env });
}

function checked(path: string): string {
  if (starts(path)) return path;
  throw new Error(`CHROME_PATH names ${path}, which does not start.`);
}

function onSearchPath(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))).find(
    (path) => existsSync(path) && starts(path),
  );
}

/** A command may be there and yet only tell the reader to install something else, so it is asked for its version. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function installWithApt(env: NodeJS.ProcessEnv): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  console.log('Installing Chromium with apt-get …');
  const options = { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  for (const name of PACKAGES) if (spawnSync('apt-get', ['install', '-y', '-qq', name], options).status === 0) break;
  return onSearchPath(env);
}

function downloadedByPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) && starts(path) ? path : undefined;
}

function downloadWithPlaywright(): string | undefined {
  console.log("Installing Playwright's Chromium …");
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  spawnSync(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium'], { stdio: 'ignore' });
  return downloadedByPlaywright();
}

if (import.meta.main) {
  try {
    console.log(findChromium());
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
