import type { Words } from '../i18n/words.ts';
import { formatNumber } from '../lib/format.ts';
import { divide, exact, multiply, subtract } from '../lib/interval.ts';
import type { Ledger } from '../lib/record.ts';
import type { Observation } from '../lib/types.ts';
import { drawing } from './drawing.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { shortName } from './labels.ts';

/** Register incomes of people lifted out of poverty first, then survey incomes of all rural and urban residents. */
const rungs = [
  { indicator: 'lifted-people-net-income', region: 'subject' },
  { indicator: 'lifted-people-net-income', region: 'parent' },
  { indicator: 'lifted-people-net-income', region: 'CN' },
  { indicator: 'rural-disposable-income', region: 'parent' },
  { indicator: 'rural-disposable-income', region: 'CN' },
  { indicator: 'urban-disposable-income', region: 'parent' },
  { indicator: 'urban-disposable-income', region: 'CN' },
] as const;

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
  const placed = rungs.map(({ indicator, region }) => ({
    indicator,
    region: region === 'subject' ? subject : region === 'parent' ? parent : region,
  }));
  const observations = placed.map(({ indicator, region }) => ledger.find(indicator, region, period));
  const own = observations[0];
  const unit = ledger.unit('yuan');
  if (own?.value == null) throw new Error(`the ladder needs the income of ${subject} in ${period}`);
  const gapText = (reference: Observation) => {
    const gap = subtract(reference, own).value ?? 0;
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
        ...(observation ? { text: words.figure(observation, 0) } : {}),
        ...(observation && index > 0 ? { gap: gapText(observation) } : {}),
        ...(change ? { joint: words.t('ladder.joint') } : {}),
      };
    }),
    subject: `${rungs[0].indicator}.${subject}`,
    noData: words.t('value.none'),
    format: (value: number) => words.number(value, unit),
  };
  const [province, nation] = [observations[1], observations[2]];
  return {
    id,
    title: words.t('finding.ladder', {
      region: shortName(ledger, words, subject),
      period: words.period(period),
      value: words.figure(own),
      province: shortName(ledger, words, parent),
      provinceGap: province ? words.amount(subtract(province, own).value ?? 0, unit) : words.t('value.none'),
      nationGap: nation ? words.amount(subtract(nation, own).value ?? 0, unit) : words.t('value.none'),
    }),
    subtitle: words.list([words.t('ladder.subtitle'), words.unitName(unit), words.period(period)]),
    observations: observations.filter((observation) => observation !== undefined),
    remarks: [words.t('ladder.remark')],
    page,
    ...drawing('ladder', input),
  };
}

function rungLabel(indicator: (typeof rungs)[number]['indicator']) {
  if (indicator === 'lifted-people-net-income') return 'ladder.lifted';
  return indicator === 'rural-disposable-income' ? 'ladder.rural' : 'ladder.urban';
}
