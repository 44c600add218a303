import * as OpenCC from 'opencc-js';
import { converted } from '../edition/locales.ts';
import { type CharacterTable, commonTable, foldingTable, hanRuns } from '../search/character-table.ts';
import { editionOf, ledger } from './_ledger.ts';

/** Characters by which readers write otherwise than the site, for queries in either script; only those it has use for. */
const wording = import.meta.glob<unknown>('../i18n/**/*.json', { eager: true, import: 'default' });
const runs = hanRuns(JSON.stringify([ledger.data, wording]));
const toHans = OpenCC.Converter({ from: 't', to: 'cn' });

/** From traditional characters, in any of their forms, to simplified ones. */
export const traditionalToSimplified: CharacterTable = foldingTable(runs.join(''), toHans);

/** From simplified characters to the traditional ones the site most often has for them. */
export const simplifiedToTraditional: CharacterTable = commonTable(runs, editionOf(converted).han);

/** The same for names of places, which a reader of any locale may write in either script. */
export const foldedNames: CharacterTable = foldingTable(
  hanRuns(JSON.stringify([ledger.data.regions, ledger.data.emptyRegions])).join(''),
  toHans,
);
