import { downloadFormats } from '../downloads/download-formats.ts';
import type { Edition } from '../edition/edition.ts';
import { chartPath } from '../figures/chart-path.ts';
import type { Figure } from '../figures/figure.ts';
import { withBase } from '../with-base.ts';

/** Addresses at which a chart is there in a locale: its page, alone in a frame, as a drawing, by oEmbed, and as plain data. */
export function chartAddresses({ path }: Pick<Edition, 'path'>, figure: Pick<Figure, 'id'>) {
  const embed = `/embed/${figure.id}`;
  return {
    page: path(chartPath(figure)),
    embed: path(`${embed}/`),
    svg: path(`${embed}.svg`),
    oembed: path(`${embed}.oembed.json`),
    chart: path(`/charts/${figure.id}.json`),
  };
}

/** Addresses of the values a chart draws, by the ending of the format; they are the same in every language. */
export function valueAddresses({ id }: Pick<Figure, 'id'>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(downloadFormats).map((ending) => [ending, withBase(`/charts/${id}/values.${ending}`)]),
  );
}
