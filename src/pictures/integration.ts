import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const PROGRAM = fileURLToPath(new URL('./draw-pictures.ts', import.meta.url));

/** Draws the pictures of the site once its pages are built; what they show is read from those pages. */
export default function pictures(): AstroIntegration {
  return {
    name: 'pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // The build's command shows this while nothing else is said for a minute.
        logger.info('drawing the pictures');
        logger.info(await drawn(fileURLToPath(dir)));
      },
    },
  };
}

/** A process of its own: the renderer's images lie outside the heap, and only a small heap is swept often enough. */
function drawn(folder: string): Promise<string> {
  return new Promise((done, fail) => {
    execFile(process.execPath, ['--expose-gc', PROGRAM, folder], (error, output, complaint) =>
      error ? fail(new Error(complaint.trim() || error.message)) : done(output.trim()),
    );
  });
}
