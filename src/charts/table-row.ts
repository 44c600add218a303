/**
 * How a drawing and the table of its figure know each other, for readers who walk a chart by pointer or keyboard.
 *
 * Rows of the table are counted from 0. A mark that stands for one figure carries `data-mark="n"`, the row that holds it;
 * a line carries `data-line="n"` on its group, and its vertices stand from left to right for the rows n, n + 1, … Region,
 * period and value are read from the row, so no text is in the page twice. A mark without a row, such as one for a region
 * that has no figure, is described by a `<title>` of its own.
 */
export interface TableRow {
  /** Row of the figure's table, counted from 0. */
  readonly tableRow?: number | undefined;
}
