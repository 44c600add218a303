import { numberWriter } from '../record/number-style.ts';
import { crosses } from './box.ts';
import type { EndLabel } from './end-labels.ts';
import {
  type FreeLabel,
  freePlace,
  type Obstacles,
  placesAround,
  placesBeside,
  placesStacked,
  type Side,
  tether,
} from './free-place.ts';
import type { Point, Rect } from './marks.tsx';
import type { PaceInput, PacePoint } from './pace-input.ts';
import type { PaceMarks, PaceWay } from './pace-marks.ts';
import { type PlacedText, placeText, SIZE, textBox } from './placed-text.tsx';
import type { Stroke } from './stroke.ts';
import { wrapText } from './wrap-text.ts';
import { emptyRect } from './year-plot.tsx';

/** What a label is for. */
export type LabelJob = 'first' | 'baseline' | 'latest' | 'target' | 'required' | 'projection' | 'gap';

const plain = { tone: 'ink', strong: false } as const;

const LOOK: Readonly<Record<LabelJob, Pick<PlacedText, 'tone' | 'strong'>>> = {
  first: { tone: 'subject', strong: false },
  baseline: { tone: 'soft', strong: false },
  latest: { tone: 'subject', strong: true },
  target: plain,
  required: plain,
  projection: { tone: 'subject', strong: false },
  gap: { tone: 'gap', strong: true },
};

/** Length of the piece of line beside a label in the column. */
export const SAMPLE = 16;

/** Widths at which a label inside the plot is tried. */
const WRAPS = [260, 150, 96];

/** The ways to wrap a label, widest first; a short one has only one. */
function wrappings(text: string, strong: boolean): string[][] {
  const all = WRAPS.map((wrap) => wrapText(text, wrap, SIZE.note, strong));
  return all.filter(({ length }, index) => index === 0 || length !== all[index - 1]?.length);
}

/** Labels of the column at the end of the plot: lines ahead, marks at the end, and those that find no other place. */
export function columnLabels(input: PaceInput, ways: PaceWay, forced: ReadonlySet<LabelJob>, cap: number) {
  const { target, required, projection, gap } = input;
  const format = numberWriter(input.numbers);
  const { first, baseline, due, latest, gapAt } = ways;
  const end = ways.years?.[1] ?? 0;
  const labels: { job: LabelJob; label: EndLabel }[] = [];
  const add = (job: LabelJob, text: string, at: PacePoint, lead = true) => {
    const lines = wrapText(text, cap, SIZE.note, LOOK[job].strong);
    labels.push({ job, label: { period: at.period, value: at.value, ...LOOK[job], lead, lines } });
  };
  const targetPoint = due ?? { period: end, value: target.value };
  const [arrival, ending] = [ways.required.at(-1), ways.projection.at(-1)];
  if (!due || atEnd(due, ways) || forced.has('target')) add('target', target.label, targetPoint);
  if (required && arrival) add('required', required.label, arrival, false);
  if (projection && ending) add('projection', projection.label, ending, false);
  if (latest && (atEnd(latest, ways) || forced.has('latest'))) add('latest', format(latest.value), latest);
  if (first && forced.has('first')) add('first', format(first.value), first);
  if (baseline && forced.has('baseline')) add('baseline', format(baseline.value), baseline);
  if (gap && gapAt && forced.has('gap'))
    add('gap', gap.label, { period: gapAt.period, value: (gapAt.value + target.value) / 2 }, false);
  const [from, to] = [ways.required[0], ways.required.at(-1)];
  const falling = from && to && from.value > to.value;
  return falling ? labels.sort((a, b) => Number(b.job === 'required') - Number(a.job === 'required')) : labels;
}

/** Whether a mark stands at the end of the plot, next to the column; a single year stands in the middle. */
function atEnd({ period }: PacePoint, { years }: PaceWay): boolean {
  return years !== null && years[0] !== years[1] && period === years[1];
}

interface Wish {
  readonly job: LabelJob;
  readonly places: readonly PlacedText[][];
  /** Where a label may stand farther off, tied to its mark by a thin line. */
  readonly far?: { readonly places: readonly PlacedText[][]; readonly at: Point } | undefined;
}

/** Distances at which a label is tied to its mark. */
const FAR = [36, 50, 64, 80, 100, 125, 150];
const RADIUS = 5;

