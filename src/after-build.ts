import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Runs a program over the built folder once the pages are there; the build fails with what it complains of. It is a
 * process of its own, because the build's heap is full of pages by then.
 * @param doing shown by the build's command while nothing else is said for a minute
 */
export function afterBuild(name: string, doing: string, program: URL): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(doing);
        logger.info(await outputOf(fileURLToPath(program), fileURLToPath(dir)));
      },
    },
  };
}

function outputOf(program: string, folder: string): Promise<string> {
  return new Promise((done, fail) => {
    execFile(process.execPath, ['--expose-gc', program, folder], (error, output, complaint) =>
      error ? fail(new Error(complaint.trim() || error.message)) : done(output.trim()),
    );
  });
}
