/** @jsxRuntime automatic @jsxImportSource preact */

import type { ComponentChildren } from 'preact';
import { drawChart } from '../charts/draw.ts';
import { stretch } from '../charts/stretch.ts';
import { chartPath } from '../figures/chart-path.ts';
import type { Figure } from '../figures/figure.ts';
import type { StampedRelease } from '../record/ledger.ts';
import { ChartTools } from './ChartTools.tsx';
import { FigureFrame, slugOf } from './FigureFrame.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { FrameWords } from './frame-texts.ts';
import { NARROW_DRAWING, WIDE_DRAWING } from './widths.ts';

/** A release that keeps an embed as it drew it. */
export type FrozenRelease = Pick<StampedRelease, 'version' | 'date'>;

interface Props {
  readonly figure: Figure;
  readonly words: FrameWords;
  /** Address of the site. */
  readonly site: URL | undefined;
  readonly alone: boolean;
  /** The release that keeps this embed as it drew it. */
  readonly frozen?: FrozenRelease | undefined;
  readonly heading: 'h1' | 'h2' | 'h3';
  /** Whether the figure has an address of its own to be embedded from. */
  readonly embeddable: boolean;
  /** Whether this is the figure's own page, where its table stands open. */
  readonly own?: boolean;
  readonly above?: ComponentChildren;
}

/** A figure that needs no script: drawn for two widths, of which the style sheet shows the one there is room for. */
export function StaticFigure(props: Props) {
  const { figure, words, site, alone, frozen, heading, embeddable, own = false, above } = props;
  const home = new URL(words.path(chartPath(figure)), site).href;
  const kept = frozen && { release: words.t('foot.release', { ...frozen }), present: words.t('figure.present') };
  const description = words.list([figure.subtitle, ...figure.remarks]);
  const draw = (width: number, size: string) =>
    stretch(drawChart(figure.drawing, width, { id: `${slugOf(figure)}-${size}`, title: figure.title, description }));
  return (
    <FigureFrame
      {...{ figure, words, home, alone, kept, heading, above }}
      drawing={
        <div class="drawing">
          <div class="wide">{draw(WIDE_DRAWING, 'wide')}</div>
          <div class="narrow">{draw(NARROW_DRAWING, 'narrow')}</div>
        </div>
      }
      tools={alone ? null : <ChartTools {...{ figure, words, site, embeddable, own }} />}
      below={
        own && (
          <div id="table">
            <FigureTable {...{ figure, words }} />
          </div>
        )
      }
    />
  );
}
