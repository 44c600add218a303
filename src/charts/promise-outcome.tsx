/** @jsxRuntime automatic @jsxImportSource preact */
import { chart } from './frame.tsx';
import { Hatch, Uprights } from './marks.tsx';
import { layoutPromiseKey, type PromiseMeanings, PromiseSample } from './promise-key.tsx';
import { PromiseMarks } from './promise-marks.tsx';
import {
  layoutPromisePanel,
  type PlacedPanel,
  type PromisePanel,
  type PromiseSheet,
  promiseColumn,
} from './promise-panel.ts';
import { cutFar, orderPromises } from './promise-row.ts';

export interface PromiseOutcomeInput extends Omit<PromiseSheet, 'column'> {
  /** One for each way in which outcomes are measured against targets; those without rows are left out. */
  readonly panels: readonly PromisePanel[];
  readonly meanings: PromiseMeanings;
}

/** Places targets as a line of diamonds and each outcome short of it or beyond it, worst first, one axis a panel. */
export function layoutPromiseOutcome({ panels, meanings, ...sheet }: PromiseOutcomeInput) {
  const { width } = sheet;
  const cut = panels
    .filter(({ rows }) => rows.length > 0)
    .map((panel) => ({ ...panel, rows: orderPromises(cutFar(panel.rows)) }));
  const common = {
    ...sheet,
    column: promiseColumn(
      cut.flatMap(({ rows }) => rows),
      width,
    ),
  };
  const place = (panel: (typeof cut)[number], top: number) => layoutPromisePanel(panel, common, top);
  // Which marks there are to tell is known once they are placed, and where they stand only below the key.
  const key = layoutPromiseKey(
    cut.flatMap((panel) => place(panel, 0).promises),
    meanings,
    width,
  );
  const placed: PlacedPanel[] = [];
  for (const panel of cut)
    placed.push(place(panel, placed.length === 0 ? key.bottom + 14 : (placed.at(-1)?.bottom ?? 0) + 18));
  return {
    width,
    height: Math.ceil((placed.at(-1)?.bottom ?? 0) + 2),
    texts: [...key.texts, ...placed.flatMap(({ texts }) => texts)],
    promises: placed.flatMap(({ promises }) => promises),
    rules: placed.flatMap(({ rules }) => rules),
    spines: placed.flatMap(({ spine }) => spine),
    notches: placed.flatMap(({ notches }) => notches),
    swatches: key.swatches,
  };
}

/** Promises and outcomes: the target as a diamond, what came as a dot, and between them what was missed. */
export const PromiseOutcome = chart(layoutPromiseOutcome, ({ promises, rules, spines, notches, swatches }, id) => (
  <>
    <Hatch id={id} />
    {rules.length > 0 && <path class="c-hairline" d={rules.map(({ x1, x2, y }) => `M${x1} ${y}H${x2}`).join('')} />}
    <Uprights strokes={notches} kind="c-axis" />
    <Uprights strokes={spines} kind="c-target" />
    {promises.map((promise) => (
      <PromiseMarks id={id} promise={promise} />
    ))}
    {swatches.map(({ kind, ...rect }) => (
      <PromiseSample id={id} kind={kind} rect={rect} />
    ))}
  </>
));
