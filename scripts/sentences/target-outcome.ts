import type { RecordData } from '../../src/record/ledger.ts';
import type { Observation } from '../../src/record/types.ts';
import { inWholeUnits } from './said-value.ts';

export type Target = RecordData['targets'][number];

/** What came of a target and what it is held against, as numbers that can be set one against the other. */
export interface Outcome {
  /** The row of its own region and last year. */
  readonly own: Observation | undefined;
  /** In whole units, or in per cent. */
  readonly outcome: number;
  readonly against: number;
  /** Whether both are growth or a share in per cent. */
  readonly isPercent: boolean;
}

const LEVEL = ['atLeast', 'atMost', 'equals', 'reachesReference'];
export const isLevel = ({ rule }: Pick<Target, 'rule'>): boolean => LEVEL.includes(rule);

/** Recomputes a target from the values that answer it. */
export function outcomeOf(data: RecordData, target: Target, rows: readonly Observation[]): Outcome {
  const sorted = [...rows].sort((a, b) => (a.period < b.period ? -1 : 1));
  const { reference, region } = target;
  const levelOf = (id: string | null) => data.indicators.find((indicator) => indicator.id === id)?.growthOf ?? id;
  const isReference = (row: Observation) =>
    reference !== null &&
    row.region === reference.region &&
    levelOf(row.indicator) === levelOf(reference.indicator) &&
    (reference.region !== region || levelOf(target.indicator) !== levelOf(row.indicator));
  const [own, others] = [sorted.filter((row) => !isReference(row)), sorted.filter(isReference)];
  const last = own.at(-1);
  const whole = (row: Observation | undefined) =>
    row?.value == null ? Number.NaN : inWholeUnits(row.value, unitOf(data, row));
  const isPercent = !isLevel(target) && target.rule !== 'notBelowPrevious' ? true : last?.unit === 'percent';
  const pair = (outcome: number, against: number) => ({ own: last, outcome, against, isPercent });
  const aim =
    target.value === null || target.unit === null ? Number.NaN : target.value * 10 ** exponentOf(data, target.unit);
  switch (target.rule) {
    case 'reachesReference':
      return pair(whole(last), whole(others.at(-1)));
    case 'notBelowPrevious':
      return pair(whole(last), whole(own.at(-2)));
    case 'ratioRises':
      return pair((100 * whole(own.at(-1))) / whole(others.at(-1)), (100 * whole(own.at(-2))) / whole(others.at(-2)));
    case 'growthAbove':
    case 'growthAtLeast':
    case 'meanGrowthAtLeast':
      return pair(growthIn(data, own), target.value === null ? growthIn(data, others) : target.value);
    default:
      return pair(whole(last), aim);
  }
}

/** Growth in per cent: as published, from an index of the year before, or from two levels, a year where these lie further apart. */
function growthIn(data: RecordData, rows: readonly Observation[]): number {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first?.value == null || last?.value == null) return Number.NaN;
  if (last.unit === 'percent') return last.value;
  if (first === last) return last.unit === 'index' ? last.value - 100 : Number.NaN;
  const years = Number(last.period.slice(0, 4)) - Number(first.period.slice(0, 4));
  const times = inWholeUnits(last.value, unitOf(data, last)) / inWholeUnits(first.value, unitOf(data, first));
  return (times ** (1 / years) - 1) * 100;
}

function unitOf(data: RecordData, { unit }: Observation) {
  return { exponent: exponentOf(data, unit) } as RecordData['units'][number];
}

function exponentOf(data: RecordData, id: string): number {
  return data.units.find((unit) => unit.id === id)?.exponent ?? Number.NaN;
}
