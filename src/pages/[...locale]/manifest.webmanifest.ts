import type { APIRoute } from 'astro';
import css from '../../charts/chart.css?raw';
import { paperColour } from '../../charts/theme.ts';
import { BASE, withBase } from '../../with-base.ts';
import { answer } from '../_answer.ts';
import { editionFor, inEachLocale } from '../_ledger.ts';

export const getStaticPaths = inEachLocale;

/** Name and icons for readers who keep the site on their home screen. */
export const GET: APIRoute = ({ params }) => {
  const edition = editionFor(params.locale);
  const icon = (name: string, side: number) => ({
    src: withBase(`/${name}.png`),
    sizes: `${side}x${side}`,
    type: 'image/png',
  });
  const paper = paperColour(css, 'light');
  const manifest = {
    id: edition.path('/'),
    name: `${edition.t('site.name')} — ${edition.t('site.tagline')}`,
    short_name: edition.t('site.name'),
    description: edition.t('site.description'),
    lang: edition.locale.id,
    dir: 'ltr',
    start_url: edition.path('/'),
    scope: BASE,
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: withBase('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      icon('icon-192', 192),
      icon('icon-512', 512),
      { ...icon('icon-maskable-512', 512), purpose: 'maskable' },
    ],
  };
  return answer(`${JSON.stringify(manifest, null, 1)}\n`, 'application/manifest+json');
};
