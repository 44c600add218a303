import { catalogGrid, changedCell, changedCells, misspelt, oneCell, oneTable, type Write } from './edit.ts';
import { type Mutate, type Mutation, ofKind } from './mutation.ts';
import type { Random } from './random.ts';
import { type CellAt, cellAt, cellsOf, columnsOf, type SoundRecord, type SoundTable } from './sound-record.ts';

/** Names that several places of China bear. */
const SHARED = [
  ...'鼓楼区 城关区 新华区 桥西区 市中区 朝阳区 铁西区 长安区 河东区 江北区 西湖区 普陀区 宝山区 南山区'.split(' '),
  ...['Gulou', 'Chengguan', 'Chaoyang', 'Xinhua'],
];

/** Names of provinces, and of what is larger. */
export const PROVINCES =
  '河北 山西 陕西 河南 湖南 湖北 广东 广西 甘肃 青海 贵州 云南 四川 江苏 江西 西藏 新疆 全国 东部'.split(' ');

/** Names that read alike in letters, of places that are not written alike. */
const SAME_IN_LETTERS = ['Suzhou', 'Taizhou', 'Fuzhou', 'Yichun', 'Yulin', 'Shanxi', 'Jilin', 'Hengshan'];

/** Kind 4: the number is right, and stands at a place it is not of. */
export const places = ofKind(4, {
  'name-shared-by-many': region((_, { pick }) => pick(SHARED) ?? ''),
  'name-of-many-in-letters': region((_, { pick }) => pick(SAME_IN_LETTERS) ?? ''),
  'name-without-its-ending': region(({ text }) => text.replace(/(?<=..)(自治县|自治州|自治区|[省市县区旗州])$/, '')),
  'name-with-other-ending': region(({ text }) => text.replace(/[县区市]$/, (end) => (end === '县' ? '市' : '县'))),
  'name-misspelt': region(({ text }, random) => misspelt(text, random)),
  'name-of-other-row': region((_, { pick }, table) => pick(cellsOf(table, 'region'))?.text ?? ''),
  'name-of-other-province': region((_, { pick }) => pick(PROVINCES) ?? ''),
  'name-of-its-parent': region(parentName),
  'names-of-two-rows-swapped': swapped((table) => columnsOf(table, 'region')),
  'names-swapped-in-other-language': swapped(shownOnly, true),
  'whole-names-of-two-rows-swapped': swapped((table) =>
    shownOnly(table).length > 0 ? [...columnsOf(table, 'region'), ...shownOnly(table)] : [],
  ),
  'names-one-row-down': oneTable(namesOneRowDown, (table) => cellsOf(table, 'region').length > 2),
  'code-of-other-region': codeChanged((_, codes, { pick }) => pick(codes)?.text ?? ''),
  'code-digits-transposed': codeChanged(({ text }) => text.replace(/(\d)(\d)(\d{2})$/, '$2$1$3')),
  'province-column-mistaken': oneTable(shownProvince, (table) => provinceColumns(table).length > 0),
});

function region(write: Write): Mutate {
  return oneCell((table) => cellsOf(table, 'region'), write);
}

/** Roles that say what a cell is a value of; a column of another role is there to be seen. */
const READ = new Set(['region', 'item', 'period', 'value', 'unit', 'dimension', 'source', 'id']);

/** Columns with the same places in another language, or by code, which no figure takes its place from. */
function shownOnly(table: SoundTable): number[] {
  return shownAs(
    table,
    /^(region_en|region_zh_added|province_en|Region|Item|county_zh|site_en|admin_code|county_code)$/,
  );
}

function provinceColumns(table: SoundTable): number[] {
  return shownAs(table, /^province_zh$/);
}

function shownAs(table: SoundTable, pattern: RegExp): number[] {
  if (columnsOf(table, 'region').length === 0) return [];
  return table.columns
    .filter(({ heading, spec }) => !READ.has(spec.role) && pattern.test(heading))
    .map(({ index }) => index);
}

function parentName({ text }: CellAt, _: Random, __: SoundTable, record: SoundRecord): string {
  const grid = catalogGrid(record, 'regions.csv');
  const own = grid.findLast((row) => [row[0], row[6], row[8]].includes(text));
  return grid.find(([id]) => id === own?.[4])?.[6] || text;
}

/** Some columns of two rows change places, and the numbers stay. */
function swapped(which: (table: SoundTable) => number[], mustStop = false): Mutate {
  return oneTable(
    (table, random) => {
      const [one = -1, other = -1] = random.shuffled(table.body);
      const cells = which(table).flatMap((column) => [
        { ...cellAt(table, other, column), row: one },
        { ...cellAt(table, one, column), row: other },
      ]);
      if (cells.every(({ row, column, text }) => text === cellAt(table, row, column).text)) return null;
      const names = cells.slice(0, 2).map(({ text }) => text);
      const note = `${table.file}: ${names.join(' and ')} changed places, lines ${table.lines[one]} and ${table.lines[other]}`;
      return changedCells(table, note, cells, mustStop);
    },
    (table) => table.body.length > 1 && which(table).length > 0,
  );
}

function namesOneRowDown(table: SoundTable): Mutation {
  const [column = -1] = columnsOf(table, 'region');
  const cells = table.body.map((row, at) => ({ ...cellAt(table, table.body.at(at - 1) ?? row, column), row }));
  return changedCells(table, `${table.file}: the names stand one row lower, the last one first`, cells);
}

/** A code of a region; where it is only shown, it contradicts the name beside it. */
function codeChanged(write: (cell: CellAt, codes: readonly CellAt[], random: Random) => string): Mutate {
  const codesIn = (table: SoundTable) =>
    cellsOf(table, 'region', 'ignore').filter(({ text }) => /^[1-6]\d{5}$/.test(text));
  return oneTable(
    (table, random) => {
      const codes = codesIn(table);
      const cell = random.pick(codes);
      const isShown = !columnsOf(table, 'region').includes(cell?.column ?? -1);
      return cell && changedCell(table, cell, write(cell, codes, random), isShown);
    },
    (table) => codesIn(table).length > 1,
  );
}

/** The row says another province than its county lies in. */
function shownProvince(table: SoundTable, random: Random): Mutation | null {
  const column = random.pick(provinceColumns(table));
  const row = random.pick(table.body);
  if (column === undefined || row === undefined) return null;
  const cell = cellAt(table, row, column);
  const other = random.pick(PROVINCES.filter((name) => !/全国|东部/.test(name) && !cell.text.startsWith(name)));
  return cell.text && other ? changedCell(table, cell, other, true) : null;
}
