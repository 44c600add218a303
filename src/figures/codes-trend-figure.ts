import type { Words } from '../i18n/words.ts';
import { yearOf } from '../lib/period.ts';
import type { Ledger } from '../lib/record.ts';
import type { Observation } from '../lib/types.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { codeName, shortName } from './labels.ts';

/** One indicator of one region under several definitions: each code of a dimension is a line of its own, never joined. */
export interface CodesTrend {
  readonly id: string;
  readonly indicator: string;
  readonly region: string;
  readonly dimension: string;
  readonly codes: readonly string[];
  /** The code the page follows. */
  readonly subject: string;
  readonly page: string;
}

/** At least two of the codes need two years. */
export function codesTrendMaker(ledger: Ledger, choice: CodesTrend): FigureMaker | null {
  const lines = seriesOf(ledger, choice).filter(({ observations }) => observations.length >= 2);
  return lines.length < 2 ? null : { id: choice.id, make: (record, words) => codesTrendFigure(record, words, choice) };
}

interface Line {
  readonly code: string;
  readonly observations: readonly Observation[];
}

function seriesOf(ledger: Ledger, { indicator, region, dimension, codes }: CodesTrend): Line[] {
  return codes.map((code) => ({
    code,
    observations: ledger.series(indicator, region, { [dimension]: code }).filter(({ value }) => value !== null),
  }));
}

function codesTrendFigure(ledger: Ledger, words: Words, choice: CodesTrend): Figure {
  const { id, region, subject, page } = choice;
  const indicator = ledger.indicator(choice.indicator);
  const unit = ledger.unit(indicator.unit);
  const lines = seriesOf(ledger, choice).filter(({ observations }) => observations.length > 0);
  const name = (code: string) => codeName(ledger, words, choice.dimension, code);
  const touched = lines.flatMap(({ code }) => ledger.breaksOf(choice.indicator, { [choice.dimension]: code }));
  const breaks = indicator.breaks.filter((entry) => touched.includes(entry));
  const input = {
    series: lines.map(({ code, observations }) => ({
      id: code,
      label: name(code),
      points: observations.map(({ period, value }) => ({ period: yearOf(period), value })),
      endText: lastText(words, observations.at(-1), indicator.decimals),
    })),
    subject,
    breaks: breaks.map(({ period }) => ({ period: Number(period), label: words.t('break.label', { period }) })),
    noData: words.t('value.none'),
    numbers: words.numberStyle(unit),
  };
  return {
    id,
    title: finding(ledger, words, choice, lines),
    subtitle: words.list([words.text(indicator.name), words.unitName(unit), shortName(ledger, words, region)]),
    observations: lines.flatMap(({ observations }) => observations),
    remarks: [words.t('codesTrend.remark'), ...breaks.map(({ text }) => words.text(text))],
    page,
    drawing: { kind: 'trend', input },
  };
}

/** What the definitions come to in the latest year for which two or more are on record. */
function finding(
  ledger: Ledger,
  words: Words,
  { indicator: id, region, dimension }: CodesTrend,
  lines: readonly Line[],
) {
  const indicator = ledger.indicator(id);
  const all = lines.flatMap(({ code, observations }) => observations.map((observation) => ({ code, observation })));
  const shared = [...Map.groupBy(all, ({ observation }) => observation.period)].filter(
    ([, found]) => found.length >= 2,
  );
  const [period = '', found = []] = shared.sort(([a], [b]) => (a < b ? -1 : 1)).at(-1) ?? [];
  return words.t('finding.byCode', {
    period,
    region: shortName(ledger, words, region),
    indicator: words.text(indicator.name),
    values: found
      .map(({ code, observation }) =>
        words.t('finding.codeValue', {
          code: codeName(ledger, words, dimension, code),
          value: words.figure(observation, indicator.decimals),
        }),
      )
      .join(words.t('ladder.and')),
  });
}

function lastText(words: Words, observation: Observation | undefined, decimals: number): string | undefined {
  return observation && `${words.cell(observation, decimals)} (${words.period(observation.period)})`;
}
