import type { Ledger, ScoredTarget } from '../record/ledger.ts';
import { countedTargets } from '../record/restated-targets.ts';

/** Groups of targets: those held against a figure or not, those of the nation or of its regions. */
const groups: Readonly<Record<string, (target: ScoredTarget, nation: string) => boolean>> = {
  scored: ({ result }) => result.gap !== null,
  unscored: ({ result }) => result.gap === null,
  nation: ({ region }, nation) => region === nation,
  regions: ({ region }, nation) => region !== nation,
};

/** The targets of a theme that belong to a group; throws a `RangeError` where there are none. */
export function targetsOf(ledger: Ledger, theme: string, which: string): readonly ScoredTarget[] {
  const found = countedTargets(ledger).filter(
    (target) => target.theme === theme && groups[which]?.(target, ledger.nation),
  );
  if (found.length === 0) throw new RangeError(`no targets "${theme} ${which}"; groups are ${Object.keys(groups)}`);
  return found;
}
