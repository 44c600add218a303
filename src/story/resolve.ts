import { increaseToShare } from '../record/gap/increase-to-share.ts';
import type { Ledger, ScoredTarget } from '../record/ledger.ts';
import { refuseOnRecord } from './absent.ts';
import { type Placeholder, parseText } from './placeholder.ts';
import { type RegionGroup, regionsIn } from './region-group.ts';
import type { Scope } from './scope.ts';
import { codeName } from './select-values.ts';
import { valueNamed, valueOfPlaceholder } from './stated-value.ts';
import { targetResult } from './target-result.ts';
import { targetsOf } from './targets-of.ts';

/** A placeholder with what it stands for. */
export type Resolved = Exclude<ReturnType<typeof resolve>, string>;

/** A sentence in one language with everything it names looked up; throws a `RangeError` where the record has nothing. */
export function resolveText(ledger: Ledger, scope: Scope, text: string): readonly (string | Resolved)[] {
  return parseText(text).map((part) => (typeof part === 'string' ? part : resolve(ledger, scope, part)));
}

function resolve(ledger: Ledger, scope: Scope, placeholder: Placeholder) {
  const { kind, names, options } = placeholder;
  const [name = '', ...rest] = names;
  switch (kind) {
    case 'stated':
    case 'value':
    case 'latest':
      return {
        kind: 'number' as const,
        observation: valueOfPlaceholder(ledger, scope, placeholder),
        decimals: decimalsOf(options.decimals),
        unit: !names.includes('bare'),
      };
    case 'goal':
      return { kind, target: targetWithGoal(ledger, name) };
    case 'target':
      return { kind, target: ledger.target(name), bare: rest.includes('bare') };
    case 'result':
      return targetResult(ledger, names);
    case 'region':
      return { kind, region: ledger.region(name) };
    case 'regions':
      return { kind, regions: regionsIn(ledger, groupOf(scope, name)) };
    case 'count':
      return countOf(ledger, scope, names);
    case 'code':
      return { kind, name: codeName(ledger, name, rest[0] ?? '') };
    case 'from':
      return firstYearOf(ledger, name);
    case 'increase':
      return increaseOf(ledger, placeholder);
    case 'absent':
      return refuseOnRecord(ledger, placeholder);
    case 'link':
      return { kind, path: pathOf(name), words: rest.join(' ') };
  }
}

function decimalsOf(written: string | undefined): number | undefined {
  if (written !== undefined && !/^\d$/.test(written))
    throw new RangeError(`decimals=${written} is no number of decimals`);
  return written === undefined ? undefined : Number(written);
}

/** Targets that the document sets. */
export function documentTargets(ledger: Ledger, { source }: Scope): readonly ScoredTarget[] {
  return ledger.data.targets.filter((target) => target.source === source);
}

function targetWithGoal(ledger: Ledger, id: string): ScoredTarget {
  const target = ledger.target(id);
  if (target.value === null || target.unit === null) throw new RangeError(`target ${id} has no number`);
  return target;
}

/** How many targets of a theme, regions of a group, or targets of the document, all of them or those with a verdict. */
function countOf(ledger: Ledger, scope: Scope, [which = '', theme = '', group = '']: readonly string[]) {
  const all = which === 'targets';
  if (all && theme !== '') return String(targetsOf(ledger, theme, group).length);
  if (scope.groups) return String(regionsIn(ledger, groupOf(scope, which)).length);
  const targets = documentTargets(ledger, scope).filter(({ result }) => all || result.verdict === which);
  if (!all && targets.length === 0) throw new RangeError(`no target of the document has the verdict "${which}"`);
  return { kind: 'targets', count: targets.length } as const;
}

function groupOf({ groups = {} }: Scope, name: string): RegionGroup {
  const group = groups[name];
  if (!group) throw new RangeError(`no group of regions "${name}"; there are ${Object.keys(groups).join(', ')}`);
  return group;
}

function pathOf(written: string): string {
  if (!/^\/.*\/(#.+)?$/.test(written)) throw new RangeError(`"${written}" is no address such as /coverage/`);
  return written;
}

/** The year from which on a chart shows figures, as the list of charts has it. */
function firstYearOf(ledger: Ledger, chart: string): string {
  const from = /^(\d{4})\/$/.exec(ledger.data.figures.find(({ id }) => id === chart)?.period ?? '')?.[1];
  if (from === undefined) throw new RangeError(`no chart "${chart}" that begins with a year`);
  return from;
}

/** What a part of an income lacks to the share of the whole that a target sets, the rest as published. */
function increaseOf(ledger: Ledger, { names: [id = '', ...series], options }: Placeholder) {
  const { value: share } = targetWithGoal(ledger, id);
  const whole = valueNamed(ledger, series, {});
  const { value } = increaseToShare(valueNamed(ledger, series, options), whole, share ?? 0);
  if (value === null) throw new RangeError(`no single increase of ${series.join(' ')} to ${share}%`);
  const { decimals } = ledger.indicator(whole.indicator);
  return { kind: 'amount', value, unit: ledger.unit(whole.unit), decimals } as const;
}
