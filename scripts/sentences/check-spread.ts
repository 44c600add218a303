import type { Observation } from '../../src/record/types.ts';
import { extremeFaults } from './check-ranking.ts';
import { partsByWhole } from './ranked-rows.ts';
import { type Check, numberOf, regionOf, rowsNamed, type Told, unless } from './told.ts';

/** The whole whose parts lie furthest apart, of several that are complete, and its ends. */
export const checkWidest: Check = (told) => {
  const { subject, period, whole } = told.said;
  const wholes = [...partsByWhole(told, rowsNamed(told, told.rows, { subject, period }))];
  const own = wholes.find(([id]) => told.names.regions.get(whole ?? '')?.has(id))?.[1] ?? [];
  const width = (rows: readonly Observation[]) => Math.max(...rows.map(numberOf)) - Math.min(...rows.map(numberOf));
  const widths = wholes.map(([, rows]) => width(rows));
  return [
    ...unless(wholes.length > 1, 'only one whole'),
    ...unless(width(own) === Math.max(...widths), 'another lies further apart'),
    ...unless(
      wholes.every(([id, rows]) => partsOf(told, id, rows) === rows.length),
      'some parts have no value',
    ),
    ...extremeFaults(told, own),
  ];
};

/** How many parts a whole has. */
function partsOf(told: Told, whole: string, rows: readonly Observation[]): number | undefined {
  const levels = [...new Set(rows.map(({ region }) => regionOf(told, region).level))];
  if (levels[0] === 'province')
    return told.data.regions.filter(({ level, macroRegion }) => level === 'province' && macroRegion === whole).length;
  return told.data.divisionCounts.find(
    ({ region, level }) => region === whole && levels.length === 1 && level === levels[0],
  )?.count;
}
