import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Work for threads of a program that answers each message with one. */
export interface ThreadWork<Work, Answer> {
  readonly program: URL;
  readonly work: readonly Work[];
  /** What a thread is told of a piece of work, made when one is free for it. */
  readonly jobOf: (one: Work) => unknown;
  /** Takes each answer as it comes. */
  readonly done: (one: Work, answer: Answer) => void;
}

/**
 * Has work done by as many threads as the machine has processors, each taking the next when it has done one; the first that fails
 * ends all of them.
 */
export async function inThreads<Work, Answer>({ program, work, jobOf, done }: ThreadWork<Work, Answer>): Promise<void> {
  const queue = work.values();
  const threads = Array.from({ length: Math.min(work.length, availableParallelism()) }, () => new Worker(program));
  const doSome = async (thread: Worker) => {
    for (const one of queue) {
      thread.postMessage(jobOf(one));
      const [answer] = (await once(thread, 'message')) as [Answer];
      done(one, answer);
    }
  };
  try {
    await Promise.all(threads.map(doSome));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
