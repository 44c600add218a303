const chineseDigits = '〇一二三四五六七八九';
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullNames =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|sept|[a-z]{3})\.?$/;

/** A printed period with plain digits and without spaces: `二〇二〇年 第四季度` is `2020年第4季度`. */
export function plainPeriod(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[〇零○一二三四五六七八九]{4}(?=年|$)/u, digits)
    .replace(/(?<=[第前年至到\-–—~])[一二三四](?=季|至|到|[-–—~])/gu, digits)
    .replace(/\s+/gu, '');
}

function digits(chinese: string): string {
  return [...chinese].map((sign) => Math.max(0, chineseDigits.indexOf(sign))).join('');
}

/** Two digits of an English month by its name or the first three letters; nothing sensible for other words. */
export function monthNumber(name = ''): string {
  const word = name.toLowerCase();
  return fullNames.test(word) ? String(monthNames.indexOf(word.slice(0, 3)) + 1).padStart(2, '0') : '00';
}
