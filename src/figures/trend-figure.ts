import type { Words } from '../i18n/words.ts';
import { yearOf } from '../lib/period.ts';
import type { Ledger } from '../lib/record.ts';
import type { Break, Dimensions, Observation } from '../lib/types.ts';
import { drawing } from './drawing.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { seriesName, shortName } from './labels.ts';

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
  if (known(ledger.series(indicator, subject, given)).length < 2) return null;
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
    title: words.t(indicator.flow || indicator.unit === 'index' ? 'finding.latest' : direction(first, last), {
      region: shortName(ledger, words, subject),
      indicator: name,
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
  const value = words.cell(observation, decimals);
  return { endText: yearOf(observation.period) === latest ? value : `${value} (${observation.period})` };
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
