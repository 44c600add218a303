import type { Edition } from '../edition/edition.ts';
import { altText, findingSentence } from '../figures/alt-text.ts';
import type { Figure, FigureDefinition } from '../figures/figure.ts';
import { frozenAddress } from '../figures/frozen-address.ts';
import { withBase } from '../with-base.ts';
import { chartAddresses, valueAddresses } from './chart-addresses.ts';
import { picturesOf } from './pictures-of.ts';

/** A chart in the list of all of them, for programs: what it shows, in every language, and where each form of it is. */
export function chartEntry({ make, id, page }: FigureDefinition, editions: readonly Edition[], site: URL | undefined) {
  const made = editions.map((edition) => ({ edition, figure: make(edition) }));
  const [first] = made;
  const observations = first?.figure.rows.map(({ observation }) => first.edition.record.observation(observation)) ?? [];
  return {
    id,
    kind: first?.figure.drawing.kind,
    indicators: [...new Set(observations.map(({ indicator }) => indicator))],
    regions: [...new Set(observations.map(({ region }) => region))],
    page: withBase(page),
    release: first?.figure.release,
    values: valueAddresses({ id }),
    languages: Object.fromEntries(
      made.map(({ edition, figure }) => [
        edition.locale.id,
        {
          title: figure.title,
          subtitle: figure.subtitle,
          finding: findingSentence(edition, figure),
          alt: altText(edition, figure),
          addresses: {
            ...chartAddresses(edition, figure),
            ...frozenEmbed(edition, figure),
            png: pictureAddresses(edition, figure, site),
          },
        },
      ]),
    ),
  };
}

/** Addresses of the pictures a chart has, by their names. */
function pictureAddresses(edition: Edition, figure: Figure, site: URL | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(picturesOf(edition, figure, site).map(({ name, path }) => [name, edition.path(path)]));
}

/** Address of the embed that the latest release kept, if it did. */
function frozenEmbed(edition: Edition, figure: Figure): { readonly frozen?: string } {
  const kept = frozenAddress(edition, figure);
  return kept === undefined ? {} : { frozen: edition.path(kept.path) };
}
