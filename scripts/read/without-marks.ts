/** One footnote mark: ①, *, †, #, ², [1], (1), （注2）. The ² of m² is none. */
const MARK = String.raw`(?:[①-⑳⑴-⒇*＊†‡§#＃]|(?<![mM])[¹²³]|[⁰⁴-⁹]|[\[［【〔]注?\d{1,2}[\]］】〕]|[(（](?:注|注?\d{1,2})[)）])`;
const TRAILING = new RegExp(String.raw`(?:\s*${MARK})+\s*$`, 'u');

/** A name as it is known, without the footnote marks behind it; brackets with words belong to names. */
export function withoutMarks(text: string): string {
  return text.replace(TRAILING, '');
}

/** The form in which headings and row labels are compared where they are not the same letter for letter. */
export function labelKey(text: string): string {
  return (withoutMarks(text) || text).normalize('NFKC').replace(/\s+/gu, '');
}
