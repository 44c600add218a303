/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact';

/** What every chart needs beside its data. */
export interface FrameProps {
  /** Prefix of all ids inside the drawing; unique on its page. */
  readonly id: string;
  /** Accessible name: the finding in a sentence. */
  readonly title: string;
  /** Accessible description: what a sighted reader would take away. */
  readonly description: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}

/** The `<svg>` element around every chart, named and described for readers who do not see it. */
export function Frame({ id, title, description, width, height, children }: FrameProps & Size) {
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
      {children}
    </svg>
  );
}
