import type { KnownNames } from './known-names.ts';
import type { Said } from './read-message.ts';
import { kindOf } from './slots.ts';

/** The words of a sentence with one of them wrong, in some ways: another number, year, region or series. */
export function withOtherWords(key: string, said: Said, name: string, names: KnownNames): Said[] {
  return otherWords(kindOf(key, name), said[name] ?? '', names).map((word) => ({ ...said, [name]: word }));
}

function otherWords(kind: string, word: string, names: KnownNames): string[] {
  switch (kind) {
    case 'region':
    case 'regions':
      return othersOf(names.regions, word);
    case 'series':
      return othersOf(names.series, word);
    case 'indicator':
      return othersOf(names.indicators, word);
    case 'period':
    case 'periods':
    case 'when':
      return [1, 40].map((ahead) => word.replace(/\d{4}/, (year) => String(Number(year) + ahead)));
    default:
      return [/\d/.test(word) ? word.replace(/[\d,]*\d/, otherNumber) : `7${word}`];
  }
}

/** A number with another first digit. */
function otherNumber(number: string): string {
  return number.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
}

/** The first and the last name that mean nothing of what a word means. */
function othersOf(known: ReadonlyMap<string, ReadonlySet<string>>, word: string): string[] {
  const meant = known.get(word) ?? new Set();
  const others = [...known].filter(([, ids]) => ids.isDisjointFrom(meant)).map(([name]) => name);
  return [others[0] ?? '', others.at(-1) ?? ''];
}
