import type { Region } from '../record/types.ts';

/** Kinds of places as names of one character and their pinyin, which readers type or leave out. */
const SUFFIXES = { 省: 'sheng', 市: 'shi', 县: 'xian', 区: 'qu', 旗: 'qi', 州: 'zhou', 盟: 'meng' } as const;
const INITIAL = '[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh';
const FINAL = '[iu]?ang|i?ong|[iu]?ai|i?ao|[iu]an|[iu]e|[iu]a|uo|iu|ou|ei|ui|eng|ing|an|en|in|un|er|a|o|e|i|u|v';
const SYLLABLE = new RegExp(`^(?:${INITIAL})?(?:${FINAL})$`);

/**
 * Other names by which a region is looked for: its pinyin in one piece and in syllables, with and without the kind of
 * place, the initials, names in English, and spellings of the catalog that do not just add where the place lies.
 */
export function regionNames(region: Region): string[] {
  const { name, shortName, slug, aliases } = region;
  const own = aliases.filter((alias) => !/[,(（]/.test(alias) && !alias.includes(shortName.zh));
  const spellings = [slug.replace(/^(?:site|village)-|-\d+$/g, ''), shortName.en, name.en, ...own];
  const plain = spellings.map(letters).filter((word) => word !== '');
  const pinyin = plain.flatMap((spelling) => pinyinOf(region, spelling));
  return [...new Set([...plain.slice(0, 1), ...pinyin, name.en, shortName.en, name.zh, shortName.zh, ...own])];
}

function letters(name: string): string {
  return name
    .replace(/\(.*\)/, '')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[^a-z]/g, '');
}

/** Readings of a spelling that has as many syllables as the name has characters: 陕 is spelled shaan and typed shan. */
function pinyinOf({ name, shortName }: Region, spelling: string): string[] {
  const plain = spelling.replace('shaan', 'shan');
  const suffix = SUFFIXES[name.zh.at(-1) as keyof typeof SUFFIXES];
  const bare = suffix === undefined ? name.zh : name.zh.slice(0, -1);
  const known = bare === shortName.zh || name.zh === shortName.zh ? bare : shortName.zh;
  return split(plain, known.length).flatMap((syllables) => {
    const initials = syllables.map((syllable) => syllable[0]).join('');
    const long = suffix === undefined || known !== bare ? [] : [`${plain}${suffix}`, `${initials}${suffix[0]}`];
    return [plain, syllables.join(' '), ...(known.length > 1 ? [initials] : []), ...long];
  });
}

/** All ways to cut a spelling into so many syllables; the longest first syllable comes first. */
function split(spelling: string, count: number): string[][] {
  if (count === 0) return spelling === '' ? [[]] : [];
  return [6, 5, 4, 3, 2, 1].flatMap((length) => {
    const head = spelling.slice(0, length);
    if (head.length < length || !SYLLABLE.test(head)) return [];
    return split(spelling.slice(length), count - 1).map((tail) => [head, ...tail]);
  });
}
