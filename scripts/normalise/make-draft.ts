import { exact } from '../../src/lib/interval.ts';
import { keyOf } from '../../src/lib/series-key.ts';
import type { Place } from '../read/problem.ts';
import { placeInSidecar, placeOf } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import type { Draft } from './draft.ts';
import { cleanQuote } from './find-in-quote.ts';
import { completeDimensions } from './model.ts';
import type { Normalised } from './normalised.ts';
import { shift } from './printed-number.ts';
import { readCell } from './read-cell.ts';
import { readPeriod } from './read-period.ts';
import type { ValueCell } from './value-cell.ts';

/** Resolves names to catalog ids and text to a number; adds a draft or located problems to the result. */
export function makeDraft(cell: ValueCell, result: Normalised): void {
  const faults: boolean[] = [];
  const complain = (check: string, value: string, expected: string, advice: string, role?: string) => {
    result.problems.push({ severity: 'error', ...placeOfFact(cell, role), check, value, expected, advice });
    faults.push(true);
    return undefined;
  };
  const { model, placement, table, fact } = cell;
  const one = (kind: 'region' | 'source' | 'unit', text: string | undefined, role: string) => {
    if (!text)
      return complain(
        `missing-${kind}`,
        '',
        `a ${kind}`,
        `name the ${kind} in the sidecar (defaults, column or row)`,
        role,
      );
    const ids = model[kind](text);
    if (ids.length === 1) return ids[0];
    if (ids.length > 1)
      return complain(
        `ambiguous-${kind}`,
        text,
        `one ${kind}; it may be ${ids.join(' or ')}`,
        'use the code or another column that tells them apart',
        role,
      );
    return complain(
      `unknown-${kind}`,
      text,
      `a ${kind} of data/catalog/${kind}s.csv`,
      `correct the text, or add it there as an alias of the ${kind} it means`,
      role,
    );
  };

  const region = one('region', placement.region, 'region');
  const sources = sourceTexts(cell).map((text) => one('source', text, 'source'));
  if (sources.length === 0) one('source', undefined, 'source');
  const period = readPeriod(placement.period ?? '');
  if (period === null)
    complain(
      'unknown-period',
      placement.period ?? '',
      'a period such as 2020, 2016-2020, 2020-04 or 2019 Q1-Q3',
      'map it with codes in the period column',
      'period',
    );
  const indicator = model.indicators.get(placement.indicator ?? '');
  if (!indicator)
    complain(
      'unknown-indicator',
      placement.indicator ?? '',
      'an indicator of data/catalog/indicators.csv',
      'name it in the sidecar, or add it to the catalog',
      'item',
    );
  for (const [dimension, code] of Object.entries(placement.dimensions ?? {})) {
    if (indicator && !indicator.dimensions.includes(dimension))
      complain(
        'unknown-dimension',
        dimension,
        `a dimension of ${indicator.id}: ${indicator.dimensions.join(', ') || 'none'}`,
        'correct the sidecar or the indicator',
        dimension,
      );
    else if (!model.dimensions.get(dimension)?.some((row) => row.code === code))
      complain(
        'unknown-code',
        code,
        `a code of dimension ${dimension}`,
        'map it with codes in the sidecar, or add it to data/catalog/dimensions.csv',
        dimension,
      );
  }
  const unitText = placement.unit ?? indicator?.unit;
  const unitId = indicator ? one('unit', unitText, 'unit') : undefined;
  const own = model.units.get(unitId ?? '');
  const wanted = model.units.get(indicator?.unit ?? '');
  if (own && wanted && own.kind !== wanted.kind)
    complain(
      'wrong-unit',
      unitText ?? '',
      `a unit of ${wanted.kind}, as ${indicator?.id} is in ${wanted.id}`,
      'correct the unit in the sidecar',
      'unit',
    );

  const cellUnit = model.units.get(model.unit(placement.cellUnit ?? indicator?.unit ?? '')[0] ?? '');
  const read = readCell(cell, own?.exponent ?? 0, cellUnit?.exponent ?? 0);
  if (typeof read === 'string')
    complain(
      'not-a-number',
      cell.placement.printed ?? cell.cell,
      read,
      'correct the cell after the publication; if it means "no value", list it in missingValues',
    );
  if (faults.length > 0 || typeof read === 'string' || !indicator || !region || !own || !wanted || period === null)
    return;

  const ids = sources.filter((id) => id !== undefined);
  const dimensions = completeDimensions(model, indicator, placement.dimensions ?? {});
  const counted =
    own.discrete === 'yes' && read.qualifier === 'exact' && Number.isInteger(read.number.value) && !read.carriesScale;
  const printedNumber = counted && read.number.value !== null ? exact(read.number.value) : read.number;
  const number = shift(printedNumber, (read.scaled ? 0 : own.exponent) - wanted.exponent);
  const key = keyOf({ indicator: indicator.id, region, period, dimensions });
  const draft: Draft = {
    id: `${key}@${ids[0]}/${table.sidecar.name}`,
    figure: fact.figure,
    indicator: indicator.id,
    region,
    period,
    periodNote: placement.periodNote || null,
    dimensions,
    unit: indicator.unit,
    value: number.value,
    // A count, rate or amount that cannot be negative is not printed so coarsely that it may be.
    low: number.low === null || indicator.min === null ? number.low : Math.max(number.low, indicator.min),
    high: number.high,
    printed: cell.printed ?? read.printed,
    qualifier: read.qualifier,
    status: placement.status ?? 'published',
    tier:
      ids
        .map((id) => model.sources.get(id)?.tier ?? 'C')
        .sort()
        .at(-1) ?? 'C',
    source: ids[0] ?? '',
    sources: ids,
    locator: locatorOf(cell),
    quote: placement.quote ? cleanQuote(placement.quote) : null,
    note: placement.note || null,
    formula: null,
    inputs: [],
    table: table.sidecar.name,
    place: () => placeOf(table, cell.row, cell.column),
  };
  result.drafts.push(draft);
  result.tally.published++;
}

/** `$heading` names a column of the same row; several ids are separated by `;`. */
function sourceTexts({ placement, table, row }: ValueCell): string[] {
  const text = placement.source ?? '';
  const heading = text.startsWith('$') ? text.slice(1) : null;
  const block = heading === null ? undefined : table.blocks.find((candidate) => candidate.rows.includes(row));
  const found = heading === null ? text : (row.cells[block?.headings.indexOf(heading) ?? -1] ?? '');
  return found
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}

function locatorOf({ placement, table, fact, heading }: ValueCell): string {
  const where = placement.locator ?? table.sidecar.title;
  return [where, fact.label, heading].map(clean).filter(Boolean).join(' · ');
}

/** Place of the column a fact came from, of the cell itself, or of the sidecar for facts it states for all rows. */
function placeOfFact(cell: ValueCell, role: string | undefined): Place {
  if (role === undefined) return placeOf(cell.table, cell.row, cell.column);
  const column = cell.fact.columnOf[role];
  if (column !== undefined) return placeOf(cell.table, cell.row, column);
  const stated = {
    indicator: cell.placement.indicator,
    item: cell.placement.indicator,
    region: cell.placement.region,
    period: cell.placement.period,
    source: cell.placement.source,
    unit: cell.placement.unit,
  }[role];
  return placeInSidecar(cell.table, stated ?? role);
}
