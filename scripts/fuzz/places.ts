import { catalogGrid, changedCell, gridWith, misspelt, pickTable, withGrid } from './edit.ts';
import type { Mutation, Operator } from './mutation.ts';
import type { Random } from './random.ts';
import { type CellAt, cellsOf, type SoundRecord, type SoundTable } from './sound-record.ts';

/** Kind 4: the number is right, and stands at a place it is not of. */
export const places: readonly Operator[] = [
  {
    name: 'name-shared-by-many',
    kind: 4,
    mutate: region((table, cell, { pick }) => changedCell(table, cell, pick(SHARED) ?? '')),
  },
  {
    name: 'name-of-many-in-letters',
    kind: 4,
    mutate: region((table, cell, { pick }) => changedCell(table, cell, pick(SAME_IN_LETTERS) ?? '')),
  },
  {
    name: 'name-without-its-ending',
    kind: 4,
    mutate: region((table, cell) =>
      changedCell(table, cell, cell.text.replace(/(?<=..)(自治县|自治州|自治区|[省市县区旗州])$/, '')),
    ),
  },
  {
    name: 'name-with-other-ending',
    kind: 4,
    mutate: region((table, cell) =>
      changedCell(
        table,
        cell,
        cell.text.replace(/县$|区$|市$/, (end) => (end === '县' ? '市' : '县')),
      ),
    ),
  },
  {
    name: 'name-misspelt',
    kind: 4,
    mutate: region((table, cell, random) => changedCell(table, cell, misspelt(cell.text, random))),
  },
  {
    name: 'name-of-other-row',
    kind: 4,
    mutate: region((table, cell, random, cells) => changedCell(table, cell, random.pick(cells)?.text ?? '')),
  },
  {
    name: 'name-of-other-province',
    kind: 4,
    mutate: region((table, cell, { pick }) => changedCell(table, cell, pick(PROVINCES) ?? '')),
  },
  { name: 'name-of-its-parent', kind: 4, mutate: parentName },
  { name: 'names-of-two-rows-swapped', kind: 4, mutate: swapped((table) => columnsOf(table, 'region')) },
  { name: 'names-swapped-in-other-language', kind: 4, mutate: swapped(shownOnly, true) },
  {
    name: 'whole-names-of-two-rows-swapped',
    kind: 4,
    mutate: swapped((table) => [...columnsOf(table, 'region'), ...shownOnly(table)], false, true),
  },
  { name: 'names-one-row-down', kind: 4, mutate: namesOneRowDown },
  { name: 'code-of-other-region', kind: 4, mutate: codeChanged((random, codes) => random.pick(codes) ?? '') },
  {
    name: 'code-digits-transposed',
    kind: 4,
    mutate: codeChanged((_, __, code) => code.replace(/(\d)(\d)(\d{2})$/, '$2$1$3')),
  },
  { name: 'province-column-mistaken', kind: 4, mutate: shownProvince },
];

/** Names that several places of China bear. */
const SHARED = [
  '鼓楼区',
  '城关区',
  '新华区',
  '桥西区',
  '市中区',
  '朝阳区',
  '铁西区',
  '长安区',
  '河东区',
  '江北区',
  '西湖区',
  '普陀区',
  '宝山区',
  '南山区',
  'Gulou',
  'Chengguan',
  'Chaoyang',
  'Xinhua',
];

/** Names of provinces, and of what is larger. */
export const PROVINCES = [
  '河北',
  '山西',
  '陕西',
  '河南',
  '湖南',
  '湖北',
  '广东',
  '广西',
  '甘肃',
  '青海',
  '贵州',
  '云南',
  '四川',
  '江苏',
  '江西',
  '西藏',
  '新疆',
  '全国',
  '东部',
];

/** Names that read alike in letters, of places that are not written alike. */
const SAME_IN_LETTERS = ['Suzhou', 'Taizhou', 'Fuzhou', 'Yichun', 'Yulin', 'Shanxi', 'Jilin', 'Hengshan'];

type CellChange = (table: SoundTable, cell: CellAt, random: Random, cells: readonly CellAt[]) => Mutation | null;

function region(change: CellChange): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, (one) => cellsOf(one, 'region').length > 0);
    const cells = table ? cellsOf(table, 'region') : [];
    const cell = random.pick(cells);
    return table && cell ? change(table, cell, random, cells) : null;
  };
}

