import { changedCell, gridWith, pickTable, withGrid } from './edit.ts';
import type { Mutation, Operator } from './mutation.ts';
import type { Random } from './random.ts';
import { type CellAt, cellsOf, numberCells, type SoundRecord, type SoundTable, whereIs } from './sound-record.ts';

/** Kind 5: text that is nearly a number, or says that it is one of something else. */
export const numbers: readonly Operator[] = [
  rewrites('circled-digit', () => '①'),
  rewrites('superscript-digit', () => '²'),
  rewrites('circled-digits', (text) => text.replace(/\d/g, (digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)] ?? digit)),
  rewrites('roman-numeral', () => 'Ⅳ'),
  rewrites('fraction-sign', () => '½'),
  rewrites('fraction-behind', (text) => `${text}½`),
  rewrites('leading-zero-and-comma', (text) => `0,${text.replace(/\D/g, '').slice(0, 3).padEnd(3, '0')}`),
  rewrites('leading-zeros', (text) => `00${text}`),
  rewrites('digits-400', (text) => text.replace(/^\d+/, (digits) => digits.padEnd(400, '7'))),
  rewrites('digits-30', (text) => text.replace(/^\d+/, (digits) => digits.padEnd(30, '7'))),
  rewrites('exponent', (text) => `${text}e5`),
  rewrites('exponent-of-spreadsheet', (text) => (/^\d{3,}$/.test(text) ? `${text[0]}.${text.slice(1)}E+04` : text)),
  rewrites('decimal-comma', (text) => text.replace('.', ',')),
  rewrites('decimal-comma-of-three', (text) =>
    /^\d{4,}$/.test(text) ? `${text.slice(0, 1)},${text.slice(1, 4)}` : text,
  ),
  rewrites('space-within', (text) => (text.length > 3 ? `${text.slice(0, 2)} ${text.slice(2)}` : text)),
  rewrites('point-of-thousands', (text) => text.replace(/^(\d+)(\d{3})(?:\.\d+)?$/, '$1.$2')),
  rewrites('comma-misplaced', (text) => text.replace(/^(\d{2})(\d{2,})/, '$1,$2')),
  rewrites('in-brackets', (text) => `(${text})`),
  rewrites('two-numbers', (text) => `${text} ${text}`),
  rewrites('two-numbers-slash', (text) => `${text}/${text}`),
  rewrites('band-instead', (text) => `${text}-${Number(text.replaceAll(',', '')) * 2}`),
  rewrites('letter-for-digit', (text) => text.replace(/[10]/, (digit) => (digit === '1' ? 'l' : 'O'))),
  rewrites('infinity', () => 'Infinity'),
  rewrites('hexadecimal', () => '0x1F'),
  rewrites('date-instead', () => '2020/1/5'),
  rewrites('two-signs', (text) => `--${text.replace('-', '')}`),
  rewrites('sign-behind', (text) => `${text}-`),
  rewrites('scale-behind', (text) => `${text}万`),
  rewrites('scale-of-hundreds', (text) => `${text}百`),
  rewrites('word-over-in-front', (text) => `超过${text}`),
  rewrites('footnote-behind', (text) => `${text}①`),
  rewrites('footnote-digit-glued', (text) => `${text}1`),
  rewrites('full-width', (text) => text.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? digit)),
  { name: 'suffix-of-other-kind', kind: 5, mutate: suffixOfOtherKind },
  { name: 'suffix-of-other-scale', kind: 5, mutate: suffixOfOtherScale },
  {
    name: 'quote-digits-changed',
    kind: 5,
    mutate: quoteDigits((text) => text.replace(/[1-8]/, (digit) => String(Number(digit) + 1))),
  },
  { name: 'quote-digits-lost', kind: 5, mutate: quoteDigits(() => '') },
  { name: 'quote-of-other-row', kind: 5, mutate: quoteOfOtherRow },
  { name: 'quote-gone', kind: 5, mutate: quoteGone },
  { name: 'cell-unlike-quote', kind: 5, mutate: cellUnlikeQuote },
];

function rewrites(name: string, write: (text: string) => string): Operator {
  const mutate: Operator['mutate'] = (record, random) => {
    const table = pickTable(record, random, (one) => numberCells(one).length > 0);
    const cell = table && random.pick(numberCells(table));
    return table && cell ? changedCell(table, cell, write(cell.text)) : null;
  };
  return { name, kind: 5, mutate };
}

