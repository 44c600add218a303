import { least } from 'd3';

/**
 * How a drawing and the table of its figure know each other, for readers who walk a chart by pointer or keyboard.
 *
 * Rows of the table are counted from 0. A mark that stands for one figure carries `data-mark="n"`, the row that holds it;
 * a line carries `data-line="n"` on its group, and its vertices stand from left to right for the rows n, n + 1, … A dot
 * with two values carries `data-mark="n m"`, first the row of what runs to the right, then that of what runs upwards. A mark
 * that is a path stands where its path begins. Region, period and value are read from the row, so no text is in the page
 * twice. A mark without a row, such as the hatch of a region that has no figure, is described by a `<title>` of its own.
 *
 * What is drawn in every panel of a chart, such as the nation's line, carries its rows only once, in the panel of the region
 * whose rows come first: the walk then begins with it, beside the first region's line, and does not come by again.
 */
export interface TableRow {
  /** Row of the figure's table, counted from 0. */
  readonly tableRow?: number | undefined;
}

/** The panel whose rows come first: it is the one in which a line that all of them show has its rows. */
export function firstInTable<Panel extends TableRow>(panels: readonly Panel[]): Panel | undefined {
  return least(panels, ({ tableRow }) => tableRow ?? Number.POSITIVE_INFINITY);
}
