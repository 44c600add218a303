import type { Edition } from '../edition/edition.ts';
import type { Observation } from '../record/types.ts';

/** What a sentence begins with behind a bare number and belongs to it: its unit, or the Chinese measure word of what is counted. */
export function measureWord(edition: Edition, { unit: id }: Observation, text: string): string {
  const unit = edition.record.unit(id);
  const symbol = edition.text(unit.symbol);
  // Of a rate the sentence may have said by what: 平均每吨7,389元, in a unit of 元/吨.
  const own = [symbol, symbol.split('/')[0] ?? ''].find((word) => word !== '' && text.startsWith(word));
  if (own !== undefined) return own;
  return unit.discrete ? (/^\p{Script=Han}/u.exec(text)?.[0] ?? '') : '';
}
