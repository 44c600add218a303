import { downloadFormats } from '../downloads/download-formats.ts';
import type { Edition } from '../edition/edition.ts';
import { altText, findingSentence } from '../figures/alt-text.ts';
import type { Figure } from '../figures/figure.ts';
import { frozenAddress } from '../figures/frozen-address.ts';
import { bibtexEntry } from './bibtex-entry.ts';
import { chartAddresses, valueAddresses } from './chart-addresses.ts';
import { citedChart } from './cited-chart.ts';
import type { CitedRelease } from './cited-work.ts';
import { embedAddress } from './embed-address.ts';
import { componentCode, embedCode } from './embed-code.ts';
import { gbt7714 } from './gbt-7714.ts';
import { picturesOf } from './pictures-of.ts';
import { plainCitation } from './plain-citation.ts';

/** A text that readers copy from a field. */
export interface CopiedText {
  /** Part of the field's id. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Whether it stays folded until it is wanted. */
  readonly folded?: boolean;
}

/** A file that readers fetch: its address and what it is called. */
export type TakenFile = readonly [address: string, name: string];

interface Taken {
  readonly edition: Edition;
  readonly figure: Figure;
  /** Address of the site. */
  readonly site: URL | undefined;
  /** Release the figure is of. */
  readonly release: CitedRelease;
}

/** Codes that show a chart on another page. */
export function codesOf({ edition, figure, site }: Taken): CopiedText[] {
  const from = embedAddress(edition, figure, site);
  return [
    { id: 'code', name: edition.t('take.code'), text: embedCode(edition, figure, from) },
    ...frozenCode(edition, figure, site, from.home),
    { id: 'component', name: edition.t('take.component'), text: componentCode(edition, figure, from), folded: true },
  ];
}

/** The code of a chart as the latest release drew it, where that release kept it. */
function frozenCode(edition: Edition, figure: Figure, site: URL | undefined, home: string): CopiedText[] {
  const kept = frozenAddress(edition, figure);
  if (kept === undefined) return [];
  const { version, date, path } = kept;
  const { t } = edition;
  const last = edition.list([t('site.name'), t('foot.release', { version, date }), t('figure.present')]);
  const text = embedCode(edition, figure, { source: new URL(edition.path(path), site).href, home, last });
  return [{ id: 'frozen', name: t('take.frozen', { version }), text, folded: true }];
}

/** What an article says of a chart. */
export function wordsOf({ edition, figure, site }: Taken): CopiedText[] {
  const { t } = edition;
  return [
    { id: 'finding', name: t('take.finding'), text: findingSentence(edition, figure) },
    { id: 'alt', name: t('take.alt'), text: altText(edition, figure) },
    { id: 'link', name: t('take.link'), text: new URL(chartAddresses(edition, figure).page, site).href },
  ];
}

/** A chart as papers and articles cite it. */
export function citationsOf({ edition, figure, site, release }: Taken): CopiedText[] {
  const { t } = edition;
  const cited = citedChart(edition, figure, release, new URL(chartAddresses(edition, figure).page, site).href);
  return [
    { id: 'short', name: t('take.short'), text: plainCitation(edition, 'short', cited) },
    { id: 'long', name: t('take.long'), text: plainCitation(edition, 'long', cited), folded: true },
    {
      ...{ id: 'bibtex', name: 'BibTeX', folded: true },
      text: bibtexEntry(cited, t('cite.release', { version: release.version })),
    },
    { id: 'gbt', name: 'GB/T 7714', text: gbt7714(edition, cited), folded: true },
  ];
}

/** Pictures of a chart, each with what it is for and its size. */
export function pictureFiles({ edition, figure, site }: Taken): TakenFile[] {
  const { t, path } = edition;
  const files = picturesOf(edition, figure, site).map(({ name, path: address, width, height }): TakenFile => {
    const use = t(`take.picture.${name}`);
    return [path(address), t('take.picture', { format: 'PNG', use, width, height })];
  });
  return [...files, [chartAddresses(edition, figure).svg, t('take.svg', { format: 'SVG' })]];
}

/** Files of the values a chart draws, and the chart itself as data. */
export function filesOf({ edition, figure }: Taken): TakenFile[] {
  const formats = Object.entries(valueAddresses(figure)).map(
    ([ending, address]): TakenFile => [address, downloadFormats[ending]?.name ?? ending],
  );
  return [...formats, [chartAddresses(edition, figure).chart, edition.t('figure.plain')]];
}
