import type { Observation } from '../../src/record/types.ts';
import { extremeFaults, scopeFaults } from './check-ranking.ts';
import { conceptFaults } from './check-trend.ts';
import { regionsOnly } from './ranked-rows.ts';
import { inWholeUnits, readValue } from './said-value.ts';
import { yearsFaults } from './span.ts';
import {
  type Check,
  countFaults,
  extremes,
  indicatorOf,
  numberOf,
  rowFaults,
  rowsNamed,
  type Told,
  unitOf,
  unless,
} from './told.ts';

/** The wages among the rows of an indicator. */
function wagesOf(told: Told): Observation[] {
  return told.rows.filter(
    ({ indicator, dimensions }) =>
      dimensions.incomeSource === 'wages' && indicatorOf(told, indicator).name[told.language] === told.said.subject,
  );
}

/** The share of wages in the first and in the last year of one concept. */
export const checkStructureYears: Check = (told) => {
  const { region, from, fromShare, period, toShare, since } = told.said;
  const wages = rowsNamed(told, wagesOf(told), { region }).sort((a, b) => (a.period < b.period ? -1 : 1));
  const years = wages.map((row) => row.period).filter((year) => since === undefined || year >= since);
  const [first] = rowsNamed(told, wages, { period: from ?? period });
  const [last] = rowsNamed(told, wages, { period });
  return [
    ...(from === undefined ? [] : rowFaults(told, 'from', fromShare, first)),
    ...rowFaults(told, 'to', toShare, last),
    ...conceptFaults(told, wages),
    ...unless((from ?? period) === years[0] && period === years.at(-1), `the years are ${years[0]} to ${years.at(-1)}`),
  ];
};

/** Where the share of wages is highest and lowest. */
export const checkStructureProvinces: Check = (told) => {
  const provinces = regionsOnly(told, rowsNamed(told, wagesOf(told), { period: told.said.period }));
  return [
    ...unless(provinces.length > 1, 'one province'),
    ...extremeFaults(told, provinces),
    ...scopeFaults(told, provinces),
  ];
};

/** How many shares reach a goal, and which is the highest. */
export const checkWageShares: Check = (told) => {
  const { count, reached, goal, value, region } = told.said;
  const said = readValue(goal ?? '', told.language);
  const whole = (row: Observation) => inWholeUnits(numberOf(row), unitOf(told, row.unit));
  const { highest } = extremes(told.rows);
  return [
    ...countFaults('count', count, told.rows.length),
    ...countFaults(
      'reached',
      reached,
      told.rows.filter((row) => whole(row) >= (said?.numbers[0] ?? Number.NaN)).length,
    ),
    ...unless(
      told.data.targets.some((target) => target.value === said?.numbers[0] && target.unit === 'percent'),
      `no target of ${goal}`,
    ),
    ...unless(highest.length === 1, 'others are as high'),
    ...rowFaults(told, 'highest', value, rowsNamed(told, highest, { region })[0]),
  ];
};

/** Of plans and outcomes of the same regions, how many outcomes reach the plan. */
export const checkPlans: Check = (told) => {
  const { of, done } = told.said;
  const status = (name: string) => told.rows.filter(({ dimensions }) => dimensions.planStatus === name);
  const pairs = status('plan').flatMap((plan) => {
    const outcome = status('outcome').find(({ region }) => region === plan.region);
    return outcome ? [{ plan, outcome }] : [];
  });
  return [
    ...unless(pairs.length * 2 === told.rows.length, 'rows without a plan or an outcome'),
    ...countFaults('of', of, pairs.length),
    ...countFaults('done', done, pairs.filter(({ plan, outcome }) => numberOf(outcome) >= numberOf(plan)).length),
  ];
};

/** A planned share, and between which the shares of regions lie: of two parts of a total, or published as a share. */
export const checkSettlement: Check = (told) => {
  const { planned, low, high, count } = told.said;
  const plans = told.rows.filter(({ dimensions }) => dimensions.planStatus === 'plan');
  const centralised = (rows: readonly Observation[]) =>
    rows.find(({ dimensions }) => dimensions.settlement === 'centralised');
  const done = told.rows.filter((row) => !plans.includes(row));
  const shares = [...Map.groupBy(done, ({ region }) => region).values()].map((rows) => {
    const part = centralised(rows);
    if (part?.unit === 'percent') return numberOf(part) / 100;
    return (part ? numberOf(part) : Number.NaN) / rows.reduce((sum, row) => sum + numberOf(row), 0);
  });
  const isShare = (text: string | undefined, right: number) =>
    Math.abs((readValue(text ?? '', told.language)?.numbers[0] ?? Number.NaN) - right * 100) <= 0.05 + 1e-9;
  return [
    ...rowFaults(told, 'planned', planned, centralised(plans)),
    ...countFaults('count', count, shares.length),
    ...unless(isShare(low, Math.min(...shares)), `the lowest is ${Math.min(...shares)}`),
    ...unless(isShare(high, Math.max(...shares)), `the highest is ${Math.max(...shares)}`),
  ];
};

