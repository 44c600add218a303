/** A table for the terminal: columns as wide as their widest cell, the first row underlined as the head. */
export function textTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((cell, index) =>
    Math.max(...[head, ...rows].map((row) => row[index]?.length ?? 0), cell.length),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
