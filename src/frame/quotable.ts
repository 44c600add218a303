import { plainSpaces } from '../figures/alt-text.ts';
import type { Figure } from '../figures/figure.ts';
import type { FrameWords } from './frame-texts.ts';

/** How many publishers a sentence names; the page of its chart names all. */
const NAMED = 2;

/** The finding of a figure as others quote it: the sentence, who published its data, and who compiled them in which release. */
export function quotable({ t, list }: Pick<FrameWords, 't' | 'list'>, figure: Figure): string {
  const publishers = [...new Set(figure.sources.map(({ publisher }) => publisher))];
  const rest = publishers.length - NAMED;
  const named = [...publishers.slice(0, NAMED), ...(rest > 0 ? [t('figure.more', { count: rest })] : [])];
  return plainSpaces(t('press.quote', { finding: figure.title, source: list(named), version: figure.release }));
}
