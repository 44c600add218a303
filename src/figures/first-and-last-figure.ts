import { greatest } from 'd3';
import type { Edition } from '../edition/edition.ts';
import { withSymbol } from '../edition/value-text.ts';
import { type FirstAndLast, firstAndLast } from '../record/first-and-last.ts';
import type { Ledger } from '../record/ledger.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { namedParts, saidIn, spokenParts } from './named-parts.ts';
import { eachAlone, figureMarks } from './usual-marks.ts';

/** The regions of a level in the first and the latest year of each; at least three are needed. */
export function defineFirstAndLast(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { indicator, dimensions } = mainSeries(choice);
  const rows = firstAndLast(ledger, indicator, choice.level ?? 'province', dimensions);
  return rows.length < 3 ? null : (edition) => firstAndLastFigure(edition, choice, rows);
}

function firstAndLastFigure(edition: Edition, choice: FigureChoice, rows: readonly FirstAndLast[]): FigureContent {
  const { labels } = choice;
  const unit = edition.record.unit(edition.record.indicator(mainSeries(choice).indicator).unit);
  const observations = rows.flatMap(({ first, last }) => [first, last]);
  const marks = figureMarks(edition, eachAlone(observations));
  const input = {
    rows: rows.map(({ region, first, last }) => ({
      id: region,
      label: saidIn(edition, labels[0], { region: edition.regionName(region), from: first.period, to: last.period }),
      from: first.value,
      to: last.value,
      fromText: marks.behind(edition.value(first), first),
      toText: marks.behind(edition.value(last), last),
    })),
    fromLabel: spanOf(
      edition,
      rows.map(({ first }) => first.period),
    ),
    toLabel: spanOf(
      edition,
      rows.map(({ last }) => last.period),
    ),
    noData: edition.t('value.none'),
    numbers: { ...edition.numberStyle(unit), behind: withSymbol('', edition.unitText(unit)) },
    zero: true,
  };
  const count = edition.t('scope.provinces', { count: rows.length });
  return {
    ...spokenParts(edition, choice, wordsOf(edition, rows)),
    subtitle: edition.list([...namedParts(edition, choice), count]),
    observations,
    drawing: { kind: 'dumbbell', input },
  };
}

function spanOf(edition: Edition, periods: readonly string[]): string {
  const [first = '', ...more] = [...new Set(periods)].sort();
  return more.length === 0 ? first : edition.period(`${first}/${more.at(-1)}`);
}

/** What a sentence may say: how many, the highest at last, and the way of the one that was highest at first. */
function wordsOf(edition: Edition, rows: readonly FirstAndLast[]) {
  const [top] = rows;
  const highest = greatest(rows, ({ last }) => last.value ?? 0);
  return {
    count: rows.length,
    max: highest ? edition.value(highest.last) : '',
    region: top ? edition.regionName(top.region) : '',
    from: top?.first.period ?? '',
    fromValue: top ? edition.value(top.first) : '',
    to: top?.last.period ?? '',
    toValue: top ? edition.value(top.last) : '',
  };
}
