import type { Box } from '../charts/box.ts';
import type { Reading } from '../frame/readings.ts';
import { joinWords } from '../record/join-words.ts';
import { type Point, vertices } from './vertices.ts';

/** A mark a reader can point at or walk to, with what there is to read about it. */
export interface Mark extends Reading {
  /** In the units of the drawing; a vertex of a line has no size. */
  readonly box: Box;
  /** What is marked when its region is: the shape itself, or the line it belongs to. */
  readonly shape: SVGElement;
}

/**
 * Marks of a drawing in reading order: its lines one after the other, then shapes row by row. Dots stand as high as their
 * values or their neighbours make them: where there is nothing else, they come in the order of the table.
 */
export function marksOf(drawing: SVGElement, rows: readonly Reading[]): Mark[] {
  const lines = [...drawing.querySelectorAll<SVGElement>('[data-line]')].sort((a, b) => start(a) - start(b));
  const onLines = lines.flatMap((line) =>
    verticesOf(line).flatMap(({ x, y }, index) => {
      const row = rows[start(line) + index];
      return row ? [{ box: { left: x, right: x, top: y, bottom: y }, shape: line, ...row }] : [];
    }),
  );
  const shapes = [...drawing.querySelectorAll<SVGElement>('[data-mark], g > title + .c-no-data')].flatMap((shape) => {
    const found = (shape.dataset.mark?.split(' ') ?? []).flatMap((row) => rows[Number(row)] ?? []);
    const text = found[0]
      ? together(found)
      : { region: '', name: '', value: shape.parentElement?.querySelector('title')?.textContent ?? '', about: [] };
    return text.value === '' ? [] : [{ box: boxOf(shape), shape, ...text }];
  });
  const dots = shapes.every(({ shape }) => shape.localName !== 'rect');
  return [...onLines, ...shapes.sort((a, b) => (dots ? rowOf(a) - rowOf(b) : inReadingOrder(a.box, b.box)))];
}

/** Whether there is a region to choose among the marks: where all are of one, marking it would mark everything. */
export function offersChoice(marks: readonly Mark[]): boolean {
  return new Set(marks.map(({ region }) => region).filter((region) => region !== '')).size > 1;
}

function rowOf({ shape }: Mark): number {
  return Number.parseInt(shape.dataset.mark ?? '', 10);
}

function start(line: SVGElement): number {
  return Number(line.dataset.line);
}

function verticesOf(line: SVGElement): Point[] {
  const dots = [...line.querySelectorAll('circle')].map((dot) => ({ x: number(dot, 'cx'), y: number(dot, 'cy') }));
  return vertices(line.querySelector('path')?.getAttribute('d') ?? '', dots);
}

function boxOf(shape: SVGElement): Box {
  if (shape.localName === 'circle') {
    const [x, y, r] = [number(shape, 'cx'), number(shape, 'cy'), number(shape, 'r')];
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  }
  if (shape.localName === 'path') {
    const [x = 0, y = 0] = (shape.getAttribute('d') ?? '')
      .slice(1)
      .split(/[^-\d.]/, 2)
      .map(Number);
    return { left: x, right: x, top: y, bottom: y };
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

/** Readings of one mark: what they share is said once, the rest stands before each value. */
function together(all: readonly Reading[]): Reading {
  const shared = (text: string) => all.every(({ about }) => about.includes(text));
  return {
    region: all[0]?.region ?? '',
    name: all[0]?.name ?? '',
    value: all.map(({ about, value }) => joinWords(...about.filter((text) => !shared(text)), value)).join('\n'),
    about: all[0]?.about.filter(shared) ?? [],
  };
}

/** Reads a row of the table: its last cell is the value. */
export function readRow(row: HTMLTableRowElement): Reading {
  const texts = [...row.cells].map((cell) =>
    joinWords(...[...cell.childNodes].map((node) => node.textContent?.trim() ?? '')),
  );
  const name = row.querySelector('th')?.textContent.trim() ?? '';
  return { region: row.dataset.region ?? '', name, value: texts.at(-1) ?? '', about: texts.slice(0, -1) };
}
