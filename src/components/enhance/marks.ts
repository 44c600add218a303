import type { Box } from '../../charts/box.ts';
import { type Place, vertices } from './vertices.ts';

/** A mark a reader can point at or walk to, with what there is to read about it. */
export interface Mark {
  /** In the units of the drawing; a vertex of a line has no size. */
  readonly box: Box;
  /** What is marked when its region is: the shape itself, or the line it belongs to. */
  readonly shape: SVGElement;
  /** The region's part of its address; empty for a mark without a figure. */
  readonly region: string;
  /** The figure with its unit, or that there is none. */
  readonly value: string;
  /** Series, region and period. */
  readonly about: readonly string[];
}

/** Marks of a drawing in reading order: its lines one after the other, then shapes row by row. */
export function marksOf(drawing: SVGElement, rows: readonly HTMLTableRowElement[]): Mark[] {
  const lines = [...drawing.querySelectorAll<SVGElement>('[data-line]')].sort((a, b) => start(a) - start(b));
  const onLines = lines.flatMap((line) =>
    verticesOf(line).flatMap(({ x, y }, index) => {
      const row = rows[start(line) + index];
      return row ? [{ box: { left: x, right: x, top: y, bottom: y }, shape: line, ...read(row) }] : [];
    }),
  );
  const shapes = [...drawing.querySelectorAll<SVGElement>('[data-mark], g > title + *')].flatMap((shape) => {
    const row = rows[Number(shape.dataset.mark ?? 'NaN')];
    const text = row
      ? read(row)
      : { region: '', value: shape.parentElement?.querySelector('title')?.textContent ?? '', about: [] };
    return text.value === '' ? [] : [{ box: boxOf(shape), shape, ...text }];
  });
  return [...onLines, ...shapes.sort((a, b) => inReadingOrder(a.box, b.box))];
}

/** Whether there is a region to choose among the marks: where all are of one, marking it would mark everything. */
export function offersChoice(marks: readonly Mark[]): boolean {
  return new Set(marks.map(({ region }) => region).filter((region) => region !== '')).size > 1;
}

function start(line: SVGElement): number {
  return Number(line.dataset.line);
}

function verticesOf(line: SVGElement): Place[] {
  const dots = [...line.querySelectorAll('circle')].map((dot) => ({ x: number(dot, 'cx'), y: number(dot, 'cy') }));
  return vertices(line.querySelector('path')?.getAttribute('d') ?? '', dots);
}

function boxOf(shape: SVGElement): Box {
  if (shape.localName === 'circle') {
    const [x, y, r] = [number(shape, 'cx'), number(shape, 'cy'), number(shape, 'r')];
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  }
  const [left, top] = [number(shape, 'x'), number(shape, 'y')];
  return { left, top, right: left + number(shape, 'width'), bottom: top + number(shape, 'height') };
}

function number(shape: Element, name: string): number {
  return Number(shape.getAttribute(name));
}

function inReadingOrder(a: Box, b: Box): number {
  const below = a.top + a.bottom - b.top - b.bottom;
  return Math.abs(below) > 4 ? below : a.left - b.left;
}

function read(row: HTMLTableRowElement): Pick<Mark, 'region' | 'value' | 'about'> {
  const texts = [...row.cells].map((cell) =>
    [...cell.childNodes]
      .map((node) => node.textContent?.trim())
      .filter(Boolean)
      .join(' '),
  );
  return { region: row.dataset.region ?? '', value: texts.at(-1) ?? '', about: texts.slice(0, -1) };
}
