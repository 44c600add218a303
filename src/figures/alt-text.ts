import type { Edition } from '../edition/edition.ts';
import { shorten } from '../edition/shorten.ts';
import type { Figure } from './figure.ts';

/** What screen readers and editors of other sites have room for. */
const LONGEST = 250;
/** So many regions are named. */
const NAMED = 3;

/** The finding of a figure as a sentence to be quoted. */
export function findingSentence({ t }: Pick<Edition, 't'>, { title }: Pick<Figure, 'title'>): string {
  return t('figure.sentence', { finding: plainSpaces(title) });
}

/** A figure in words, for those who do not see it: kind, what is shown, for which regions and years, and the finding. */
export function altText(edition: Edition, figure: Figure): string {
  const kind = edition.t(`charts.kind.${figure.drawing.kind}`);
  const finding = findingSentence(edition, figure);
  const [measure = '', ...more] = figure.subtitle.split(edition.t('list.separator'));
  const scope = [regionsOf(edition, figure), yearsOf(edition, figure)].filter((text) => text !== '');
  const say = (parts: readonly string[]) =>
    plainSpaces(edition.t('figure.alt', { kind, parts: parts.join(edition.t('list.comma')), finding }));
  const ways = [...[[measure, ...more, ...scope], [measure, ...scope], [measure]].map(say), finding];
  return ways.find((text) => text.length <= LONGEST) ?? shorten(finding, LONGEST);
}

/** Text to be copied has no spaces that other programs show as signs. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** The regions drawn that neither title nor subtitle names or counts. */
function regionsOf(edition: Edition, { rows, title, subtitle }: Figure): string {
  const nation = edition.regionName(edition.record.nation);
  const drawn = [...new Set(rows.map(({ regionName }) => regionName))];
  // The nation beside others is what these are held against.
  const regions = drawn.length === 1 ? drawn : drawn.filter((name) => name !== nation);
  const said = `${title} ${subtitle}`;
  if (regions.length <= NAMED) return regions.filter((name) => !said.includes(name)).join(edition.t('name.separator'));
  const count = regions.length;
  const counted = new RegExp(`(?<!\\d)${count}(?!\\d)`).test(said);
  return counted ? '' : edition.t('figure.altRegions', { count });
}

/** The first and last year drawn, unless title or subtitle has both. */
function yearsOf(edition: Edition, { rows, title, subtitle }: Figure): string {
  const years = rows.flatMap(({ period }) => period.match(/(?<!\d)(?:18|19|20)\d\d(?!\d)/g) ?? []).sort();
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return '';
  const said = `${title} ${subtitle}`;
  if (said.includes(from) && said.includes(to)) return '';
  return from === to ? edition.t('period.yearAlone', { year: from }) : edition.t('period.span', { from, to });
}
