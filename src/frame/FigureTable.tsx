/** @jsxRuntime automatic @jsxImportSource preact */
import type { Figure } from '../figures/figure.ts';
import type { FrameWords } from './frame-texts.ts';

interface Props {
  readonly figure: Figure;
  readonly words: FrameWords;
}

/** The values that a figure draws, row by row, each leading to its origin. */
export function FigureTable({ figure, words }: Props) {
  const { t } = words;
  const { rows, computed } = figure;
  const several = rows.some(({ series }) => series !== '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={words.list([figure.title, figure.subtitle])}>
      <table class="drawn">
        <thead>
          <tr>
            {several && <th scope="col">{t('figure.series')}</th>}
            <th scope="col">{t('figure.region')}</th>
            <th scope="col">{t('figure.period')}</th>
            <th scope="col" class="n" data-mixed={several ? '' : undefined}>
              {t('figure.value')}
            </th>
            {computed !== null && (
              <th scope="col" class="n">
                {computed}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr data-region={row.region}>
              {several && <td>{row.series}</td>}
              <th scope="row">{row.regionName}</th>
              <td>{row.period}</td>
              <td class="n">
                <a class="number" href={words.path(row.origin)} title={row.hint}>
                  {row.value}
                </a>
                {row.mark && <span class="mark">{row.mark}</span>}
              </td>
              {computed !== null && <td class="n">{row.computed}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
