import type { Edition } from '../edition/edition.ts';
import { levelsByProvince } from '../lib/income-levels.ts';
import type { Ledger } from '../lib/record.ts';
import type { Observation } from '../lib/types.ts';
import { barsFigure } from './bars-figure.ts';
import type { FigureContent, FigureMaker } from './figure.ts';
import { rankingMaker } from './ranking-figure.ts';
import { structureOfProvinces } from './structure-figure.ts';

const PAGE = '/income-structure/';
const TARGET = 'sichuan-wage-share-70';
/** The surveys of town and country were made one in this year: shares before it are of another concept. */
export const WAGES_FROM = '2013';

/** Pairs of an income and its shares that are compared province against province. */
const compared = [
  ['rural-disposable-income', 'rural-disposable-income-share', 'rural'],
  ['urban-disposable-income', 'urban-disposable-income-share', 'urban'],
] as const;

/** Figures of the page on the structure of incomes, besides those over years. */
export function incomeStructureMakers(ledger: Ledger): (FigureMaker | null)[] {
  return [
    ...compared.flatMap(([income, shares, name]) =>
      levelsByProvince(ledger, income).map(({ period }) =>
        structureOfProvinces(ledger, `structure.${name}-${period}`, shares, period, PAGE),
      ),
    ),
    rankingMaker(ledger, 'rural-net-income', { incomeSource: 'wages' }, { id: 'structure.wages', page: PAGE }),
    wageShares(ledger).length === 0 ? null : { id: 'structure.wage-shares', make: wageSharesFigure },
  ];
}

/** Wage shares from a year on, the latest of each region and group. */
function wageShares(ledger: Ledger): readonly Observation[] {
  const indicators = ['lifted-people-net-income-share', 'rural-disposable-income-share', 'rural-net-income-share'];
  return indicators
    .flatMap((indicator) =>
      [...Map.groupBy(ledger.slice(indicator, { incomeSource: 'wages' }), ({ region }) => region)].flatMap(
        ([, series]) =>
          series
            .filter(({ period, value }) => period >= WAGES_FROM && value !== null)
            .sort((a, b) => (a.period < b.period ? 1 : -1))
            .slice(0, 1),
      ),
    )
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** Published wage shares beside the share aimed at; the groups differ, so none is called met or missed. */
function wageSharesFigure(edition: Edition): FigureContent {
  const goal = edition.record.target(TARGET).value ?? 0;
  const found = wageShares(edition.record);
  const region = edition.regionName(edition.record.target(TARGET).region);
  const label = edition.t('structure.target', { value: goal, region });
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
      remarks: [edition.t('structure.wageRemark', { value: goal, region })],
      page: PAGE,
    },
  );
}
