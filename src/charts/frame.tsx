/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from 'preact';
import { type PlacedText, Texts } from './placed-text.tsx';

/** What every chart needs beside its data. */
export interface FrameProps {
  /** Prefix of all ids inside the drawing; unique on its page. */
  readonly id: string;
  /** Accessible name: the finding in a sentence. */
  readonly title: string;
  /** Accessible description: what a sighted reader would take away. */
  readonly description: string;
}

/** What every layout comes to, whatever marks it places. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** The component of a kind: the marks of its layout under its texts, named and described for readers who do not see them. */
export function chart<Input, Layout extends Sheet>(
  layout: (input: Input) => Layout,
  marks: (placed: Layout, id: string) => JSX.Element,
) {
  return (props: Input & FrameProps) => {
    const { id, title, description } = props;
    const placed = layout(props);
    const { width, height, texts } = placed;
    return (
      <svg
        xmlns="http://www.w3.org/2000/svg"
        class="c-svg"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {marks(placed, id)}
        <Texts texts={texts} />
      </svg>
    );
  };
}
