import type { Ledger } from '../lib/record.ts';
import type { Region } from '../lib/types.ts';
import { coverageMaker } from './coverage-figure.ts';
import { dumbbellMaker } from './dumbbell-figure.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { incomeStructureMakers } from './income-structure-figures.ts';
import { ladderMaker } from './ladder-figure.ts';
import { makeFigure } from './make-figure.ts';
import { mapMaker } from './map-figure.ts';
import { multiplesMaker } from './multiples-figure.ts';
import { paceMaker } from './pace-figure.ts';
import { povertyMakers } from './poverty-figures.ts';
import { programmeRankingMaker, rankingMaker } from './ranking-figure.ts';
import { relocationMakers } from './relocation-figures.ts';
import { scatterMaker } from './scatter-figure.ts';
import { sparkMapMaker } from './spark-map-figure.ts';
import { partsStripMaker, provinceStripMaker } from './strip-figure.ts';
import { structureOfProvinces, structureOverYears } from './structure-figure.ts';
import { targetMaker } from './target-figure.ts';
import { trendMaker } from './trend-figure.ts';

/** Every figure of the site by its id: pages, embeds and pictures are all made from this list. */
export function makeFigures(ledger: Ledger): ReadonlyMap<string, FigureMaker<Figure>> {
  const makers = [
    ladderMaker(
      ledger,
      'home.ladder',
      ledger.nation,
      ledger.series('lifted-people-net-income', ledger.nation).at(-1)?.period ?? '',
      '/',
    ),
    ...ledger.data.regions.flatMap(({ id, slug, level }) => {
      const latest = level === 'nation' ? undefined : ledger.series('lifted-people-net-income', id).at(-1);
      return latest ? [ladderMaker(ledger, `${slug}.ladder`, id, latest.period, `/regions/${slug}/`)] : [];
    }),
    dumbbellMaker(ledger, 'rural-disposable-income.to-nation', 'rural-disposable-income', '/regions/'),
    scatterMaker(
      ledger,
      'rural-disposable-income.to-urban',
      'rural-disposable-income',
      'urban-disposable-income',
      '/income-structure/',
    ),
    sparkMapMaker(ledger, 'rural-disposable-income.lines', 'rural-disposable-income', '/regions/'),
    ...ledger.indicators.flatMap(({ id, theme }) => [
      theme === 'relocation' ? programmeRankingMaker(ledger, id) : rankingMaker(ledger, id),
      mapMaker(ledger, id),
      trendMaker(ledger, {
        id: `${id}.trend`,
        indicator: id,
        subject: trendSubject(ledger, id),
        others: trendOthers(ledger, id),
        page: `/indicators/${id}/`,
      }),
      multiplesMaker(ledger, id),
      provinceStripMaker(ledger, id),
      partsStripMaker(ledger, `${id}.strip-prefectures`, id, ledger.regionsOf('province'), `/indicators/${id}/`),
      partsStripMaker(ledger, `${id}.strip-counties`, id, ledger.regionsOf('prefecture'), `/indicators/${id}/`),
      coverageMaker(ledger, id),
    ]),
    ...[...ledger.regionsOf('province'), ...ledger.regionsOf('prefecture')].map((region) =>
      partsStripMaker(
        ledger,
        `${region.slug}.strip`,
        'rural-disposable-income',
        within(ledger, region),
        `/regions/${region.slug}/`,
      ),
    ),
    ...ledger.data.regions
      .filter(({ level }) => level !== 'nation')
      .flatMap(({ id, slug }) =>
        regionTrends.map((indicator) =>
          trendMaker(ledger, {
            id: `${slug}.${indicator}`,
            indicator,
            subject: id,
            others: [ledger.nation],
            page: `/regions/${slug}/`,
          }),
        ),
      ),
    ...ledger.data.regions.map(({ id, slug }) =>
      structureOverYears(
        ledger,
        `${slug}.structure`,
        'rural-disposable-income-share',
        id,
        `/regions/${slug}/`,
        id === ledger.nation ? 'sichuan-wage-share-70' : undefined,
      ),
    ),
    structureOverYears(ledger, 'urban.structure', 'urban-disposable-income-share', ledger.nation, '/income-structure/'),
    structureOfProvinces(ledger, 'provinces-2008.structure', 'rural-net-income-share', '2008', '/income-structure/'),
    ...incomeStructureMakers(ledger),
    ...povertyMakers(ledger),
    ...relocationMakers(ledger),
    ...ledger.data.targets.map(({ id }) => paceMaker(ledger, id) ?? targetMaker(ledger, id)),
  ];
  return new Map(makers.flatMap((maker) => (maker ? [[maker.id, finished(maker)] as const] : [])));
}

function finished({ id, make }: FigureMaker): FigureMaker<Figure> {
  return { id, make: (edition) => makeFigure(edition, make(edition)) };
}

/** A region and the regions in it: the wholes whose parts its page can show. */
function within(ledger: Ledger, region: Region): Region[] {
  return [region, ...ledger.regionsOf('prefecture').filter(({ parent }) => parent === region.id)];
}

/** Series shown on a region's own page, with the nation beside them. */
export const regionTrends = [
  'rural-disposable-income',
  'rural-net-income',
  'urban-disposable-income',
  'all-residents-disposable-income',
  'urbanisation-rate',
] as const;

/** The nation where it has a series, else the region with the longest one. */
function trendSubject(ledger: Ledger, indicator: string): string {
  if (ledger.series(indicator, ledger.nation).length >= 2) return ledger.nation;
  const lengths = [...Map.groupBy(ledger.slice(indicator), ({ region }) => region)].map(([region]) => ({
    region,
    length: ledger.series(indicator, region).length,
  }));
  return lengths.sort((a, b) => b.length - a.length || (a.region < b.region ? -1 : 1))[0]?.region ?? ledger.nation;
}

/** Macro-regions beside the nation, where they have series. */
function trendOthers(ledger: Ledger, indicator: string): string[] {
  return ['east', 'central', 'west', 'poor-areas', 'lifted-counties'].filter(
    (region) => ledger.series(indicator, region).length >= 2,
  );
}
