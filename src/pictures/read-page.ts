import { elementOf, elementsOf, readMarkup, sourceOf, textOf } from '../record/read-markup.ts';

/** What a built page says about itself in its head, and its figures. */
export type BuiltPage = NonNullable<ReturnType<typeof readPage>>;

/** A figure as it stands in a built page, with its drawings for wide and for narrow pages. */
export type PageFigure = ReturnType<typeof figuresIn>[number];
export type Drawing = PageFigure['drawings'][number];

/** Reads a page of this site; `null` for one without a card, such as an embed. Figures are looked for when asked for. */
export function readPage(html: string) {
  const head = readMarkup(html.slice(0, html.indexOf('</head>')));
  const meta = (property: string) => elementOf(head, `meta[property="${property}"]`)?.attribs.content ?? '';
  const card = meta('og:image');
  if (card === '') return null;
  return {
    lang: elementOf(head, 'html')?.attribs.lang ?? '',
    title: meta('og:title'),
    description: meta('og:description'),
    siteName: meta('og:site_name'),
    address: meta('og:url'),
    card,
    get figures(): readonly PageFigure[] {
      return figuresIn(html);
    },
  };
}

function figuresIn(html: string) {
  return elementsOf(readMarkup(html), 'figure.figure').map((figure) => ({
    title: textOf(elementOf(figure, 'h1, h2, h3, h4')).trim(),
    source: textOf(elementOf(figure, 'p.source')).trim(),
    drawings: elementsOf(figure, 'div.wide > svg, div.narrow > svg').map((svg) => ({
      svg: sourceOf(html, svg),
      width: Number(svg.attribs['data-width']),
      height: Number(svg.attribs.height),
    })),
  }));
}
