import type { ChangeCounts, ReleaseContent, ReleasedTarget, ReleasedValue } from '../read/release-schemas.ts';

/** A value of one key in two releases. */
export interface ValueChange {
  readonly old: ReleasedValue;
  readonly new: ReleasedValue;
}

/** What a release says otherwise than the one before it. */
export interface ReleaseDifference {
  /** Keys that had no value. */
  readonly added: readonly ReleasedValue[];
  /** Values that contradict those before. */
  readonly revised: readonly ValueChange[];
  /** Values within what was said before, and said more exactly. */
  readonly finer: readonly ValueChange[];
  /** Values around what was said before, and said less exactly. */
  readonly coarser: readonly ValueChange[];
  /** Keys that have no value any more. */
  readonly withdrawn: readonly ReleasedValue[];
  /** Targets of both releases whose verdict is another one. */
  readonly verdicts: readonly { readonly old: ReleasedTarget; readonly new: ReleasedTarget }[];
  readonly newTargets: readonly ReleasedTarget[];
  readonly goneTargets: readonly ReleasedTarget[];
}

/** Computed numbers differ in their last digits between machines' ways of computing, and that is no news. */
const SAME = 1e-9;

/**
 * Holds two releases against each other, key by key: the chosen value and its unit count, neither its source nor how its
 * text is written.
 */
export function compareReleases(
  older: Pick<ReleaseContent, 'values' | 'targets'>,
  newer: Pick<ReleaseContent, 'values' | 'targets'>,
): ReleaseDifference {
  const before = new Map(older.values.map((value) => [keyOfReleased(value), value]));
  const after = new Map(newer.values.map((value) => [keyOfReleased(value), value]));
  const changes = [...after].flatMap(([key, value]) => {
    const old = before.get(key);
    return old ? [{ kind: changeOf(old, value), old, new: value }] : [];
  });
  const ofKind = (kind: Change) =>
    changes.filter((change) => change.kind === kind).map(({ kind: _, ...change }) => change);
  const targetsBefore = new Map(older.targets.map((target) => [target.id, target]));
  const targetsAfter = new Set(newer.targets.map(({ id }) => id));
  return {
    added: [...after].flatMap(([key, value]) => (before.has(key) ? [] : [value])),
    revised: ofKind('revised'),
    finer: ofKind('finer'),
    coarser: ofKind('coarser'),
    withdrawn: [...before].flatMap(([key, value]) => (after.has(key) ? [] : [value])),
    verdicts: newer.targets.flatMap((target) => {
      const old = targetsBefore.get(target.id);
      return old && old.verdict !== target.verdict ? [{ old, new: target }] : [];
    }),
    newTargets: newer.targets.filter(({ id }) => !targetsBefore.has(id)),
    goneTargets: older.targets.filter(({ id }) => !targetsAfter.has(id)),
  };
}

/** How many figures differ, by the way they do. */
export function countChanges(difference: ReleaseDifference): ChangeCounts {
  const { added, revised, finer, coarser, withdrawn, verdicts } = difference;
  return {
    added: added.length,
    revised: revised.length,
    finer: finer.length,
    coarser: coarser.length,
    withdrawn: withdrawn.length,
    verdicts: verdicts.length,
  };
}

/** What a value of a release is a value of; codes that are the default do not count, so that a dimension can come in later. */
export function keyOfReleased({ indicator, dimensions, region, period }: ReleasedValue): string {
  return [indicator, dimensions, region, period].join('|');
}

type Change = 'same' | 'finer' | 'coarser' | 'revised';

function changeOf(old: ReleasedValue, now: ReleasedValue): Change {
  if (old.unit !== now.unit) return 'revised';
  const within = isWithin(now, old);
  const around = isWithin(old, now);
  if (within && around) return isNear(old.value, now.value) ? 'same' : 'revised';
  if (within) return 'finer';
  return around ? 'coarser' : 'revised';
}

/** Whether every number that one value may stand for is one that the other may stand for. */
function isWithin(inner: ReleasedValue, outer: ReleasedValue): boolean {
  return (
    (outer.low ?? Number.NEGATIVE_INFINITY) <= (inner.low ?? Number.NEGATIVE_INFINITY) + slack(inner.low) &&
    (outer.high ?? Number.POSITIVE_INFINITY) >= (inner.high ?? Number.POSITIVE_INFINITY) - slack(inner.high)
  );
}

function isNear(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) <= slack(a));
}

function slack(value: number | null): number {
  return SAME * Math.max(1, Math.abs(value ?? 0));
}
