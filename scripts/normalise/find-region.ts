import type { FilePlace, Problem } from '../read/problem.ts';
import { placeInSidecar, placeOf, type RawTable } from '../read/raw-table.ts';
import type { Placement } from '../read/sidecar.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isOutOfPlace, likeliestPlace, namedPlaces } from './likeliest-place.ts';
import type { NamedCell } from './read-row.ts';
import type { ValueCell } from './value-cell.ts';

/** Why no region was found, and where, if not in the cell that names the region. */
type RegionFault = Pick<Problem, 'check' | 'value' | 'expected' | 'advice'> & {
  readonly place?: (cell: ValueCell) => FilePlace;
};

interface Found {
  readonly id?: string;
  readonly fault?: RegionFault;
}

/** The places a name may mean, or what is wrong with it. */
type Narrowed = { readonly places: readonly string[] } | { readonly fault: RegionFault };

/** A table says the same few things over and over. */
const answers = new WeakMap<RawTable, Map<string, Found>>();

/**
 * The one region a cell is about: what its name may mean, less what lies elsewhere than the sidecar or the row says, or
 * is called otherwise in another column, or is ruled out by the other places of the table.
 */
export function findRegion(cell: ValueCell): Found {
  const { table, placement, meaning } = cell;
  const known = answersOf(table);
  // Where something nearer than the row names the region, the row's other names are not about it.
  const own = placement.region === meaning.placement.region;
  const same = own ? filled(meaning.sameRegion, table) : NONE;
  const around = own ? filled(meaning.around, table) : NONE;
  const key = keyOf(placement, same, around);
  let found = known.get(key);
  if (!found) {
    found = search(cell, same, around);
    known.set(key, found);
  }
  return found;
}

function answersOf(table: RawTable): Map<string, Found> {
  let known = answers.get(table);
  if (!known) {
    known = new Map();
    answers.set(table, known);
  }
  return known;
}

const NONE: readonly NamedCell[] = [];

function filled(cells: readonly NamedCell[], { sidecar }: RawTable): readonly NamedCell[] {
  return cells.length === 0 ? NONE : cells.filter(({ text }) => !sidecar.missingValues.includes(text));
}

/** All that the answer depends on; in most tables that is the name alone. */
function keyOf({ region = '', within }: Placement, same: readonly NamedCell[], around: readonly NamedCell[]): string {
  if (within === undefined && same.length + around.length === 0) return region;
  return [region, within, ...[...same, { text: '\n' }, ...around].map(({ text }) => text)].join('\0');
}

function search(cell: ValueCell, same: readonly NamedCell[], around: readonly NamedCell[]): Found {
  const { gazetteer } = cell.model;
  const { region: text, within } = cell.placement;
  if (!text) return fault('missing-region', '', 'a region', 'name the region in the sidecar (defaults, column or row)');
  let places = candidates(text, cell);
  if (places.length === 0) return fault('unknown-region', text, 'a region of data/catalog/regions.csv', ADD);
  const lying = [
    ...(within === undefined ? [] : [(some: readonly string[]) => keepWithin(some, text, within, gazetteer)]),
    ...around.map((outer) => (some: readonly string[]) => keepAround(some, outer, gazetteer)),
  ];
  for (const keep of lying) {
    const kept = keep(places);
    if ('fault' in kept) return kept;
    places = kept.places;
  }
  const bare = lying.length + same.length === 0 && places.length === 1;
  const isShort = (id: string) => gazetteer.isShortFor(id, text);
  if (bare && places.some((id) => isShort(id) && isOutOfPlace(id, namedPlaces(cell.table, gazetteer), gazetteer)))
    return fault(
      'ambiguous-region',
      text,
      `the full name, if ${listed(places, gazetteer)} is meant: the table names no other county`,
      'map it with codes to the code of the region that is meant',
    );
  // In most rows this settles it; otherwise the other names of the row tell what is meant, or contradict.
  const meant = theOneOf(places, cell);
  if (meant !== undefined && same.every((other) => gazetteer.answersTo(meant, other.text))) return { id: meant };
  for (const other of same) {
    const kept = keepCalled(places, other, gazetteer);
    if ('fault' in kept) return kept;
    places = kept.places;
  }
  const id = theOneOf(places, cell);
  return id === undefined ? ambiguous(text, places, gazetteer) : { id };
}

