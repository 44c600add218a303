import { h, type JSX } from 'preact';
import { type ChartKind, type ChartProps, charts, type FrameProps } from '../charts/index.ts';
import type { Figure } from './figure.ts';

/** What a chart kind draws, without its width and naming. */
export type ChartData<Kind extends ChartKind> = Omit<ChartProps<Kind>, 'width' | keyof FrameProps>;

/** Binds a chart kind to the data of one figure. */
export function drawing<Kind extends ChartKind>(kind: Kind, data: ChartData<Kind>): Pick<Figure, 'draw' | 'height'> {
  // The registry pairs each component with its own layout and data; the pairing is lost to the compiler in a lookup by kind.
  const { component, layout } = charts[kind] as unknown as {
    component: (props: object) => JSX.Element;
    layout: (input: object) => { readonly height: number };
  };
  return {
    draw: (width, naming) => h(component, { ...data, ...naming, width }),
    height: (width) => layout({ ...data, width }).height,
  };
}
