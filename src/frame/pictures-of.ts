import type { Figure } from '../figures/figure.ts';
import { type PictureName, pictureNames } from '../record/vocabulary.ts';
import { fittedPicture } from './fitted-picture.ts';
import type { FrameWords } from './frame-texts.ts';
import { longPicture } from './long-picture.ts';
import type { Picture } from './picture.ts';
import { pictureFrames } from './picture-frames.ts';

/** A picture file of a figure. */
export interface PictureFile {
  readonly name: PictureName;
  /** Address without locale, as `/embed/<id>.social.png`. */
  readonly path: string;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The picture files that a figure has, in the order of its row in the list of figures. */
export function picturesOf(
  words: FrameWords,
  figure: Figure,
  site: URL | undefined,
  among: readonly PictureName[] = pictureNames,
): PictureFile[] {
  return figure.pictures.flatMap((name) => {
    if (!among.includes(name)) return [];
    const sizes = laidOut.get(figure) ?? new Map<string, PictureFile | null>();
    laidOut.set(figure, sizes);
    const key = `${name} ${site}`;
    const file = sizes.has(key) ? sizes.get(key) : pictureFile(words, figure, site, name);
    sizes.set(key, file ?? null);
    return file ? [file] : [];
  });
}

/** Sizes reckoned before: the page, the entry in the list and the cards of other pages ask for them again. */
const laidOut = new WeakMap<Figure, Map<string, PictureFile | null>>();

function pictureFile(words: FrameWords, figure: Figure, site: URL | undefined, name: PictureName): PictureFile | null {
  const picture = layoutPicture(words, figure, site, name);
  if (picture === null) return null;
  const { zoom } = pictureFrames[name];
  const path = picturePath(figure, name);
  return { name, path, width: Math.round(picture.width * zoom), height: Math.round(picture.height * zoom) };
}

/** Address, without locale, of the picture that a figure has first, or of its drawing where it has none. */
export function firstPicture(words: FrameWords, figure: Figure, site: URL | undefined): string {
  const [first] = picturesOf(words, figure, site, figure.pictures.slice(0, 1));
  return first?.path ?? `/embed/${figure.id}.svg`;
}

/** The picture that stands for a page where links to it are shown: of the first of its figures that has one for that. */
export function previewOf(
  words: FrameWords,
  figures: readonly Figure[],
  site: URL | undefined,
): PictureFile | undefined {
  for (const figure of figures) {
    const preview = picturesOf(words, figure, site, ['social'])[0];
    if (preview) return preview;
  }
  return undefined;
}

/** Lays a picture out; `null` where the figure is too tall to be read in a picture of this size. */
export function layoutPicture(
  words: FrameWords,
  figure: Figure,
  site: URL | undefined,
  name: PictureName,
): Picture | null {
  const { width, height } = pictureFrames[name];
  const pictured = { words, figure, site };
  return height === undefined ? longPicture(pictured, width) : fittedPicture(pictured, { width, height });
}

/** Address of a picture file, without locale; the widest is the one that a figure always had. */
function picturePath({ id }: Pick<Figure, 'id'>, name: PictureName): string {
  return `/embed/${id}${name === 'wide' ? '' : `.${name}`}.png`;
}