/** The largest of the last values of several regions. */
export const checkLargest: Check = (told) => {
  const { count, region, site, value, lowest: last, lowestValue } = told.said;
  const { highest, lowest } = extremes(told.rows);
  return [
    ...countFaults('count', count, told.rows.length),
    ...unless(new Set(told.rows.map((row) => row.region)).size === told.rows.length, 'a region twice'),
    ...unless(highest.length === 1, 'others are as large'),
    ...rowFaults(told, 'largest', value, rowsNamed(told, highest, { region: region ?? site })[0]),
    ...unless(last === undefined || lowest.length === 1, 'others are as small'),
    ...(last === undefined
      ? []
      : rowFaults(told, 'smallest', lowestValue, rowsNamed(told, lowest, { region: last })[0])),
  ];
};

/** How many of the years with a value reached a yearly goal. */
export const checkLiftedEachYear: Check = (told) => {
  const { goal, held, of } = told.said;
  const said = readValue(goal ?? '', told.language)?.numbers[0] ?? Number.NaN;
  const whole = (row: Observation) => inWholeUnits(row.low ?? numberOf(row), unitOf(told, row.unit));
  const targets = told.data.targets.filter(
    ({ value, unit, indicator }) =>
      value !== null &&
      unit !== null &&
      told.rows.some((row) => row.indicator === indicator) &&
      inWholeUnits(value, unitOf(told, unit)) === said,
  );
  const due = new Set(
    targets.flatMap(({ deadline }) => {
      const [from = '', to = from] = deadline.split('/').map((date) => date.slice(0, 4));
      return told.rows.map(({ period }) => period).filter((year) => year >= from && year <= to);
    }),
  );
  const rows = told.rows.filter(({ period }) => due.has(period));
  return [
    ...unless(targets.length > 0, `no target of ${goal}`),
    ...countFaults('of', of, rows.length),
    ...countFaults('held', held, rows.filter((row) => whole(row) >= said).length),
  ];
};

/** The sum of all years, and the largest of them. */
export const checkBatches: Check = (told) => {
  const { total, from, to, year, count } = told.said;
  const { highest } = extremes(told.rows);
  return [
    ...unless(new Set(told.rows.map(({ unit }) => unit)).size === 1, 'a sum of several units'),
    ...yearsFaults(told, told.language === 'zh' ? `${from}—${to}` : `${from}–${to}`, told.rows),
    ...countFaults(
      'total',
      total,
      told.rows.reduce((sum, row) => sum + numberOf(row), 0),
    ),
    ...unless(highest.length === 1 && highest[0]?.period === year, `${year} is not the only largest`),
    ...countFaults('count', count, Math.max(...told.rows.map(numberOf))),
  ];
};

/** The highest of the last values, and the way of the one that was highest at first. */
export const checkRegister: Check = (told) => {
  const { count, max, region, from, fromValue, to, toValue } = told.said;
  const byRegion = [...Map.groupBy(told.rows, (row) => row.region).values()].map((rows) =>
    [...rows].sort((a, b) => (a.period < b.period ? -1 : 1)),
  );
  const ends = (at: 0 | -1) => byRegion.flatMap((rows) => rows.at(at) ?? []);
  const { highest } = extremes(ends(-1));
  const [top] = extremes(ends(0)).highest;
  const last = byRegion.find(([first]) => first === top)?.at(-1);
  return [
    ...countFaults('count', count, byRegion.length),
    ...rowFaults(told, 'highest at last', max, highest[0]),
    ...rowFaults(told, 'from', fromValue, top && rowsNamed(told, [top], { region, period: from })[0]),
    ...rowFaults(told, 'to', toValue, last && rowsNamed(told, [last], { region, period: to })[0]),
    ...unless(last !== undefined && top !== undefined && numberOf(last) < numberOf(top), 'it did not fall'),
  ];
};