function columnsOf(table: SoundTable, role: string): number[] {
  return table.columns.filter(({ spec }) => spec.role === role).map(({ index }) => index);
}

/** Roles that say what a cell is a value of; a column of another role is there to be seen. */
const READ = new Set(['region', 'item', 'period', 'value', 'unit', 'dimension', 'source', 'id']);

/** Columns with the same places in another language, or by code, which no figure takes its place from. */
function shownOnly(table: SoundTable): number[] {
  if (columnsOf(table, 'region').length === 0) return [];
  return shownAs(
    table,
    /^(region_en|region_zh_added|province_en|Region|Item|county_zh|site_en|admin_code|county_code)$/,
  );
}

function shownAs(table: SoundTable, pattern: RegExp): number[] {
  return table.columns
    .filter(({ heading, spec }) => !READ.has(spec.role) && pattern.test(heading))
    .map(({ index }) => index);
}

function parentName(record: SoundRecord, random: Random): Mutation | null {
  const grid = catalogGrid(record, 'regions.csv');
  const byName = new Map(grid.flatMap((row) => [row[0], row[6], row[8]].map((name) => [name ?? '', row])));
  return region((table, cell) => {
    const parent = grid.find(([id]) => id === byName.get(cell.text)?.[4]);
    return parent?.[6] ? changedCell(table, cell, parent[6]) : null;
  })(record, random);
}

/** Some columns of two rows change places, and the numbers stay. */
function swapped(which: (table: SoundTable) => number[], mustStop = false, ifShown = false): Operator['mutate'] {
  return (record, random) => {
    const suits = (one: SoundTable) =>
      one.body.length > 1 && which(one).length > 0 && (!ifShown || shownOnly(one).length > 0);
    const table = pickTable(record, random, suits);
    const [one, other] = random.shuffled(table?.body ?? []);
    if (!table || one === undefined || other === undefined) return null;
    const text = (row: number, column: number) => table.grid[row]?.[column] ?? '';
    const cells = which(table).flatMap((column) => [
      { row: one, column, text: text(other, column) },
      { row: other, column, text: text(one, column) },
    ]);
    if (cells.every((cell) => cell.text === text(cell.row, cell.column))) return null;
    const names = cells.slice(0, 2).map((cell) => cell.text);
    return {
      note: `${table.file}: ${names.join(' and ')} changed places, lines ${table.lines[one]} and ${table.lines[other]}`,
      changes: withGrid(table, gridWith(table.grid, cells)),
      ...(mustStop && { mustStop }),
    };
  };
}

function namesOneRowDown(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, (one) => cellsOf(one, 'region').length > 2);
  const column = table && columnsOf(table, 'region')[0];
  if (!table || column === undefined) return null;
  const cells = table.body.map((row, at) => ({
    row,
    column,
    text: table.grid[table.body.at(at - 1) ?? row]?.[column] ?? '',
  }));
  return {
    note: `${table.file}: the names stand one row lower, the last one first`,
    changes: withGrid(table, gridWith(table.grid, cells)),
  };
}

function codeChanged(change: (random: Random, codes: readonly string[], code: string) => string): Operator['mutate'] {
  return (record, random) => {
    const codeCells = (one: SoundTable) =>
      ['region', 'ignore'].flatMap((role) => cellsOf(one, role)).filter(({ text }) => /^[1-6]\d{5}$/.test(text));
    const table = pickTable(record, random, (one) => codeCells(one).length > 1);
    const cell = table && random.pick(codeCells(table));
    if (!table || !cell) return null;
    return changedCell(
      table,
      cell,
      change(
        random,
        codeCells(table).map(({ text }) => text),
        cell.text,
      ),
      !columnsOf(table, 'region').includes(cell.column),
    );
  };
}

/** The row says another province than its county lies in. */
function shownProvince(record: SoundRecord, random: Random): Mutation | null {
  const cells = (one: SoundTable) => (columnsOf(one, 'region').length > 0 ? shownAs(one, /^province_zh$/) : []);
  const table = pickTable(record, random, (one) => cells(one).length > 0);
  const column = table && random.pick(cells(table));
  const row = table && random.pick(table.body);
  if (!table || column === undefined || row === undefined) return null;
  const cell = { row, column, text: table.grid[row]?.[column] ?? '' };
  const other = random.pick(PROVINCES.filter((name) => !/全国|东部/.test(name) && !cell.text.startsWith(name)));
  return cell.text && other ? changedCell(table, cell, other, true) : null;
}
