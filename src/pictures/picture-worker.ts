/** A thread that draws one picture after the other, as they are asked for. */
import { parentPort } from 'node:worker_threads';
import { drawPicture, type PictureLook } from './draw-png.ts';

/** A picture to draw. */
export interface DrawingJob {
  /** What it is called where something goes wrong. */
  readonly file: string;
  readonly svg: string;
  readonly fontFiles: readonly string[];
  readonly look: PictureLook;
}

/** Pictures after which the memory of those done is given back: it lies outside the heap, and only a small heap is swept often. */
const SWEEP = 24;
let drawn = 0;

parentPort?.on('message', async ({ file, svg, fontFiles, look }: DrawingJob) => {
  const png = await drawPicture(svg, fontFiles, look).catch((error: Error) => {
    throw new Error(`${file} cannot be drawn: ${error.message}`);
  });
  parentPort?.postMessage(png);
  drawn++;
  if (drawn % SWEEP === 0) globalThis.gc?.();
});
