/** @jsxRuntime automatic @jsxImportSource preact */
import { defaultSeries } from '../record/comparison/choice.ts';
import type { SeriesChoice } from '../record/comparison/drawn-series.ts';
import type { ControlProps } from './control-props.ts';

/** An indicator and, where it has them, the codes of its dimensions; the second one may be none. */
export function SeriesField({ sent, edition, choice, choose, place }: ControlProps & { readonly place: 0 | 1 }) {
  const { t, record } = edition;
  const series = choice.series[place];
  const put = (next: SeriesChoice | null) => {
    const [first, second] = choice.series;
    const both = place === 0 ? [next, second] : [first, next];
    choose({ series: both.filter((one): one is SeriesChoice => one != null), from: null, to: null });
  };
  const pick = (id: string) => put(id === '' ? null : defaultSeries(record, id));
  const dimensions = series
    ? Object.entries(sent.indicators.find(({ id }) => id === series.indicator)?.codes ?? {}).filter(
        ([, codes]) => codes.length > 1,
      )
    : [];
  return (
    <div class="compare-row">
      <label class="compare-wide">
        {t(place === 0 ? 'compare.indicator' : 'compare.second')}
        <select value={series?.indicator ?? ''} onChange={(event) => pick(event.currentTarget.value)}>
          {place === 1 && <option value="">{t('compare.noSecond')}</option>}
          {sent.themes.map(({ id, name }) => (
            <optgroup label={name}>
              {sent.indicators
                .filter(({ theme }) => theme === id)
                .map((indicator) => (
                  <option value={indicator.id}>{indicator.name}</option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {series &&
        dimensions.map(([id, codes]) => (
          <label>
            {edition.text(record.dimension(id).name)}
            <select
              value={series.dimensions[id]}
              onChange={({ currentTarget: { value } }) =>
                put({ ...series, dimensions: { ...series.dimensions, [id]: value } })
              }
            >
              {codes.map((code) => (
                <option value={code}>{edition.codeName(id, code)}</option>
              ))}
            </select>
          </label>
        ))}
    </div>
  );
}
