import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import { splitNationalities } from './nationalities.ts';

/** Readings that characters have in names of places and not, or not always, elsewhere. */
const readings: Readonly<Record<string, string>> = {
  都: 'dū',
  什: 'shí',
  乐亭: 'lào tíng',
  乐清: 'yuè qīng',
  民乐: 'mín lè',
  六合: 'lù hé',
  六安: 'lù ān',
  单: 'shàn',
  万柏林: 'wàn bǎi lín',
  尉犁: 'yù lí',
  歙: 'shè',
  浚: 'xùn',
  蔚: 'yù',
  涡阳: 'guō yáng',
  红寺堡: 'hóng sì bǔ',
  吴堡: 'wú bǔ',
  大埔: 'dà bù',
  东莞: 'dōng guǎn',
  蚌山: 'bèng shān',
  黄陂: 'huáng pí',
  泌阳: 'bì yáng',
  洪洞: 'hóng tóng',
  穆棱: 'mù líng',
  闵行: 'mǐn háng',
  召陵: 'shào líng',
  调兵山: 'diào bīng shān',
  犍为: 'qián wéi',
  昌都: 'chāng dū',
  筠连: 'jūn lián',
  宕昌: 'tàn chāng',
  牟定: 'móu dìng',
  繁峙: 'fán shì',
};

/** Kinds of places, longer ones first, with their English word; prefecture-level cities go without one. */
const kinds: readonly (readonly [zh: string, en: string])[] = [
  ['高新技术产业开发区', 'High-tech Industrial Development Zone'],
  ['高新技术产业园区', 'High-tech Industrial Park'],
  ['高技术产业开发区', 'High-tech Industrial Development Zone'],
  ['高新技术开发区', 'High-tech Development Zone'],
  ['经济技术开发区', 'Economic and Technological Development Zone'],
  ['城乡一体化示范区', 'Urban-Rural Integration Demonstration Zone'],
  ['经济开发区', 'Economic Development Zone'],
  ['群岛的岛礁及其海域', 'Islands and Their Waters'],
  ['行政委员会', 'Administrative Committee'],
  ['管理区管委会', 'Administrative Zone'],
  ['风景名胜区', 'Scenic Area'],
  ['产业园区', 'Industrial Park'],
  ['工业园区', 'Industrial Park'],
  ['开发区', 'Development Zone'],
  ['示范区', 'Demonstration Zone'],
  ['管理区', 'Administrative Zone'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['自治州', 'Autonomous Prefecture'],
  ['地区', 'Prefecture'],
  ['群岛', 'Islands'],
  ['新城', 'New Town'],
  ['特区', 'Special District'],
  ['新区', 'New Area'],
  ['县', 'County'],
  ['区', 'District'],
  ['市', 'City'],
  ['旗', 'Banner'],
  ['盟', 'League'],
];

export interface EnglishName {
  /** `Xuan'en`, as far as the place is called so without its kind. */
  readonly stem: string;
  /** `Xuan'en County` */
  readonly full: string;
}

let pinyin: ((text: string) => string[]) | undefined;

/** The library is heavy and most builds do not need it: it is loaded with the first name. */
function load(): (text: string) => string[] {
  const library: typeof PinyinPro = createRequire(import.meta.url)('pinyin-pro');
  library.customPinyin({ ...readings });
  return (text) => library.pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
}

/** A name in syllables of pinyin without tones, `v` for ü: `lv liang shi`. */
export function syllables(name: string): string {
  pinyin ??= load();
  return pinyin(name).join(' ').toLowerCase();
}

/** Pinyin as places are spelled: one word, ü kept, an apostrophe before a syllable that begins with a vowel. */
export function spell(name: string): string {
  const joined = syllables(name)
    .split(' ')
    .map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `’${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'ü');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/**
 * English name of a division: its name in pinyin, its nationalities and its kind in English.
 * @param around names of places that the name may begin with and that are words of their own, as in 唐山市汉沽管理区
 */
export function romanise(name: string, level: string, around: readonly string[] = []): EnglishName {
  const [zh, en] = kinds.find(([kind]) => name.endsWith(kind) && name.length > kind.length) ?? ['', ''];
  const { stem, english } = splitNationalities(name.slice(0, name.length - zh.length));
  const spelled = wordsOf(stem, around).map(spell).join(' ');
  const kind = level === 'prefecture' && zh === '市' ? '' : en;
  return { stem: spelled, full: [spelled, listOf(english), kind].filter(Boolean).join(' ') };
}

function wordsOf(stem: string, around: readonly string[]): string[] {
  const first = around.find((name) => stem.startsWith(name));
  return first === undefined || first === stem
    ? [stem]
    : [first.replace(/[省市]$/u, ''), ...wordsOf(stem.slice(first.length), around)];
}

/** `Bonan, Dongxiang and Salar` */
function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
