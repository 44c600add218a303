/** @jsxRuntime automatic @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Edition } from '../edition/edition.ts';
import { sourceCredit } from '../edition/source-names.ts';
import { rowWords } from '../figures/comparison/row-words.ts';
import { observationsOf, rowMarks } from '../figures/comparison/valued-rows.ts';
import { originPath } from '../record/anchor.ts';
import type { Compared } from '../record/comparison/compared.ts';
import { joinWords } from '../record/join-words.ts';
import type { Observation } from '../record/types.ts';

interface Props {
  readonly edition: Edition;
  readonly compared: Compared;
}

/** The shown figures with printed text, source and status; made when it is opened. */
export function ComparedTable({ edition, compared }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{edition.t('figure.table')}</summary>
      {open && <Rows {...{ edition, compared }} />}
    </details>
  );
}

function Rows({ edition, compared }: Props) {
  const { t } = edition;
  const { rows, loaded, choice } = compared;
  const words = rowWords(compared, edition);
  const marks = rowMarks(edition, rows);
  const heads = [
    t('figure.region'),
    t('compare.year'),
    t('figure.value'),
    ...(loaded.length > 1 ? [t('figure.series')] : []),
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
              <td>{row.year}</td>
              <td class="n">
                {words.shown(row)}
                {marks.inTable(...observationsOf(row)) && (
                  <span class="mark">{marks.inTable(...observationsOf(row))}</span>
                )}
              </td>
              {loaded.length > 1 && <td>{words.seriesName(row)}</td>}
              <td class="n">{row.own && <Origin edition={edition} observation={row.own} />}</td>
              {choice.measure !== 'level' && (
                <td class="n">{row.other && <Origin edition={edition} observation={row.other} />}</td>
              )}
              {row.own ? <Publisher edition={edition} observation={row.own} /> : <td />}
              <td>{row.own && joinWords(t(`compare.status.${row.own.status}`), row.own.tier)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface OriginProps {
  readonly edition: Edition;
  readonly observation: Observation;
}

/** A value as published, with a link to the place it comes from; derived ones lead to their derivation. */
function Origin({ edition, observation }: OriginProps) {
  return (
    <a class="number" href={edition.path(originPath(observation, edition.record.partedOrigins))}>
      {observation.printed || String(observation.value ?? '')}
    </a>
  );
}

function Publisher({ edition, observation }: OriginProps) {
  const source = edition.record.source(observation.source);
  return (
    <td class="compare-source">
      <a href={edition.path(`/sources/${source.id}/`)}>{sourceCredit(edition, source, source.published.slice(0, 4))}</a>
    </td>
  );
}
