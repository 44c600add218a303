import type { Edition } from '../edition/edition.ts';
import { formatNumber } from '../lib/format.ts';
import { ratio } from '../lib/gap/ratio.ts';
import { add } from '../lib/interval.ts';
import { latestByRegion, planAndOutcome } from '../lib/latest-by-region.ts';
import type { Ledger } from '../lib/record.ts';
import type { Interval, Observation } from '../lib/types.ts';
import { barsFigure } from './bars-figure.ts';
import type { FigureContent, FigureMaker } from './figure.ts';

const PAGE = '/relocation/';

/** Figures of the page on relocation. */
export function relocationMakers(ledger: Ledger): (FigureMaker | null)[] {
  return [
    planAndOutcome(ledger, 'relocated-people', 'province').length < 2
      ? null
      : { id: 'relocation.plan-and-outcome', make: planFigure },
    settlementRows(ledger).length < 2 ? null : { id: 'relocation.settlement', make: settlementFigure },
    latestByRegion(ledger, 'share-resettled-in-towns', 'province').length < 2
      ? null
      : { id: 'relocation.in-towns', make: townsFigure },
    ledger.series('relocated-people-net-income', ledger.nation).length < 2
      ? null
      : { id: 'relocation.incomes', make: incomesFigure },
    namedSites(ledger).length < 2 ? null : { id: 'relocation.named-sites', make: sitesFigure },
  ];
}

/** What provinces planned and what they reported done; plans were revised, so no verdict is drawn. */
function planFigure(edition: Edition): FigureContent {
  const pairs = planAndOutcome(edition.record, 'relocated-people', 'province');
  const indicator = edition.record.indicator('relocated-people');
  const unit = edition.record.unit(indicator.unit);
  const bars = pairs.map(({ plan, outcome }) => ({
    label: edition.t('relocation.barLabel', {
      region: edition.regionName(plan.region),
      period: edition.period(outcome.period),
    }),
    observation: outcome,
    verdict: 'none' as const,
    plan: {
      value: plan.value ?? 0,
      label: edition.t('relocation.planLabel', { value: edition.figure(plan), period: edition.period(plan.period) }),
      observation: plan,
    },
  }));
  return barsFigure(edition, bars, {
    id: 'relocation.plan-and-outcome',
    title: edition.t('finding.plan', {
      of: pairs.length,
      done: pairs.filter(({ plan, outcome }) => (outcome.value ?? 0) >= (plan.value ?? 0)).length,
    }),
    subtitle: edition.list([
      edition.text(indicator.name),
      edition.codeName('moverGroup', 'registeredPoor'),
      edition.unitName(unit),
    ]),
    remarks: [edition.t('relocation.planRemark')],
    page: PAGE,
  });
}

interface SettlementRow {
  readonly label: (edition: Edition) => string;
  readonly id: string;
  readonly observations: readonly Observation[];
  readonly shares: readonly Interval[];
}

/** Centralised against dispersed, where both parts are on record: the nation's plan as shares, provinces as people. */
function settlementRows(ledger: Ledger): SettlementRow[] {
  const planned = ['centralised', 'dispersed'].flatMap(
    (settlement) =>
      ledger.find('relocation-settlement-share', ledger.nation, '2016/2020', { settlement, planStatus: 'plan' }) ?? [],
  );
  const nation =
    planned.length === 2
      ? [
          {
            id: ledger.nation,
            observations: planned,
            shares: planned,
            label: (edition: Edition) => edition.t('relocation.planned'),
          },
        ]
      : [];
  const dispersed = new Map(
    latestByRegion(ledger, 'relocated-people-by-settlement', 'province', { settlement: 'dispersed' }).map((found) => [
      found.region,
      found,
    ]),
  );
  const provinces = latestByRegion(ledger, 'relocated-people-by-settlement', 'province', {
    settlement: 'centralised',
  }).flatMap((centre) => {
    const rest = dispersed.get(centre.region);
    if (!rest || rest.period !== centre.period) return [];
    const whole = add(centre, rest);
    return [
      {
        id: centre.region,
        observations: [centre, rest],
        shares: [ratio(centre, whole), ratio(rest, whole)],
        label: (edition: Edition) => edition.list([edition.regionName(centre.region), edition.period(centre.period)]),
      },
    ];
  });
  return [...nation, ...provinces];
}

