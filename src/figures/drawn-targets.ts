import type { Edition } from '../edition/edition.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import type { Observation } from '../record/types.ts';
import type { FigureContent } from './figure.ts';
import { aimText } from './target-words.ts';

/** Targets and the rows of the figure's table that their figures stand in. */
export interface DrawnTargets extends Pick<FigureContent, 'observations' | 'also' | 'computed'> {
  /** Row of a target, where it has a figure. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** A row of the table for each target that a figure answers: that figure, and what it says of the target. */
export function drawnTargets(edition: Edition, targets: readonly ScoredTarget[]): DrawnTargets {
  const answered = targets.flatMap((target) => {
    const inputs = target.result.inputs.map((input) => edition.record.observation(input));
    const own = ownOf(target, inputs);
    return own ? [{ target, own, inputs }] : [];
  });
  return {
    rowOf: new Map(answered.map(({ target }, index) => [target.id, index])),
    observations: answered.map(({ own }) => own),
    also: answered.flatMap(({ inputs }) => inputs),
    computed: {
      name: edition.t('promise.column'),
      texts: answered.map(({ target }) =>
        edition.list(
          [edition.text(target.name), aimText(edition, target), edition.t(`verdict.${target.result.verdict}`)].filter(
            Boolean,
          ),
        ),
      ),
    },
  };
}

/** The figure of the target's own region and of the year the verdict is about; of growth also the level it was computed from. */
function ownOf({ region, result }: ScoredTarget, inputs: readonly Observation[]): Observation | undefined {
  return inputs.find((one) => one.region === region && one.period === result.period) ?? inputs.at(-1);
}
