import { ratio } from '../record/gap/ratio.ts';
import { add } from '../record/interval.ts';
import { latestByRegion } from '../record/latest-by-region.ts';
import type { Ledger } from '../record/ledger.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';

/** The two parts of a whole in a region, as shares. */
export type PlannedParts = ReturnType<typeof plannedParts>[number];

/** Both parts where both are on record: a plan as shares, then what the regions of a level did, as shares of their sum. */
export function plannedParts(ledger: Ledger, choice: FigureChoice) {
  const { dimension, codes = [] } = choice.codes ?? {};
  const { indicator, dimensions } = mainSeries(choice);
  const planned = codes.flatMap(
    (code) =>
      ledger.find(indicator, choice.region, choice.year ?? '', { ...dimensions, [dimension ?? '']: code }) ?? [],
  );
  const plan = { region: choice.region, period: choice.year ?? '', observations: planned, shares: planned };
  return [...(planned.length === 2 ? [plan] : []), ...doneParts(ledger, choice)];
}

function doneParts(ledger: Ledger, choice: FigureChoice) {
  const { dimension = '', codes = [] } = choice.codes ?? {};
  const { indicator, dimensions } = choice.series[1] ?? mainSeries(choice);
  const [some = [], others = []] = codes.map((code) =>
    latestByRegion(ledger, indicator, choice.level ?? 'province', { ...dimensions, [dimension]: code }),
  );
  return some.flatMap((part) => {
    const rest = others.find(({ region }) => region === part.region);
    if (rest?.period !== part.period) return [];
    const whole = add(part, rest);
    const { region, period } = part;
    return [{ region, period, observations: [part, rest], shares: [ratio(part, whole), ratio(rest, whole)] }];
  });
}
