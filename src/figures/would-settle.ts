import type { Edition } from '../edition/edition.ts';
import { publishersOf } from '../edition/source-names.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import { deadlineText } from './target-words.ts';

/** So many publishers of a series are named. */
const NAMED = 2;

/** Which figure, by whom, would settle a target, or would have to change for its verdict to change; a sentence. */
export function wouldSettle(edition: Edition, target: ScoredTarget): string {
  const { result, indicator, dimensions, region } = target;
  if (indicator === null) return edition.t('settle.measure', { region: edition.regionName(region) });
  const parameters = {
    region: edition.regionName(region),
    series: edition.seriesName(edition.record.indicator(indicator), dimensions),
    deadline: deadlineText(edition, target),
    period: result.period === null ? '' : edition.period(result.period),
    publishers: publishersOfSeries(edition, target),
  };
  if (result.statement !== null) return edition.t('settle.figureForWords', parameters);
  const isDecided = ['met', 'notMet', 'metWithinRounding'].includes(result.verdict);
  if (isDecided) return edition.t(parameters.publishers === '' ? 'settle.changed' : 'settle.revised', parameters);
  if (target.deadline === 'not-stated') return edition.t('settle.date', parameters);
  return edition.t(parameters.publishers === '' ? 'settle.figure' : 'settle.figureBy', parameters);
}

/** Who published the series of a target last; where nobody did for the region, who did for others. */
function publishersOfSeries(edition: Edition, { indicator, region }: ScoredTarget): string {
  const found = edition.record.chosen(indicator ?? '').filter(({ status }) => status !== 'derived');
  const own = found.filter((observation) => observation.region === region);
  const latest = [...(own.length > 0 ? own : found)].sort((a, b) => (a.period > b.period ? -1 : 1));
  const names = new Set(latest.map(({ source }) => publishersOf(edition, edition.record.source(source))));
  return edition.list([...names].slice(0, NAMED));
}
