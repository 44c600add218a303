import type { Edition } from '../edition/edition.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import { missingOfTarget } from '../record/missing-of-target.ts';
import { aimText } from './target-words.ts';

/** What a target can mean and how that is measured, or why it cannot be; a sentence each. */
export function targetMeanings(edition: Edition, target: ScoredTarget): readonly string[] {
  const { t } = edition;
  const missing = missingOfTarget(target);
  return [
    ...(missing.length > 0
      ? [t('case.missing', { facts: edition.list(missing.map((fact) => t(`case.${fact}`))) })]
      : []),
    ...measureOf(edition, target),
    ...rangeOf(edition, target),
    ...(target.commitment === null ? [] : [t(`case.${target.commitment}`)]),
    ...(target.note === null ? [] : [edition.text(target.note)]),
  ];
}

function measureOf(edition: Edition, { indicator: id, dimensions }: ScoredTarget): string[] {
  if (id === null) return [];
  const indicator = edition.record.indicator(id);
  const parameters = {
    series: edition.seriesName(indicator, dimensions),
    definition: edition.text(indicator.definition),
  };
  return [edition.t('case.measuredBy', parameters)];
}

/** What a rounded number covers. */
function rangeOf(edition: Edition, target: ScoredTarget): string[] {
  const { aim, unit } = target;
  if (aim?.low == null || aim.high === null || aim.low === aim.high || unit === null) return [];
  const amount = (bound: number) => edition.amount(bound, edition.record.unit(unit));
  return [edition.t('case.aim', { aim: aimText(edition, target), low: amount(aim.low), high: amount(aim.high) })];
}
