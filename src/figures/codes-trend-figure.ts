import type { Edition } from '../edition/edition.ts';
import type { Ledger } from '../record/ledger.ts';
import type { FigureCodes } from '../record/listed-figure.ts';
import { yearOf } from '../record/period.ts';
import type { Indicator, Observation } from '../record/types.ts';
import { enumerate } from './enumerate.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { eachAlone, type FigureMarks, figureMarks } from './usual-marks.ts';

/**
 * One indicator of one region under several definitions: each code of a dimension is a line of its own, never joined; the
 * page follows the last. At least two of the codes need two years.
 */
export function defineCodesTrend(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const lines = seriesOf(ledger, choice).filter(({ observations }) => observations.length >= 2);
  return lines.length < 2 ? null : (edition) => codesTrendFigure(edition, choice);
}

interface Line {
  readonly code: string;
  readonly observations: readonly Observation[];
}

function seriesOf(ledger: Ledger, choice: FigureChoice): Line[] {
  const { dimension, codes } = definitionsOf(choice);
  const { indicator } = mainSeries(choice);
  return codes.map((code) => ({
    code,
    observations: ledger.valued(indicator, choice.region, { [dimension]: code }),
  }));
}

function definitionsOf({ id, codes }: FigureChoice): FigureCodes {
  if (!codes) throw new Error(`${id} names no codes in data/catalog/figures.csv`);
  return codes;
}

function codesTrendFigure(edition: Edition, choice: FigureChoice): FigureContent {
  const { id, region, page } = choice;
  const { dimension, codes } = definitionsOf(choice);
  const indicator = edition.record.indicator(mainSeries(choice).indicator);
  const unit = edition.record.unit(indicator.unit);
  const lines = seriesOf(edition.record, choice).filter(({ observations }) => observations.length > 0);
  const touched = lines.flatMap(({ code }) => edition.record.breaksOf(indicator.id, { [dimension]: code }, region));
  const breaks = indicator.breaks.filter((entry) => touched.includes(entry));
  const drawn = lines.flatMap(({ observations }) => observations);
  const marks = figureMarks(edition, eachAlone(drawn));
  const input = {
    series: lines.map(({ code, observations }) => ({
      id: code,
      label: edition.codeName(dimension, code),
      points: observations.map(({ period, value }) => ({ period: yearOf(period), value })),
      endText: lastText(edition, marks, observations.at(-1), indicator.decimals),
    })),
    subject: codes.at(-1) ?? '',
    breaks: breaks.map(({ period }) => ({ period: Number(period), label: edition.t('break.label', { period }) })),
    noData: edition.t('value.none'),
    numbers: edition.numberStyle(unit),
  };
  return {
    id,
    title: finding(edition, choice, indicator, lines),
    subtitle: edition.list([edition.text(indicator.name), edition.unitName(unit), edition.regionName(region)]),
    observations: drawn,
    remarks: [edition.t('codesTrend.remark'), ...breaks.map(({ text }) => edition.text(text))],
    page,
    drawing: { kind: 'trend', input },
  };
}

/** What the definitions come to in the latest year for which two or more are on record. */
function finding(edition: Edition, choice: FigureChoice, indicator: Indicator, lines: readonly Line[]) {
  const { dimension } = definitionsOf(choice);
  const all = lines.flatMap(({ code, observations }) => observations.map((observation) => ({ code, observation })));
  const shared = [...Map.groupBy(all, ({ observation }) => observation.period)].filter(
    ([, found]) => found.length >= 2,
  );
  const [period = '', found = []] = shared.sort(([a], [b]) => (a < b ? -1 : 1)).at(-1) ?? [];
  return edition.t('finding.byCode', {
    period,
    region: edition.regionName(choice.region),
    indicator: edition.text(indicator.name),
    values: enumerate(
      edition,
      found.map(({ code, observation }) =>
        edition.t('finding.codeValue', {
          code: lowerStart(edition.codeName(dimension, code)),
          value: edition.value(observation, indicator.decimals),
        }),
      ),
    ),
  });
}

/** The name of a definition within a sentence: “Extreme poverty line” there is no name of its own. */
function lowerStart(name: string): string {
  return name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

function lastText(
  edition: Edition,
  marks: FigureMarks,
  observation: Observation | undefined,
  decimals: number,
): string | undefined {
  if (observation === undefined) return undefined;
  const value = marks.behind(edition.cell(observation, decimals), observation);
  return `${value}${edition.aside(edition.period(observation.period))}`;
}
