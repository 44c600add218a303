import type { Box } from '../charts/box.ts';
import { round } from '../charts/round.ts';
import type { Reading } from '../frame/readings.ts';
import { joinWords } from '../record/join-words.ts';
import { type Point, vertices } from './vertices.ts';

/** A mark a reader can point at or walk to, with what there is to read about it. */
export interface Mark extends Reading {
  /** Where it stands; a vertex of a line has no size. */
  readonly place: Place;
  /** What is marked when its region is: the shape itself, or the line it belongs to. */
  readonly shape: SVGElement;
}

/** A box whose left and right are shares of the width of the drawing; `out` pixels more on all sides. */
export interface Place extends Box {
  readonly out: number;
}

/** A place in pixels, in a drawing that is so wide now. */
export function boxAt({ left, right, top, bottom, out }: Place, width: number): Box {
  return { left: left * width - out, right: right * width + out, top: top - out, bottom: bottom + out };
}

/**
 * Marks of a drawing in reading order: its lines one after the other, then shapes row by row. Dots stand as high as their
 * values or their neighbours make them: where there is nothing else, they come in the order of the table.
 */
export function marksOf(drawing: SVGElement, rows: readonly Reading[]): Mark[] {
  const units = number(drawing, 'data-width');
  const lines = [...drawing.querySelectorAll<SVGElement>('[data-line]')].sort((a, b) => start(a) - start(b));
  const onLines = lines.flatMap((line) =>
    verticesOf(line, units).flatMap(({ x, y }, index) => {
      const row = rows[start(line) + index];
      return row ? [{ place: { left: x, right: x, top: y, bottom: y, out: 0 }, shape: line, ...row }] : [];
    }),
  );
  const shapes = [...drawing.querySelectorAll<SVGElement>('[data-mark], g > title + .c-no-data')].flatMap((shape) => {
    const found = (shape.dataset.mark?.split(' ') ?? []).flatMap((row) => rows[Number(row)] ?? []);
    const text = found[0]
      ? together(found)
      : { region: '', name: '', value: shape.parentElement?.querySelector('title')?.textContent ?? '', about: [] };
    return text.value === '' ? [] : [{ place: placeOf(shape, units), shape, ...text }];
  });
  const dots = shapes.every(({ shape }) => shape.localName !== 'rect');
  return [...onLines, ...shapes.sort((a, b) => (dots ? rowOf(a) - rowOf(b) : inReadingOrder(a.place, b.place)))];
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

/** Vertices with `x` as a share of the width: paths are in the units of the drawing, dots at their shares. */
function verticesOf(line: SVGElement, units: number): Point[] {
  // As near as paths are drawn, so that a dot on a vertex is the same one.
  const dots = [...line.querySelectorAll('circle')].map((dot) => ({
    x: round(share(dot, 'cx') * units),
    y: number(dot, 'cy'),
  }));
  const path = line.querySelector('path')?.getAttribute('d') ?? '';
  return vertices(path, dots).map(({ x, y }) => ({ x: x / units, y }));
}

function placeOf(shape: SVGElement, units: number): Place {
  if (shape.localName === 'circle') {
    const [x, y] = [share(shape, 'cx'), number(shape, 'cy')];
    return { left: x, right: x, top: y, bottom: y, out: number(shape, 'r') };
  }
  if (shape.localName === 'path') {
    const { x, y } = startOf(shape, units);
    return { left: x, right: x, top: y, bottom: y, out: 0 };
  }
  const [left, top] = [share(shape, 'x'), number(shape, 'y')];
  return { left, top, right: left + share(shape, 'width'), bottom: top + number(shape, 'height'), out: 0 };
}

/** Where a path begins; a sign begins where it stands. */
function startOf(shape: SVGElement, units: number): Point {
  const sign = shape.closest('.c-sign');
  if (sign) return { x: share(sign, 'x'), y: number(sign, 'y') };
  const [x = 0, y = 0] = (shape.getAttribute('d') ?? '')
    .slice(1)
    .split(/[^-\d.]/, 2)
    .map(Number);
  return { x: x / units, y };
}

function number(shape: Element, name: string): number {
  return Number(shape.getAttribute(name));
}

/** What stands in per cent, as a share. */
function share(shape: Element, name: string): number {
  return Number.parseFloat(shape.getAttribute(name) ?? '') / 100;
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

/** Reads a row of the table: its last number is the value, and what stands behind that is told first. */
export function readRow(row: HTMLTableRowElement): Reading {
  const name = (row.querySelector('.region') ?? row.querySelector('th'))?.textContent.trim() ?? '';
  const cells = [...row.cells];
  const last = cells.findLastIndex((cell) => cell.matches('.n'));
  const [value = '', ...about] = [...cells.slice(last), ...cells.slice(0, last)].map(textsOf);
  return { region: row.dataset.region ?? '', name, value, about };
}

/** What a cell says, its parts with a space between them. */
function textsOf({ childNodes }: HTMLTableCellElement): string {
  return joinWords(...[...childNodes].map((node) => node.textContent?.trim() ?? ''));
}
