/** A project of its own whose site is a few pages and drawings: what Astro, pictures and search do to it takes seconds. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../command/child.ts';
import { copyCode } from '../command/copy-code.ts';

const PAGES = ['zh', 'hant', 'en', 'more'] as const;
const DRAWINGS = 12;

const CONFIG = `
import { defineConfig } from 'astro/config';
import pictures from './src/pictures/integration.ts';
import searchIndex from './src/search-index/integration.ts';

export default defineConfig({ outDir: process.env.RURAL_LEDGER_OUT, integrations: [pictures(), searchIndex()] });
`;

/** Lays the project into a folder: the code of this one, and for pages and drawings those of the small site. */
export function laySmallSite(root: string): void {
  copyCode(root);
  rmSync(join(root, 'src', 'middleware.ts'));
  rmSync(join(root, 'src', 'pages'), { recursive: true });
  write(root, 'astro.config.mjs', CONFIG);
  write(root, 'src/pages/start/index.astro', page('start'));
  laySmallFolder(join(root, 'public'));
}

/** The pages and drawings alone, as a build leaves them to be made into pictures. */
export function laySmallFolder(folder: string): void {
  cpSync(join(ROOT, 'public', 'favicon.svg'), join(folder, 'favicon.svg'));
  for (const name of PAGES) write(folder, `${name}/index.html`, page(name));
  for (let at = 0; at < DRAWINGS; at++) write(folder, `embed/${at}.wide.svg`, drawing(`河北 ${at} 元`));
}

function page(name: string): string {
  const address = `https://ledger.example/${name}/`;
  return [
    '<!doctype html><html lang="en"><head><meta property="og:site_name" content="Rural Ledger">',
    `<meta property="og:title" content="${name}"><meta property="og:description" content="About it.">`,
    `<meta property="og:url" content="${address}"><meta property="og:image" content="${address}card.png"></head>`,
    `<body><main id="content" data-pagefind-body><h1>${name}</h1></main></body></html>`,
  ].join('\n');
}

function drawing(text: string): string {
  const style = readFileSync(join(ROOT, 'src', 'charts', 'chart.css'), 'utf8');
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" class="c-svg" width="720" height="400" data-zoom="2">',
    `<style>${style}</style><text class="c-ink" x="5" y="20" font-size="12">${text}</text></svg>`,
  ].join('');
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
