import type { Ledger } from '../record/ledger.ts';
import { yearOf } from '../record/period.ts';
import type { Placeholder } from './placeholder.ts';
import { valuesOnRecord } from './select-values.ts';

/**
 * Nothing to read: it ties a sentence that calls a figure absent to the series it speaks of. `{absent indicator region}`
 * takes codes (`*` for any), a `period=`, or `after=` a year. Throws a `RangeError` as soon as the record has such a figure.
 */
export function refuseOnRecord(ledger: Ledger, { written, names, options }: Placeholder): '' {
  const [indicator = '', region = ''] = names;
  const { id } = ledger.region(region);
  const { after, ...codes } = options;
  const series = [indicator, ...Object.entries(codes).map((pair) => pair.join('='))].join(' ');
  const found = valuesOnRecord(ledger, series).find(
    (observation) => observation.region === id && (after === undefined || yearOf(observation.period) > Number(after)),
  );
  if (found) throw new RangeError(`"${written}" is on record (${found.period}): tell the figure instead`);
  return '';
}
