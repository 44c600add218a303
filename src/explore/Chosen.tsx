/** @jsxRuntime automatic @jsxImportSource preact */
import { everything, facetIds } from './choice.ts';
import type { ExploreProps } from './explore-props.ts';
import { toggled } from './toggled.ts';

/** All that is chosen, each to be let go of, and the choice of what to count by. */
export function Chosen({ words, choice, choose }: ExploreProps) {
  const { t } = words;
  const values = facetIds.flatMap((facet) => (choice.chosen[facet] ?? []).map((value) => ({ facet, value })));
  const asks = values.length > 0 || choice.text !== '' || choice.from !== null || choice.to !== null;
  return (
    <>
      {asks && (
        <ul class="compare-chosen explore-chosen">
          {values.map(({ facet, value }) => (
            <li key={`${facet}=${value}`}>
              <span>{words.named(facet, value).name}</span>
              <button
                type="button"
                aria-label={t('explore.remove', { name: words.named(facet, value).name })}
                onClick={() => choose({ chosen: toggled(choice, facet, value) })}
              >
                ×
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => choose({ ...everything, sort: choice.sort, count: choice.count })}>
              {t('explore.clear')}
            </button>
          </li>
        </ul>
      )}
      <label class="explore-by">
        {t('explore.show')}
        <select
          value={choice.count ?? ''}
          onChange={({ currentTarget: { value } }) =>
            choose({ count: facetIds.find((facet) => facet === value) ?? null })
          }
        >
          <option value="">{t('explore.showRows')}</option>
          {facetIds.map((facet) => (
            <option value={facet}>{t('explore.countBy', { facet: t(`explore.facet.${facet}`) })}</option>
          ))}
        </select>
      </label>
    </>
  );
}
