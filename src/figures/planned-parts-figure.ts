import type { Edition } from '../edition/edition.ts';
import type { Ledger } from '../record/ledger.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import type { FigureChoice } from './figure-choice.ts';
import { shownValue } from './labels.ts';
import { saidIn, spokenParts } from './named-parts.ts';
import { type PlannedParts, plannedParts } from './planned-parts.ts';
import { eachAlone, figureMarks } from './usual-marks.ts';

/** The two parts of a whole as planned, and as regions of a level did it; at least two rows are needed. */
export function definePlannedParts(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const rows = plannedParts(ledger, choice);
  return rows.length < 2 ? null : (edition) => plannedPartsFigure(edition, choice, rows);
}

function plannedPartsFigure(edition: Edition, choice: FigureChoice, rows: readonly PlannedParts[]): FigureContent {
  const { region: subject, labels } = choice;
  const { dimension = '', codes = [] } = choice.codes ?? {};
  const observations = rows.flatMap((row) => row.observations);
  const marks = figureMarks(edition, eachAlone(observations));
  const input = {
    parts: codes.map((code) => ({ id: code, label: edition.codeName(dimension, code) })),
    rows: rows.map(({ region, period, shares, observations: own }) => ({
      id: region,
      label: marks.behind(
        region === subject
          ? saidIn(edition, labels[0])
          : edition.list([edition.regionName(region), edition.period(period)]),
        ...own,
      ),
      values: shares.map(({ value }) => value),
    })),
    subject,
    noData: edition.t('value.none'),
    numbers: { decimals: 1 },
  };
  // Largest first, as the rows come.
  const done = rows.filter(({ region }) => region !== subject);
  const firstOf = (row: PlannedParts | undefined) =>
    row?.observations[0] ? shownValue(edition, row.observations[0]) : '';
  return {
    ...spokenParts(edition, choice, {
      planned: firstOf(rows.find(({ region }) => region === subject)),
      low: firstOf(done.at(-1)),
      high: firstOf(done[0]),
      count: done.length,
    }),
    observations,
    drawing: { kind: 'structure', input },
  };
}
