/** A thread that draws one picture after the other, as they are asked for. */
import { parentPort } from 'node:worker_threads';
import { drawPicture } from './draw-png.ts';
import type { DrawingJob } from './drawing-threads.ts';

/** Pictures after which the memory of those done is given back: it lies outside the heap, and only a small heap is swept often. */
const SWEEP = 24;
let drawn = 0;

parentPort?.on('message', async ({ svg, fontFiles, look }: DrawingJob) => {
  const png = await drawPicture(svg, fontFiles, look);
  parentPort?.postMessage(png);
  drawn++;
  if (drawn % SWEEP === 0) globalThis.gc?.();
});
