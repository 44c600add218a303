/** @jsxRuntime automatic @jsxImportSource preact */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawChart } from '../charts/draw.ts';
import { stretch } from '../charts/stretch.ts';
import type { Edition } from '../edition/edition.ts';
import { comparisonFigure } from '../figures/comparison/comparison-figure.ts';
import { makeFigure } from '../figures/make-figure.ts';
import { FigureFrame } from '../frame/FigureFrame.tsx';
import { NARROW_DRAWING, WIDE_DRAWING } from '../frame/widths.ts';
import { needsFrom } from '../record/comparison/choice.ts';
import type { Compared } from '../record/comparison/compared.ts';
import { AskedDrawing } from './AskedDrawing.tsx';
import { writeChoice } from './address.ts';
import { ComparedTable } from './ComparedTable.tsx';
import { comparedReadings } from './readings.ts';
import { Share } from './Share.tsx';

interface Props {
  readonly edition: Edition;
  readonly compared: Compared;
  readonly bare: boolean;
}

/** The figure of the reader's choice, drawn for the room there is. */
export function ComparedFigure({ edition, compared, bare }: Props) {
  const [place, width] = useChartWidth();
  const figure = useMemo(() => {
    const telling = { id: 'compared', page: '/compare/', subject: compared.choice.regions[0] };
    return makeFigure(edition, comparisonFigure(edition, compared, telling));
  }, [compared, edition]);
  const { title, subtitle, remarks } = figure;
  const query = writeChoice(
    { ...compared.choice, from: needsFrom(compared.choice) ? compared.choice.from : null },
    edition.record,
  );
  useEffect(() => {
    document.title = `${title} — ${edition.t('site.name')}`;
  }, [title]);
  const naming = { id: 'compared', title, description: edition.list([subtitle, ...remarks]) };
  return (
    <FigureFrame
      {...{ figure, words: edition }}
      home={`${location.origin}${edition.path('/compare/')}?${query}`}
      alone={bare}
      live={!bare}
      heading={bare ? 'h1' : 'h2'}
      drawing={
        <div ref={place} class="drawing">
          {width > 0 && compared.rows.length > 0 && (
            <AskedDrawing
              key={`${query} ${width}`}
              readings={comparedReadings(figure)}
              drawing={stretch(drawChart(figure.drawing, width, naming))}
            />
          )}
        </div>
      }
      tools={
        !bare && (
          <>
            <ComparedTable {...{ edition, compared }} />
            <Share {...{ edition, compared, figure, query }} />
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
  // Before anything is painted: a frame without its drawing would grow in sight of the reader.
  useLayoutEffect(() => {
    const frame = place.current;
    if (!frame) return;
    const measure = () => setWidth(frame.clientWidth >= WIDE_DRAWING ? WIDE_DRAWING : NARROW_DRAWING);
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    measure();
    return () => observer.disconnect();
  }, []);
  return [place, width] as const;
}
