/** Han characters outweigh letters in Chinese that cites English; a Han character says about as much as three letters. */
const LETTERS_PER_HAN = 3;

/** Frequent characters whose traditional form is another: a text that has one was not written in traditional characters. */
const SIMPLIFIED = /[国发农贫这对时东车为统计广调总队报闻网进门长县乡务动产业会个们从开购陕苏]/;

/**
 * Language of a text taken from a source: that of the source, unless its script shows another, such as the English name
 * of a Chinese publisher. `undefined` where neither says.
 */
export function textLanguage(text: string, source: string): string | undefined {
  const chinese = source.startsWith('zh');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (han === 0) return chinese && letters > 0 ? 'en' : ownName(source);
  if (chinese) return SIMPLIFIED.test(text) ? 'zh-Hans' : ownName(source);
  return letters > LETTERS_PER_HAN * han ? ownName(source) : 'zh-Hans';
}

/** Sources say `zh` for simplified characters. */
function ownName(language: string): string | undefined {
  return language === 'zh' ? 'zh-Hans' : language || undefined;
}
