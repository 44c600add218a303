import { h, type JSX } from 'preact';
import { Dumbbell, layoutDumbbell } from '../../charts/dumbbell.tsx';
import type { FrameProps } from '../../charts/frame.tsx';
import { layoutRanking, Ranking } from '../../charts/ranking.tsx';
import { layoutScatter, Scatter } from '../../charts/scatter.tsx';
import { layoutTrend, Trend } from '../../charts/trend.tsx';
import { dumbbellInput, rankingInput, scatterInput, trendInput } from './chart-inputs.ts';
import type { Compared } from './compared.ts';
import type { Speech } from './speech.ts';

/** A chart at any width, and how tall it comes out. */
export interface Drawing {
  readonly draw: (width: number, naming: FrameProps) => JSX.Element;
  readonly height: (width: number) => number;
}

/** The chart of the chosen view: the same components that draw the static pages. */
export function drawCompared(compared: Compared, speech: Speech): Drawing {
  switch (compared.choice.view) {
    case 'ranking':
      return bind(Ranking, layoutRanking, rankingInput(compared, speech));
    case 'trend':
      return bind(Trend, layoutTrend, trendInput(compared, speech));
    case 'dumbbell':
      return bind(Dumbbell, layoutDumbbell, dumbbellInput(compared, speech));
    case 'scatter':
      return bind(Scatter, layoutScatter, scatterInput(compared, speech));
  }
}

function bind<Input extends { readonly width: number }>(
  component: (props: Input & FrameProps) => JSX.Element,
  layout: (input: Input) => { readonly height: number },
  data: Omit<Input, 'width'>,
): Drawing {
  const at = (width: number) => ({ ...data, width }) as Input;
  return {
    draw: (width, naming) => h(component as (props: object) => JSX.Element, { ...at(width), ...naming }),
    height: (width) => layout(at(width)).height,
  };
}
