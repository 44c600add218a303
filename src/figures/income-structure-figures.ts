import type { Edition } from '../edition/edition.ts';
import type { Ledger } from '../lib/record.ts';
import type { Observation } from '../lib/types.ts';
import { barsFigure } from './bars-figure.ts';
import type { FigureContent, FigureMaker } from './figure.ts';

const PAGE = '/income-structure/';
const TARGET = 'sichuan-wage-share-70';

/** Figures of the page on the structure of incomes, besides those over years. */
export function incomeStructureMakers(ledger: Ledger): (FigureMaker | null)[] {
  return [wageShares(ledger).length === 0 ? null : { id: 'structure.wage-shares', make: wageSharesFigure }];
}

/** Wage shares from 2013 on, the latest of each region and group. */
export function wageShares(ledger: Ledger): readonly Observation[] {
  const indicators = ['lifted-people-net-income-share', 'rural-disposable-income-share', 'rural-net-income-share'];
  return indicators
    .flatMap((indicator) =>
      [...Map.groupBy(ledger.slice(indicator, { incomeSource: 'wages' }), ({ region }) => region)].flatMap(
        ([, series]) =>
          series
            .filter(({ period, value }) => period >= '2013' && value !== null)
            .sort((a, b) => (a.period < b.period ? 1 : -1))
            .slice(0, 1),
      ),
    )
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** Published wage shares beside the share that Sichuan aims at; the groups differ, so none is called met or missed. */
function wageSharesFigure(edition: Edition): FigureContent {
  const goal = edition.record.target(TARGET).value ?? 0;
  const found = wageShares(edition.record);
  const label = edition.t('structure.target', { value: goal });
  const [top] = found;
  return barsFigure(
    edition,
    found.map((observation) => ({
      label: edition.list([
        edition.regionName(observation.region),
        edition.text(edition.record.indicator(observation.indicator).name),
        edition.period(observation.period),
      ]),
      observation,
      verdict: 'none' as const,
      plan: { value: goal, label },
    })),
    {
      id: 'structure.wage-shares',
      title: edition.t('finding.wageShares', {
        count: found.length,
        goal: `${goal}%`,
        reached: found.filter(({ value }) => (value ?? 0) >= goal).length,
        region: top ? edition.regionName(top.region) : '',
        value: top ? edition.figure(top, 1) : '',
      }),
      subtitle: edition.t('structure.subtitle'),
      remarks: [edition.t('structure.wageRemark')],
      page: PAGE,
    },
  );
}
