import type { Edition } from '../edition/edition.ts';
import { keysMatching } from '../edition/keys-matching.ts';
import pages from '../i18n/pages.json' with { type: 'json' };
import { headlines } from '../record/headlines.ts';
import { isListEntry } from '../record/latest-by-series.ts';
import type { Ledger } from '../record/ledger.ts';
import { isYear } from '../record/period.ts';
import { codesKey } from '../record/series-key.ts';
import { type Indicator, type Observation, type Region, themes } from '../record/types.ts';
import { searchTerms } from '../search/region-names.ts';
import type { Options } from './options.ts';

/** How many provinces make the preset of the lowest figures. */
const POOREST = 10;

/** Messages that go to the browser. */
export const sentMessages = keysMatching([
  /^(compare|qualifier|bound|mark|tier|measure|name|number|period)\./,
  /^copy\./,
  /^source\.(noPublisher|copyBy|provenanceUnknown)$/,
  /^(value\.none|list\.separator|break\.label|table\.caption|site\.name|scope\.(compared|provinces\w*)|target\.label)$/,
  /^figure\.(ungrounded\w*|valueName|source|more|region|series|period|value|table|embed|embedHint)$/,
  /^finding\.(rose|fell|same|undecided|among|tied|sinceBreak|latest\w*|ranking\w*|gapPath|endsWere)$/,
  /^gap\.(below|above)$/,
]);

/**
 * Everything that can be compared, in the words of one locale.
 * @param hant writes simplified characters as traditional ones, so that a search finds both
 */
export function makeRecord(edition: Edition, toTraditional: (text: string) => string) {
  const { record } = edition;
  const indicators = comparable(record);
  const used = new Set(indicators.flatMap(({ dimensions }) => dimensions));
  const regions = regionsWithValues(record);
  const shown = new Set(regions);
  const [indicator = ''] = headlines(record);
  return {
    locale: edition.locale.id,
    release: record.data.release.version,
    indicators: indicators.map((indicator) => sentIndicator(edition, indicator)),
    dimensions: record.data.dimensions
      .filter(({ id }) => used.has(id))
      .map(({ id, name, default: defaultCode, codes }) => ({
        ...{ id, name: edition.text(name), default: defaultCode },
        codes: codes.map(({ code, name: own }) => ({ code, name: edition.text(own) })),
      })),
    units: record.data.units.map(({ id, kind, exponent, discrete, name, symbol }) => ({
      ...{ id, kind, exponent, discrete, name: edition.text(name), symbol: edition.text(symbol) },
    })),
    themes: themes
      .filter((theme) => indicators.some((indicator) => indicator.theme === theme))
      .map((id) => ({ id, name: edition.t(`theme.${id}`) })),
    regions: regions.map((region) => ({
      ...sentRegion(edition, region, toTraditional),
      parent: shownParent(record, region, shown),
    })),
    ...(record.partedOrigins.pages.length > 0 && { parted: record.partedOrigins }),
    defaults: { indicator, region: pages.compare.region },
    poorest: poorestOf(record, indicator),
    messages: Object.fromEntries(sentMessages.map((key) => [key, edition.t(key)])),
  };
}

/** Indicators with two yearly values in one series: one alone compares with nothing. */
export function comparable(record: Ledger): readonly Indicator[] {
  return record.indicators.filter(({ id }) =>
    [...Map.groupBy(yearly(record, id), ({ dimensions }) => codesKey(dimensions)).values()].some(
      ({ length }) => length > 1,
    ),
  );
}

function yearly(record: Ledger, indicator: string): readonly Observation[] {
  return record.chosen(indicator).filter(({ period }) => isYear(period));
}

/** An indicator as the comparison needs it, its codes only those on record. */
function sentIndicator(edition: Edition, indicator: Indicator) {
  const { id, name, theme, unit, decimals, direction, flow, dimensions, breaks } = indicator;
  const observations = yearly(edition.record, id);
  return {
    ...{ id, theme, unit, decimals, direction, flow, dimensions, name: edition.text(name) },
    breaks: breaks.map((entry) => ({ ...entry, text: edition.text(entry.text) })),
    codes: Object.fromEntries(
      dimensions.map((dimension) => [dimension, codesOf(edition.record, dimension, observations)]),
    ),
  };
}

/** The codes of a dimension that are on record, and the default one. */
function codesOf(record: Ledger, id: string, observations: readonly Observation[]): readonly string[] {
  const { codes, default: defaultCode } = record.dimension(id);
  const used = new Set(observations.map(({ dimensions }) => dimensions[id]));
  return codes.map(({ code }) => code).filter((code) => used.has(code) || code === defaultCode);
}

/** All provinces, and every other region with more on record than its place on a list. */
function regionsWithValues(record: Ledger): readonly Region[] {
  const used = new Set(
    comparable(record).flatMap(({ id }) =>
      yearly(record, id).flatMap((observation) =>
        isListEntry(record.region(observation.region), observation) ? [] : [observation.region],
      ),
    ),
  );
  return record.data.regions.filter(({ id, level }) => level === 'province' || used.has(id));
}

/** A region, and everything it can be searched by: in lower case, separated by `|`. */
function sentRegion(edition: Edition, region: Region, toTraditional: (text: string) => string) {
  const { slug, id, level, macroRegion, neighbours, shortName } = region;
  return {
    ...{ slug, id, level, macroRegion, neighbours, name: edition.text(shortName) },
    terms: searchTerms(region, toTraditional).join('|'),
  };
}

/** The nearest region around it that can be chosen too. */
function shownParent(record: Ledger, { parent }: Region, regions: ReadonlySet<Region>): string | null {
  if (parent === null) return null;
  const around = record.region(parent);
  return regions.has(around) ? around.id : shownParent(record, around, regions);
}

function poorestOf(record: Ledger, indicator: string): Options['poorest'] {
  const year = record.latestYear(indicator, 'province') ?? '';
  const sorted = [...record.ofLevel(indicator, 'province', year)].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return { year, regions: sorted.slice(0, POOREST).map(({ region }) => region) };
}
