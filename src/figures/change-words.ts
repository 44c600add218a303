import type { Edition } from '../edition/edition.ts';
import type { MessageKey } from '../edition/words.ts';
import { formatNumber } from '../record/format.ts';
import type { ChangedValue, IndicatorShare, StampedRelease } from '../record/ledger.ts';

type Difference = NonNullable<StampedRelease['difference']>;

/** The kinds of values that a release told otherwise, in the order in which readers want to know. */
export const changedKinds = ['revised', 'withdrawn'] as const;

/** How many relations a release held: those of documents and the ledger’s own apart, where it told them apart. */
export function relationsText({ t }: Edition, { claims, crossChecks }: Pick<StampedRelease, 'claims' | 'crossChecks'>) {
  return crossChecks === null
    ? t('changes.relations', { claims })
    : t('changes.relationsApart', { documents: claims - crossChecks, ledger: crossChecks });
}

/** The name of what changed, with its codes. */
export function changedSeries(edition: Edition, { indicator, codes }: ChangedValue): string {
  return edition.list([indicator.name, ...codes].map((name) => edition.text(name)));
}

/** What stood there and what stands there now, `null` for nothing, each with its unit. */
export function changedAmounts(edition: Edition, change: ChangedValue): { old: string; new: string | null } {
  const { decimals = 0 } = edition.record.data.indicators.find(({ id }) => id === change.indicator.id) ?? {};
  const amounts = (digits: number) => {
    const amount = (value: ChangedValue['old']) =>
      edition.value(value, value.status === 'derived' ? digits : undefined);
    return { old: amount(change.old), new: change.new && amount(change.new) };
  };
  const shown = amounts(decimals);
  if (shown.old !== shown.new) return shown;
  const printed = { old: change.old.printed, new: change.new?.printed ?? null };
  // Zeros at the end tell how exact a number is, and only its printing has them.
  return printed.old !== printed.new && [printed.old, printed.new].every(isPlain) ? printed : apart(amounts, decimals);
}

type Amounts = ReturnType<typeof changedAmounts>;

/** Computed values with as few digits as show them apart; twelve are all that are kept. */
function apart(amounts: (digits: number) => Amounts, decimals: number): Amounts {
  const tries = Array.from({ length: 12 - decimals }, (_, index) => amounts(decimals + 1 + index));
  return tries.find((shown) => shown.old !== shown.new) ?? amounts(decimals);
}

/** Whether a printed text is a number and nothing else, so that every language reads it. */
function isPlain(printed: string | null): boolean {
  return printed !== null && /^-?[\d,]+(\.\d+)?$/.test(printed);
}

/** Changes with the reason they share; `null` for those that need none. */
export function byReason({ text }: Edition, changes: readonly ChangedValue[]) {
  return [...Map.groupBy(changes, ({ reason }) => reason && text(reason))].map(([reason, found]) => ({
    reason,
    found,
  }));
}

/** How much changed, in a sentence. */
export function changeCounts({ t }: Edition, difference: Difference): string {
  const { added, revised, withdrawn, finer, coarser, verdicts } = difference;
  return t('changes.counts', {
    added: formatNumber(valuesOf(added)),
    revised: formatNumber(revised.length),
    withdrawn: formatNumber(withdrawn.length),
    finer: formatNumber(finer.length),
    coarser: formatNumber(coarser.length),
    verdicts: formatNumber(verdicts.length),
  });
}

/** How many values several indicators have. */
export function valuesOf(shares: readonly IndicatorShare[]): number {
  return shares.reduce((sum, { values }) => sum + values, 0);
}

/** The years of an indicator: one, or the first and the last. */
export function yearsText(edition: Pick<Edition, 'period'>, { years }: IndicatorShare): string {
  if (years === null) return '';
  return years.from === years.to ? `${years.from}` : edition.period(`${years.from}/${years.to}`);
}

/** A verdict in words, also one that only an earlier release knew. */
export function verdictText({ t }: Edition, verdict: string): string {
  const key = `verdict.${verdict}` as MessageKey;
  const said = t(key);
  return said === key ? verdict : said;
}

/** Verdicts that gave way to others, each way with its targets. */
export function verdictWays({ verdicts }: Difference) {
  return [...Map.groupBy(verdicts, ({ old, verdict }) => `${old} ${verdict}`).values()].flatMap((targets) => {
    const [first] = targets;
    return first ? [{ old: first.old, verdict: first.verdict, targets }] : [];
  });
}

/** Counts of verdicts among targets, in the order of their first target. */
export function countVerdicts(targets: readonly { readonly verdict: string }[]) {
  return [...Map.groupBy(targets, ({ verdict }) => verdict)].map(([verdict, { length: count }]) => ({
    verdict,
    count,
  }));
}

/** A note on what came in: what and where it concerns, and what is said. */
export function noteText(edition: Edition, { indicator, regions, text }: StampedRelease['notes'][number]): string {
  return edition.list(
    [
      indicator === null ? '' : edition.text(edition.record.indicator(indicator).name),
      regions.map((region) => edition.text(region)).join(edition.t('name.separator')),
      edition.text(text),
    ].filter(Boolean),
  );
}
