import type { Edition } from '../edition/edition.ts';
import { firstAndLast } from '../lib/first-and-last.ts';
import type { Ledger } from '../lib/record.ts';
import type { Dimensions } from '../lib/types.ts';
import { barsFigure } from './bars-figure.ts';
import type { FigureContent, FigureMaker } from './figure.ts';

const PAGE = '/poverty/';
const BATCHES = { countyStatus: 'delisted', countyLevel: 'national' };

/** Figures of the page on poverty. */
export function povertyMakers(ledger: Ledger): (FigureMaker | null)[] {
  return [reductionMaker(ledger), registerMaker(ledger), batchesMaker(ledger)];
}

/** People lifted each year against the ten million a year of the plans. */
function reductionMaker(ledger: Ledger): FigureMaker | null {
  const years = (record: Ledger) =>
    record.series('rural-poor-population-reduced', ledger.nation).filter(({ value }) => value !== null);
  const yearly = ledger.data.targets.find(({ id }) => id === 'nation-10-million-lifted-each-year-2016-2020');
  const goal = yearly?.value;
  if (years(ledger).length < 2 || goal == null || !yearly) return null;
  const planned = new Set(
    ledger.data.targets
      .filter(
        ({ indicator, region, value, rule }) =>
          indicator === yearly.indicator && region === ledger.nation && value === goal && rule === 'atLeast',
      )
      .flatMap(({ deadline }) => yearsIn(deadline)),
  );
  const id = 'poverty.lifted-each-year';
  return {
    id,
    make: (edition) => {
      const unit = edition.record.unit('persons-10k');
      const label = edition.t('target.label', { value: edition.amount(goal, unit) });
      const bars = years(edition.record).map((observation) => ({
        label: observation.period,
        observation,
        ...(planned.has(observation.period) ? { plan: { value: goal, label } } : {}),
      }));
      const held = bars.filter(({ plan, observation }) => plan && (observation.low ?? 0) >= goal);
      return barsFigure(edition, bars, {
        id,
        title: edition.t('finding.liftedEachYear', {
          of: bars.filter(({ plan }) => plan).length,
          held: held.length,
          goal: edition.amount(goal, unit),
        }),
        subtitle: edition.list([
          edition.text(edition.record.indicator('rural-poor-population-reduced').name),
          edition.unitName(unit),
          edition.regionName(ledger.nation),
        ]),
        remarks: [edition.t('poverty.liftedRemark')],
        page: PAGE,
      });
    },
  };
}

/** Years of a deadline: `2016/2020` is each of the five. */
function yearsIn(deadline: string): string[] {
  const [from = '', to = from] = deadline.split('/').map((part) => part.slice(0, 4));
  const length = Number(to) - Number(from) + 1;
  return Number.isNaN(length) ? [] : Array.from({ length }, (_, index) => String(Number(from) + index));
}

/** Incidence of provinces in the first and the latest year of the register. */
function registerMaker(ledger: Ledger): FigureMaker | null {
  const given: Dimensions = { basis: 'register' };
  if (firstAndLast(ledger, 'poverty-incidence', 'province', given).length < 3) return null;
  const id = 'poverty.register';
  return {
    id,
    make: (edition) => {
      const indicator = edition.record.indicator('poverty-incidence');
      const rows = firstAndLast(edition.record, 'poverty-incidence', 'province', given);
      const [top] = rows;
      const label = (end: 'first' | 'last') => {
        const periods = [...new Set(rows.map((row) => row[end].period))].sort();
        return periods.length === 1 ? (periods[0] ?? '') : `${periods[0]}–${periods.at(-1)}`;
      };
      const input = {
        rows: rows.map(({ region, first, last }) => ({
          id: region,
          label: edition.t('poverty.registerRow', {
            region: edition.regionName(region),
            from: first.period,
            to: last.period,
          }),
          from: first.value,
          to: last.value,
          fromText: edition.figure(first),
          toText: edition.figure(last),
        })),
        fromLabel: label('first'),
        toLabel: label('last'),
        noData: edition.t('value.none'),
        numbers: { behind: '%' },
        zero: true,
      };
      return {
        id,
        title: edition.t('finding.register', {
          count: rows.length,
          max: edition.figure(
            rows.reduce((a, b) => ((b.last.value ?? 0) > (a.last.value ?? 0) ? b : a), rows[0] as (typeof rows)[number])
              .last,
          ),
          region: top ? edition.regionName(top.region) : '',
          from: top?.first.period ?? '',
          fromValue: top ? edition.figure(top.first) : '',
          to: top?.last.period ?? '',
          toValue: top ? edition.figure(top.last) : '',
        }),
        subtitle: edition.list([
          edition.text(indicator.name),
          edition.codeName('basis', 'register'),
          edition.t('scope.provinces', { count: rows.length }),
        ]),
        observations: rows.flatMap(({ first, last }) => [first, last]),
        remarks: [edition.t('poverty.registerRemark')],
        page: PAGE,
        drawing: { kind: 'dumbbell', input },
      };
    },
  };
}

/** Counties that left the national list, by the year their batch is named for. */
function batchesMaker(ledger: Ledger): FigureMaker | null {
  const batches = (record: Ledger) => record.series('poor-counties', ledger.nation, BATCHES);
  if (batches(ledger).length < 2) return null;
  const id = 'poverty.counties-by-year';
  return { id, make: (edition) => batchesFigure(edition, id) };
}

function batchesFigure(edition: Edition, id: string): FigureContent {
  const batches = edition.record.series('poor-counties', edition.record.nation, BATCHES);
  const largest = batches.reduce(
    (a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a),
    batches[0] as (typeof batches)[number],
  );
  const total = batches.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return barsFigure(
    edition,
    batches.map((observation) => ({ label: observation.period, observation })),
    {
      id,
      title: edition.t('finding.batches', {
        from: batches[0]?.period ?? '',
        to: batches.at(-1)?.period ?? '',
        total,
        year: largest.period,
        count: largest.value ?? 0,
      }),
      subtitle: edition.list([
        edition.text(edition.record.indicator('poor-counties').name),
        edition.codeName('countyLevel', 'national'),
        edition.codeName('countyStatus', 'delisted'),
      ]),
      remarks: [edition.t('poverty.batchRemark')],
      page: PAGE,
    },
  );
}
