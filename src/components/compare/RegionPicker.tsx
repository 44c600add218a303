/** @jsxRuntime automatic @jsxImportSource preact */
import { type Preset, presetRegions, presets } from '../../lib/compare/presets.ts';
import type { ControlProps } from './control-props.ts';
import { RegionSearch } from './RegionSearch.tsx';

/** Who is compared: a search, ready-made groups, and the regions chosen so far. */
export function RegionPicker({ options, edition, choice, choose }: ControlProps) {
  const { t } = edition;
  const { regions, ref } = choice;
  const subject = regions.find((id) => id !== ref) ?? regions[0];
  const put = (preset: Preset) => {
    const found = presetRegions(preset, subject, options) ?? [];
    // Whom the others are held against stays in the picture.
    choose({ regions: regions.includes(ref) && !found.includes(ref) ? [...found, ref] : found });
  };
  const usable = presets.filter((preset) => presetRegions(preset, subject, options) !== null);
  return (
    <fieldset class="compare-regions">
      <legend>{t('compare.regions')}</legend>
      <RegionSearch
        {...{ options, edition }}
        taken={regions}
        onChoose={(id) => choose({ regions: [...regions, id] })}
      />
      <p class="compare-presets">
        {usable.map((preset) => (
          <button type="button" onClick={() => put(preset)}>
            {t(`compare.preset.${preset}`, {
              subject: subject ? edition.regionName(subject) : '',
              year: options.poorest.year,
            })}
          </button>
        ))}
        {regions.length > 0 && (
          <button type="button" onClick={() => choose({ regions: [] })}>
            {t('compare.clear')}
          </button>
        )}
      </p>
      <ul class="compare-chosen" aria-label={t('compare.chosen')}>
        {regions.map((id, index) => (
          <li key={id}>
            {index === 0 ? (
              <strong>{edition.regionName(id)}</strong>
            ) : (
              <button
                type="button"
                title={t('compare.first', { region: edition.regionName(id) })}
                onClick={() => choose({ regions: [id, ...regions.filter((other) => other !== id)] })}
              >
                {edition.regionName(id)}
              </button>
            )}
            <button
              type="button"
              class="compare-remove"
              aria-label={t('compare.remove', { region: edition.regionName(id) })}
              onClick={() => choose({ regions: regions.filter((other) => other !== id) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
