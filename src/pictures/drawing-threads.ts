import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PictureLook } from './draw-png.ts';

/** A picture that a thread is to draw. */
export interface DrawingJob {
  /** What it is called where something goes wrong. */
  readonly file: string;
  readonly svg: string;
  readonly fontFiles: readonly string[];
  readonly look: PictureLook;
}

/**
 * Has pictures drawn by as many threads as the machine has processors, each taking the next when it has done one. Which thread
 * draws what makes no difference to the bytes. The first picture that cannot be drawn ends all of them.
 * @param jobOf what is to be drawn for a piece of work, made when a thread is free for it
 * @param done takes each picture as it comes
 */
export async function drawInThreads<Work>(
  work: readonly Work[],
  jobOf: (one: Work) => DrawingJob,
  done: (one: Work, png: Buffer) => void,
): Promise<void> {
  const queue = work.values();
  const threads = Array.from(
    { length: Math.min(work.length, availableParallelism()) },
    () => new Worker(new URL('./picture-worker.ts', import.meta.url)),
  );
  try {
    await Promise.all(threads.map((thread) => drawIn(thread, queue, jobOf, done)));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

async function drawIn<Work>(
  thread: Worker,
  queue: Iterable<Work>,
  jobOf: (one: Work) => DrawingJob,
  done: (one: Work, png: Buffer) => void,
): Promise<void> {
  for (const one of queue) {
    const job = jobOf(one);
    thread.postMessage(job);
    const [png] = (await once(thread, 'message').catch((error: Error) => {
      throw new Error(`${job.file} cannot be drawn: ${error.message}`);
    })) as [Uint8Array];
    done(one, Buffer.from(png.buffer, png.byteOffset, png.byteLength));
  }
}
