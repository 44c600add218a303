import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inThreads } from '../in-threads.ts';
import type { Picture } from './collect-pictures.ts';
import { drawnBy, type PictureLook } from './draw-png.ts';
import { cacheName, keepPicture, keptPicture, pruneCache } from './picture-cache.ts';
import type { FontPart } from './picture-fonts.ts';
import type { DrawingJob } from './picture-worker.ts';

/** A picture with what it is drawn from. */
interface ReadyPicture extends Picture {
  readonly characters: readonly string[];
  readonly fonts: readonly FontPart[];
}

interface Options {
  /** Folder of the site. */
  readonly folder: string;
  /** Colour of the ground. */
  readonly paper: string;
  readonly cache?: string | undefined;
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

/**
 * Writes pictures into the site: those that were kept from an earlier build as they are, and the others drawn, and kept for the
 * next.
 * @returns how many were drawn
 */
export async function drawOrTake(pictures: readonly ReadyPicture[], options: Options): Promise<number> {
  const { folder, paper, cache, progress } = options;
  const used = new Set<string>();
  let done = 0;
  const write = ({ file }: ReadyPicture, png: Buffer) => {
    writeFileSync(join(folder, file), png);
    done++;
    progress?.(done, pictures.length);
  };
  const toDraw: (readonly [picture: ReadyPicture, name: string])[] = [];
  for (const picture of pictures) {
    const name = nameOf(picture, paper);
    const kept = cache === undefined ? null : keptPicture(cache, name);
    used.add(name);
    if (kept) write(picture, kept);
    else toDraw.push([picture, name]);
  }
  await inThreads({
    program: new URL('./picture-worker.ts', import.meta.url),
    work: toDraw,
    jobOf: ([picture]): DrawingJob => ({
      file: picture.file,
      svg: picture.svg,
      fontFiles: fontsFor(picture).map(({ file }) => file),
      look: lookOf(picture, paper),
    }),
    done([picture, name], drawn: Uint8Array) {
      const png = Buffer.from(drawn.buffer, drawn.byteOffset, drawn.byteLength);
      write(picture, png);
      if (cache !== undefined) keepPicture(cache, name, png);
    },
  });
  if (cache !== undefined) pruneCache(cache, used);
  return toDraw.length;
}

/** Fonts that have a character of the picture: those it does not need must not make a difference to it. */
function fontsFor({ characters, fonts }: ReadyPicture): FontPart[] {
  return fonts.filter((font) => characters.some((character) => font.characters.has(character)));
}

/** All that a picture depends on: what it shows, which font gives each of its characters, and how it is drawn. */
function nameOf(picture: ReadyPicture, paper: string): string {
  const fonts = fontsFor(picture).map((font) => [
    font.origin,
    ...picture.characters.filter((character) => font.characters.has(character)),
  ]);
  return cacheName([drawnBy, picture.svg, JSON.stringify(fonts), JSON.stringify(lookOf(picture, paper))]);
}

function lookOf({ zoom, density }: Picture, paper: string): PictureLook {
  return { zoom, density, paper };
}
