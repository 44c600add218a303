import type { Ledger } from '../record/ledger.ts';

/** Years for which a target, or another of the same value for the same figure, was set. */
export function plannedYears(ledger: Ledger, id: string): ReadonlySet<string> {
  const asked = ledger.target(id);
  const alike = ledger.data.targets.filter(
    ({ indicator, region, value, rule }) =>
      indicator === asked.indicator && region === asked.region && value === asked.value && rule === asked.rule,
  );
  return new Set(alike.flatMap(({ deadline }) => yearsIn(deadline)));
}

/** Years of a deadline: `2016/2020` is each of the five. */
function yearsIn(deadline: string): string[] {
  const [from = '', to = from] = deadline.split('/').map((part) => part.slice(0, 4));
  const length = Number(to) - Number(from) + 1;
  return Number.isNaN(length) ? [] : Array.from({ length }, (_, index) => String(Number(from) + index));
}
