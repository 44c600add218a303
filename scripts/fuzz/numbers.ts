import { changedCell, changedCells, oneCell, oneNumber, oneTable } from './edit.ts';
import { type Mutate, type Mutation, ofKind } from './mutation.ts';
import type { Random } from './random.ts';
import {
  type CellAt,
  cellsOf,
  columnsOf,
  numberCells,
  type SoundRecord,
  type SoundTable,
  whereIs,
} from './sound-record.ts';

/** Kind 5: text that is nearly a number, or says that it is one of something else. */
export const numbers = ofKind(5, {
  'circled-digit': oneNumber(() => '①'),
  'superscript-digit': oneNumber(() => '²'),
  'circled-digits': oneNumber((text) => text.replace(/\d/g, (digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)] ?? digit)),
  'roman-numeral': oneNumber(() => 'Ⅳ'),
  'fraction-sign': oneNumber(() => '½'),
  'fraction-behind': oneNumber((text) => `${text}½`),
  'leading-zero-and-comma': oneNumber((text) => `0,${text.replace(/\D/g, '').slice(0, 3).padEnd(3, '0')}`),
  'leading-zeros': oneNumber((text) => `00${text}`),
  'digits-400': oneNumber((text) => text.replace(/^\d+/, (digits) => digits.padEnd(400, '7'))),
  'digits-30': oneNumber((text) => text.replace(/^\d+/, (digits) => digits.padEnd(30, '7'))),
  exponent: oneNumber((text) => `${text}e5`),
  'exponent-of-spreadsheet': oneNumber((text) => (/^\d{3,}$/.test(text) ? `${text[0]}.${text.slice(1)}E+04` : text)),
  'decimal-comma': oneNumber((text) => text.replace('.', ',')),
  'decimal-comma-of-three': oneNumber((text) =>
    /^\d{4,}$/.test(text) ? `${text.slice(0, 1)},${text.slice(1, 4)}` : text,
  ),
  'space-within': oneNumber((text) => (text.length > 3 ? `${text.slice(0, 2)} ${text.slice(2)}` : text)),
  'point-of-thousands': oneNumber((text) => text.replace(/^(\d+)(\d{3})(?:\.\d+)?$/, '$1.$2')),
  'comma-misplaced': oneNumber((text) => text.replace(/^(\d{2})(\d{2,})/, '$1,$2')),
  'in-brackets': oneNumber((text) => `(${text})`),
  'two-numbers': oneNumber((text) => `${text} ${text}`),
  'two-numbers-slash': oneNumber((text) => `${text}/${text}`),
  'band-instead': oneNumber((text) => `${text}-${Number(text.replaceAll(',', '')) * 2}`),
  'letter-for-digit': oneNumber((text) => text.replace(/[10]/, (digit) => (digit === '1' ? 'l' : 'O'))),
  infinity: oneNumber(() => 'Infinity'),
  hexadecimal: oneNumber(() => '0x1F'),
  'date-instead': oneNumber(() => '2020/1/5'),
  'two-signs': oneNumber((text) => `--${text.replace('-', '')}`),
  'sign-behind': oneNumber((text) => `${text}-`),
  'scale-behind': oneNumber((text) => `${text}万`),
  'scale-of-hundreds': oneNumber((text) => `${text}百`),
  'word-over-in-front': oneNumber((text) => `超过${text}`),
  'footnote-behind': oneNumber((text) => `${text}①`),
  'footnote-digit-glued': oneNumber((text) => `${text}1`),
  'full-width': oneNumber((text) => text.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? digit)),
  'suffix-of-other-kind': oneCell(numberCells, suffixOfOtherKind, true),
  'suffix-of-other-scale': oneCell(
    scaledCells,
    ({ text, sign }) => `${Math.round(Number(text.replaceAll(',', '')) * 10_000)}${sign}`,
  ),
  'quote-digits-changed': quoteDigits((text) => text.replace(/[1-8]/, (digit) => String(Number(digit) + 1))),
  'quote-digits-lost': quoteDigits(() => ''),
  'quote-of-other-row': oneQuote(quoteOfOtherRow),
  'quote-gone': oneQuote(({ table, quote }) => changedCell(table, quote, '')),
  'cell-unlike-quote': oneQuote(cellUnlikeQuote),
});

