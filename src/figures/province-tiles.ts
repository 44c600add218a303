import type { Edition } from '../edition/edition.ts';
import type { Region } from '../record/types.ts';

/** A tile for each province-level unit that has a place on the map, drawn with that place and a short name. */
export function provinceTiles<Drawn>(
  edition: Edition,
  draw: (region: Region, tile: NonNullable<Region['tile']>, abbreviation: string) => Drawn,
): Drawn[] {
  return edition.record.regionsOf('province').flatMap((region) => {
    const { tile, abbreviation, shortName } = region;
    const short = edition.locale.abbreviates ? (abbreviation ?? '') : edition.text(shortName).slice(0, 2);
    return tile ? [draw(region, tile, short)] : [];
  });
}
