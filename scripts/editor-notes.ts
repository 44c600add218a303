/**
 * Words of a note to the next editor, by language: what is to be checked before it is shown. What needs checking is withheld,
 * or shown with what is the matter as a fact: “the copy has stray words”.
 */
export const editorNotes: Readonly<Record<'zh' | 'en', readonly RegExp[]>> = {
  zh: [
    /再核|待核|待查|待考|待补|请核|有待(核|查|证|确认)/,
    /(核对|核实|确认)(之前|以前|前|后再)/,
    /(展示|发布|公布|刊出)[前时](宜|须|应|请|再|先)/,
  ],
  en: [
    /\b(to be|be to|yet to be|still to be) (verified|checked|confirmed)\b/i,
    /\b(check|verify|confirm|compare)\b[^.]{0,20}\bbefore\b/i,
    /\bnot yet (verified|checked|confirmed)\b/i,
    /\bneeds? (checking|verif\w+|confirm\w+)\b/i,
    /\buntil (it is|they are) (verified|confirmed|checked)\b/i,
    /\bre-?check\b/i,
    /\b(TODO|FIXME|TBD)\b/,
  ],
};
