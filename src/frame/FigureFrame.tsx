/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Figure } from '../figures/figure.ts';
import type { FrameWords } from './frame-texts.ts';
import { HomeLine, type KeptWords } from './HomeLine.tsx';
import { KeyLine } from './KeyLine.tsx';
import { SourceLine } from './SourceLine.tsx';

interface Props {
  readonly figure: Figure;
  readonly words: FrameWords;
  /** Full address of the page that the figure is at home on. */
  readonly home: string;
  /** Alone in an embed: the title leads home, links leave the frame. */
  readonly alone?: boolean | undefined;
  /** What an embed says that a release keeps as it drew it. */
  readonly kept?: KeptWords | undefined;
  readonly heading: 'h1' | 'h2' | 'h3';
  /** Whether the title changes while the page is open and is to be read out. */
  readonly live?: boolean | undefined;
  /** Between the title and the drawing. */
  readonly above?: ComponentChildren;
  readonly drawing: ComponentChildren;
  /** Table, codes and files below the drawing. */
  readonly tools?: ComponentChildren;
  /** After the tools: the table of a chart on its own page. */
  readonly below?: ComponentChildren;
}

/** The frame around every figure: finding, subtitle, drawing, what is needed to read it, sources, tools. */
export function FigureFrame(props: Props) {
  const { figure, home, alone = false, heading: Heading, live = false, above, drawing, tools, below } = props;
  return (
    <figure class="figure" id={`figure-${slugOf(figure)}`}>
      <figcaption aria-live={live ? 'polite' : undefined}>
        <Heading>
          {alone ? (
            <a href={home} target="_top">
              {figure.title}
            </a>
          ) : (
            figure.title
          )}
        </Heading>
        <p class="subtitle">{figure.subtitle}</p>
      </figcaption>
      {above}
      <div class="sheet">
        {drawing}
        <Notes {...props} />
      </div>
      {tools && <div class="tools">{tools}</div>}
      {below}
    </figure>
  );
}

/** Part of ids that belong to a figure. */
export function slugOf({ id }: Pick<Figure, 'id'>): string {
  return id.replaceAll('.', '-');
}

function Notes({ figure, words, home, alone = false, kept }: Props) {
  return (
    <div class="notes">
      {figure.remarks.map((remark) => (
        <p class="key">{remark}</p>
      ))}
      <KeyLine parts={figure.key} words={words} outside={alone ? home : undefined} />
      {figure.sources.length > 0 && (
        <SourceLine sources={figure.sources} words={words} outside={alone ? home : undefined} />
      )}
      {alone && <HomeLine {...{ words, home, kept }} />}
    </div>
  );
}
