import type { Edition } from '../edition/edition.ts';
import { formatNumber } from '../lib/format.ts';
import { divide, exact, multiply, subtract } from '../lib/interval.ts';
import type { Ledger } from '../lib/record.ts';
import type { Observation } from '../lib/types.ts';
import type { FigureContent, FigureMaker } from './figure.ts';
import { withMark } from './labels.ts';

/**
 * Register incomes of people lifted out of poverty first, then survey incomes of all rural and urban residents. A region
 * below a province is held against its province and the nation, a province against the nation, the nation's lifted people
 * against its other residents.
 */
function rungsFor(
  subject: string,
  parent: string,
  nation: string,
): readonly { readonly indicator: LadderIndicator; readonly region: string }[] {
  const regions = [...new Set(parent === nation ? [subject, nation] : [parent, nation])];
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
    ? { id, make: (edition) => ladderFigure(edition, id, subject, period, page) }
    : null;
}

function ladderFigure(edition: Edition, id: string, subject: string, period: string, page: string): FigureContent {
  const parent = edition.record.region(subject).parent ?? edition.record.nation;
  const placed = rungsFor(subject, parent, edition.record.nation);
  const observations = placed.map(({ indicator, region }) => edition.record.find(indicator, region, period));
  const table = observations.filter((observation) => observation !== undefined);
  const own = observations[0];
  const unit = edition.record.unit('yuan');
  if (own?.value == null) throw new Error(`the ladder needs the income of ${subject} in ${period}`);
  const gapText = (reference: Observation) => {
    const gap = subtract(reference, own).value ?? 0;
    if (gap <= 0) return edition.t('gap.ahead', { amount: edition.amount(-gap, unit, 0) });
    const share = multiply(divide(exact(gap), reference), exact(100)).value ?? 0;
    return edition.t('ladder.gap', { gap: edition.amount(gap, unit, 0), share: formatNumber(share, 1) });
  };
  const input = {
    rungs: placed.map(({ indicator, region }, index) => {
      const observation = observations[index];
      const change =
        placed[index - 1]?.indicator === 'lifted-people-net-income' && indicator === 'rural-disposable-income';
      return {
        id: `${indicator}.${region}`,
        label: edition.t(rungLabel(indicator), { region: edition.regionName(region) }),
        value: observation?.value ?? null,
        ...(observation
          ? { text: withMark(edition.figure(observation, 0), observation), tableRow: table.indexOf(observation) }
          : {}),
        ...(observation && index > 0 ? { gap: gapText(observation) } : {}),
        ...(change ? { joint: edition.t('ladder.joint') } : {}),
      };
    }),
    subject: `lifted-people-net-income.${subject}`,
    noData: edition.t('value.none'),
    numbers: edition.numberStyle(unit),
  };
  const others = observations.filter((observation) => observation !== undefined && observation !== own);
  const lifted = others.filter((observation) => observation?.indicator === 'lifted-people-net-income');
  return {
    id,
    title: titleOf(edition, own, lifted.length > 0 ? lifted : others),
    subtitle: edition.list([edition.t('ladder.subtitle'), edition.unitName(unit), edition.period(period)]),
    observations: table,
    remarks: [edition.t('ladder.remark')],
    page,
    drawing: { kind: 'ladder', input },
  };
}

/** Names the distance to the people lifted out of poverty of the province and the nation, or else to other residents. */
function titleOf(edition: Edition, own: Observation, references: readonly (Observation | undefined)[]): string {
  const unit = edition.record.unit('yuan');
  const region = edition.regionName(own.region);
  const parts = references.flatMap((reference) => {
    const gap = reference ? subtract(reference, own).value : null;
    if (!reference || gap === null) return [];
    return [
      edition.t(gap > 0 ? 'ladder.less' : 'ladder.more', {
        group: edition.t(groupLabel(reference), { region: edition.regionName(reference.region) }),
        amount: edition.amount(Math.abs(gap), unit, 0),
      }),
    ];
  });
  return edition.t('finding.ladder', {
    region,
    period: edition.period(own.period),
    value: edition.figure(own),
    gaps: parts.join(edition.t('ladder.and')),
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
