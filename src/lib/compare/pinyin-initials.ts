const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|er|ong|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|v|ve|ue)$/;

/** First letters of the syllables of a pinyin word that writes so many characters: hebei (2) → hb; `null` if it cannot. */
export function pinyinInitials(pinyin: string, characters: number): string | null {
  const letters = pinyin.toLowerCase().replace(/[^a-z]/g, '');
  return split(letters, characters);
}

/** Longest first syllable first, as pinyin is read: xian (1), but xi'an (2) when two characters are written. */
function split(letters: string, count: number): string | null {
  if (count === 0) return letters === '' ? '' : null;
  for (let length = Math.min(6, letters.length); length > 0; length--) {
    if (!SYLLABLE.test(letters.slice(0, length))) continue;
    const rest = split(letters.slice(length), count - 1);
    if (rest !== null) return `${letters[0]}${rest}`;
  }
  return null;
}
