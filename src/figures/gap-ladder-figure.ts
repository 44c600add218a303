import type { Edition } from '../edition/edition.ts';
import type { Ledger } from '../record/ledger.ts';
import { type ReferenceGap, referenceGaps } from '../record/reference-gaps.ts';
import type { Observation } from '../record/types.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { seriesWords } from './labels.ts';
import { gapText } from './ladder-figure.ts';
import { distanceText } from './ladder-finding.ts';
import { seriesAndUnit } from './named-parts.ts';
import { wayOf } from './trend-finding.ts';
import { eachAlone, figureMarks } from './usual-marks.ts';

/** A region's own figure of the first series, and all it is held against in the same year, the lowest first. */
export function defineGapLadder(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { indicator } = mainSeries(choice);
  const known = referenceGaps(ledger, ledger.region(choice.region)).filter(
    ({ comparison, subject }) => comparison.subject === indicator && subject.value !== null,
  );
  const main = known.find(({ comparison }) => comparison.scope === 'nation') ?? known[0];
  if (!main) return null;
  const gaps = known
    .filter(({ subject, reference }) => subject === main.subject && reference.value !== null)
    .sort((a, b) => (a.reference.value ?? 0) - (b.reference.value ?? 0));
  return (edition) => gapLadderFigure(edition, choice, main, gaps);
}

function gapLadderFigure(
  edition: Edition,
  choice: FigureChoice,
  main: ReferenceGap,
  gaps: readonly ReferenceGap[],
): FigureContent {
  const { id, page } = choice;
  const own = main.subject;
  const indicator = edition.record.indicator(own.indicator);
  const observations = [own, ...gaps.map(({ reference }) => reference)];
  const marks = figureMarks(edition, eachAlone(observations));
  const rung = (observation: Observation, label: string) => ({
    id: `${observation.indicator}.${observation.region}`,
    label,
    value: observation.value,
    text: marks.behind(edition.value(observation, indicator.decimals), observation),
    tableRow: observations.indexOf(observation),
  });
  return {
    ...{ id, page, observations },
    title: findingOf(edition, main),
    subtitle: edition.list([...seriesAndUnit(edition, indicator), edition.period(own.period)]),
    remarks: [],
    drawing: {
      kind: 'ladder',
      input: {
        rungs: [
          rung(own, labelOf(edition, choice, own)),
          ...gaps.map(({ comparison, reference }) => ({
            ...rung(
              reference,
              comparison.scope === 'best'
                ? edition.t('gapLadder.best', { region: edition.regionName(reference.region) })
                : labelOf(edition, choice, reference),
            ),
            gap: gapText(edition, own, reference),
          })),
        ],
        subject: `${own.indicator}.${own.region}`,
        noData: edition.t('value.none'),
        numbers: edition.numberStyle(edition.record.unit(indicator.unit)),
      },
    },
  };
}

/** Who earns what a rung shows: the people of a series, in a region. */
function labelOf(edition: Edition, { series, labels }: FigureChoice, { indicator, region }: Observation): string {
  const at = series.findIndex((one) => one.indicator === indicator);
  const key = labels[at];
  return key === undefined ? edition.regionName(region) : edition.t(key, { region: edition.regionName(region) });
}

/** How far a region is from the nation, and how far it was in the first year of the same concept. */
function findingOf(edition: Edition, { subject, reference, first }: ReferenceGap): string {
  const { t, record } = edition;
  const { decimals } = record.indicator(subject.indicator);
  const now = t(saysOf[wayOf(subject, reference)], {
    ...seriesWords(edition, subject),
    period: edition.period(subject.period),
    value: edition.value(subject, decimals),
    reference: reference.region === record.nation ? t('standing.average') : edition.regionName(reference.region),
    referenceValue: edition.value(reference, decimals),
    amount: distanceText(edition, subject, reference),
  });
  const before = first && wayOf(first.subject, first.reference);
  if (!before || before === 'undecided') return now;
  const words = {
    from: edition.period(first.subject.period),
    amount: distanceText(edition, first.subject, first.reference),
  };
  return `${now}${t(before === 'rose' ? 'finding.gapWasBelow' : 'finding.gapWasAbove', words)}`;
}

/** By whether the reference stands above the region. */
const saysOf = { rose: 'finding.gapBelow', fell: 'finding.gapAbove', undecided: 'finding.gapBeside' } as const;