function settlementFigure(edition: Edition): FigureContent {
  const rows = settlementRows(edition.record);
  const shares = rows.filter(({ id }) => id !== edition.record.nation).map((row) => row.shares[0]?.value ?? 0);
  const percent = (value: number) => `${formatNumber(value, 1)}%`;
  const input = {
    parts: ['centralised', 'dispersed'].map((code) => ({
      id: code,
      label: edition.codeName('settlement', code),
    })),
    rows: rows.map(({ id, label, shares: own }) => ({
      id,
      label: label(edition),
      values: own.map(({ value }) => value),
    })),
    subject: edition.record.nation,
    noData: edition.t('value.none'),
    numbers: { decimals: 1 },
  };
  return {
    id: 'relocation.settlement',
    title: edition.t('finding.settlement', {
      planned: percent(rows.find(({ id }) => id === edition.record.nation)?.shares[0]?.value ?? 0),
      low: percent(Math.min(...shares)),
      high: percent(Math.max(...shares)),
      count: shares.length,
    }),
    subtitle: edition.t('relocation.settlementSubtitle'),
    observations: rows.flatMap(({ observations }) => observations),
    remarks: [edition.t('relocation.settlementRemark')],
    page: PAGE,
    drawing: { kind: 'structure', input },
  };
}

function townsFigure(edition: Edition): FigureContent {
  const found = latestByRegion(edition.record, 'share-resettled-in-towns', 'province');
  const [top] = found;
  return barsFigure(
    edition,
    found.map((observation) => ({
      label: edition.t('relocation.barLabel', {
        region: edition.regionName(observation.region),
        period: edition.period(observation.period),
      }),
      observation,
    })),
    {
      id: 'relocation.in-towns',
      title: edition.t('finding.inTowns', {
        count: found.length,
        region: top ? edition.regionName(top.region) : '',
        value: top ? edition.figure(top) : '',
      }),
      subtitle: edition.text(edition.record.indicator('share-resettled-in-towns').name),
      remarks: [],
      page: PAGE,
    },
  );
}

function incomesFigure(edition: Edition): FigureContent {
  const series = edition.record.series('relocated-people-net-income', edition.record.nation);
  const indicator = edition.record.indicator('relocated-people-net-income');
  const [first, last] = [series[0], series.at(-1)];
  return barsFigure(
    edition,
    series.map((observation) => ({ label: observation.period, observation })),
    {
      id: 'relocation.incomes',
      title: edition.t('finding.rose', {
        region: edition.regionName(edition.record.nation),
        from: first?.period ?? '',
        fromValue: first ? edition.figure(first) : '',
        to: last?.period ?? '',
        toValue: last ? edition.figure(last) : '',
      }),
      subtitle: edition.list([edition.text(indicator.name), edition.unitName(edition.record.unit(indicator.unit))]),
      remarks: [edition.t('relocation.incomeRemark')],
      page: PAGE,
    },
  );
}

function namedSites(ledger: Ledger): readonly Observation[] {
  return latestByRegion(ledger, 'relocation-site-residents', 'relocationSite', { moverGroup: 'all' });
}

function sitesFigure(edition: Edition): FigureContent {
  const sites = namedSites(edition.record);
  const [top] = sites;
  const indicator = edition.record.indicator('relocation-site-residents');
  return barsFigure(
    edition,
    sites.map((observation) => {
      const site = edition.record.region(observation.region);
      const place = edition.regionName(site.parent ?? edition.record.nation);
      return {
        label: edition.t('relocation.siteLabel', {
          site: edition.text(site.shortName),
          place,
          period: edition.period(observation.period),
        }),
        observation,
      };
    }),
    {
      id: 'relocation.named-sites',
      title: edition.t('finding.namedSites', {
        count: sites.length,
        site: top ? edition.text(edition.record.region(top.region).name) : '',
        value: top ? edition.figure(top) : '',
      }),
      subtitle: edition.list([edition.text(indicator.name), edition.codeName('moverGroup', 'all')]),
      remarks: [edition.t('relocation.sitesRemark')],
      page: PAGE,
    },
  );
}
