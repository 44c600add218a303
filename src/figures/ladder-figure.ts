import type { Edition } from '../edition/edition.ts';
import { ratio } from '../record/gap/ratio.ts';
import { contains, subtract } from '../record/interval.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Observation } from '../record/types.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { distanceText, ladderFinding } from './ladder-finding.ts';
import { wayOf } from './trend-finding.ts';
import { eachAlone, figureMarks } from './usual-marks.ts';
import { workedOut } from './worked-out.ts';

/** A place on the ladder: the income of a group of people in a region, the group as its place among the series. */
interface Rung {
  readonly group: number;
  readonly indicator: string;
  readonly region: string;
}

/**
 * The first series is of the group that the ladder is about, the others are of everyone. A region below a province is held
 * against its province and the nation, a province against the nation, the nation's own group against its other residents.
 */
function rungsFor(ledger: Ledger, { series, region }: FigureChoice): readonly Rung[] {
  const { nation } = ledger;
  const parent = ledger.region(region).parent ?? nation;
  const others = [...new Set(parent === nation ? [region, nation] : [parent, nation])];
  return series.flatMap(({ indicator }, group) =>
    (group === 0 ? [...new Set([region, ...others])] : others).map((one) => ({ group, indicator, region: one })),
  );
}

/** Incomes of different groups in the latest year of the first on one axis. */
export function defineLadder(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const period = ledger.series(mainSeries(choice).indicator, choice.region).at(-1)?.period;
  return period === undefined ? null : (edition) => ladderFigure(edition, choice, period);
}

function ladderFigure(edition: Edition, choice: FigureChoice, period: string): FigureContent {
  const { id, page, labels } = choice;
  const main = mainSeries(choice).indicator;
  const placed = rungsFor(edition.record, choice);
  const observations = placed.map(({ indicator, region }) => edition.record.find(indicator, region, period));
  const table = observations.filter((observation) => observation !== undefined);
  const marks = figureMarks(edition, eachAlone(table));
  const own = observations[0];
  const unit = edition.record.unit(edition.record.indicator(main).unit);
  if (own?.value == null) throw new Error(`the ladder needs the income of ${choice.region} in ${period}`);
  const input = {
    rungs: placed.map(({ group, indicator, region }, index) => {
      const observation = observations[index];
      const change = placed[index - 1]?.group === 0 && group === 1;
      return {
        id: `${indicator}.${region}`,
        label: edition.t(labels[group] ?? 'ladder.rural', { region: edition.regionName(region) }),
        value: observation?.value ?? null,
        ...(observation
          ? { text: marks.behind(edition.value(observation, 0), observation), tableRow: table.indexOf(observation) }
          : {}),
        ...(observation && index > 0 ? { gap: gapText(edition, own, observation) } : {}),
        ...(change ? { joint: edition.t('ladder.joint') } : {}),
      };
    }),
    subject: `${main}.${choice.region}`,
    noData: edition.t('value.none'),
    numbers: edition.numberStyle(unit),
  };
  const others = table.filter((observation) => observation !== own);
  const same = others.filter(({ indicator }) => indicator === main);
  return {
    id,
    title: ladderFinding(edition, choice, own, same.length > 0 ? same : others),
    subtitle: edition.list([edition.t('ladder.subtitle'), edition.unitName(unit), edition.period(period)]),
    observations: table,
    remarks: [edition.t('ladder.remark')],
    page,
    drawing: { kind: 'ladder', input },
  };
}

/** How far the subject is from another rung; nothing where the two values do not decide which is higher. */
function gapText(edition: Edition, own: Observation, reference: Observation): string | undefined {
  const way = wayOf(own, reference);
  if (way === 'undecided') return undefined;
  const amount = distanceText(edition, own, reference);
  if (way === 'fell') return edition.t('gap.ahead', { amount });
  if (contains(reference, 0)) return edition.t('gap.short', { amount });
  const share = ratio(subtract(reference, own), reference);
  const shown = { ...workedOut(share, [own, reference]), unit: 'percent' };
  return edition.t('ladder.gap', { gap: amount, share: edition.value(shown, 1) });
}
