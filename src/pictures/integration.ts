import type { AstroIntegration } from 'astro';
import { afterBuild } from '../after-build.ts';

/** Draws the pictures of the site once its pages are built; what they show is read from those pages. */
export default function pictures(): AstroIntegration {
  // The renderer's images lie outside the heap, and only a small heap is swept often enough.
  return afterBuild('pictures', 'drawing the pictures', new URL('./draw-pictures.ts', import.meta.url));
}
