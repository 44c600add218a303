/** @jsxRuntime automatic @jsxImportSource preact */
import type { KeyPart } from '../figures/figure.ts';
import { addressFrom } from './address-from.ts';
import type { FrameWords } from './frame-texts.ts';

interface Props {
  readonly parts: readonly KeyPart[];
  readonly words: FrameWords;
  /** In a frame of another site: a full address of this one, from which links leave the frame. */
  readonly outside?: string | undefined;
}

/** What the marks of a figure mean, each with the way to the glossary. */
export function KeyLine({ parts, words, outside }: Props) {
  if (parts.length === 0) return null;
  const separator = words.t('list.separator');
  const target = outside === undefined ? undefined : '_top';
  return (
    <p class="key">
      {parts.map(({ text, term }, index) => (
        <>
          {index > 0 && separator}
          {term === null ? (
            text
          ) : (
            <a href={addressFrom(outside, words.path(`/glossary/#${term}`))} target={target}>
              {text}
            </a>
          )}
        </>
      ))}
    </p>
  );
}
