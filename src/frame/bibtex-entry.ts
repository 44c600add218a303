import { type CitedWork, citationKey, yearOfRelease } from './cited-work.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A chart or dataset as an entry for BibTeX; its day of access is left to who cites it. */
export function bibtexEntry(cited: CitedWork, release: string): string {
  const { author, title, measure, date, url } = cited;
  const beside = measure === '' ? '' : `${measure}. `;
  const fields = [
    ['author', `{{${escapeTex(author)}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['year', `{${yearOfRelease(cited)}}`],
    ['month', MONTHS[Number(date.slice(5, 7)) - 1]],
    ['howpublished', `{\\url{${url}}}`],
    ['note', `{${escapeTex(`${beside}${release}, ${date}`)}}`],
  ].filter(([, value]) => value !== undefined);
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${citationKey(cited)},\n${lines.join(',\n')}\n}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, escaped ones too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
};

/** Text in which no sign means anything to TeX. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^"]|[&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