/** Unit of a cell, where column and catalog leave no doubt of it. */
function unitOf(record: SoundRecord, table: SoundTable, cell: CellAt): string | undefined {
  const { defaults, items, sections } = table.sidecar;
  const spec = table.columns.find(({ index }) => index === cell.column)?.spec;
  const unitColumn = table.columns.find((column) => column.spec.role === 'unit')?.index;
  if (unitColumn !== undefined) return table.grid[cell.row]?.[unitColumn];
  if (/"(indicator|unit)"/.test(JSON.stringify([items, sections, spec?.items]))) return undefined;
  return spec?.unit ?? defaults.unit ?? record.units.get(spec?.indicator ?? defaults.indicator ?? '');
}

/** What a unit is written as behind a number. */
const SIGNS: Readonly<Record<string, string>> = {
  yuan: '元',
  元: '元',
  persons: '人',
  人: '人',
  'persons-10k': '人',
  万人: '人',
  households: '户',
  户: '户',
  'households-10k': '户',
  万户: '户',
  homes: '套',
  套: '套',
  percent: '%',
  '%': '%',
};

/** `16467.04%` among amounts of yuan. */
function suffixOfOtherKind(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, (one) => numberCells(one).length > 0);
  const cell = table && random.pick(numberCells(table));
  const own = table && cell && SIGNS[unitOf(record, table, cell) ?? ''];
  if (!table || !cell || !own) return null;
  const suffix = random.pick(
    ['元', '人', '户', '%', '套', '个百分点'].filter((one) => one !== own && !(own === '%' && one === '个百分点')),
  );
  return changedCell(table, cell, `${cell.text}${suffix}`, true);
}

/** `362000人` in a column of 万人. */
function suffixOfOtherScale(record: SoundRecord, random: Random): Mutation | null {
  const scaled = (table: SoundTable) =>
    numberCells(table).flatMap((cell) => {
      const unit = unitOf(record, table, cell) ?? '';
      return /^万|-10k$/.test(unit) && SIGNS[unit] ? [{ ...cell, sign: SIGNS[unit] }] : [];
    });
  const table = pickTable(record, random, (one) => scaled(one).length > 0);
  const cell = table && random.pick(scaled(table));
  if (!table || !cell) return null;
  return changedCell(table, cell, `${Math.round(Number(cell.text.replaceAll(',', '')) * 10_000)}${cell.sign}`);
}

type QuoteCell = { readonly table: SoundTable; readonly quote: CellAt; readonly value: CellAt };

/** A number and the sentence in its row that prints it. */
function quoted(record: SoundRecord, random: Random): QuoteCell | null {
  const pairs = (table: SoundTable) => {
    const values = numberCells(table);
    return cellsOf(table, 'quote').flatMap((quote) =>
      values
        .filter(({ row, text }) => row === quote.row && digitsIn(quote.text).includes(text))
        .map((value) => ({ table, quote, value })),
    );
  };
  const table = pickTable(record, random, (one) => one.sidecar.numbersIn === 'quote' && pairs(one).length > 0);
  return (table && random.pick(pairs(table))) ?? null;
}

function digitsIn(text: string): string[] {
  return text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
}

function quoteDigits(change: (digits: string) => string): Operator['mutate'] {
  return (record, random) => {
    const found = quoted(record, random);
    if (!found) return null;
    const digits = found.value.text.replace(/\B(?=(\d{3})+(?!\d))/g, ',?');
    const text = found.quote.text.replace(new RegExp(`(?<![\\d.])${digits}(?![\\d.]*\\d)`, 'g'), (printed) =>
      change(printed),
    );
    return changedCell(found.table, found.quote, text);
  };
}

function quoteOfOtherRow(record: SoundRecord, random: Random): Mutation | null {
  const found = quoted(record, random);
  const other =
    found &&
    random.pick(cellsOf(found.table, 'quote').filter(({ text }) => !digitsIn(text).includes(found.value.text)));
  return found && other ? changedCell(found.table, found.quote, other.text) : null;
}

function quoteGone(record: SoundRecord, random: Random): Mutation | null {
  const found = quoted(record, random);
  return found && changedCell(found.table, found.quote, '');
}

/** The transcriber's digit, where the sentence beside it has another. */
function cellUnlikeQuote(record: SoundRecord, random: Random): Mutation | null {
  const found = quoted(record, random);
  if (!found) return null;
  const text = found.value.text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  if (digitsIn(found.quote.text).includes(text)) return null;
  const cell = { ...found.value, text };
  return {
    note: `${whereIs(found.table, found.value)}: ${found.value.text} became ${text}, the quote did not`,
    changes: withGrid(found.table, gridWith(found.table.grid, [cell])),
  };
}
