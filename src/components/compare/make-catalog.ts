import type { MessageKey, Words } from '../../edition/words.ts';
import en from '../../i18n/en.json' with { type: 'json' };
import { isAdditive } from '../../lib/additive.ts';
import type { CompareRegion } from '../../lib/compare/catalog.ts';
import { plainText } from '../../lib/compare/search-regions.ts';
import { isYear } from '../../lib/period.ts';
import type { Ledger } from '../../lib/record.ts';
import { regionNames } from '../../lib/region-names.ts';
import { type Indicator, type Observation, type Region, themes } from '../../lib/types.ts';
import type { SpokenCatalog, SpokenIndicator } from './spoken-catalog.ts';

/** How many provinces make the preset of the lowest incomes. */
const POOREST = 10;

/** Messages that the comparison speaks with, beside its own. */
const shared =
  /^(compare|qualifier|bound|mark|tier|measure)\.|^(value\.none|number\.range|list\.separator|break\.label|table\.caption|site\.name|figure\.(source|more|region|series|value|table|embed|embedHint)|finding\.(rose|fell|same|latest|ranking))$/;

/**
 * Everything that can be compared, in the words of one locale.
 * @param hant writes simplified characters as traditional ones, so that a search finds both
 */
export function makeCatalog(ledger: Ledger, words: Words, hant: (text: string) => string): SpokenCatalog {
  const keys = (Object.keys(en) as MessageKey[]).filter((key) => shared.test(key));
  const indicators = comparable(ledger).map((indicator) => spoken(ledger, words, indicator));
  const regions = regionsWithFigures(ledger);
  return {
    locale: words.locale.id,
    prefix: words.path('/').slice(0, -1),
    indicators,
    themes: themes
      .filter((theme) => indicators.some((indicator) => indicator.theme === theme))
      .map((id) => ({ id, name: words.t(`theme.${id}`) })),
    regions: regions.map((region) => ({
      ...spokenRegion(ledger, words, region, hant),
      parent: shownParent(ledger, region, regions),
    })),
    poorest: poorestOf(ledger),
    messages: Object.fromEntries(keys.map((key) => [key, words.t(key)])),
  };
}

/** Indicators with two yearly figures in one series: one alone compares with nothing. */
export function comparable(ledger: Ledger): readonly Indicator[] {
  return ledger.indicators.filter(({ id }) => {
    const yearly = ledger.chosen(id).filter(({ period }) => isYear(period));
    return [...Map.groupBy(yearly, ({ dimensions }) => JSON.stringify(dimensions)).values()].some(
      ({ length }) => length > 1,
    );
  });
}

function spoken(ledger: Ledger, words: Words, indicator: Indicator): SpokenIndicator {
  const { id, name, theme, unit, decimals, direction, flow, dimensions, breaks } = indicator;
  const yearly = ledger.chosen(id).filter(({ period }) => isYear(period));
  return {
    id,
    name: words.text(name),
    theme,
    unit,
    unitText: words.unitText(ledger.unit(unit)),
    gapText: words.unitText(ledger.unit(unit === 'percent' ? 'percentage-points' : unit)),
    decimals,
    direction,
    flow,
    additive: isAdditive(ledger.unit(unit)),
    dimensions: dimensions.map((dimension) => spokenDimension(ledger, words, dimension, yearly)),
    breaks: breaks.map((entry) => ({ ...entry, text: words.text(entry.text) })),
  };
}

/** The default code first, then those that are on record. */
function spokenDimension(ledger: Ledger, words: Words, id: string, yearly: readonly Observation[]) {
  const dimension = ledger.dimension(id);
  const used = new Set(yearly.map(({ dimensions }) => dimensions[id]));
  return {
    id,
    name: words.text(dimension.name),
    default: dimension.default,
    codes: dimension.codes
      .filter(({ code }) => used.has(code) || code === dimension.default)
      .map(({ code, name }) => ({ code, name: words.text(name) })),
  };
}

/** All provinces, and every other region with more on record than its place on a list. */
function regionsWithFigures(ledger: Ledger): readonly Region[] {
  const isEntry = ({ unit, value, region }: Observation) =>
    unit === 'count' && value === 1 && ledger.region(region).level === 'county';
  const used = new Set(
    comparable(ledger).flatMap(({ id }) =>
      ledger.chosen(id).flatMap((figure) => (isYear(figure.period) && !isEntry(figure) ? [figure.region] : [])),
    ),
  );
  return ledger.data.regions.filter(({ id, level }) => level === 'province' || used.has(id));
}

function spokenRegion(
  ledger: Ledger,
  words: Words,
  region: Region,
  hant: (text: string) => string,
): Omit<CompareRegion, 'parent'> {
  const slugOf = (id: string) => ledger.region(id).slug;
  const { slug, id, level, macroRegion, neighbours, shortName, aliases } = region;
  const names = [...regionNames(region), ...aliases.filter((alias) => /^\p{Script=Han}+$/u.test(alias))];
  const terms = [...names, ...names.map(hant)].map(plainText);
  return {
    slug,
    id,
    name: words.text(shortName),
    level,
    macroRegion: macroRegion === null ? null : slugOf(macroRegion),
    neighbours: neighbours.map(slugOf),
    terms: [...new Set(terms)].join('|'),
  };
}

/** The nearest region around it that can be chosen too. */
function shownParent(ledger: Ledger, { parent }: Region, regions: readonly Region[]): string | null {
  if (parent === null) return null;
  const around = ledger.region(parent);
  return regions.includes(around) ? around.slug : shownParent(ledger, around, regions);
}

function poorestOf(ledger: Ledger): SpokenCatalog['poorest'] {
  const year = ledger.latestYear('rural-disposable-income', 'province') ?? '';
  const sorted = [...ledger.ofLevel('rural-disposable-income', 'province', year)].sort(
    (a, b) => (a.value ?? 0) - (b.value ?? 0),
  );
  return { year, regions: sorted.slice(0, POOREST).map(({ region }) => ledger.region(region).slug) };
}
