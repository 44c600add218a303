import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Runs a program over the built folder once the pages are there; each line it writes is shown as it comes, and the build fails
 * with what it complains of. It is a process of its own, because the build's heap is full of pages by then.
 * @param doing shown by the build's command until the program says something
 */
export function afterBuild(name: string, doing: string, program: URL): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(doing);
        await run(fileURLToPath(program), fileURLToPath(dir), (line) => logger.info(line));
      },
    },
  };
}

/** One integration that, once the pages are there, does what several do, all at the same time; it fails when all of them have ended. */
export function sideBySide(...integrations: readonly AstroIntegration[]): AstroIntegration {
  return {
    name: integrations.map(({ name }) => name).join('-and-'),
    hooks: {
      'astro:build:done': async (built) => {
        const ends = await Promise.allSettled(
          integrations.map(({ name, hooks }) =>
            hooks['astro:build:done']?.({ ...built, logger: built.logger.fork(name) }),
          ),
        );
        for (const end of ends) if (end.status === 'rejected') throw end.reason;
      },
    },
  };
}

function run(program: string, folder: string, say: (line: string) => void): Promise<void> {
  const child = spawn(process.execPath, ['--expose-gc', program, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  createInterface(child.stdout).on('line', say);
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(complaint.trim() || `${program} ended with ${code}`)),
    );
  });
}
