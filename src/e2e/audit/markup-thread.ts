/**
 * Validates pages in a thread of its own, because that takes as long as looking at them: gets a folder and addresses,
 * answers with the number of pages done so far, and with the problems at the end.
 */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { markupProblems } from './markup.ts';
import type { PageProblem } from './problem.ts';

type Pages = readonly (readonly [path: string, html: string])[];
type Answer = { readonly done: number } | { readonly problems: PageProblem[] };

/** Validates pages beside whatever else goes on. */
export function validateAside(pages: Pages, onProgress: (done: number) => void = () => {}): Promise<PageProblem[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { pages } });
    worker.on('error', reject);
    worker.on('message', (answer: Answer) => {
      if ('done' in answer) onProgress(answer.done);
      else resolve(answer.problems);
    });
  });
}

if (parentPort) {
  const { pages } = workerData as { pages: Pages };
  const problems = pages.flatMap(([path, html], index) => {
    if (index % 100 === 0) parentPort?.postMessage({ done: index });
    return markupProblems(path, html);
  });
  parentPort.postMessage({ problems });
}
