/** @jsxRuntime automatic @jsxImportSource preact */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawChart } from '../../charts/draw.ts';
import { NARROW, WIDE, WIDE_FROM } from '../../figures/figure.ts';
import { writeChoice } from '../../lib/compare/address.ts';
import { needsFrom } from '../../lib/compare/choice.ts';
import { AskedDrawing } from './AskedDrawing.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import type { Compared } from './compared.ts';
import { chartOf } from './compared-chart.ts';
import { finding } from './finding.ts';
import { keyLine } from './marks.ts';
import { notes } from './notes.ts';
import { readingsOf } from './readings.ts';
import { Share } from './Share.tsx';
import { SourceLine } from './SourceLine.tsx';
import type { Speech } from './speech.ts';
import type { SpokenCatalog } from './spoken-catalog.ts';
import { subtitle } from './subtitle.ts';

interface Props {
  readonly catalog: SpokenCatalog;
  readonly speech: Speech;
  readonly compared: Compared;
  readonly bare: boolean;
}

/** The frame of the static pages around the chosen chart: finding, drawing, notes, key, source, table, tools. */
export function ComparedFigure({ catalog, speech, compared, bare }: Props) {
  const [place, width] = useChartWidth();
  const shown = useMemo(
    () => ({
      title: finding(compared, speech),
      subtitle: subtitle(compared, speech),
      notes: notes(compared, speech),
      chart: compared.rows.length > 0 ? chartOf(compared, speech) : null,
    }),
    [compared, speech],
  );
  const { title, chart } = shown;
  const query = writeChoice(
    { ...compared.choice, from: needsFrom(compared.choice) ? compared.choice.from : null },
    catalog,
  );
  const home = `${location.origin}${catalog.prefix}/compare/?${query}`;
  useEffect(() => {
    document.title = `${title} — ${speech.t('site.name')}`;
  }, [title]);
  const naming = {
    id: 'compared',
    title,
    description: [shown.subtitle, ...shown.notes].join(speech.t('list.separator')),
  };
  const key = keyLine(compared.rows, speech);
  const Heading = bare ? 'h1' : 'h2';
  return (
    <figure class="figure" id="figure-compared" ref={place}>
      <figcaption aria-live={bare ? undefined : 'polite'}>
        <Heading>
          {bare ? (
            <a href={home} target="_top">
              {title}
            </a>
          ) : (
            title
          )}
        </Heading>
        <p class="subtitle">{shown.subtitle}</p>
      </figcaption>
      {width > 0 && chart && (
        <AskedDrawing
          key={`${query} ${width}`}
          readings={readingsOf(compared, speech)}
          drawing={drawChart(chart, width, naming)}
        />
      )}
      {shown.notes.map((note) => (
        <p class="key">{note}</p>
      ))}
      {key !== '' && <p class="key">{key}</p>}
      <SourceLine {...{ catalog, speech, rows: compared.rows, alone: bare }} />
      {bare ? (
        <p class="source">
          {speech.t('site.name')}{' '}
          <a href={home} target="_top">
            {location.host}
            {catalog.prefix}/compare/
          </a>
        </p>
      ) : (
        <div class="tools">
          <ComparedTable {...{ catalog, speech, compared }} />
          <Share
            {...{ catalog, speech, compared, chart, title, query }}
            small={[shown.subtitle, ...shown.notes, key]}
          />
        </div>
      )}
    </figure>
  );
}

/** Padding and border of the figure. */
const SIDES = 34;

/** One of the two widths at which every chart of the site is laid out, by the room there is. */
function useChartWidth() {
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const figure = place.current;
    if (!figure) return;
    const measure = () => setWidth(figure.clientWidth - SIDES >= WIDE_FROM ? WIDE : NARROW);
    const observer = new ResizeObserver(measure);
    observer.observe(figure);
    measure();
    return () => observer.disconnect();
  }, []);
  return [place, width] as const;
}
