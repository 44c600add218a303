/** @jsxRuntime automatic @jsxImportSource preact */
import { formatNumber } from '../record/format.ts';
import type { FacetId } from './choice.ts';
import type { ExploreProps } from './explore-props.ts';
import { facetValues } from './facet-values.ts';
import { passing } from './select-rows.ts';

/** Values that a list of counts goes down to. */
const MOST = 100;

/** How many of the selected rows each value of a facet has; a value leads to its rows. */
export function CountTable({ facet, ...props }: ExploreProps & { readonly facet: FacetId }) {
  const { words, choice, choose } = props;
  const { t } = words;
  const passes = passing(facet, choice);
  const all = facetValues(props, facet).filter(({ value, count }) => count > 0 && (passes?.(value) ?? true));
  const most = Math.max(1, ...all.map(({ count }) => count));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('explore.countBy', { facet: t(`explore.facet.${facet}`) })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(`explore.facet.${facet}`)}</th>
            <th scope="col" class="n">
              {t('explore.rowsHead')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {all.slice(0, MOST).map(({ value, name, count }) => (
            <tr key={value}>
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  onClick={() => choose({ chosen: { ...choice.chosen, [facet]: [value] }, count: null })}
                >
                  {name}
                </button>
              </th>
              <td class="n">{formatNumber(count)}</td>
              <td class="explore-bar" aria-hidden="true">
                <span class="explore-count-bar" style={{ width: `${(count / most) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > MOST && (
        <p class="small soft">{t('explore.moreValues', { count: formatNumber(all.length - MOST) })}</p>
      )}
    </section>
  );
}
