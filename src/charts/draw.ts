import { h, type JSX } from 'preact';
import type { Sheet } from './frame.tsx';
import { type ChartData, type ChartKind, charts, type FrameProps } from './index.ts';

/** A chart of any kind as plain data: what is drawn, without width and naming. */
export type ChartOf = { [Kind in ChartKind]: { readonly kind: Kind; readonly input: ChartData<Kind> } }[ChartKind];

/** Draws a chart at a width. */
export function drawChart(chart: ChartOf, width: number, naming: FrameProps, room?: number): JSX.Element {
  return h(partsOf(chart.kind).component, { ...chart.input, ...naming, width, room });
}

/** Where everything of a chart stands at a width; it may still be taller than the room there is. */
export function layoutChart(chart: ChartOf, width: number, room?: number): Sheet {
  return partsOf(chart.kind).layout({ ...chart.input, width, room });
}

/** How tall a chart comes out at a width. */
export function chartHeight(chart: ChartOf, width: number): number {
  return layoutChart(chart, width).height;
}

/** The registry pairs each component with its own layout and data; the pairing is lost to the compiler in a lookup by kind. */
function partsOf(kind: ChartKind) {
  return charts[kind] as unknown as {
    component: (props: object) => JSX.Element;
    layout: (input: object) => Sheet;
  };
}
