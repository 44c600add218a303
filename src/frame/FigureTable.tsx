/** @jsxRuntime automatic @jsxImportSource preact */
import type { Figure, FigureRow } from '../figures/figure.ts';
import type { FrameWords } from './frame-texts.ts';

interface Props {
  readonly figure: Figure;
  readonly words: FrameWords;
}

/**
 * The values that a figure draws, row by row, each leading to its origin. What tells rows apart stands first and in sight,
 * the region or, where there is one only, the series; then time and value, which a phone has room for, and the rest.
 */
export function FigureTable({ figure, words }: Props) {
  const { t } = words;
  const { rows, computed } = figure;
  const several = rows.some(({ series }) => series !== '');
  const bySeries = several && new Set(rows.map(({ region }) => region)).size === 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={words.list([figure.title, figure.subtitle])}>
      <table class="drawn">
        <thead>
          <tr>
            <th scope="col">{t(bySeries ? 'figure.series' : 'figure.region')}</th>
            <th scope="col">{t('figure.period')}</th>
            <th scope="col" class="n" data-mixed={several ? '' : undefined}>
              {t('figure.value')}
            </th>
            {computed !== null && (
              <th scope="col" class="n">
                {computed}
              </th>
            )}
            {several && <th scope="col">{t(bySeries ? 'figure.region' : 'figure.series')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row {...{ row, words, several, bySeries }} computed={computed !== null} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly row: FigureRow;
  readonly words: FrameWords;
  readonly several: boolean;
  readonly bySeries: boolean;
  readonly computed: boolean;
}

function Row({ row, words, several, bySeries, computed }: RowProps) {
  return (
    <tr data-region={row.region}>
      <th scope="row">{bySeries ? row.series : row.regionName}</th>
      <td>{row.period}</td>
      <td class="n">
        <a class="number" href={words.path(row.origin)} title={row.hint}>
          {row.value}
        </a>
        {row.mark && <span class="mark">{row.mark}</span>}
      </td>
      {computed && <td class="n">{row.computed}</td>}
      {several && (bySeries ? <td class="region">{row.regionName}</td> : <td class="series">{row.series}</td>)}
    </tr>
  );
}
