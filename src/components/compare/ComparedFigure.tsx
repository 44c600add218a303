/** @jsxRuntime automatic @jsxImportSource preact */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawChart } from '../../charts/draw.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { NARROW, WIDE, WIDE_FROM } from '../../frame/widths.ts';
import { writeChoice } from '../../lib/compare/address.ts';
import { needsFrom } from '../../lib/compare/choice.ts';
import { AskedDrawing } from './AskedDrawing.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import type { Compared } from './compared.ts';
import { comparedFigure } from './compared-figure.ts';
import { readingsOf } from './readings.ts';
import { Share } from './Share.tsx';
import type { Speech } from './speech.ts';
import type { SpokenCatalog } from './spoken-catalog.ts';

interface Props {
  readonly catalog: SpokenCatalog;
  readonly speech: Speech;
  readonly compared: Compared;
  readonly bare: boolean;
}

/** The figure of the reader's choice, drawn for the room there is. */
export function ComparedFigure({ catalog, speech, compared, bare }: Props) {
  const [place, width] = useChartWidth();
  const figure = useMemo(() => comparedFigure(compared, speech, catalog), [compared, speech, catalog]);
  const { title, subtitle, remarks } = figure;
  const query = writeChoice(
    { ...compared.choice, from: needsFrom(compared.choice) ? compared.choice.from : null },
    catalog,
  );
  useEffect(() => {
    document.title = `${title} — ${speech.t('site.name')}`;
  }, [title]);
  const naming = { id: 'compared', title, description: speech.list([subtitle, ...remarks]) };
  return (
    <FigureFrame
      {...{ figure, words: speech }}
      home={`${location.origin}${speech.path('/compare/')}?${query}`}
      alone={bare}
      live={!bare}
      heading={bare ? 'h1' : 'h2'}
      drawing={
        <div ref={place} class="drawing">
          {width > 0 && compared.rows.length > 0 && (
            <AskedDrawing
              key={`${query} ${width}`}
              readings={readingsOf(figure)}
              drawing={drawChart(figure.drawing, width, naming)}
            />
          )}
        </div>
      }
      tools={
        !bare && (
          <>
            <ComparedTable {...{ catalog, speech, compared }} />
            <Share {...{ catalog, speech, compared, figure, query }} />
          </>
        )
      }
    />
  );
}

/** One of the two widths at which every chart of the site is laid out, by the room there is. */
function useChartWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const frame = place.current;
    if (!frame) return;
    const measure = () => setWidth(frame.clientWidth >= WIDE_FROM ? WIDE : NARROW);
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    measure();
    return () => observer.disconnect();
  }, []);
  return [place, width] as const;
}
