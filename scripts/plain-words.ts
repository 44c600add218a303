/** A pattern that texts for readers do without: why, and what they say instead. */
export interface PlainWord {
  readonly pattern: RegExp;
  readonly say: string;
  /** Texts that may hold it all the same: names fixed by law or custom. */
  readonly but?: RegExp;
}

/** What English texts for readers do without, after the usage of the National Bureau of Statistics. */
export const plainEnglish: readonly PlainWord[] = [
  { pattern: /\baim(s|ed|ing)?\b/i, say: 'target, goal' },
  { pattern: /\bon record\b/i, say: 'available; no data; “the ledger holds …”' },
  { pattern: /\blifted (people|areas|counties|villages|households|and monitored)\b/i, say: '… lifted out of poverty' },
  { pattern: /\b(the|no) figures?\b/i, say: 'the value, the rate, the number; no data' },
  { pattern: /\b(told|tells of|asked for)\b/i, say: 'reported, described, separated; required' },
  { pattern: /\bprint(s|ed|ing)?\b/i, say: 'published, states, gives' },
  { pattern: /\b(faults?|mend(s|ed|ing)?)\b/i, say: 'problems; rectified' },
  { pattern: /\bmovers?\b/i, say: 'people relocated' },
  { pattern: /\blinking funds?\b/i, say: 'transition funds' },
  { pattern: /\bincidence\b/i, say: 'poverty rate' },
  { pattern: /\bfounding documents?\b/i, say: 'source documents' },
  { pattern: /(?<!re)vitali[sz]/i, say: 'revitalisation, as in the name of the Law' },
  { pattern: /\binhospitable\b/i, say: 'poverty-alleviation relocation' },
  { pattern: /\d\s?[万亿萬億]/, say: 'thousand, million, billion' },
  { pattern: /\b\w+i[z](e|ed|es|ing|ation)\b/i, say: 'British spelling', but: /\bsiz(e|ed|es|ing)\b|\bHuize\b/i },
  { pattern: /'|"/, say: '’ and “ ”', but: /\('\)/ },
  { pattern: /\d %/, say: '70%, without a space' },
  { pattern: /\d ?[万亿]/, say: 'the number written out: 405 million yuan' },
];

const han = '\\p{Script=Han}';
const inText = (source: string) => new RegExp(source, 'u');

/** What Chinese texts for readers do without, after the usage of official statistics. */
export const plainChinese: readonly PlainWord[] = [
  { pattern: /印(?![发证江台])/, say: '公布、列明、写明、原文写法' },
  { pattern: /读法|读数|读作/, say: '系本站据原文判读；理解为' },
  { pattern: /种(来源|出处)/, say: '个来源' },
  { pattern: /无处安放|左邻右舍|谁说的/, say: '未能归类；相近与相邻地区；目标是谁定的' },
  { pattern: /收录到/, say: '无数据；没有找到' },
  { pattern: /没有定数|走向零|有没有活干|换一条线/, say: '未量化；归零过程；就业情况；标准不同' },
  { pattern: /(个|条|各省|分省|公布的|最近的|没有收录的)数字/, say: '数据，按条计' },
  { pattern: /起始文件/, say: '首批文件' },
  { pattern: /务工就业人数/, say: '务工就业规模' },
  { pattern: /(?<!拓展)巩固脱贫(攻坚)?成果(?!后评估)/, say: '巩固拓展脱贫攻坚成果' },
  { pattern: /易地搬迁/, say: '易地扶贫搬迁' },
  { pattern: /(?<!四)舍入(?!五)/, say: '四舍五入' },
  { pattern: /概念(不同|混用)/, say: '口径不同、口径混用' },
  { pattern: inText(`${han} +[\\p{Nd}A-Za-z]|[\\p{Nd}A-Za-z%] +${han}`), say: '汉字与数字、字母之间不空格' },
  { pattern: inText(`${han}[,:;?!()]|[,:;?!()]${han}`), say: '全角标点' },
  { pattern: /\d–\d/, say: '年份用2016—2020年，幅度用76%～92%' },
  { pattern: /(?<![\d.年月])(?!(19|20)\d\d—)\d[\d.,]*%?—\d/, say: '幅度用～，76%～92%', but: /第\d+—\d+/ },
  { pattern: /\d{4}-\d{4}年/, say: '2016—2020年' },
  { pattern: /\d %/, say: '70%' },
];

/** The words that a text should not hold, each with what to say instead. Names in braces are no text. */
export function unplainWords(text: string, words: readonly PlainWord[]): readonly string[] {
  const read = text.replace(/\{(?!link )[^{}]*\}/g, '{}').replace(/\{link \S+ ([^{}]*)\}/g, '$1');
  return words.flatMap(({ pattern, say, but }) => {
    const [found] = (but ? read.replace(new RegExp(but, 'giu'), '') : read).match(pattern) ?? [];
    return found === undefined ? [] : [`“${found}”: say ${say}`];
  });
}
