import type { RecordData } from '../../src/record/ledger.ts';
import { outcomeOf, type Target } from './target-outcome.ts';
import { type Check, countFaults, type Told, unless } from './told.ts';

const MET = ['met', 'statedMet'];
const MISSED = ['notMet', 'statedNotMet'];
const has = (verdicts: readonly string[]) => (target: Target) => verdicts.includes(target.result.verdict);

/** Year in which a target is due; none for those that go on or have no date. */
function dueYear({ deadline }: Target): string | undefined {
  return /(\d{4})(-\d{2}(-\d{2})?)?$/.exec(deadline)?.[1];
}

/** What several documents set is one target. */
function countedOnce({ targets }: RecordData): readonly Target[] {
  return targets.filter(({ restates }) => restates === null);
}

/** The targets that a sentence is about: of a theme, a region, or due in some years. */
function targetsAbout(told: Told): readonly Target[] {
  const { about = '' } = told.said;
  const { messages, names } = told;
  const targets = countedOnce(told.data);
  const years = about.match(/\d{4}/g);
  if (years && /^(Due|\d{4})/.test(about)) {
    const [from = '', to = from] = years;
    return targets.filter((target) => (dueYear(target) ?? '') >= from && (dueYear(target) ?? '') <= to);
  }
  const isOfTheme = ({ theme }: Target) => messages[`theme.${theme}`] === about;
  const ofTheme = targets.filter(isOfTheme);
  return ofTheme.length > 0 ? ofTheme : targets.filter(({ region }) => names.regions.get(about)?.has(region));
}

/** How many of the targets that can be judged were missed, and which by the largest part of its own number. */
export const checkPromises: Check = (told) => {
  const { judged, missed, worst, share } = told.said;
  const targets = targetsAbout(told);
  const own = targets.filter(has(MISSED));
  const shares = own
    .filter((target) => isOneDistance(target) && isGrounded(told.data, target))
    .map((target) => ({
      target,
      share: shareMissed(told.data, target),
    }));
  const most = Math.max(...shares.map((one) => one.share));
  const named = shares.find(({ target }) => target.name[told.language] === worst);
  return [
    ...unless(targets.length > 0, `no targets of ${told.said.about}`),
    ...countFaults('judged', judged ?? '0', targets.filter(has([...MET, ...MISSED])).length),
    ...countFaults('missed', missed ?? (worst === undefined ? '0' : '1'), own.length),
    ...(worst === undefined
      ? []
      : [
          ...unless(named !== undefined && named.share >= most - 1e-9, `${worst} was not missed by most`),
          ...unless(
            named !== undefined && Math.abs(Number(share?.replaceAll(',', '')) - named.share) <= 0.05 + 1e-9,
            `${share} is not ${named?.share}`,
          ),
        ]),
  ];
};

/** What was missed in one year of several is no distance of the whole. */
function isOneDistance({ deadline, rule }: Target): boolean {
  return rule === 'meanGrowthAtLeast' || !deadline.includes('/') || deadline.split('/')[0] === deadline.split('/')[1];
}

function isGrounded(data: RecordData, { result }: Target): boolean {
  const sources = new Set(result.inputs.flatMap((id) => data.observations.find((one) => one.id === id)?.sources ?? []));
  return data.sources
    .filter(({ id }) => sources.has(id))
    .every(({ title, publishers }) => title !== '' && publishers.length > 0);
}

function shareMissed(data: RecordData, target: Target): number {
  const rows = target.result.inputs.flatMap((id) => data.observations.find((one) => one.id === id) ?? []);
  const { outcome, against } = outcomeOf(data, target, rows);
  const share = (Math.abs(outcome - against) / against) * 100;
  return Number.isFinite(share) ? share : 0;
}

/** How all targets stand, and how many of them later documents set again. */
export const checkSummary: Check = (told) => {
  const { total, judged, met, missed, undecided, open, waiting, others = '', count: restated, times } = told.said;
  const targets = countedOnce(told.data);
  const count = (...verdicts: readonly string[]) => targets.filter(has(verdicts)).length;
  const unjudged = ['qualitative', 'noDueDate', 'noIndicator', 'notComparable'].map((verdict) => count(verdict));
  const again = told.data.targets.flatMap(({ restates }) => restates ?? []);
  return [
    ...countFaults('total', total, targets.length),
    ...countFaults('judged', judged, count(...MET, ...MISSED)),
    ...countFaults('met', met, count(...MET)),
    ...countFaults('missed', missed, count(...MISSED)),
    ...countFaults('undecided', undecided, count('metWithinRounding')),
    ...countFaults('open', open, count('notDue')),
    ...countFaults('waiting', waiting, count('noData')),
    ...unless(
      (others.match(/\d+/g) ?? []).join() === unjudged.filter((number) => number > 0).join(),
      `the others are ${unjudged}`,
    ),
    ...countFaults('restated', restated ?? '0', new Set(again).size),
    ...countFaults('times', times ?? '0', again.length),
  ];
};
