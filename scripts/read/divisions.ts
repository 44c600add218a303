import type { z } from 'zod';
import type { divisions, regions } from './catalog-schemas.ts';
import { splitNationalities } from './nationalities.ts';
import type { CatalogRow } from './read-rows.ts';
import { type EnglishName, romanise } from './romanise.ts';

/** A region; `romanised` if nobody wrote its row: its English name is then pinyin and the kind of place. */
export type RegionRow = z.infer<typeof regions> & { readonly romanised?: boolean };

type Division = z.infer<typeof divisions>;

/** Headings under which the bureau lists what lies in no prefecture; they are no places. */
const GROUPING = /^(市辖区|县|(省|自治区)直辖县级行政区划)$/u;

/** Whether a row of the list is such a heading. */
export function isGrouping(name: string): boolean {
  return GROUPING.test(name);
}

/** Development zones, which the bureau lists apart and GB/T 2260 does not have. */
const ZONE = /^\d{4}7[1-9]$/;
/** By the length of the code. */
const LEVELS: Readonly<Record<number, 'province' | 'prefecture'>> = { 2: 'province', 4: 'prefecture' };

/** Regions for all divisions that the hand-kept list lacks: what it says of a place wins, and none is missing. */
export function regionsOfDivisions(
  divisions: readonly CatalogRow<Division>[],
  kept: readonly CatalogRow<RegionRow>[],
): CatalogRow<RegionRow>[] {
  const listed = new Map(divisions.map(({ row }) => [row.code, row]));
  const nation = kept.find(({ row }) => row.level === 'nation')?.row.id ?? '';
  const rows = new Map(kept.map(({ row }) => [row.id, row]));
  // A place without a code of GB/T 2260 has the bureau's as an alias.
  const claimed = new Set(kept.flatMap(({ row }) => [row.id, ...row.aliases]));
  let counted: ReadonlyMap<string, readonly string[]> | undefined;
  const isShared = (english: string) => {
    counted ??= Map.groupBy(
      [...rows.values()].map((row) => plainEnglish(row)),
      (name) => name,
    );
    return (counted.get(english)?.length ?? 0) > 1;
  };
  return divisions.flatMap(({ row: division, place }) => {
    const around = [division.parent, division.code.slice(0, 2)]
      .flatMap((outer) => listed.get(outer) ?? [])
      .filter((outer) => outer !== division && !isGrouping(outer.name));
    // A city without districts stands once more below itself.
    if (claimed.has(idOf(division)) || isGrouping(division.name) || around[0]?.name === division.name) return [];
    const row = new DivisionRegion(division, around, nation, (english) =>
      around[0] && isShared(english) ? rows.get(idOf(around[0])) : undefined,
    );
    rows.set(row.id, row);
    return [{ row, place }];
  });
}

function idOf({ code }: Division): string {
  return code.padEnd(6, '0');
}

/** English name without the place that tells it from its namesakes: `Fuping County (Hebei)` → Fuping County. */
export function plainEnglish(row: RegionRow): string {
  return row instanceof DivisionRegion ? row.english.full : row.name_en.replace(/ \(.*\)$/, '');
}

/** A region made of a division. Its English name is made when somebody asks, as most builds never need it. */
class DivisionRegion implements RegionRow {
  readonly id: string;
  readonly code: string;
  readonly level: 'province' | 'prefecture' | 'county';
  readonly parent: string;
  readonly name_zh: string;
  readonly short_zh: string;
  readonly note_zh: string;
  readonly note_en: string;
  readonly macro_region = '';
  readonly aliases = [];
  readonly tile_column = null;
  readonly tile_row = null;
  readonly abbreviation = '';
  readonly neighbours = [];
  readonly romanised = true;
  readonly #around: readonly Division[];
  readonly #liesIn: (english: string) => RegionRow | undefined;
  readonly #zone: boolean;
  #english: EnglishName | undefined;

  /** @param liesIn the region to add to an English name that several places have */
  constructor(
    division: Division,
    around: readonly Division[],
    nation: string,
    liesIn: (english: string) => RegionRow | undefined,
  ) {
    this.#around = around;
    this.#liesIn = liesIn;
    this.#zone = ZONE.test(division.code);
    this.id = idOf(division);
    this.code = this.#zone ? '' : this.id;
    this.level = LEVELS[division.code.length] ?? 'county';
    this.parent = around[0] ? idOf(around[0]) : nation;
    this.name_zh = division.name;
    this.short_zh = this.#zone ? division.name : shortName(division.name);
    this.note_zh = this.#zone ? '统计用区划代码中单列的开发区等，不是行政区划。' : '';
    this.note_en = this.#zone ? 'A zone that the statistics bureau lists apart; it is no administrative division.' : '';
  }

  get english(): EnglishName {
    const words = this.#zone ? this.#around.flatMap(({ name }) => [name, shortName(name)]) : [];
    this.#english ??= romanise(this.level === 'province' ? this.short_zh : this.name_zh, this.level, words);
    return this.#english;
  }

  get slug(): string {
    const { stem, full } = this.english;
    const words = (this.#zone ? full : stem)
      .toLowerCase()
      .replaceAll('ü', 'v')
      .replace(/[^a-z ]/g, '');
    return `${words.replaceAll(' ', '-')}-${this.id}`;
  }

  get name_en(): string {
    const { full } = this.english;
    const outer = this.#liesIn(full)?.short_en.replace(/ \((.*)\)/, ', $1');
    if (outer === undefined) return full;
    return outer === full ? `${full} City` : `${full} (${outer})`;
  }

  get short_en(): string {
    const { stem, full } = this.english;
    return this.#zone || this.name_en !== full ? this.name_en : stem;
  }
}

/** Name without the kind of place and its nationalities; a banner, and a name of one character, keeps it. */
export function shortName(name: string): string {
  const [, stem = name] = /^(.+?)(?:自治[区县旗州]|地区|[特新]区|[省县市区盟])$/u.exec(name) ?? [];
  const short = /自治|族/u.test(name) ? splitNationalities(stem).stem : stem;
  return short.length > 1 ? short : name;
}
