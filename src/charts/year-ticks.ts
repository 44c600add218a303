const STEPS = [1, 2, 5, 10, 20, 50];
const AIR = 14;

/** Years to be labelled: the first, the last, those wanted, and round ones between, wherever their labels keep apart. */
export function yearTicks(
  first: number,
  last: number,
  x: (year: number) => number,
  labelWidth: (year: number) => number,
  wanted: readonly number[] = [],
): number[] {
  if (first === last) return [first];
  const apart = (a: number, b: number) => Math.abs(x(b) - x(a)) >= (labelWidth(a) + labelWidth(b)) / 2 + AIR;
  if (!apart(first, last)) return [last];
  const perYear = (x(last) - x(first)) / (last - first);
  const step = STEPS.find((years) => years * perYear >= labelWidth(last) + AIR) ?? last - first;
  const round = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) round.push(year);
  const fixed = [first, last];
  for (const year of wanted) if (fixed.every((other) => apart(other, year))) fixed.push(year);
  const inner = round.filter((year) => year > first && year < last && fixed.every((other) => apart(other, year)));
  return [...fixed, ...inner].sort((a, b) => a - b);
}
