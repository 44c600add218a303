import { readValue } from './said-value.ts';
import {
  type Check,
  isBroken,
  isGrounded,
  numberOf,
  rowFaults,
  rowsNamed,
  sibling,
  type Told,
  unless,
} from './told.ts';

/** A region's value beside a reference of the same year: how far below (1) or above (−1), and how far in the first year. */
export function checkGap(sign: 1 | -1): Check {
  return (told) => {
    const { subject, region, period, value, amount, reference, from, before } = told.said;
    const [own] = rowsNamed(told, told.rows, { subject, region, period });
    const other =
      own && told.rows.find((row) => row.indicator === own.indicator && isMeant(told, reference, row.region));
    if (!own || !other) return [`no values of ${region} and ${reference} in ${period}`];
    const pair = (year: string) =>
      [sibling(told, own, { period: year }), sibling(told, other, { period: year })] as const;
    const [first, base] = from === undefined ? [] : pair(from);
    const was = told.scope === 'finding.gapWasAbove' ? -1 : 1;
    const hasEarlier = told.data.observations
      .map((one) => one.period)
      .filter((year) => /^\d{4}$/.test(year) && year < (from ?? own.period) && !isBroken(told, own, year, own.period))
      .some((year) => pair(year).every((one) => one?.value != null && isGrounded(told, one)));
    return [
      ...rowFaults(told, 'value', value, own),
      ...amountFaults(told, amount, sign * (numberOf(other) - numberOf(own))),
      ...(from === undefined
        ? []
        : [
            ...unless(first?.value != null && base?.value != null, `no values in ${from}`),
            ...(first && base ? amountFaults(told, before, was * (numberOf(base) - numberOf(first))) : []),
            ...unless(!isBroken(told, own, from, own.period), `the concept changed after ${from}`),
          ]),
      ...unless(!hasEarlier, 'there is an earlier year of both'),
    ];
  };
}

function isMeant({ data, messages, names }: Told, reference: string | undefined, region: string): boolean {
  if (reference === messages['standing.average'])
    return data.regions.some(({ id, level }) => id === region && level === 'nation');
  return names.regions.get(reference ?? '')?.has(region) ?? false;
}

function amountFaults({ language }: Told, amount: string | undefined, right: number): string[] {
  const said = readValue(amount ?? '', language);
  const isRight = said !== null && right > 0 && Math.abs((said.numbers[0] ?? Number.NaN) - right) <= said.half + 1e-9;
  return unless(isRight, `${amount} is not ${right}`);
}

/** Both values, where they do not decide which is higher. */
export const checkBeside: Check = (told) => {
  const { subject, region, period, value, reference, referenceValue } = told.said;
  const [own] = rowsNamed(told, told.rows, { subject, region, period });
  const other = own && told.rows.find((row) => row.indicator === own.indicator && isMeant(told, reference, row.region));
  const isOpen = own !== undefined && other !== undefined && overlap(own, other);
  return [
    ...rowFaults(told, 'value', value, own),
    ...rowFaults(told, 'reference', referenceValue, other),
    ...unless(isOpen, 'the values decide which is higher'),
  ];
};

function overlap(a: Told['rows'][number], b: Told['rows'][number]): boolean {
  const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return (a.low ?? low) < (b.high ?? high) && (b.low ?? low) < (a.high ?? high);
}
