import type { Words } from '../i18n/words.ts';
import { formatNumber } from '../lib/format.ts';
import { ratio } from '../lib/gap/ratio.ts';
import { add } from '../lib/interval.ts';
import { latestByRegion, planAndOutcome } from '../lib/latest-by-region.ts';
import type { Ledger } from '../lib/record.ts';
import type { Interval, Observation } from '../lib/types.ts';
import { barsFigure } from './bars-figure.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { codeName, shortName } from './labels.ts';

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
    ledger.series('relocated-people-net-income', 'CN').length < 2
      ? null
      : { id: 'relocation.incomes', make: incomesFigure },
    namedSites(ledger).length < 2 ? null : { id: 'relocation.named-sites', make: sitesFigure },
  ];
}

/** What provinces planned and what they reported done; plans were revised, so no verdict is drawn. */
function planFigure(ledger: Ledger, words: Words): Figure {
  const pairs = planAndOutcome(ledger, 'relocated-people', 'province');
  const indicator = ledger.indicator('relocated-people');
  const unit = ledger.unit(indicator.unit);
  const bars = pairs.map(({ plan, outcome }) => ({
    label: words.t('relocation.barLabel', {
      region: shortName(ledger, words, plan.region),
      period: words.period(outcome.period),
    }),
    observation: outcome,
    verdict: 'none' as const,
    plan: {
      value: plan.value ?? 0,
      label: words.t('relocation.planLabel', { value: words.figure(plan), period: words.period(plan.period) }),
      observation: plan,
    },
  }));
  return barsFigure(ledger, words, bars, {
    id: 'relocation.plan-and-outcome',
    title: words.t('finding.plan', {
      of: pairs.length,
      done: pairs.filter(({ plan, outcome }) => (outcome.value ?? 0) >= (plan.value ?? 0)).length,
    }),
    subtitle: words.list([
      words.text(indicator.name),
      codeName(ledger, words, 'moverGroup', 'registeredPoor'),
      words.unitName(unit),
    ]),
    remarks: [words.t('relocation.planRemark')],
    page: PAGE,
  });
}

interface SettlementRow {
  readonly label: (words: Words, ledger: Ledger) => string;
  readonly id: string;
  readonly observations: readonly Observation[];
  readonly shares: readonly Interval[];
}

/** Centralised against dispersed, where both parts are on record: the nation's plan as shares, provinces as people. */
function settlementRows(ledger: Ledger): SettlementRow[] {
  const planned = ['centralised', 'dispersed'].flatMap(
    (settlement) =>
      ledger.find('relocation-settlement-share', 'CN', '2016/2020', { settlement, planStatus: 'plan' }) ?? [],
  );
  const nation =
    planned.length === 2
      ? [{ id: 'CN', observations: planned, shares: planned, label: (words: Words) => words.t('relocation.planned') }]
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
        label: (words: Words, record: Ledger) =>
          words.list([shortName(record, words, centre.region), words.period(centre.period)]),
      },
    ];
  });
  return [...nation, ...provinces];
}

function settlementFigure(ledger: Ledger, words: Words): Figure {
  const rows = settlementRows(ledger);
  const shares = rows.filter(({ id }) => id !== 'CN').map((row) => row.shares[0]?.value ?? 0);
  const percent = (value: number) => `${formatNumber(value, 1)}%`;
  const input = {
    parts: ['centralised', 'dispersed'].map((code) => ({
      id: code,
      label: codeName(ledger, words, 'settlement', code),
    })),
    rows: rows.map(({ id, label, shares: own }) => ({
      id,
      label: label(words, ledger),
      values: own.map(({ value }) => value),
    })),
    subject: 'CN',
    noData: words.t('value.none'),
    numbers: { decimals: 1 },
  };
  return {
    id: 'relocation.settlement',
    title: words.t('finding.settlement', {
      planned: percent(rows.find(({ id }) => id === 'CN')?.shares[0]?.value ?? 0),
      low: percent(Math.min(...shares)),
      high: percent(Math.max(...shares)),
      count: shares.length,
    }),
    subtitle: words.t('relocation.settlementSubtitle'),
    observations: rows.flatMap(({ observations }) => observations),
    remarks: [words.t('relocation.settlementRemark')],
    page: PAGE,
    drawing: { kind: 'structure', input },
  };
}

function townsFigure(ledger: Ledger, words: Words): Figure {
  const found = latestByRegion(ledger, 'share-resettled-in-towns', 'province');
  const [top] = found;
  return barsFigure(
    ledger,
    words,
    found.map((observation) => ({
      label: words.t('relocation.barLabel', {
        region: shortName(ledger, words, observation.region),
        period: words.period(observation.period),
      }),
      observation,
    })),
    {
      id: 'relocation.in-towns',
      title: words.t('finding.inTowns', {
        count: found.length,
        region: top ? shortName(ledger, words, top.region) : '',
        value: top ? words.figure(top) : '',
      }),
      subtitle: words.text(ledger.indicator('share-resettled-in-towns').name),
      remarks: [],
      page: PAGE,
    },
  );
}

function incomesFigure(ledger: Ledger, words: Words): Figure {
  const series = ledger.series('relocated-people-net-income', 'CN');
  const indicator = ledger.indicator('relocated-people-net-income');
  const [first, last] = [series[0], series.at(-1)];
  return barsFigure(
    ledger,
    words,
    series.map((observation) => ({ label: observation.period, observation })),
    {
      id: 'relocation.incomes',
      title: words.t('finding.rose', {
        region: shortName(ledger, words, 'CN'),
        from: first?.period ?? '',
        fromValue: first ? words.figure(first) : '',
        to: last?.period ?? '',
        toValue: last ? words.figure(last) : '',
      }),
      subtitle: words.list([words.text(indicator.name), words.unitName(ledger.unit(indicator.unit))]),
      remarks: [words.t('relocation.incomeRemark')],
      page: PAGE,
    },
  );
}

function namedSites(ledger: Ledger): readonly Observation[] {
  return latestByRegion(ledger, 'relocation-site-residents', 'relocationSite', { moverGroup: 'all' });
}

function sitesFigure(ledger: Ledger, words: Words): Figure {
  const sites = namedSites(ledger);
  const [top] = sites;
  const indicator = ledger.indicator('relocation-site-residents');
  return barsFigure(
    ledger,
    words,
    sites.map((observation) => {
      const site = ledger.region(observation.region);
      const place = shortName(ledger, words, site.parent ?? 'CN');
      return {
        label: words.t('relocation.siteLabel', {
          site: words.text(site.shortName),
          place,
          period: words.period(observation.period),
        }),
        observation,
      };
    }),
    {
      id: 'relocation.named-sites',
      title: words.t('finding.namedSites', {
        count: sites.length,
        site: top ? words.text(ledger.region(top.region).name) : '',
        value: top ? words.figure(top) : '',
      }),
      subtitle: words.list([words.text(indicator.name), codeName(ledger, words, 'moverGroup', 'all')]),
      remarks: [words.t('relocation.sitesRemark')],
      page: PAGE,
    },
  );
}
