import type { Panel } from '../charts/multiples.tsx';
import type { Edition } from '../edition/edition.ts';
import { isAdditive } from '../record/additive.ts';
import { lastBreak } from '../record/last-break.ts';
import type { Ledger } from '../record/ledger.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import type { FigureChoice } from './figure-choice.ts';
import { gapPath } from './gap-path.ts';
import { seriesIn, sparkOf } from './region-series.ts';
import { afterBreak, pathFinding } from './trend-finding.ts';
import { eachAlone, figureMarks } from './usual-marks.ts';

/** Years of a series that make a line. */
const FEWEST_YEARS = 2;

/** What a panel is drawn from: a series of the region, and the same of the region behind it. */
type Drawn = ReturnType<typeof drawnOf>[number];

/** A small panel for each series of a region, on a scale of its own, with the same series of another region behind it. */
export function defineTrendPanels(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const drawn = drawnOf(ledger, choice);
  return drawn.length < 2 ? null : (edition) => trendPanelsFigure(edition, choice, drawn);
}

function drawnOf(ledger: Ledger, { series, region, others }: FigureChoice) {
  const [other] = others;
  return series.flatMap(({ indicator: id }) => {
    const indicator = ledger.indicator(id);
    const own = seriesIn(ledger, id, region);
    // A part of a total is not measured by the total.
    const behind = other === undefined || isAdditive(ledger.unit(indicator.unit)) ? null : seriesIn(ledger, id, other);
    const shown = behind && behind.observations.length >= FEWEST_YEARS ? behind : null;
    return own.observations.length < FEWEST_YEARS ? [] : [{ indicator, own, behind: shown }];
  });
}

function trendPanelsFigure(edition: Edition, choice: FigureChoice, drawn: readonly Drawn[]): FigureContent {
  const { record, t } = edition;
  const { id, page, region, others } = choice;
  const observations = drawn.flatMap(({ own, behind }) => [...own.observations, ...(behind?.observations ?? [])]);
  const marks = figureMarks(edition, eachAlone(observations));
  const years = drawn.flatMap(({ own }) => own.observations.map(({ period }) => Number(period)));
  const panels = drawn.map(({ indicator, own, behind }): Panel => {
    const numbers = edition.numberStyle(record.unit(indicator.unit));
    return {
      ...sparkOf(edition, marks, own, observations, Math.max(...years)),
      ...{ id: indicator.id, numbers, label: edition.text(indicator.name) },
      ...(behind && { nation: sparkOf(edition, marks, behind, observations, Math.max(...years)) }),
    };
  });
  const [first] = drawn;
  return {
    ...{ id, page, observations },
    title: first ? findingOf(edition, first) : '',
    subtitle: edition.list([edition.regionName(region), t('trendPanels.subtitle')]),
    remarks: [
      t('trendPanels.remark'),
      ...(panels.some(({ nation }) => nation)
        ? [t('trendPanels.behind', { other: edition.regionName(others[0] ?? '') })]
        : []),
    ],
    drawing: { kind: 'multiples', input: { panels, apart: true, noData: t('value.none'), numbers: {} } },
  };
}

/**
 * How far the first series is from what stands behind it, and was; else its own way since its concept last changed, by
 * values of known provenance where there are any.
 */
function findingOf(edition: Edition, { indicator, own: { observations: drawn, breaks }, behind }: Drawn): string {
  const observations = edition.record.grounded(drawn);
  const since = lastBreak(
    observations,
    breaks.map((year) => ({ period: String(year) })),
  );
  const comparable = observations.filter(({ period }) => since === null || period >= since);
  const [last] = observations.slice(-1);
  const other =
    last && edition.record.grounded(behind?.observations ?? []).find(({ period }) => period === last.period);
  const gap = last && other ? gapPath(edition, [last, other]) : null;
  return afterBreak(edition, gap ?? pathFinding(edition, comparable, indicator.decimals), since);
}
