import { parseReadings, type Reading } from '../frame/readings.ts';
import { boxAt, type Mark, marksOf, offersChoice, readRow } from './marks.ts';
import { nearest } from './nearest.ts';
import type { PageTools } from './page-tools.ts';
import { makeRing, moveRing } from './ring.ts';
import { walk } from './walk.ts';

/** Drawings that answer already: a year's figure that comes back is not asked twice. */
const answering = new WeakMap<SVGSVGElement, readonly Mark[]>();

/**
 * Lets a reader ask a figure for its values: by pointer, by touch, or by keyboard, where the drawing is one stop and
 * arrow keys go from mark to mark. Returns the marks of all its drawings.
 */
export function readFigure(figure: HTMLElement, tools: PageTools): Mark[] {
  const written = figure.querySelector('script.readings')?.textContent;
  const rows = written
    ? parseReadings(written)
    : [...figure.querySelectorAll<HTMLTableRowElement>('table.drawn tbody tr')].map(readRow);
  return [...figure.querySelectorAll<SVGSVGElement>('.wide > svg, .narrow > svg')].flatMap((drawing) => {
    const known = answering.get(drawing);
    if (known) return known;
    const marks = readDrawing(drawing, rows, tools);
    answering.set(drawing, marks);
    return marks;
  });
}

/** Lets a reader ask a drawing, alone in its frame, for what there is to read in the rows of its table. */
export function readDrawing(drawing: SVGSVGElement, rows: readonly Reading[], tools: PageTools): readonly Mark[] {
  const marks = marksOf(drawing, rows);
  // The tip says what the native one would.
  for (const title of drawing.querySelectorAll(':not(svg) > title')) title.remove();
  if (marks.length > 0) answer(drawing, marks, tools);
  return marks;
}

function answer(drawing: SVGSVGElement, marks: readonly Mark[], tools: PageTools): void {
  const frame = drawing.parentElement as HTMLElement;
  frame.tabIndex = 0;
  frame.setAttribute('role', 'application');
  frame.setAttribute('aria-labelledby', drawing.querySelector('title')?.id ?? '');
  frame.setAttribute('aria-describedby', 'chart-keys');
  const reading = makeReading(drawing, marks, tools);
  followPointer(frame, drawing, marks, reading);
  followKeys(frame, drawing, marks, reading);
}

/** Where the marks are now: the width of a drawing is that of its frame. */
function boxesIn(drawing: SVGSVGElement, marks: readonly Mark[]) {
  const { width } = drawing.getBoundingClientRect();
  return marks.map(({ place }) => boxAt(place, width));
}

type MarkReading = ReturnType<typeof makeReading>;

/** What a reader does with the marks of a drawing, by their place in it; the place of none is -1. */
function makeReading(drawing: SVGSVGElement, marks: readonly Mark[], tools: PageTools) {
  const { tip, words, speak } = tools;
  const canChoose = offersChoice(marks);
  const ring = makeRing();
  let current = -1;
  const leave = () => {
    current = -1;
    ring.remove();
    tip.hide();
  };
  const show = (index: number) => {
    const mark = marks[index];
    if (!mark) return leave();
    current = index;
    moveRing(ring, drawing, boxAt(mark.place, drawing.getBoundingClientRect().width));
    const offer = canChoose && mark.region !== '' && !mark.shape.matches('.chosen') ? (words.mark ?? '') : '';
    tip.show([mark.value, mark.about.join(' · '), offer], ring.getBoundingClientRect());
  };
  /** Shows a mark and says it. */
  const go = (index: number) => {
    show(index);
    const mark = marks[index];
    if (mark) speak([...mark.about, ...mark.value.split('\n')].join(' · '));
  };
  /** Takes the region of a mark, where that can be chosen. */
  const choose = (index: number) => {
    const region = marks[index]?.region;
    if (region && canChoose) tools.chooseRegion(region);
    show(index);
  };
  return { current: () => current, show, leave, go, choose };
}

function followPointer(frame: HTMLElement, drawing: SVGSVGElement, marks: readonly Mark[], reading: MarkReading): void {
  const under = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = drawing.getBoundingClientRect();
    return nearest(boxesIn(drawing, marks), clientX - left, clientY - top);
  };
  frame.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') reading.show(under(event));
  });
  frame.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') reading.leave();
  });
  frame.addEventListener('click', (event) => {
    const index = under(event);
    // A finger has not read the mark before it taps: the first tap tells, the second one chooses.
    const answers = !(event instanceof PointerEvent) || event.pointerType !== 'touch' || index === reading.current();
    if (answers) reading.choose(index);
    else reading.show(index);
  });
}

function followKeys(frame: HTMLElement, drawing: SVGSVGElement, marks: readonly Mark[], reading: MarkReading): void {
  frame.addEventListener('focus', () => {
    if (frame.matches(':focus-visible') && reading.current() === -1) reading.go(0);
  });
  frame.addEventListener('blur', reading.leave);
  frame.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = walk(boxesIn(drawing, marks), reading.current(), event.key);
    if (next !== null) reading.go(next);
    else if (event.key === 'Escape') reading.leave();
    else if (event.key === 'Enter' || event.key === ' ') reading.choose(reading.current());
    else return;
    event.preventDefault();
  });
}
