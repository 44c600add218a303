import { overlaps } from './box.ts';
import type { Sheet } from './frame.tsx';
import { textBox } from './placed-text.tsx';

/** Describes each text of a layout that is cut by an edge, collides with another, or is set too small. For tests. */
export function textFaults({ width, height, texts }: Sheet): string[] {
  const boxes = texts.map(textBox);
  const faults: string[] = [];
  texts.forEach((text, index) => {
    const box = boxes[index];
    if (!box) return;
    if (box.left < -0.1 || box.right > width + 0.1) faults.push(`cut at a side: ${text.text}`);
    if (box.top < -0.1 || box.bottom > height + 0.1) faults.push(`cut above or below: ${text.text}`);
    if (text.size < 11) faults.push(`too small: ${text.text}`);
    boxes.slice(index + 1).forEach((other, offset) => {
      if (overlaps(box, other)) faults.push(`collision: ${text.text} / ${texts[index + 1 + offset]?.text}`);
    });
  });
  return faults;
}
