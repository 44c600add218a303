import type { Region } from '../record/types.ts';
import { plainText } from './plain-text.ts';

/** What a region is called, with a page or without. */
export type NamedRegion = Pick<Region, 'name' | 'shortName' | 'pinyin' | 'aliases'>;

/** Kinds of places that English leaves out and readers type. */
const ENGLISH_KINDS = [
  ['市', 'City'],
  ['省', 'Province'],
  ['自治区', 'Autonomous Region'],
] as const;

/**
 * Other names by which a region is looked for: its pinyin in one piece and in syllables, with and without the kind of
 * place, the initials, names in English, and spellings of the catalog that do not just add where the place lies.
 */
export function regionNames(region: NamedRegion): string[] {
  const { name, shortName } = region;
  const english = [plainText(plainName(shortName.en)), ...withKind(name), shortName.en];
  return [...new Set([...english, ...pinyinOf(region), name.zh, shortName.zh, ...ownAliases(region)])];
}

/** Spellings of the catalog but those that just add where the place lies. */
export function ownAliases({ aliases, shortName }: Pick<NamedRegion, 'aliases' | 'shortName'>): string[] {
  return aliases.filter((alias) => !/[,(（]/.test(alias) && !alias.includes(shortName.zh));
}

/** Every name of a region as a search compares them: plain, in both writings of Chinese. */
export function searchTerms(region: NamedRegion, toTraditional: (text: string) => string): string[] {
  const spelled = region.aliases.filter((alias) => /^\p{Script=Han}+$/u.test(alias));
  const names = [...regionNames(region), ...spelled].map((name) => plainName(name));
  return [...new Set([...names, ...names.map(toTraditional)].map(plainText))].filter((term) => term !== '');
}

/** A name without what tells it from its namesakes: `Fuping County (Hebei)` → Fuping County. */
export function plainName(name: string): string {
  return name.replace(/\s*\(.*\)/, '');
}

function withKind(name: NamedRegion['name']): string[] {
  const [, kind = ''] = ENGLISH_KINDS.find(([zh]) => name.zh.endsWith(zh)) ?? [];
  return kind === '' || name.en.includes(kind) ? [name.en] : [name.en, `${plainName(name.en)} ${kind}`];
}

/** Readings of the short and of the whole name, in pieces and by initials; ü is typed v or u. */
function pinyinOf({ name, shortName, pinyin }: NamedRegion): string[] {
  const syllables = pinyin.split(' ');
  const known = name.zh.startsWith(shortName.zh) ? [...shortName.zh].length : syllables.length;
  const short = syllables.slice(0, known);
  const initials = (parts: readonly string[]) => parts.map(([initial]) => initial).join('');
  const names = [short.join(''), short.join(' '), syllables.join('')];
  return [
    ...names,
    ...names.filter((text) => text.includes('v')).map((text) => text.replaceAll('v', 'u')),
    ...(known > 1 ? [initials(short)] : []),
    ...(syllables.length > 1 ? [initials(syllables)] : []),
  ];
}
