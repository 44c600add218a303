import { seriesId } from './known-names.ts';
import { bareSymbol, readValue } from './said-value.ts';
import { isLevel, type Outcome, outcomeOf, type Target } from './target-outcome.ts';
import { type Check, chosen, indicatorOf, rowFaults, type Told, unitOf, unless } from './told.ts';

/** Which side of its target an outcome lies. */
type Side = 'above' | 'below' | 'even' | 'any';

function targetOf({ data, of }: Told): Target {
  const found = data.targets.find(({ id }) => id === of);
  if (!found) throw new Error(`no target ${of}`);
  return found;
}

/** A sentence about a target that a value answers: whose value, when, how much, how far from the target and on which side. */
export function checkOutcome(side: Side, verdicts: readonly string[], more: Check = () => []): Check {
  return (told) => {
    const target = targetOf(told);
    const found = outcomeOf(told.data, target, told.rows);
    return [
      ...nameFaults(told, target, found),
      ...valueOfFaults(told, target, found),
      ...amountFaults(told, target, found),
      ...unless(isOn(side, found), `the outcome is not ${side}: ${found.outcome} and ${found.against}`),
      ...unless(verdicts.includes(target.result.verdict), `the verdict is ${target.result.verdict}`),
      ...verdictFaults(target, found),
      ...more(told),
    ];
  };
}

function isOn(side: Side, { outcome, against }: Outcome): boolean {
  const way = Math.abs(outcome - against) <= Math.abs(against) * 1e-9 ? 0 : outcome - against;
  return side === 'any' || (side === 'even' ? way === 0 : side === 'above' ? way > 0 : way < 0);
}

/** The region, the series and the time that are said. */
function nameFaults(told: Told, target: Target, { own }: Outcome): string[] {
  const { subject, region, period, reference } = told.said;
  const { names, language } = told;
  const indicator = own && indicatorOf(told, own.indicator);
  const level = indicator?.growthOf != null && !isLevel(target) ? indicatorOf(told, indicator.growthOf) : indicator;
  const years = told.rows.map((row) => row.period.slice(0, 4)).sort();
  const meant = names.whens.get(period ?? '') ?? new Set();
  const from = target.deadline.split('/')[0];
  return [
    ...unless(names.regions.get(region ?? '')?.has(target.region) ?? false, `${region} is not ${target.region}`),
    ...unless(own?.region === target.region, 'the value is of another region'),
    ...unless(level?.name[language] === subject, `${subject} is not ${own?.indicator}`),
    ...unless(
      own !== undefined && meant.has(target.rule === 'meanGrowthAtLeast' ? `${from}/${own.period}` : own.period),
      `${period} is not ${own?.period} (${years[0]} to ${years.at(-1)})`,
    ),
    ...(reference === undefined ? [] : referenceFaults(told, target, reference)),
  ];
}

function referenceFaults({ names }: Told, { reference, region }: Target, said: string): string[] {
  if (reference === null) return ['no reference'];
  const isNamed =
    reference.region === region
      ? [...(names.series.get(said) ?? [])].some((series) => series.startsWith(`${reference.indicator} `))
      : names.regions.get(said)?.has(reference.region);
  return unless(isNamed ?? false, `${said} is not ${reference.indicator} of ${reference.region}`);
}

/** A level as its row has it; growth as it was published or comes from two levels. */
function valueOfFaults(told: Told, target: Target, { own, outcome }: Outcome): string[] {
  const { value } = told.said;
  if (value === undefined) return [];
  if (isLevel(target) || target.rule === 'notBelowPrevious') return rowFaults(told, 'value', value, own);
  const said = readValue(value, told.language);
  return unless(
    said !== null && said.unit === '%' && Math.abs((said.numbers[0] ?? Number.NaN) - outcome) <= said.half + 1e-9,
    `${value} is not ${outcome}`,
  );
}

/** How far the outcome is from the target, in the target's unit, with a word where it is only a bound. */
function amountFaults(told: Told, target: Target, { own, outcome, against, isPercent }: Outcome): string[] {
  const { amount, gap } = told.said;
  const text = amount ?? gap;
  if (text === undefined) return [];
  const said = readValue(text, told.language);
  const unit = isPercent ? unitOf(told, 'percentage-points') : own && unitOf(told, own.unit);
  const isBound =
    isLevel(target) && told.rows.some(({ qualifier }) => !['exact', 'about', 'range'].includes(qualifier));
  return [
    ...unless(
      said !== null &&
        Math.abs((said.numbers[0] ?? Number.NaN) - Math.abs(outcome - against)) <= said.half + Math.abs(against) * 1e-9,
      `${text} is not ${Math.abs(outcome - against)}`,
    ),
    ...unless(
      said !== null && unit !== undefined && said.unit === bareSymbol(unit, told.language),
      `${text} is not in ${unit?.id}`,
    ),
    ...unless((said?.qualifier !== '') === isBound, `${text} ${isBound ? 'hides a bound' : 'is no bound'}`),
  ];
}

