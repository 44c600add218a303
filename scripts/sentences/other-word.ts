import type { KnownNames } from './known-names.ts';
import type { Said } from './read-message.ts';
import { kindOf } from './slots.ts';

/** The words of a sentence with one of them wrong: another number, year, region or series. */
export function withOtherWord(key: string, said: Said, name: string, names: KnownNames): Said {
  const word = said[name] ?? '';
  return { ...said, [name]: otherWord(kindOf(key, name), word, names) };
}

function otherWord(kind: string, word: string, names: KnownNames): string {
  switch (kind) {
    case 'region':
    case 'regions':
      return anotherOf(names.regions, word);
    case 'series':
      return anotherOf(names.series, word);
    case 'indicator':
      return anotherOf(names.indicators, word);
    case 'period':
    case 'periods':
    case 'when':
      return word.replace(/\d{4}/, (year) => String(Number(year) + 1));
    default:
      return /\d/.test(word) ? word.replace(/[\d,]*\d/, otherNumber) : `7${word}`;
  }
}

/** A number that is one more in its first digit. */
function otherNumber(number: string): string {
  return number.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
}

/** A name that means nothing of what a word means. */
function anotherOf(known: ReadonlyMap<string, ReadonlySet<string>>, word: string): string {
  const meant = known.get(word) ?? new Set();
  return [...known].find(([, ids]) => ids.isDisjointFrom(meant))?.[0] ?? '';
}
