/** Before anything is measured: texts must be as wide in the browser as the fonts of the project make them. */
import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import type { Page } from 'playwright-core';
import { advanceWidth } from '../../pictures/advance-width.ts';
import { SC, withNotoFile } from '../../pictures/noto-files.ts';
import { openBrowser } from '../browser.ts';
import { LOCALES } from '../routes.ts';

/**
 * Han of both scripts, Latin and digits. Systems without fontconfig give a browser fonts of their own: there no more can
 * be asked than that Han are set at all, as wide as they are high.
 */
const CHARACTERS = [...(/^(darwin|win32)$/.test(process.platform) ? '收農' : '收農AmiW07')];
const SIZE = 100;
/** Where the style sheet names families: headlines are serif and semi-bold, the rest is regular. */
const PLACES = [
  { selector: 'p', called: 'text', weight: 400 },
  { selector: 'h2', called: 'headlines', weight: 600 },
  { selector: 'code', called: 'code', weight: 400 },
  { selector: 'text', called: 'charts', weight: 400 },
] as const;

/** Opens a browser for a moment; throws one sentence if it sets texts in other fonts than it should. */
export async function checkWidths(executablePath: string): Promise<void> {
  const browser = await openBrowser(executablePath);
  try {
    const { page } = await browser.newPage({ width: 1280 });
    const expected: Expected[] = [];
    // One after the other: the converter has one memory for all.
    for (const place of PLACES) expected.push(...(await expectedIn(place)));
    const faults: string[] = [];
    for (const { lang } of LOCALES) faults.push(...(await faultsOf(page, lang, expected)));
    if (faults.length > 0) throw new Error(sentence(faults));
  } finally {
    await browser.close();
  }
}

interface Expected {
  readonly selector: string;
  readonly called: string;
  readonly character: string;
  readonly width: number;
}

/** What the font itself says of each character. */
async function expectedIn({ selector, called, weight }: (typeof PLACES)[number]): Promise<Expected[]> {
  const font = await withNotoFile(SC, SC.main, weight, (woff2) => convert(woff2, 'sfnt'));
  return CHARACTERS.map((character) => ({ selector, called, character, width: SIZE * advanceWidth(font, character) }));
}

async function faultsOf(page: Page, lang: string, expected: readonly Expected[]): Promise<string[]> {
  const css = ['src/charts/chart.css', 'src/components/styles/base.css'].map((file) => readFileSync(file, 'utf8'));
  await page.setContent(
    `<!doctype html><html lang="${lang}"><style>${css.join('')} body * { font-size: ${SIZE}px }</style>
<p></p><h2></h2><code></code><svg class="c-svg"><text></text></svg>`,
  );
  const widths = await page.evaluate(measure, expected);
  return expected.flatMap(({ called, character, width }, index) => {
    const found = widths[index] ?? 0;
    const line = `“${character}” in ${called} (${lang}) is ${found.toFixed(1)} px wide, not ${width.toFixed(1)}`;
    return Math.abs(found - width) > 0.1 ? [line] : [];
  });
}

/** Runs in the page. */
function measure(asked: readonly Pick<Expected, 'selector' | 'character'>[]): number[] {
  const range = document.createRange();
  return asked.map(({ selector, character }) => {
    const place = document.querySelector(selector) as Element;
    place.textContent = character;
    range.selectNodeContents(place);
    return range.getBoundingClientRect().width;
  });
}

function sentence(faults: readonly string[]): string {
  const more = faults.length > 1 ? `, and ${faults.length - 1} more such` : '';
  return [
    'The browser of the tests does not use the fonts it is given, so nothing it measures would be worth anything:',
    `${faults[0]}${more}. Take a Chromium that reads FONTCONFIG_FILE (CHROME_PATH names another one).`,
  ].join(' ');
}
