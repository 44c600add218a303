/** @jsxRuntime automatic @jsxImportSource preact */
import type { FigureSource } from '../figures/figure.ts';
import { addressFrom } from './address-from.ts';
import { type FrameWords, sourceLine } from './frame-texts.ts';

interface Props {
  readonly sources: readonly FigureSource[];
  readonly words: FrameWords;
  /** In a frame of another site: a full address of this one, from which links leave the frame. */
  readonly outside?: string | undefined;
}

/** Publishers behind values, each linked to its record. */
export function SourceLine({ sources, words, outside }: Props) {
  const { before, named, more, after } = sourceLine(words, sources);
  const separator = words.t('list.separator');
  const address = (id: string) => addressFrom(outside, words.path(`/sources/${id}/`));
  return (
    <p class="source">
      {before}
      {named.map(({ id, publisher, details }, index) => (
        <>
          {index > 0 && separator}
          <a href={address(id)} target={outside === undefined ? undefined : '_top'}>
            {publisher}
          </a>
          {details}
        </>
      ))}
      {more && `${separator}${more}`}
      {after}
    </p>
  );
}
