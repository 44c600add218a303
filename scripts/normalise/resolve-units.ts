import type { RowOf } from '../read/read-catalog.ts';
import type { Complain } from './complain.ts';
import { resolveName } from './resolve-name.ts';
import type { ValueCell } from './value-cell.ts';

type Unit = RowOf<'units'>;

/** Units a number passes through on its way into the record. */
export interface Units {
  /** Unit the number is printed in. */
  readonly own: Unit | undefined;
  /** Unit of the indicator. */
  readonly wanted: Unit | undefined;
  /** Unit of the transcribed cell, where a printed text is given in another one. */
  readonly cell: Unit | undefined;
}

/** The units of a cell; that of the number must be of the kind of the indicator's. */
export function resolveUnits(
  { model, placement }: ValueCell,
  indicator: { readonly id: string; readonly unit: string } | undefined,
  complain: Complain,
): Units {
  const text = placement.unit ?? indicator?.unit;
  const own = model.units.get((indicator && resolveName('unit', text, model, complain)) ?? '');
  const wanted = model.units.get(indicator?.unit ?? '');
  if (own && wanted && own.kind !== wanted.kind) {
    const expected = `a unit of ${wanted.kind}, as ${indicator?.id} is in ${wanted.id}`;
    complain('wrong-unit', text ?? '', expected, 'correct the unit in the sidecar', { role: 'unit' });
  }
  return { own, wanted, cell: model.units.get(model.unit(placement.cellUnit ?? indicator?.unit ?? '')[0] ?? '') };
}
