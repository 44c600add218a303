/** @jsxRuntime automatic @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { originPath } from '../../lib/anchor.ts';
import type { ShownRow } from '../../lib/compare/shown-rows.ts';
import type { Compared } from './compared.ts';
import { rowMark } from './marks.ts';
import { rowWords } from './row-words.ts';
import type { Speech } from './speech.ts';
import type { SpokenCatalog } from './spoken-catalog.ts';

interface Props {
  readonly catalog: SpokenCatalog;
  readonly speech: Speech;
  readonly compared: Compared;
}

/** The shown figures with printed text, source and status; made when it is opened. */
export function ComparedTable({ catalog, speech, compared }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{speech.t('figure.table')}</summary>
      {open && <Rows {...{ catalog, speech, compared }} />}
    </details>
  );
}

function Rows({ catalog, speech, compared }: Props) {
  const { t } = speech;
  const { rows, loaded, choice } = compared;
  const words = rowWords(compared, speech);
  const heads = [
    t('figure.region'),
    ...(loaded.length > 1 ? [t('figure.series')] : []),
    t('compare.year'),
    t('figure.value'),
    t('compare.printed'),
    ...(choice.measure === 'level' ? [] : [t('compare.against')]),
    t('compare.source'),
    t('compare.status'),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('figure.table')}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{words.regionName(row.region)}</th>
              {loaded.length > 1 && <td>{words.seriesName(row)}</td>}
              <td>{row.year}</td>
              <td class="n">
                {words.shown(row)}
                {rowMark(row) && <span class="mark">{rowMark(row)}</span>}
              </td>
              <td class="n">
                <Origin {...{ catalog, row }} region={row.region} point={row.own} />
              </td>
              {choice.measure !== 'level' && (
                <td class="n">
                  <Origin {...{ catalog, row }} region={row.other?.region ?? ''} point={row.other?.point ?? null} />
                </td>
              )}
              <td class="compare-source" lang={row.own?.source.language || undefined}>
                {row.own && (
                  <a href={`${catalog.prefix}/sources/${row.own.source.id}/`}>
                    {[row.own.source.publisher, row.own.source.published.slice(0, 4)].filter(Boolean).join(' ')}
                  </a>
                )}
              </td>
              <td>{row.own && `${t(`compare.status.${row.own.status}`)} ${row.own.tier}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A figure as published, with a link to the place it comes from; derived ones lead to their derivation. */
function Origin({
  catalog,
  row,
  region,
  point,
}: {
  catalog: SpokenCatalog;
  row: ShownRow;
  region: string;
  point: ShownRow['own'];
}) {
  const id = catalog.regions.find(({ slug }) => slug === region)?.id;
  if (!point || id === undefined) return null;
  const { indicator, dimensions } = row.series.choice;
  const path = originPath({
    indicator,
    dimensions,
    region: id,
    period: String(point.year),
    status: point.status,
    source: point.source.id,
  });
  return (
    <a class="number" href={`${catalog.prefix}${path}`}>
      {point.printed || String(point.value ?? '')}
    </a>
  );
}
