import type { Edition } from '../edition/edition.ts';
import type { Observation } from '../record/types.ts';

/** What a sentence begins with behind a bare number and belongs to it: its unit, or the Chinese measure word of what is counted. */
export function measureWord(edition: Edition, { unit: id }: Observation, text: string): string {
  const unit = edition.record.unit(id);
  const symbol = edition.text(unit.symbol);
  if (symbol !== '' && text.startsWith(symbol)) return symbol;
  return unit.discrete ? (/^\p{Script=Han}/u.exec(text)?.[0] ?? '') : '';
}
