import type { Edition } from '../edition/edition.ts';
import type { Figure, FigureSource } from '../figures/figure.ts';

/** What the frame says in its own words. */
export type FrameWords = Pick<Edition, 't' | 'list' | 'path' | 'locale'>;

/** How many publishers are named. */
const NAMED = 3;

/** The source line around the publishers it names: text before, those named, how many more, text after. */
export function sourceLine({ t }: FrameWords, sources: readonly FigureSource[]) {
  const [before = '', after = ''] = t('figure.source', { sources: '\n' }).split('\n');
  const rest = Math.max(0, sources.length - NAMED);
  return { before, named: sources.slice(0, NAMED), more: rest > 0 ? t('figure.more', { count: rest }) : '', after };
}

/** The source line as plain text. */
export function sourceText(words: FrameWords, sources: readonly FigureSource[]): string {
  const { before, named, more, after } = sourceLine(words, sources);
  const publishers = named.map(({ publisher, details }) => `${publisher}${details}`);
  return `${before}${words.list([...publishers, ...(more === '' ? [] : [more])])}${after}`;
}

/** The lines in small type below a drawing, those that are there. */
export function smallTexts(words: FrameWords, figure: Figure): string[] {
  const key = words.list(figure.key.map(({ text }) => text));
  return [...figure.remarks, key, figure.sources.length > 0 ? sourceText(words, figure.sources) : ''].filter(
    (text) => text !== '',
  );
}
