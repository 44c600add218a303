/** Locale of the site that a language tag of a browser asks for, or `null`. */
export function localeFor(tag: string): 'zh-Hans' | 'zh-Hant' | 'en' | null {
  const language = tag.toLowerCase();
  if (language === 'en' || language.startsWith('en-')) return 'en';
  if (language !== 'zh' && !language.startsWith('zh-')) return null;
  return /hant|-tw|-hk|-mo/.test(language) ? 'zh-Hant' : 'zh-Hans';
}

/** Shows the one-line offer in the first language the reader asks for, if the page is in another; never redirects. */
export function offerLanguage(own: string, wanted: readonly string[], offers: HTMLElement): void {
  const first = wanted.map(localeFor).find((locale) => locale !== null);
  const offer = [...offers.children].find((child) => child instanceof HTMLElement && child.lang === first);
  if (first === own || !(offer instanceof HTMLElement)) return;
  offer.hidden = false;
  offers.hidden = false;
}
