import type { ChartOf } from '../../charts/draw.ts';
import { dumbbellInput, rankingInput, scatterInput, trendInput } from './chart-inputs.ts';
import type { Compared } from './compared.ts';
import type { Speech } from './speech.ts';

/** The chart of the chosen view, of the same kinds as those of the static pages. */
export function chartOf(compared: Compared, speech: Speech): ChartOf {
  switch (compared.choice.view) {
    case 'ranking':
      return { kind: 'ranking', input: rankingInput(compared, speech) };
    case 'trend':
      return { kind: 'trend', input: trendInput(compared, speech) };
    case 'dumbbell':
      return { kind: 'dumbbell', input: dumbbellInput(compared, speech) };
    case 'scatter':
      return { kind: 'scatter', input: scatterInput(compared, speech) };
  }
}
