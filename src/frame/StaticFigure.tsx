/** @jsxRuntime automatic @jsxImportSource preact */

import type { ComponentChildren } from 'preact';
import { drawChart } from '../charts/draw.ts';
import { stretch } from '../charts/stretch.ts';
import { downloadFormats } from '../downloads/download-formats.ts';
import { chartPath } from '../figures/chart-path.ts';
import type { Figure } from '../figures/figure.ts';
import type { StampedRelease } from '../record/ledger.ts';
import { embedCode } from './embed-code.ts';
import { FigureFrame, slugOf } from './FigureFrame.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { FrameWords } from './frame-texts.ts';
import { readingsOf, writeReadings } from './readings.ts';
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
  const { figure, words, site, alone, frozen, heading, own = false, above } = props;
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
      tools={alone ? null : <Tools {...props} home={home} />}
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

function Tools({ figure, words, site, home, embeddable, own }: Props & { readonly home: string }) {
  const { t, path } = words;
  const source = new URL(path(`/embed/${figure.id}/`), site).href;
  return (
    <>
      {!own && <TableTool {...{ figure, words, embeddable }} />}
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
          {own ? <OwnFiles {...{ figure, words }} /> : <a href={path(chartPath(figure))}>{t('figure.page')}</a>}
        </>
      )}
    </>
  );
}

/** The table of a figure that has a page stands there: a link leads to it, and a script opens it in place. */
function TableTool({ figure, words, embeddable }: Pick<Props, 'figure' | 'words' | 'embeddable'>) {
  const { t, path } = words;
  if (!embeddable)
    return (
      <details>
        <summary>{t('figure.table')}</summary>
        <FigureTable {...{ figure, words }} />
      </details>
    );
  const readings = writeReadings(readingsOf(figure));
  return (
    <>
      <script type="application/json" class="readings" dangerouslySetInnerHTML={{ __html: readings }} />
      <a class="open-table" href={`${path(chartPath(figure))}#table`}>
        {t('figure.table')}
      </a>
    </>
  );
}

/** The values of a figure are the same in every language; the figure itself is not. */
function OwnFiles({ figure, words: { t, path } }: Pick<Props, 'figure' | 'words'>) {
  return (
    <>
      {Object.entries(downloadFormats).map(([ending, { name }]) => (
        <a href={`/charts/${figure.id}/values.${ending}`} key={ending}>
          {t('figure.values', { format: name })}
        </a>
      ))}
      <a href={path(`/charts/${figure.id}.json`)}>{t('figure.plain')}</a>
    </>
  );
}
