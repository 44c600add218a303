import type { ChartData, ChartKind } from '../../charts/index.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import type { ShownRow } from '../../record/comparison/shown-rows.ts';
import type { KnownRow } from './known-rows.ts';
import { measureNumbers } from './measured-words.ts';

/** What a figure is about beyond the choice it shows. */
export interface Emphasis {
  /** Region drawn as the subject. */
  readonly subject?: string | undefined;
  /** Id of a target to draw. */
  readonly target?: string | undefined;
}

/** How a kind of chart shows a choice: what is drawn, and what it says in a sentence. */
export interface ComparisonKind<Kind extends ChartKind> {
  readonly input: (compared: Compared, edition: Edition, emphasis: Emphasis) => ChartData<Kind>;
  /** Empty where the rows say nothing. */
  readonly finding: (compared: Compared, known: readonly KnownRow[], edition: Edition) => string;
}

/** What every chart of a choice needs. */
export function common(rows: readonly ShownRow[], edition: Edition, measure: Compared['choice']['measure']) {
  const indicator = rows[0]?.series.indicator;
  return {
    noData: edition.t('value.none'),
    numbers: indicator ? measureNumbers(edition, indicator, measure) : {},
  };
}
