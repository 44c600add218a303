import { lastYear } from '../../src/record/gap/deadline.ts';
import { isGrowthRule } from '../../src/record/gap/level-rule.ts';
import { yearOf } from '../../src/record/period.ts';
import { readReference } from '../derive/reference.ts';
import { findInQuote } from '../normalise/find-in-quote.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';

type TargetRow = RowOf<'targets'>;
/** Cell, what is wrong with it, and what is expected there. */
type Fault = readonly [heading: keyof TargetRow & string, check: string, expected: string];

/** Rules that hold a figure against the number of the row. */
const WITH_VALUE: readonly TargetRow['rule'][] = ['atLeast', 'atMost', 'equals', 'growthAtLeast', 'meanGrowthAtLeast'];
/** Rules that hold a figure against a series. */
const WITH_REFERENCE: readonly TargetRow['rule'][] = ['growthAtLeast', 'growthAbove', 'ratioRises', 'reachesReference'];
/** Rules that measure a way, which may have a start. */
const WITH_BASELINE: readonly TargetRow['rule'][] = ['atLeast', 'atMost', 'equals', 'reachesReference'];
/** Wordings of a bound on the other side than the rule has it. */
const CONTRARY: Readonly<Partial<Record<TargetRow['rule'], readonly TargetRow['qualifier'][]>>> = {
  atLeast: ['below', 'atMost'],
  growthAtLeast: ['below', 'atMost'],
  meanGrowthAtLeast: ['below', 'atMost'],
  atMost: ['over', 'atLeast'],
};
/** Growth a year, in per cent, beyond which a target is a slip of the decimal point. */
const MOST_GROWTH = 100;
/** How many times a target may be beyond what is likely: less than a slip of the unit, 万 for one. */
const FAR = 10;

/** Whether the cells of a target fit each other: its rule reads them, its times are in order, its number is of its indicator. */
export function checkTargetCells({ targets, indicators, units }: CatalogFiles): Problem[] {
  const known = new Map(indicators.map(({ row }) => [row.id, row]));
  const scales = new Map(units.map(({ row }) => [row.id, row]));
  return targets.flatMap(({ row, place }) => {
    const indicator = known.get(row.indicator);
    const others = row.other_series.map((text) => known.get(readReference(text)?.indicator ?? ''));
    const [reference, baseline] = [row.reference, row.baseline].map((text) =>
      known.get(readReference(text)?.indicator ?? ''),
    );
    const isOfKind = (other: typeof indicator) =>
      !indicator || !other || scales.get(other.unit)?.kind === scales.get(indicator.unit)?.kind;
    const ofKind = indicator
      ? `a series in the unit ${indicator.unit} or one of its kind, as ${row.indicator} has it`
      : '';
    const faults: (Fault | false)[] = [
      ...unread(row),
      ...order(row),
      isGrowthRule(row.rule) &&
        indicator !== undefined &&
        indicator.growth_of === '' &&
        !indicator.flow &&
        ['percent', 'percentage-points'].includes(indicator.unit) && [
          'indicator',
          'target-column',
          'an indicator that grows by per cent; a share moves by points',
        ],
      ['reachesReference', 'ratioRises'].includes(row.rule) &&
        !isOfKind(reference) && ['reference', 'wrong-unit', ofKind],
      !isGrowthRule(row.rule) && !others.every(isOfKind) && ['other_series', 'wrong-unit', ofKind],
      Object.values(row.dimensions).includes('*') && [
        'indicator',
        'target-column',
        'one series, as no star runs over the codes of a target',
      ],
      !isOfKind(baseline) && ['baseline', 'wrong-unit', ofKind],
      !isInQuote(row, scales.get(row.unit)?.exponent ?? 0) && [
        'value',
        'quote-without-figure',
        'a number that the quote prints in digits, or a note that says how it was read',
      ],
      ...(indicator ? numbers(row, indicator, scales) : []),
    ];
    return faults
      .filter((fault) => fault !== false)
      .map(([heading, check, expected]) =>
        errorAt(
          place(heading),
          check,
          String(row[heading]),
          expected,
          'compare with the document, and correct the row',
        ),
      );
  });
}

/** What a rule does not read would mislead whoever fills it in. */
function unread({ rule, value, unit, reference, baseline, qualifier }: TargetRow): (Fault | false)[] {
  const nothing = `nothing: the rule ${rule} does not read it`;
  return [
    value !== '' && !WITH_VALUE.includes(rule) && ['value', 'target-column', nothing],
    value !== '' && unit === '' && ['unit', 'missing-unit', 'the unit of the value'],
    reference !== '' &&
      (!WITH_REFERENCE.includes(rule) || (rule === 'growthAtLeast' && value !== '')) && [
        'reference',
        'target-column',
        value === '' ? nothing : `nothing: the rule ${rule} reads the value`,
      ],
    baseline !== '' && !WITH_BASELINE.includes(rule) && ['baseline', 'target-column', nothing],
    CONTRARY[rule]?.includes(qualifier) === true && [
      'qualifier',
      'target-column',
      `a wording that goes with the rule ${rule}`,
    ],
  ];
}

/** A document sets what is still to come, or, late in the year, the year that is ending. */
function order({ deadline, document_date }: TargetRow): (Fault | false)[] {
  const year = lastYear(deadline);
  const isPast = year !== null && year < yearOf(document_date) - 1;
  return [isPast && ['deadline', 'wrong-deadline', `a time not long before the document, of ${document_date}`]];
}

/** Whether the quote prints the number, or a note tells of the reading. */
function isInQuote({ value, quote, note_zh, note_en }: TargetRow, exponent: number): boolean {
  return value === '' || `${note_zh}${note_en}` !== '' || findInQuote(quote, Number(value), exponent) !== null;
}

/** The number of a target must be one that its indicator can have, and not ten times what is likely. */
function numbers(
  { rule, value, unit, dimensions }: TargetRow,
  indicator: RowOf<'indicators'>,
  scales: ReadonlyMap<string, RowOf<'units'>>,
): (Fault | false)[] {
  if (value === '' || !WITH_VALUE.includes(rule)) return [];
  if (isGrowthRule(rule))
    return [
      Math.abs(Number(value)) > MOST_GROWTH && ['value', 'unlikely-value', `a growth within ±${MOST_GROWTH} % a year`],
    ];
  const isWhole = Object.keys(dimensions).length === 0;
  const exponent = (id: string) => scales.get(id)?.exponent ?? 0;
  const number = Number(value) * 10 ** (exponent(unit) - exponent(indicator.unit));
  const { min, max, likely_min, likely_max } = indicator;
  const limits = ({ whole, parts }: typeof likely_min) => (isWhole ? [whole] : [whole, parts]);
  const isBeyond = (low: number | null, high: number | null) =>
    (low !== null && number < low) || (high !== null && number > high);
  const far = (limit: number | null, factor: number) => (limit !== null && limit > 0 ? limit * factor : null);
  const lows = limits(likely_min).map((limit) => far(limit, 1 / FAR) ?? Number.NEGATIVE_INFINITY);
  const highs = limits(likely_max).map((limit) => far(limit, FAR) ?? Number.POSITIVE_INFINITY);
  const bounds = (low: number | null, high: number | null) => `${low ?? '…'} to ${high ?? '…'} ${indicator.unit}`;
  if (isBeyond(min, max)) return [['value', 'impossible-value', bounds(min, max)]];
  return [
    isBeyond(Math.min(...lows), Math.max(...highs)) && [
      'value',
      'unlikely-value',
      `less than ten times away from ${bounds(likely_min.whole, likely_max.whole)}`,
    ],
  ];
}