/** Unit of a cell, where column and catalog leave no doubt of it. */
function unitOf(record: SoundRecord, table: SoundTable, cell: CellAt): string | undefined {
  const { defaults, items, sections } = table.sidecar;
  const spec = table.columns.find(({ index }) => index === cell.column)?.spec;
  const [unitColumn] = columnsOf(table, 'unit');
  if (unitColumn !== undefined) return table.grid[cell.row]?.[unitColumn];
  if (/"(indicator|unit)"/.test(JSON.stringify([items, sections, spec?.items]))) return undefined;
  return spec?.unit ?? defaults.unit ?? record.units.get(spec?.indicator ?? defaults.indicator ?? '');
}

/** Units by what they are written as behind a number. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  元: ['yuan', '元'],
  人: ['persons', '人', 'persons-10k', '万人'],
  户: ['households', '户', 'households-10k', '万户'],
  套: ['homes', '套'],
  '%': ['percent', '%'],
};

function signOf(unit = ''): string | undefined {
  return Object.keys(UNITS).find((sign) => UNITS[sign]?.includes(unit));
}

/** `16467.04%` among amounts of yuan. */
function suffixOfOtherKind(cell: CellAt, random: Random, table: SoundTable, record: SoundRecord): string {
  const own = signOf(unitOf(record, table, cell));
  if (own === undefined) return cell.text;
  const others = ['元', '人', '户', '%', '套', '个百分点'].filter((one) => one !== own);
  return cell.text + random.pick(own === '%' ? others.slice(0, -1) : others);
}

/** Cells in units such as 万人, with what is written behind a number without 万: `362000人`. */
function scaledCells(table: SoundTable, record: SoundRecord): (CellAt & { readonly sign: string })[] {
  return numberCells(table).flatMap((cell) => {
    const unit = unitOf(record, table, cell) ?? '';
    const sign = signOf(unit);
    return /^万|-10k$/.test(unit) && sign ? [{ ...cell, sign }] : [];
  });
}

/** A number and the sentence in its row that prints it. */
type QuoteCell = { readonly table: SoundTable; readonly quote: CellAt; readonly value: CellAt };

function quotesOf(table: SoundTable): QuoteCell[] {
  return cellsOf(table, 'quote').flatMap((quote) =>
    numberCells(table)
      .filter(({ row, text }) => row === quote.row && digitsIn(quote.text).includes(text))
      .map((value) => ({ table, quote, value })),
  );
}

function oneQuote(change: (found: QuoteCell, random: Random) => Mutation | null): Mutate {
  return oneTable(
    (table, random) => {
      const found = random.pick(quotesOf(table));
      return found && change(found, random);
    },
    (table) => table.sidecar.numbersIn === 'quote' && quotesOf(table).length > 0,
  );
}

function digitsIn(text: string): string[] {
  return text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
}

function quoteDigits(change: (digits: string) => string): Mutate {
  return oneQuote(({ table, quote, value }) => {
    const digits = value.text.replace(/\B(?=(\d{3})+(?!\d))/g, ',?');
    const printed = new RegExp(`(?<![\\d.])${digits}(?![\\d.]*\\d)`, 'g');
    return changedCell(table, quote, quote.text.replace(printed, change));
  });
}

function quoteOfOtherRow({ table, quote, value }: QuoteCell, random: Random): Mutation | null {
  const others = cellsOf(table, 'quote').filter(({ text }) => !digitsIn(text).includes(value.text));
  const other = random.pick(others);
  return other ? changedCell(table, quote, other.text) : null;
}

/** The transcriber's digit, where the sentence beside it has another. */
function cellUnlikeQuote({ table, quote, value }: QuoteCell): Mutation | null {
  const text = value.text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  if (digitsIn(quote.text).includes(text)) return null;
  const note = `${whereIs(table, value)}: ${value.text} became ${text}, the quote did not`;
  return changedCells(table, note, [{ ...value, text }]);
}
