import { textWidth } from './text-width.ts';

/** As much of a text as fits, where a tooltip keeps the whole. */
export function cutText(text: string, room: number, size: number, strong: boolean): string {
  let kept = '';
  for (const character of text) {
    if (textWidth(kept + character, size, strong) > room) break;
    kept += character;
  }
  return kept.trimEnd();
}
