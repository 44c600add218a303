import type { Edition } from '../edition/edition.ts';
import { isAdditive } from '../record/additive.ts';
import { FEWEST_PEERS, type Ledger } from '../record/ledger.ts';
import { newestByRegion } from '../record/newest-by-region.ts';
import type { Observation } from '../record/types.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { eachAlone, figureMarks } from './usual-marks.ts';

/** Fewer provinces with a figure newer than the ranking do not make a chart beside it. */
const FEWEST_NEWER = 3;

/**
 * The newest figure of each province below its year, beside a ranking that stays with the last year most provinces have;
 * `null` where hardly any is newer than that.
 */
export function defineLatestByYear(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { indicator, dimensions } = mainSeries(choice);
  const ranked = ledger.latestYear(indicator, 'province', dimensions, FEWEST_PEERS);
  const newest = newestByRegion(ledger, indicator, 'province', dimensions);
  if (ranked === undefined || newest.filter(({ period }) => period > ranked).length < FEWEST_NEWER) return null;
  return (edition) => latestByYearFigure(edition, choice, newest, ranked);
}

function latestByYearFigure(
  edition: Edition,
  choice: FigureChoice,
  newest: readonly Observation[],
  ranked: string,
): FigureContent {
  const { record, t } = edition;
  const { indicator: id, dimensions } = mainSeries(choice);
  const indicator = record.indicator(id);
  const unit = record.unit(indicator.unit);
  const byYear = [...Map.groupBy(newest, ({ period }) => period)].sort(([a], [b]) => (a < b ? 1 : -1));
  const observations = byYear.flatMap(([, own]) => own);
  // A province is a part of the nation's total: there the nation is no yardstick.
  const nations = isAdditive(unit)
    ? []
    : byYear.flatMap(([period]) => record.find(id, record.nation, period, dimensions) ?? []);
  const drawn = eachAlone([...observations, ...nations]);
  const marks = figureMarks(edition, drawn);
  const groups = byYear.map(([period, own]) => {
    const nation = nations.find((one) => one.period === period && one.value !== null);
    const year = t(period > ranked ? 'latest.newer' : 'latest.year', { period, ranked });
    const yardstick = nation
      ? [
          t('latest.nation', {
            nation: edition.regionName(nation.region),
            value: marks.behind(edition.value(nation, indicator.decimals), nation),
          }),
        ]
      : [];
    return {
      heading: edition.list([year, ...yardstick]),
      subject: period > ranked,
      reference: nation?.value ?? undefined,
      items: own.map((observation) => ({
        id: observation.region,
        label: edition.regionName(observation.region),
        value: observation.value,
        text: edition.cell(observation, indicator.decimals),
        mark: marks.of(observation) || undefined,
        tableRow: observations.indexOf(observation),
      })),
    };
  });
  const newer = newest.filter(({ period }) => period > ranked).length;
  const subject = edition.subjectName(indicator, dimensions);
  const words = { subject, of: newest.length, newer, ranked, to: byYear[0]?.[0] ?? ranked };
  return {
    id: choice.id,
    page: choice.page,
    title: t('finding.latestByYear', words),
    subtitle: edition.list([edition.seriesName(indicator, dimensions), edition.unitName(unit), t('latest.subtitle')]),
    observations,
    also: nations,
    drawn,
    remarks: [t(nations.length > 0 ? 'latest.remarkNation' : 'latest.remark', words)],
    drawing: {
      kind: 'grouped-bars',
      input: { groups, noData: t('value.none'), numbers: edition.numberStyle(unit) },
    },
  };
}
