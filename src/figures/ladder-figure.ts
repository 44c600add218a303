import type { Words } from '../i18n/words.ts';
import { formatNumber } from '../lib/format.ts';
import { divide, exact, multiply, subtract } from '../lib/interval.ts';
import type { Ledger } from '../lib/record.ts';
import type { Observation } from '../lib/types.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { shortName, withMark } from './labels.ts';

/**
 * Register incomes of people lifted out of poverty first, then survey incomes of all rural and urban residents. A region
 * below a province is held against its province and the nation, a province against the nation, the nation's lifted people
 * against its other residents.
 */
function rungsFor(
  subject: string,
  parent: string,
): readonly { readonly indicator: LadderIndicator; readonly region: string }[] {
  const regions = [...new Set(parent === 'CN' ? [subject, 'CN'] : [parent, 'CN'])];
  const lifted = [...new Set([subject, ...regions])].map((region) => ({
    indicator: 'lifted-people-net-income' as const,
    region,
  }));
  const all = (['rural-disposable-income', 'urban-disposable-income'] as const).flatMap((indicator) =>
    regions.map((region) => ({ indicator, region })),
  );
  return [...lifted, ...all];
}

type LadderIndicator = 'lifted-people-net-income' | 'rural-disposable-income' | 'urban-disposable-income';

/** Incomes of different groups in one year on one axis, from the subject's lifted people to urban residents. */
export function ladderMaker(
  ledger: Ledger,
  id: string,
  subject: string,
  period: string,
  page: string,
): FigureMaker | null {
  return ledger.find('lifted-people-net-income', subject, period)
    ? { id, make: (record, words) => ladderFigure(record, words, id, subject, period, page) }
    : null;
}

function ladderFigure(ledger: Ledger, words: Words, id: string, subject: string, period: string, page: string): Figure {
  const parent = ledger.region(subject).parent ?? 'CN';
  const placed = rungsFor(subject, parent);
  const observations = placed.map(({ indicator, region }) => ledger.find(indicator, region, period));
  const table = observations.filter((observation) => observation !== undefined);
  const own = observations[0];
  const unit = ledger.unit('yuan');
  if (own?.value == null) throw new Error(`the ladder needs the income of ${subject} in ${period}`);
  const gapText = (reference: Observation) => {
    const gap = subtract(reference, own).value ?? 0;
    if (gap <= 0) return words.t('gap.ahead', { amount: words.amount(-gap, unit, 0) });
    const share = multiply(divide(exact(gap), reference), exact(100)).value ?? 0;
    return words.t('ladder.gap', { gap: words.amount(gap, unit, 0), share: formatNumber(share, 1) });
  };
  const input = {
    rungs: placed.map(({ indicator, region }, index) => {
      const observation = observations[index];
      const change =
        placed[index - 1]?.indicator === 'lifted-people-net-income' && indicator === 'rural-disposable-income';
      return {
        id: `${indicator}.${region}`,
        label: words.t(rungLabel(indicator), { region: shortName(ledger, words, region) }),
        value: observation?.value ?? null,
        ...(observation
          ? { text: withMark(words.figure(observation, 0), observation), tableRow: table.indexOf(observation) }
          : {}),
        ...(observation && index > 0 ? { gap: gapText(observation) } : {}),
        ...(change ? { joint: words.t('ladder.joint') } : {}),
      };
    }),
    subject: `lifted-people-net-income.${subject}`,
    noData: words.t('value.none'),
    numbers: words.numberStyle(unit),
  };
  const others = observations.filter((observation) => observation !== undefined && observation !== own);
  const lifted = others.filter((observation) => observation?.indicator === 'lifted-people-net-income');
  return {
    id,
    title: titleOf(ledger, words, own, lifted.length > 0 ? lifted : others),
    subtitle: words.list([words.t('ladder.subtitle'), words.unitName(unit), words.period(period)]),
    observations: table,
    remarks: [words.t('ladder.remark')],
    page,
    drawing: { kind: 'ladder', input },
  };
}

/** Names the distance to the people lifted out of poverty of the province and the nation, or else to other residents. */
function titleOf(
  ledger: Ledger,
  words: Words,
  own: Observation,
  references: readonly (Observation | undefined)[],
): string {
  const unit = ledger.unit('yuan');
  const region = shortName(ledger, words, own.region);
  const parts = references.flatMap((reference) => {
    const gap = reference ? subtract(reference, own).value : null;
    if (!reference || gap === null) return [];
    return [
      words.t(gap > 0 ? 'ladder.less' : 'ladder.more', {
        group: words.t(groupLabel(reference), { region: shortName(ledger, words, reference.region) }),
        amount: words.amount(Math.abs(gap), unit, 0),
      }),
    ];
  });
  return words.t('finding.ladder', {
    region,
    period: words.period(own.period),
    value: words.figure(own),
    gaps: parts.join(words.t('ladder.and')),
  });
}

function rungLabel(indicator: LadderIndicator) {
  if (indicator === 'lifted-people-net-income') return 'ladder.lifted';
  return indicator === 'rural-disposable-income' ? 'ladder.rural' : 'ladder.urban';
}

function groupLabel({ indicator }: Observation) {
  if (indicator === 'lifted-people-net-income') return 'ladder.groupLifted';
  return indicator === 'rural-disposable-income' ? 'ladder.groupRural' : 'ladder.groupUrban';
}
