/** @jsxRuntime automatic @jsxImportSource preact */
import { defaultSeries, type SeriesChoice } from '../../lib/compare/choice.ts';
import type { ControlProps } from './control-props.ts';

/** An indicator and, where it has them, the codes of its dimensions; the second one may be none. */
export function SeriesField({ catalog, speech, choice, choose, place }: ControlProps & { readonly place: 0 | 1 }) {
  const { t } = speech;
  const series = choice.series[place];
  const put = (next: SeriesChoice | null) => {
    const [first, second] = choice.series;
    const both = place === 0 ? [next, second] : [first, next];
    choose({ series: both.filter((one): one is SeriesChoice => one != null), from: null, to: null });
  };
  const pick = (id: string) => put(id === '' ? null : defaultSeries(speech.indicator(id)));
  const dimensions = series
    ? speech.indicator(series.indicator).dimensions.filter(({ codes }) => codes.length > 1)
    : [];
  return (
    <div class="compare-row">
      <label class="compare-wide">
        {t(place === 0 ? 'compare.indicator' : 'compare.second')}
        <select value={series?.indicator ?? ''} onChange={(event) => pick(event.currentTarget.value)}>
          {place === 1 && <option value="">{t('compare.noSecond')}</option>}
          {catalog.themes.map(({ id, name }) => (
            <optgroup label={name}>
              {catalog.indicators
                .filter(({ theme }) => theme === id)
                .map((indicator) => (
                  <option value={indicator.id}>{indicator.name}</option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {series &&
        dimensions.map(({ id, name, codes }) => (
          <label>
            {name}
            <select
              value={series.dimensions[id]}
              onChange={({ currentTarget: { value } }) =>
                put({ ...series, dimensions: { ...series.dimensions, [id]: value } })
              }
            >
              {codes.map((entry) => (
                <option value={entry.code}>{entry.name}</option>
              ))}
            </select>
          </label>
        ))}
    </div>
  );
}
