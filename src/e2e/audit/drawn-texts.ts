/** What the texts of drawings look like once a browser has set them in its own fonts. */

/** Smallest and largest text of a drawing on the screen, in CSS pixels. */
export const TEXT_SIZES = [11, 15] as const;

/**
 * Runs in the page, so it stands on its own: texts of visible drawings that overlap, leave their drawing, are too small or
 * blown up.
 * A text is as wide as its line and as tall as its ink; half a pixel is nobody's fault.
 */
export function drawnTextFaults([smallest, largest]: readonly [number, number]): string[] {
  const SLACK = 0.5;
  const pen = document.createElement('canvas').getContext('2d');
  const inks = new Map<string, TextMetrics>();
  const inkOf = (words: string, { fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) => {
    const font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const key = `${font} ${words}`;
    const known = inks.get(key);
    if (known || !pen) return known;
    pen.font = font;
    const ink = pen.measureText(words);
    inks.set(key, ink);
    return ink;
  };
  const boxOf = (text: SVGTextElement) => {
    const matrix = text.getScreenCTM();
    const style = getComputedStyle(text);
    const hidden = text.getClientRects().length === 0 || style.visibility !== 'visible';
    if (!matrix || hidden || text.getNumberOfChars() === 0) return [];
    const words = text.textContent ?? '';
    const ink = inkOf(words, style);
    if (!ink) return [];
    const start = text.getStartPositionOfChar(0);
    const end = text.getEndPositionOfChar(text.getNumberOfChars() - 1);
    const corners = [start.x, end.x].flatMap((x) =>
      [start.y - ink.actualBoundingBoxAscent, start.y + ink.actualBoundingBoxDescent].map((y) =>
        new DOMPoint(x, y).matrixTransform(matrix),
      ),
    );
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const size = Number.parseFloat(style.fontSize) * Math.hypot(matrix.a, matrix.b);
    return [
      { words, size, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
    ];
  };
  return [...document.querySelectorAll('svg')].flatMap((svg) => {
    const sheet = svg.getBoundingClientRect();
    const name = svg.closest('figure')?.id ?? svg.id;
    const boxes = sheet.width > 0 ? [...svg.querySelectorAll('text')].flatMap(boxOf) : [];
    const [first] = boxes.filter(({ size }) => size < smallest - 0.01 || size > largest + 0.01);
    const missized = first ? [`${name}: “${first.words}” is ${first.size.toFixed(1)} px`] : [];
    const faults = boxes.flatMap((a, index) => [
      ...(a.left < sheet.left - SLACK ||
      a.right > sheet.right + SLACK ||
      a.top < sheet.top - SLACK ||
      a.bottom > sheet.bottom + SLACK
        ? [`${name}: “${a.words}” is cut`]
        : []),
      ...boxes
        .slice(index + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK,
        )
        .map((b) => `${name}: “${a.words}” meets “${b.words}”`),
    ]);
    return [...missized, ...faults];
  });
}
