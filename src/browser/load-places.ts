import { PlaceFinder } from '../search/find-places.ts';

const loading = new Map<string, Promise<PlaceFinder>>();

/** The list of places at an address, fetched once; rejects where it cannot be had, and may be asked again. */
export function loadPlaces(address: string): Promise<PlaceFinder> {
  const known = loading.get(address);
  if (known) return known;
  const asked = fetchPlaces(address);
  loading.set(address, asked);
  asked.catch(() => loading.delete(address));
  return asked;
}

async function fetchPlaces(address: string): Promise<PlaceFinder> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new PlaceFinder(await response.json());
}
