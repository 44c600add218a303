import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PictureLook } from './draw-png.ts';

/** A picture that a thread is to draw. */
export interface DrawingJob {
  readonly svg: string;
  readonly fontFiles: readonly string[];
  readonly look: PictureLook;
}

/**
 * Has pictures drawn by as many threads as the machine has processors, each taking the next when it has done one. Which thread
 * draws what makes no difference to the bytes.
 * @param jobOf what is to be drawn for a piece of work, made when a thread is free for it
 * @param done takes each picture as it comes
 */
export async function drawInThreads<Work>(
  work: readonly Work[],
  jobOf: (one: Work) => DrawingJob,
  done: (one: Work, png: Buffer) => void,
): Promise<void> {
  const queue = work.values();
  const threads = Math.min(work.length, availableParallelism());
  await Promise.all(Array.from({ length: threads }, () => oneThread(queue, jobOf, done)));
}

async function oneThread<Work>(
  queue: Iterable<Work>,
  jobOf: (one: Work) => DrawingJob,
  done: (one: Work, png: Buffer) => void,
): Promise<void> {
  const thread = new Worker(new URL('./picture-worker.ts', import.meta.url));
  try {
    for (const one of queue) {
      thread.postMessage(jobOf(one));
      const [png] = (await once(thread, 'message')) as [Uint8Array];
      done(one, Buffer.from(png.buffer, png.byteOffset, png.byteLength));
    }
  } finally {
    await thread.terminate();
  }
}
