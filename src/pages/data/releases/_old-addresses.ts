import { ledger } from '../../_ledger.ts';

/** Releases from before each had a folder of its own; their tables are found here for ever, too. */
const BEFORE_FOLDERS = ['0.1.0', '0.2.0'];

/** The tables that stood here, by the name they had, with where they stand now. */
export const oldAddresses = ledger.data.releases
  .filter(({ version }) => BEFORE_FOLDERS.includes(version))
  .flatMap(({ version, files }) =>
    files
      .filter(({ name }) => name === 'values.csv' || name === 'targets.csv')
      .map(({ name, hash }) => ({ name: `${version}-${name}`, place: `${version}/${name}`, hash })),
  );
