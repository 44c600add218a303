import type { AstroIntegration } from 'astro';
import { afterBuild } from '../after-build.ts';

/** Puts the figures that releases keep into the built site, byte for byte, once everything else is there. */
export default function frozenFigures(): AstroIntegration {
  return afterBuild('frozen', 'unpacking the figures of releases', new URL('./unpack-figures.ts', import.meta.url));
}
