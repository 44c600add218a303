import type { Words } from '../i18n/words.ts';
import { yearOf } from '../lib/period.ts';
import type { Ledger } from '../lib/record.ts';
import type { Break, Dimensions, Observation } from '../lib/types.ts';
import { drawing } from './drawing.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { seriesName, shortName, withMark } from './labels.ts';

/** One region over the years, with others for comparison; at least two years are needed. */
export function trendMaker(
  ledger: Ledger,
  id: string,
  indicator: string,
  subject: string,
  others: readonly string[],
  page: string,
  given: Dimensions = {},
): FigureMaker | null {
  const own = known(ledger.series(indicator, subject, given));
  // The whole of some shares is 100 per cent in every year: there is no path to draw.
  const whole = ledger.indicator(indicator).unit === 'percent' && own.every(({ value }) => value === 100);
  if (own.length < 2 || whole) return null;
  return { id, make: (record, words) => trendFigure(record, words, { id, indicator, subject, others, page, given }) };
}

interface Choice {
  readonly id: string;
  readonly indicator: string;
  readonly subject: string;
  readonly others: readonly string[];
  readonly page: string;
  readonly given: Dimensions;
}

function trendFigure(
  ledger: Ledger,
  words: Words,
  { id, indicator: indicatorId, subject, others, page, given }: Choice,
): Figure {
  const indicator = ledger.indicator(indicatorId);
  const unit = ledger.unit(indicator.unit);
  const own = known(ledger.series(indicatorId, subject, given));
  const series = [subject, ...others]
    .map((region) => ({ region, observations: known(ledger.series(indicatorId, region, given)) }))
    .filter(({ observations }) => observations.length > 0);
  const dimensions = ledger.complete(indicatorId, given);
  const breaks = indicator.breaks.filter((entry) => concerns(ledger, entry, dimensions));
  const [first, last] = [own[0], own.at(-1)];
  const latest = Math.max(...series.map(({ observations }) => yearOf(observations.at(-1)?.period ?? '')));
  const input = {
    series: series.map(({ region, observations }, index) => ({
      id: region,
      tableRow: series.slice(0, index).reduce((sum, before) => sum + before.observations.length, 0),
      label: shortName(ledger, words, region),
      points: observations.map(({ period, value }) => ({ period: yearOf(period), value })),
      ...endText(words, observations.at(-1), indicator.decimals, latest),
    })),
    subject,
    breaks: breaks.map((entry) => ({
      period: Number(entry.period),
      label: words.t('break.label', { period: entry.period }),
    })),
    noData: words.t('value.none'),
    format: (value: number) => words.number(value, unit),
    zero: indicator.unit !== 'index',
  };
  const name = seriesName(ledger, words, indicator, dimensions);
  return {
    id,
    title:
      indicator.flow || indicator.unit === 'index'
        ? latestFinding(words, shortName(ledger, words, subject), sinceBreak(own, breaks), indicator.decimals)
        : words.t(direction(first, last), {
            region: shortName(ledger, words, subject),
            from: words.period(first?.period ?? ''),
            fromValue: first ? words.figure(first, indicator.decimals) : '',
            to: words.period(last?.period ?? ''),
            toValue: last ? words.figure(last, indicator.decimals) : '',
          }),
    subtitle: words.list([
      name,
      words.unitName(unit),
      series.map(({ region }) => shortName(ledger, words, region)).join(words.t('list.separator')),
    ]),
    observations: series.flatMap(({ observations }) => observations),
    remarks: breaks
      .filter(
        ({ period }) => Number(period) > yearOf(first?.period ?? '') && Number(period) <= yearOf(last?.period ?? ''),
      )
      .map(({ text }) => words.text(text)),
    page,
    ...drawing('trend', input),
  };
}

/** The last value of a line, with its year where another line goes on longer. */
function endText(words: Words, observation: Observation | undefined, decimals: number, latest: number) {
  if (!observation) return {};
  const value = withMark(words.cell(observation, decimals), observation);
  return { endText: yearOf(observation.period) === latest ? value : `${value} (${observation.period})` };
}

/** Figures of the latest concept. */
function sinceBreak(series: readonly Observation[], breaks: readonly Break[]): readonly Observation[] {
  const last = series.at(-1)?.period ?? '';
  const since =
    breaks
      .map(({ period }) => period)
      .filter((period) => period <= last)
      .sort()
      .at(-1) ?? '';
  return series.filter(({ period }) => period >= since);
}

/** Fewer years before the latest are too few to call it the highest. */
const FEW = 3;

/** What happened in the latest year, and how that stands among the years before. */
function latestFinding(words: Words, region: string, series: readonly Observation[], decimals: number): string {
  const last = series.at(-1);
  const before = series.slice(0, -1).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [lowest, highest] = [before[0], before.at(-1)];
  if (!last) return '';
  const parameters = { region, to: last.period, toValue: words.figure(last, decimals), from: series[0]?.period ?? '' };
  if (!lowest || !highest) return words.t('finding.latest', parameters);
  const previous = series.at(-2);
  if (previous && before.length < FEW)
    return words.t('finding.latestAfter', {
      ...parameters,
      from: previous.period,
      fromValue: words.figure(previous, decimals),
    });
  const value = last.value ?? 0;
  if (value > (highest.value ?? 0)) return words.t('finding.latestHighest', parameters);
  if (value < (lowest.value ?? 0)) return words.t('finding.latestLowest', parameters);
  return words.t('finding.latestBetween', {
    ...parameters,
    maxPeriod: highest.period,
    maxValue: words.figure(highest, decimals),
    minPeriod: lowest.period,
    minValue: words.figure(lowest, decimals),
  });
}

function direction(first: Observation | undefined, last: Observation | undefined) {
  const [from, to] = [first?.value ?? 0, last?.value ?? 0];
  return to > from ? 'finding.rose' : to < from ? 'finding.fell' : 'finding.same';
}

function known(series: readonly Observation[]): readonly Observation[] {
  return series.filter(({ value }) => value !== null);
}

/** Whether a change of concept touches a series: some touch only the parts of a total. */
function concerns(ledger: Ledger, entry: Break, dimensions: Dimensions): boolean {
  return Object.entries(entry.dimensions).every(([id, code]) =>
    code === '*' ? dimensions[id] !== ledger.dimension(id).default : dimensions[id] === code,
  );
}