/** Sets the labels inside the plot one after the other where they touch nothing; the `homeless` must go elsewhere. */
export function labelsInPlot(
  input: PaceInput,
  ways: PaceWay,
  marks: PaceMarks,
  edges: Obstacles,
  forced: ReadonlySet<LabelJob>,
) {
  const texts: PlacedText[] = [];
  const tethers: Stroke[] = [];
  const homeless: LabelJob[] = [];
  const around = () => ({
    ...edges,
    boxes: [...edges.boxes, ...marks.boxes, ...texts.map(textBox)],
    strokes: [...edges.strokes, ...marks.strokes, ...tethers],
  });
  const words = ways.points.length === 0 ? absence(input.noData, around()) : null;
  if (words) texts.push(words.text);
  for (const { job, places, far } of wishes(input, ways, marks)) {
    if (forced.has(job)) continue;
    const near = freePlace(places, around());
    const tied = near || !far ? null : freePlace(untouched(far, texts), around());
    if (far && tied) tethers.push(tether(far.at, RADIUS, tied));
    const place = near ?? tied;
    if (place) texts.push(...place);
    else homeless.push(job);
  }
  return { texts, tethers, homeless, empty: words?.rect ?? null };
}

/** Far places whose line to the mark runs through no text. */
function untouched({ places, at }: NonNullable<Wish['far']>, texts: readonly PlacedText[]): PlacedText[][] {
  const boxes = texts.map(textBox);
  return places.filter((place) => !boxes.some((box) => crosses(tether(at, RADIUS, place), box)));
}

/** Labels that stand by their marks, the most important first. */
function wishes(input: PaceInput, ways: PaceWay, marks: PaceMarks): Wish[] {
  const { target, gap } = input;
  const format = numberWriter(input.numbers);
  const { first, latest, baseline, due } = ways;
  const ahead = latest && target.value < latest.value ? 'above' : 'below';
  const list: Wish[] = [];
  const add = (job: LabelJob, point: PacePoint, text: string, look: Pick<FreeLabel, 'tone' | 'strong'>, side: Side) => {
    const at = marks.place(point);
    const labels = wrappings(text, look.strong).map((lines) => ({ lines, ...look }));
    const places = labels.flatMap((label) => placesAround(at, label, job === 'target' ? RADIUS + 1 : RADIUS, side));
    const far = { at, places: labels.flatMap((label) => placesStacked(at, label, RADIUS, side, FAR)) };
    list.push({ job, places, far });
  };
  if (latest && !atEnd(latest, ways)) add('latest', latest, format(latest.value), LOOK.latest, ahead);
  if (first && first !== latest) add('first', first, format(first.value), LOOK.first, 'above');
  if (due && !atEnd(due, ways)) add('target', due, target.label, LOOK.target, 'above');
  if (baseline) add('baseline', baseline, format(baseline.value), LOOK.baseline, 'above');
  if (gap && marks.drawn.gap) list.push({ job: 'gap', places: gapPlaces(gap.label, marks.drawn.gap) });
  return list;
}

/** Beside the bar, at its middle first, then nearer to its ends, then beyond them. */
function gapPlaces(text: string, { x, y, width, height }: Rect): PlacedText[][] {
  const at = (share: number): Point => ({ x: x + width / 2, y: y + height * share });
  return wrappings(text, true).flatMap((lines) => {
    const label = { lines, ...LOOK.gap };
    return [
      ...[0.5, 0.35, 0.65, 0.2, 0.8].flatMap((share) => placesBeside(at(share), label, width / 2 + 6)),
      ...placesStacked(at(0), label, 3, 'above', [3, 9]),
      ...placesStacked(at(1), label, 3, 'below', [3, 9]),
    ];
  });
}

/** Room the hatch takes before its words. */
const HATCH = 44;

/** Hatch and words for "nothing observed", where the target leaves room. */
function absence(noData: string, obstacles: Obstacles): { text: PlacedText; rect: Rect } {
  const { left, right, top, bottom } = obstacles.within;
  const x = (left + right) / 2 + HATCH / 2;
  const spots = [0.5, 0.7, 0.3, 0.85].map((share) => ({
    text: placeText({ x, y: top + (bottom - top) * share, text: noData, anchor: 'middle', tone: 'soft' }),
  }));
  const free = spots.find(({ text }) => freePlace([[text]], obstacles)) ?? (spots[0] as (typeof spots)[number]);
  return { ...free, rect: emptyRect(x, free.text.y, noData) };
}
