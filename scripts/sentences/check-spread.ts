import type { Observation } from '../../src/record/types.ts';
import { extremeFaults } from './check-ranking.ts';
import { type Check, countFaults, regionOf, rowsNamed, type Told, unless, valueOf } from './told.ts';

/** Fewer parts say nothing of how a whole is spread. */
const FEWEST = 3;
const SMALL = ['prefecture', 'county'];

/** Regions whose parts are the rows: the macro-region of a province, else the parent, each with its parts. */
function partsByWhole(told: Told, rows: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const wholeOf = ({ region }: Observation) => {
    const { level, macroRegion, parent } = regionOf(told, region);
    return (level === 'province' ? macroRegion : SMALL.includes(level) ? parent : null) ?? '';
  };
  return new Map([...Map.groupBy(rows, wholeOf)].filter(([whole, { length }]) => whole !== '' && length >= FEWEST));
}

/** The parts of the whole that a sentence names, in its year. */
function ownParts(told: Told): readonly Observation[] {
  const { subject, period, whole } = told.said;
  const wholes = partsByWhole(told, rowsNamed(told, told.rows, { subject, period }));
  return [...wholes].find(([id]) => told.names.regions.get(whole ?? '')?.has(id))?.[1] ?? [];
}

/** The whole whose parts lie furthest apart, of several, and its ends. */
export const checkWidest: Check = (told) => {
  const { subject, period } = told.said;
  const own = ownParts(told);
  const wholes = [...partsByWhole(told, rowsNamed(told, told.rows, { subject, period })).values()];
  const width = (rows: readonly Observation[]) => Math.max(...rows.map(valueOf)) - Math.min(...rows.map(valueOf));
  const widths = wholes.map(width);
  return [
    ...unless(wholes.length > 1, 'only one whole'),
    ...unless(own.length > 1 && width(own) === Math.max(...widths), 'another lies further apart'),
    ...extremeFaults(told, own),
  ];
};

/** The ends of the parts of one whole, of how many with a value, and of how many there are. */
export const checkParts: Check = (told) => {
  const { subject, period, count, all, whole } = told.said;
  const own = ownParts(told);
  const levels = [...new Set(own.map(({ region }) => regionOf(told, region).level))];
  const counted = told.data.divisionCounts.find(
    ({ region, level }) =>
      told.names.regions.get(whole ?? '')?.has(region) && levels.length === 1 && level === levels[0],
  );
  return [
    ...unless(partsByWhole(told, rowsNamed(told, told.rows, { subject, period })).size === 1, 'more than one whole'),
    ...countFaults('count', count, own.length),
    ...(all === undefined ? [] : countFaults('all', all, counted?.count ?? Number.NaN)),
    ...extremeFaults(told, own),
  ];
};
