import type { ChartOf } from '../../charts/draw.ts';
import type { Edition } from '../../edition/edition.ts';
import { needsFrom } from '../../lib/compare/choice.ts';
import type { Compared } from '../../lib/compare/compared.ts';
import type { Observation } from '../../lib/types.ts';
import type { FigureContent } from '../figure.ts';
import { dumbbellInput, rankingInput, scatterInput, trendInput } from './chart-inputs.ts';
import { finding } from './finding.ts';
import { measuredAmount } from './measured-words.ts';
import { notes } from './notes.ts';
import { subtitle } from './subtitle.ts';
import { observationsOf, toldRows } from './told-rows.ts';

/** Name of a compared figure and the page it belongs to. */
type Place = Pick<FigureContent, 'id' | 'page'>;

/** The figure of a choice: one of the static pages, or a reader's. */
export function comparisonFigure(edition: Edition, compared: Compared, place: Place): FigureContent {
  const { choice, rows } = compared;
  const told = toldRows(rows);
  const own = told.flatMap((row): Observation[] => (row.own ? [row.own] : []));
  return {
    ...place,
    title: finding(compared, edition),
    subtitle: subtitle(compared, edition),
    drawing: drawingOf(compared, edition),
    observations: own,
    also: rows.flatMap(observationsOf).filter((one) => !own.includes(one)),
    computed:
      choice.measure === 'level'
        ? undefined
        : {
            name: edition.t(`compare.measure.${choice.measure}.full`, {
              ref: edition.regionName(choice.ref),
              from: needsFrom(choice) ? choice.from : choice.to,
            }),
            texts: told.map((row) => measuredAmount(edition, row, choice.measure)),
          },
    remarks: notes(compared, edition),
  };
}

function drawingOf(compared: Compared, edition: Edition): ChartOf {
  switch (compared.choice.view) {
    case 'ranking':
      return { kind: 'ranking', input: rankingInput(compared, edition) };
    case 'trend':
      return { kind: 'trend', input: trendInput(compared, edition) };
    case 'dumbbell':
      return { kind: 'dumbbell', input: dumbbellInput(compared, edition) };
    case 'scatter':
      return { kind: 'scatter', input: scatterInput(compared, edition) };
  }
}
