import type { Locale } from '../edition/locales.ts';

type Offered = Pick<Locale, 'id' | 'asked'>;

/** Locale of the site that a language tag of a browser asks for, by the longest beginning that fits; `null` for none. */
export function localeFor(tag: string, offered: readonly Offered[]): string | null {
  const language = tag.toLowerCase();
  const fitting = offered.flatMap(({ id, asked }) =>
    asked.filter((start) => language === start || language.startsWith(`${start}-`)).map((start) => ({ id, start })),
  );
  return fitting.sort((a, b) => b.start.length - a.start.length)[0]?.id ?? null;
}

/** Shows the one-line offer in the first language the reader asks for, if the page is in another; never redirects. */
export function offerLanguage(own: string, wanted: readonly string[], offers: HTMLElement): void {
  const lines = [...offers.children].filter((child) => child instanceof HTMLElement);
  const offered = lines.map(({ lang, dataset }) => ({ id: lang, asked: dataset.asked?.split(' ') ?? [] }));
  const first = wanted.map((tag) => localeFor(tag, offered)).find((locale) => locale !== null);
  const offer = lines.find(({ lang }) => lang === first);
  if (first === own || !offer) return;
  offer.hidden = false;
  offers.hidden = false;
}
