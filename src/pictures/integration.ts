import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawPictures } from './draw-pictures.ts';

/** Draws the pictures of the site once its pages are built; what they show is read from those pages. */
export default function pictures(): AstroIntegration {
  return {
    name: 'pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const css = readFileSync(new URL('../charts/chart.css', import.meta.url), 'utf8');
        const count = await drawPictures(fileURLToPath(dir), css);
        logger.info(`${count} pictures`);
      },
    },
  };
}
