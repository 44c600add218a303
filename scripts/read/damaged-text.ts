import { placesIn } from './line-places.ts';
import { misreadAsGbk } from './misread-as-gbk.ts';
import { errorAt, type FilePlace, type Problem, unlikelyAt } from './problem.ts';

/** Characters that no table holds: one kind per group. */
const damage = new RegExp(
  [
    String.raw`(?<control>[\p{Cc}--[\t\n\r]])`,
    String.raw`(?<replacement>\uFFFD)`,
    String.raw`(?<noncharacter>\p{Noncharacter_Code_Point}|\p{Cs})`,
    String.raw`(?<private>\p{Co})`,
    String.raw`(?<hidden>\p{Default_Ignorable_Code_Point})`,
    String.raw`(?<separator>[\p{Zl}\p{Zp}])`,
    `(?<misread>${misreadings()})`,
  ].join('|'),
  'gv',
);

/**
 * What is left of text that was read in the wrong encoding once: U+FFFD and memory read as GBK (锟斤拷, 烫烫烫, 屯屯屯), marks,
 * quotation marks and Chinese of UTF-8 read as GBK (锘, 鈥, 鍏ㄥ浗), and UTF-8 read as Latin letters byte by byte (`Ã¥`, `äº¬`).
 */
function misreadings(): string {
  const letters = String.raw`\u0080-\u009F\u00A1-\u00AA\u00AC-\u00BA\u00BC-\u00BFŒœŠšŽžŸƒˆ™`;
  const marks = String.raw`\u00A0«»‚„…†‡‰‹›‘’“”•–—˜€`;
  const three = `[à-ï](?:[${letters}][${letters}${marks}]|[${marks}][${letters}])`;
  return `(?:锟斤拷)+|锟斤|斤拷|烫烫烫|屯屯屯|锘[夸垮挎跨胯块]|鈥|${misreadAsGbk()}|ï»¿|[ÃÂ][${letters}\\u00A0]|${three}`;
}

const kinds: Readonly<Record<string, string>> = {
  control: 'a control character',
  replacement: 'what is left of a character that could not be read',
  noncharacter: 'no character',
  private: 'a character of private use, which every font shows otherwise',
  hidden: 'a character that nobody can see',
  separator: 'a line break that most editors do not show',
  misread: 'text that was read in the wrong encoding once',
};

/** Whose text it is: a published file is left as it came, in a hand-kept one nothing may hide. */
export type Keeper = 'publisher' | 'handKept';

const advice: Readonly<Record<Keeper, string>> = {
  publisher: 'compare with the publication; if it is damaged there, transcribe it into a new file and say so in notes',
  handKept: 'type the text anew',
};

/**
 * Faults of a text whose characters got lost or were never meant to be read, located at the first one of each line.
 * In a published file characters of private use and what looks misread may be right: its sidecar can confirm them.
 * @param first line of the file that the text begins with
 */
export function damagedText(file: string, text: string, keeper: Keeper, first = 1): Problem[] {
  const placeAt = placesIn(text);
  const problems: Problem[] = [];
  damage.lastIndex = 0;
  for (let match = damage.exec(text); match; match = damage.exec(text)) {
    // What nobody can see falls away from published cells, and such line breaks are spaces there.
    if (keeper === 'publisher' && (match.groups?.hidden ?? match.groups?.separator)) continue;
    const { line, column } = placeAt(match.index);
    problems.push(damageAt({ file, line: line + first - 1, column }, match, keeper));
    const end = text.indexOf('\n', match.index);
    if (end === -1) break;
    damage.lastIndex = end;
  }
  return problems;
}

function damageAt(place: FilePlace, match: RegExpExecArray, keeper: Keeper): Problem {
  const [kind = ''] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
  const expected = `readable text; this is ${kinds[kind]}`;
  const complain = keeper === 'publisher' && (kind === 'private' || kind === 'misread') ? unlikelyAt : errorAt;
  return complain(place, 'damaged-text', match[0], expected, advice[keeper]);
}
