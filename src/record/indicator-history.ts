import type { StampedRelease } from './ledger.ts';

type Told = Pick<StampedRelease, 'version' | 'date' | 'held' | 'difference'>;

/** What releases did to the values of some indicators, by numbers; those that left them alone are left out. */
export function indicatorHistory(releases: readonly Told[], indicators: readonly string[]) {
  const wanted = new Set(indicators);
  return releases
    .map(({ version, date, held, difference }) => {
      const changed = (list: readonly { readonly indicator: { readonly id: string } }[] = []) =>
        list.filter(({ indicator }) => wanted.has(indicator.id)).length;
      return {
        ...{ version, date },
        // All that the first release held was new.
        added: valuesOf(difference?.added ?? held, wanted),
        revised: changed(difference?.revised),
        withdrawn: changed(difference?.withdrawn),
      };
    })
    .filter(({ added, revised, withdrawn }) => added + revised + withdrawn > 0);
}

function valuesOf(shares: StampedRelease['held'], wanted: ReadonlySet<string>): number {
  return shares.filter(({ id }) => wanted.has(id)).reduce((sum, { values }) => sum + values, 0);
}
