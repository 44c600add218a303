/** @jsxRuntime automatic @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { formatNumber } from '../record/format.ts';
import { type FacetId, facetIds } from './choice.ts';
import type { ExploreProps } from './explore-props.ts';
import { facetValues } from './facet-values.ts';
import { toggled } from './toggled.ts';

/** How many values of a facet are offered at once. */
const OFFERED = 12;
/** Lists longer than this have a field to find in. */
const LONG = 20;

/** What rows can be chosen by: a text, years, and the values of each facet. */
export function Facets(props: ExploreProps) {
  const { words, choice, choose } = props;
  return (
    <form class="compare-controls explore-controls" onSubmit={(event) => event.preventDefault()}>
      <label>
        {words.t('explore.text')}
        <input
          type="text"
          value={choice.text}
          spellcheck={false}
          onInput={({ currentTarget }) => choose({ text: currentTarget.value })}
        />
      </label>
      <YearSpan {...props} />
      {facetIds
        .filter((facet) => facet !== 'year')
        .map((facet) => (
          <FacetField {...props} facet={facet} />
        ))}
    </form>
  );
}

/** First and last year. */
function YearSpan({ words, explored, choice, choose }: ExploreProps) {
  const years = explored.facets.year.values.filter((value) => value !== '').sort((a, b) => Number(b) - Number(a));
  const field = (name: 'from' | 'to') => (
    <label>
      {words.t(`explore.${name}`)}
      <select
        value={choice[name] ?? ''}
        onChange={({ currentTarget: { value } }) => choose({ [name]: value === '' ? null : Number(value) })}
      >
        <option value="">{words.t('explore.anyYear')}</option>
        {years
          .filter((year) =>
            name === 'from' ? Number(year) <= (choice.to ?? 9999) : Number(year) >= (choice.from ?? 0),
          )
          .map((year) => (
            <option value={year}>{year}</option>
          ))}
      </select>
    </label>
  );
  return (
    <div class="compare-row">
      {field('from')}
      {field('to')}
    </div>
  );
}

/** The values of one facet, those with most rows first, to be ticked. */
function FacetField({ facet, ...props }: ExploreProps & { readonly facet: FacetId }) {
  const { words, choice, choose } = props;
  const { t } = words;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const chosen = choice.chosen[facet] ?? [];
  const isLong = props.explored.facets[facet].values.length > LONG;
  const found = open ? facetValues(props, facet, query) : [];
  // What is ticked stays where it stands; values from further down the list come to its head.
  const first = found.slice(OFFERED).filter(({ value }) => chosen.includes(value));
  const offered = [...first, ...found.slice(0, OFFERED)];
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t(`explore.facet.${facet}`)}
        {chosen.length > 0 && <span class="soft"> {t('explore.chosen', { count: chosen.length })}</span>}
      </summary>
      {open && (
        <fieldset>
          <legend class="hidden-label">{t(`explore.facet.${facet}`)}</legend>
          {isLong && (
            <label>
              {t('explore.find')}
              <input
                type="text"
                value={query}
                spellcheck={false}
                onInput={({ currentTarget }) => setQuery(currentTarget.value)}
              />
            </label>
          )}
          {offered.map(({ value, name, count }) => (
            <label key={value} class="explore-value">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => choose({ chosen: toggled(choice, facet, value) })}
              />
              <span>{name}</span>
              <span class="soft">{formatNumber(count)}</span>
            </label>
          ))}
          {found.length > offered.length && (
            <p class="small soft">{t('explore.moreValues', { count: formatNumber(found.length - offered.length) })}</p>
          )}
          {found.length === 0 && <p class="small soft">{t('explore.noValue')}</p>}
        </fieldset>
      )}
    </details>
  );
}
