/** A link to a term of the glossary, as `Terms.astro` writes it: it holds text and nothing else. */
const LINK = /<a class="term" href="([^"]*)"[^>]*>([^<]*)<\/a>/g;

/** Of the links of a page to terms, keeps the first to each: whoever has read it knows the way. */
export function firstLinks(html: string): string {
  const seen = new Set<string>();
  return html.replace(LINK, (link, href: string, text: string) => {
    if (seen.has(href)) return text;
    seen.add(href);
    return link;
  });
}