function theOneOf(places: readonly string[], { table, model: { gazetteer } }: ValueCell): string | undefined {
  return places.length === 1 ? places[0] : likeliestPlace(places, namedPlaces(table, gazetteer), gazetteer);
}

/** In a table of places below provinces an English name may be that of one of them: Hebei District beside Hebei. */
function candidates(text: string, { table, model: { gazetteer } }: ValueCell): readonly string[] {
  const [found, all] = [gazetteer.find(text), gazetteer.findAll(text)];
  if (all.length === found.length) return found;
  return namedPlaces(table, gazetteer).some((id) => gazetteer.isWithinProvince(id)) ? all : found;
}

/** What lies in the region of the sidecar, and what that lies in itself: rows of the province and the nation may be there. */
function keepWithin(places: readonly string[], text: string, within: string, gazetteer: Gazetteer): Narrowed {
  const place = (cell: ValueCell) => placeInSidecar(cell.table, within);
  const outers = gazetteer.find(within);
  if (outers.length === 0) return fault('unknown-region', within, 'a region that the rows lie in', SPELLING, place);
  const inside = places.filter((id) =>
    outers.some((outer) => gazetteer.liesIn(id, outer) || gazetteer.liesIn(outer, id)),
  );
  if (inside.length > 0) return { places: inside };
  const expected = `a region within ${within}; this is ${listed(places, gazetteer)}`;
  return fault('unknown-region', text, expected, 'correct the text, or within in the sidecar');
}

function keepAround(places: readonly string[], { text, column }: NamedCell, gazetteer: Gazetteer): Narrowed {
  const place = (cell: ValueCell) => placeOf(cell.table, cell.row, column);
  const outers = gazetteer.find(text);
  const inside = places.filter((id) => outers.some((outer) => gazetteer.liesIn(id, outer)));
  if (inside.length > 0) return { places: inside };
  if (outers.length === 0) return fault('unknown-region', text, 'a region that the row lies in', SPELLING, place);
  const expected = `a place around ${listed(places, gazetteer)}, which the row names`;
  return fault('contradicting-region', text, expected, COMPARE, place);
}

function keepCalled(places: readonly string[], { text, column }: NamedCell, gazetteer: Gazetteer): Narrowed {
  const place = (cell: ValueCell) => placeOf(cell.table, cell.row, column);
  const called = places.filter((id) => gazetteer.answersTo(id, text));
  if (called.length > 0) return { places: called };
  const means = gazetteer.find(text);
  const expected = `a name of ${listed(places, gazetteer)}, which the row names`;
  return means.length === 0
    ? fault('unknown-region', text, expected, SPELLING, place)
    : fault('contradicting-region', text, `${expected}; this is ${listed(means, gazetteer)}`, COMPARE, place);
}

const ADD = 'correct the text, or add it there as an alias of the region it means';
const SPELLING = 'correct the text, or add it to data/catalog/regions.csv as an alias of the region it means';
const COMPARE = 'compare the row with the publication; if it is right, map the text with codes';

function fault(check: string, value: string, expected: string, advice: string, place?: RegionFault['place']) {
  return { fault: { check, value, expected, advice, ...(place && { place }) } };
}

function ambiguous(text: string, places: readonly string[], gazetteer: Gazetteer): Found {
  const advice =
    'use the code or the full name, as 福州市鼓楼区, or another column, or say in the sidecar where the rows lie (within)';
  return fault('ambiguous-region', text, `one region; it may be ${listed(places, gazetteer)}`, advice);
}

/** `320302 江苏省徐州市鼓楼区 or 350102 福建省福州市鼓楼区` */
function listed(ids: readonly string[], gazetteer: Gazetteer): string {
  return ids.map((id) => `${id} ${gazetteer.path(id).join('')}`).join(' or ');
}