/** Whether the verdict is what the numbers show, as far as they decide it. */
function verdictFaults({ rule, result, aim }: Target, { own, outcome, against }: Outcome): string[] {
  const { verdict } = result;
  const isReached =
    rule === 'atMost' ? outcome <= against : rule === 'equals' ? outcome === against : outcome >= against;
  const isVague = aim !== null && aim.low !== aim.high;
  const isBound = own !== undefined && (own.low === null || own.high === null);
  if (verdict === 'met')
    return unless(isReached || isVague || rule === 'growthAtLeast', `${outcome} does not reach ${against}`);
  return verdict === 'notMet' ? unless(!isReached || isBound, `${outcome} reaches ${against}`) : [];
}

/** That no later value of the same series is on record; or none up to the deadline, where the sentence says so. */
export const isLastKnown: Check = (told) => {
  const target = targetOf(told);
  const { own } = outcomeOf(told.data, target, told.rows);
  if (!own) return ['no value'];
  const later = chosen(told)
    .filter((one) => one.region === own.region && seriesId(one) === seriesId(own) && one.value !== null)
    .map(({ period }) => period)
    .filter((period) => /^\d{4}$/.test(period) && period > own.period);
  const due = target.deadline.split('/').at(-1)?.slice(0, 4) ?? '';
  const hidden = told.scope === 'sentence.latest' ? later : later.filter((period) => period <= due);
  return [
    ...unless(hidden.length === 0, `later values: ${hidden}`),
    ...unless(told.scope === 'sentence.latest' || later.length > 0, 'no value is later than the deadline'),
  ];
};

/** That the value is of a time after the deadline. */
export const isLate: Check = (told) => {
  const target = targetOf(told);
  const { own } = outcomeOf(told.data, target, told.rows);
  const due = target.deadline.split('/').at(-1)?.slice(0, 4) ?? '';
  return unless((own?.period.split('/').at(-1)?.slice(0, 4) ?? '') > due, `${own?.period} is not after ${due}`);
};

/** That the value is of a time after the deadline and reaches the target. */
export const reachesLate: Check = (told) => {
  const target = targetOf(told);
  const { outcome, against } = outcomeOf(told.data, target, told.rows);
  const isReached = target.rule === 'atMost' ? outcome <= against : outcome >= against;
  return [...isLate(told), ...unless(isReached, `${outcome} does not reach ${against}`)];
};

/** That the value is a bound. */
export const isBound: Check = (told) => {
  const { own } = outcomeOf(told.data, targetOf(told), told.rows);
  return unless(own !== undefined && (own.low === null || own.high === null), 'the value is no bound');
};

/** That the aim is said as the target has it. */
export const saysAim: Check = (told) => {
  const target = targetOf(told);
  const { value, unit, qualifier } = target;
  const row = { value, low: value, high: value, qualifier, unit: unit ?? '' } as Told['rows'][number];
  return rowFaults(told, 'aim', told.said.aim, row);
};

/** Who reports a result, and of when. */
export function checkStated(verdict: string): Check {
  return (told) => {
    const { publisher, period } = told.said;
    const target = targetOf(told);
    const statement = told.data.statements.find(({ id }) => id === target.result.statement);
    const source = told.data.sources.find(({ id }) => id === statement?.source);
    const meant = told.names.whens.get(period ?? '');
    return [
      ...unless(target.result.verdict === verdict, `the verdict is ${target.result.verdict}`),
      ...unless(source?.publisher[told.language] === publisher, `${publisher} did not publish ${source?.id}`),
      ...unless(meant?.has(statement?.period ?? '') ?? false, `${period} is not ${statement?.period}`),
    ];
  };
}

/** What a sentence without a number says of its target. */
export function checkVerdict(verdict: string, holds: (target: Target, told: Told) => boolean): Check {
  return (told) => {
    const target = targetOf(told);
    return [
      ...unless(target.result.verdict === verdict, `the verdict is ${target.result.verdict}`),
      ...unless(holds(target, told), 'the record says otherwise'),
    ];
  };
}

/** Whether no value answers a target in the year in which it is due. */
export function hasNone({ indicator, region, dimensions, deadline, reference }: Target, told: Told): boolean {
  const due = deadline.split('/').at(-1)?.slice(0, 4);
  const has = (wanted: { indicator: string | null; region: string; dimensions: Target['dimensions'] }) =>
    chosen(told).some(
      (one) =>
        one.indicator === wanted.indicator &&
        one.region === wanted.region &&
        one.value !== null &&
        one.period === due &&
        Object.entries(wanted.dimensions).every(([id, code]) => one.dimensions[id] === code),
    );
  return ![{ indicator, region, dimensions }, ...(reference === null ? [] : [reference])].every(has);
}

/** Until when a target runs, as its sentence says. */
export function isDueThen({ deadline }: Target, { said, names }: Told): boolean {
  const [from, to] = deadline.split('/');
  return names.whens.get(said.deadline ?? '')?.has(from === to ? (from ?? '') : deadline) ?? false;
}
