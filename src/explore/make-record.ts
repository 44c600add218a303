import { dimensionColumn } from '../downloads/long-table.ts';
import type { Edition } from '../edition/edition.ts';
import { keysMatching } from '../edition/keys-matching.ts';
import { sourceNames } from '../edition/source-names.ts';
import type { Ledger } from '../record/ledger.ts';
import { statuses, tiers } from '../record/vocabulary.ts';
import { plainText } from '../search/plain-text.ts';
import { searchTerms } from '../search/region-names.ts';

/** Messages that go to the browser. */
export const sentMessages = keysMatching([
  /^(explore|qualifier|bound|number|name|list|period)\./,
  /^(compare\.status|tier|level)\.\w+$/,
  /^compare\.(copy|copied|notCopied|ignored)$/,
  /^(source\.(noPublisher|copyBy|provenanceUnknown)|value\.none|site\.name)$/,
  /^copy\./,
]);

/** Something that rows are about, as it is called and found. */
export interface SentName {
  readonly name: string;
  /** What else it is found by, in plain writing. */
  readonly terms?: string;
  /** Its page, without the locale. */
  readonly path?: string;
}

/**
 * The names and words that the explorer tells the rows of the observations with, in one locale.
 * @param toTraditional writes simplified characters as traditional ones, so that a search finds both
 */
export function makeExploreRecord(edition: Edition, toTraditional: (text: string) => string) {
  const { record, t } = edition;
  const { indicators, regions, sources } = told(record);
  return {
    locale: edition.locale.id,
    release: record.data.release,
    messages: Object.fromEntries(sentMessages.map((key) => [key, t(key)])),
    units: record.data.units.map((unit) => ({
      ...unit,
      name: said(edition.text(unit.name)),
      symbol: said(edition.text(unit.symbol)),
    })),
    dimensionsOf: Object.fromEntries(indicators.map(({ id, dimensions }) => [id, dimensions])),
    dimensions: record.data.dimensions.map((dimension) => ({
      ...{ id: dimension.id, column: dimensionColumn(dimension).name, usual: dimension.default },
      codes: Object.fromEntries(dimension.codes.map(({ code, name }) => [code, edition.text(name)])),
    })),
    ...(record.partedOrigins.pages.length > 0 && { parted: record.partedOrigins }),
    names: {
      indicator: namesOf(indicators, ({ id, name, synonyms }) => ({
        name: edition.text(name),
        terms: plainTerms([name.zh, name.en, ...synonyms.zh, ...synonyms.en], toTraditional),
        path: `/indicators/${id}/`,
      })),
      region: namesOf(regions, (region) => ({
        name: edition.text(region.shortName),
        terms: searchTerms(region, toTraditional).join('|'),
        path: `/regions/${region.slug}/`,
      })),
      source: namesOf(sources, (source) => ({
        name: sourceNames(edition, source).title,
        terms: plainTerms([source.title, sourceNames(edition, source).publisher], toTraditional),
        path: `/sources/${source.id}/`,
      })),
      level: Object.fromEntries(
        [...new Set(regions.map(({ level }) => level))].map((level) => [level, { name: t(`level.${level}`) }]),
      ),
      tier: Object.fromEntries(tiers.map((tier) => [tier, { name: t(`tier.${tier}`) }])),
      status: Object.fromEntries(statuses.map((status) => [status, { name: t(`compare.status.${status}`) }])),
      year: {},
    },
  };
}

/** A text that is in the locale already. */
function said(text: string) {
  return { zh: text, en: text };
}

/** What the observations are of. */
function told(record: Ledger) {
  const of = (pick: (observation: Ledger['data']['observations'][number]) => string) =>
    new Set(record.data.observations.map(pick));
  const [indicators, regions, sources] = [of((one) => one.indicator), of((one) => one.region), of((one) => one.source)];
  return {
    indicators: record.indicators.filter(({ id }) => indicators.has(id)),
    regions: record.data.regions.filter(({ id }) => regions.has(id)),
    sources: record.data.sources.filter(({ id }) => sources.has(id)),
  };
}

function namesOf<Entry extends { readonly id: string }>(entries: readonly Entry[], make: (entry: Entry) => SentName) {
  return Object.fromEntries(entries.map((entry) => [entry.id, make(entry)]));
}

function plainTerms(names: readonly string[], toTraditional: (text: string) => string): string {
  return [...new Set([...names, ...names.map(toTraditional)].map(plainText))].join('|');
}
