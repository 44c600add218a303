/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { drawChart } from '../charts/draw.ts';
import type { Figure } from '../figures/figure.ts';
import { embedCode } from './embed-code.ts';
import { FigureFrame, slugOf } from './FigureFrame.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { FrameWords } from './frame-texts.ts';
import { NARROW_DRAWING, WIDE_DRAWING } from './widths.ts';

interface Props {
  readonly figure: Figure;
  readonly words: FrameWords;
  /** Address of the site. */
  readonly site: URL | undefined;
  readonly alone: boolean;
  readonly heading: 'h1' | 'h2' | 'h3';
  /** Whether the figure has an address of its own to be embedded from. */
  readonly embeddable: boolean;
  readonly above?: ComponentChildren;
}

/** A figure that needs no script: drawn for two widths, of which the style sheet shows the one there is room for. */
export function StaticFigure({ figure, words, site, alone, heading, embeddable, above }: Props) {
  const home = new URL(words.path(figure.page), site).href;
  const description = words.list([figure.subtitle, ...figure.remarks]);
  const draw = (width: number, size: string) =>
    drawChart(figure.drawing, width, { id: `${slugOf(figure)}-${size}`, title: figure.title, description });
  return (
    <FigureFrame
      {...{ figure, words, home, alone, heading, above }}
      drawing={
        <div class="drawing">
          <div class="wide">{draw(WIDE_DRAWING, 'wide')}</div>
          <div class="narrow">{draw(NARROW_DRAWING, 'narrow')}</div>
        </div>
      }
      tools={alone ? null : <Tools {...{ figure, words, site, home, embeddable }} />}
    />
  );
}

function Tools({ figure, words, site, home, embeddable }: Omit<Props, 'alone' | 'heading'> & { home: string }) {
  const { t, path } = words;
  const source = new URL(path(`/embed/${figure.id}/`), site).href;
  return (
    <>
      <details>
        <summary>{t('figure.table')}</summary>
        <FigureTable {...{ figure, words }} />
      </details>
      {embeddable && (
        <>
          <details>
            <summary>{t('figure.embed')}</summary>
            <label>
              {t('figure.embedHint')}
              <textarea readOnly rows={4}>
                {embedCode(words, figure, { source, home })}
              </textarea>
            </label>
          </details>
          <a href={path(`/embed/${figure.id}.svg`)}>{t('figure.svg')}</a>
          <a href={path(`/embed/${figure.id}.png`)}>{t('figure.png')}</a>
        </>
      )}
    </>
  );
}
