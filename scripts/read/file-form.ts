/** What the first bytes of a file say it is. Names and endings are the publisher's and prove nothing. */
export interface FileForm {
  readonly kind: 'text' | 'workbook' | 'other';
  /** In words, for messages. */
  readonly what: string;
}

const marks: readonly (readonly [mark: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['\x89PNG', 'a picture (PNG)'],
  ['\xFF\xD8\xFF', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['BM\x00', 'a picture (BMP)'],
  ['II*\x00', 'a picture (TIFF)'],
  ['MM\x00*', 'a picture (TIFF)'],
  ['Rar!', 'an archive (RAR)'],
  ['7z\xBC\xAF', 'an archive (7z)'],
  ['\x1F\x8B', 'an archive (gzip)'],
  ['{\\rtf', 'a text document (RTF)'],
];

const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

/** Tells tables of text and workbooks from what only looks like one by its name. */
export function fileForm(bytes: Uint8Array): FileForm {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipForm(bytes);
  if (head.startsWith(OLE)) return { kind: 'workbook', what: 'an old workbook (.xls)' };
  const known = marks.find(([mark]) => head.startsWith(mark));
  if (known) return { kind: 'other', what: known[1] };
  if (/^(ï»¿)?\s*<(!doctype\s+html|html|head|body|table|meta)\b/i.test(head))
    return { kind: 'other', what: 'a web page (HTML)' };
  if (/^(ï»¿)?\s*<\?xml\b/i.test(head)) return { kind: 'other', what: 'an XML document' };
  return { kind: 'text', what: 'text' };
}

/** A zip names its entries in plain bytes at its end, compressed or not. */
function zipForm(bytes: Uint8Array): FileForm {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => names.includes(name, 0, 'latin1');
  if (holds('xl/workbook.xml')) return { kind: 'workbook', what: 'a workbook (.xlsx)' };
  if (holds('xl/workbook.bin')) return { kind: 'other', what: 'a binary workbook (.xlsb)' };
  if (holds('opendocument.spreadsheet')) return { kind: 'other', what: 'an OpenDocument workbook (.ods)' };
  if (holds('word/document.xml')) return { kind: 'other', what: 'a text document (.docx)' };
  return { kind: 'other', what: 'an archive (zip)' };
}
