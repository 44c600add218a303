import type { ChartOf } from '../../charts/draw.ts';
import type { Edition } from '../../edition/edition.ts';
import { needsFrom } from '../../record/comparison/choice.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import type { Observation } from '../../record/types.ts';
import type { FigureContent } from '../figure.ts';
import { dumbbell } from './dumbbell.ts';
import type { Emphasis } from './kind.ts';
import { knownRows } from './known-rows.ts';
import { choiceWords, measuredAmount } from './measured-words.ts';
import { notes } from './notes.ts';
import { ranking } from './ranking.ts';
import { scatter } from './scatter.ts';
import { subtitle } from './subtitle.ts';
import { trend } from './trend.ts';
import { drawnValues, observationsOf, valuedRows } from './valued-rows.ts';

/** Kinds of charts that a choice can be shown as. */
const kinds = { ranking, trend, dumbbell, scatter };

/** Name of a figure, the page it belongs to, what it is about. */
export type FigureWording = Pick<FigureContent, 'id' | 'page'> & Emphasis;

/** The figure of a choice: one of the pages, or a reader's. */
export function comparisonFigure(
  edition: Edition,
  compared: Compared,
  { id, page, ...emphasis }: FigureWording,
): FigureContent {
  const { choice, rows } = compared;
  const valued = valuedRows(rows);
  const own = valued.flatMap((row): Observation[] => (row.own ? [row.own] : []));
  return {
    id,
    page,
    title: finding(compared, edition),
    subtitle: subtitle(compared, edition),
    drawing: drawingOf(compared, edition, emphasis),
    observations: own,
    also: rows.flatMap(observationsOf).filter((one) => !own.includes(one)),
    drawn: drawnValues(rows),
    computed: choice.measure === 'level' ? undefined : computedOf(compared, edition),
    remarks: notes(compared, edition),
  };
}

/** What the rows say, in a sentence made from them. */
export function finding(compared: Compared, edition: Edition): string {
  const known = knownRows(compared.rows);
  const { finding: say } = kinds[compared.choice.view];
  return (known.length > 0 ? say(compared, known, edition) : '') || edition.t('compare.finding.none');
}

function drawingOf(compared: Compared, edition: Edition, emphasis: Emphasis): ChartOf {
  const { view } = compared.choice;
  return { kind: view, input: kinds[view].input(compared, edition, emphasis) } as ChartOf;
}

function computedOf({ choice, rows }: Compared, edition: Edition) {
  const { measure, from, to } = choice;
  const words = { ...choiceWords(edition, choice), from: needsFrom(choice) ? from : to };
  return {
    name: edition.t(`compare.measure.${measure}.full`, words),
    texts: valuedRows(rows).map((row) => measuredAmount(edition, row, measure)),
  };
}
