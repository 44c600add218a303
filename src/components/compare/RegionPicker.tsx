/** @jsxRuntime automatic @jsxImportSource preact */
import { type Preset, presetRegions, presets } from '../../lib/compare/presets.ts';
import type { ControlProps } from './control-props.ts';
import { RegionSearch } from './RegionSearch.tsx';

/** Who is compared: a search, ready-made groups, and the regions chosen so far. */
export function RegionPicker({ catalog, speech, choice, choose }: ControlProps) {
  const { t } = speech;
  const { regions, ref } = choice;
  const subject = regions.find((slug) => slug !== ref) ?? regions[0];
  const put = (preset: Preset) => {
    const found = presetRegions(preset, subject, catalog) ?? [];
    // Whom the others are held against stays in the picture.
    choose({ regions: regions.includes(ref) && !found.includes(ref) ? [...found, ref] : found });
  };
  const usable = presets.filter((preset) => presetRegions(preset, subject, catalog) !== null);
  return (
    <fieldset class="compare-regions">
      <legend>{t('compare.regions')}</legend>
      <RegionSearch
        {...{ catalog, speech }}
        taken={regions}
        onChoose={(slug) => choose({ regions: [...regions, slug] })}
      />
      <p class="compare-presets">
        {usable.map((preset) => (
          <button type="button" onClick={() => put(preset)}>
            {t(`compare.preset.${preset}`, { subject: speech.region(subject ?? ''), year: catalog.poorest.year })}
          </button>
        ))}
        {regions.length > 0 && (
          <button type="button" onClick={() => choose({ regions: [] })}>
            {t('compare.clear')}
          </button>
        )}
      </p>
      <ul class="compare-chosen" aria-label={t('compare.chosen')}>
        {regions.map((slug, index) => (
          <li key={slug}>
            {index === 0 ? (
              <strong>{speech.region(slug)}</strong>
            ) : (
              <button
                type="button"
                title={t('compare.first', { region: speech.region(slug) })}
                onClick={() => choose({ regions: [slug, ...regions.filter((other) => other !== slug)] })}
              >
                {speech.region(slug)}
              </button>
            )}
            <button
              type="button"
              class="compare-remove"
              aria-label={t('compare.remove', { region: speech.region(slug) })}
              onClick={() => choose({ regions: regions.filter((other) => other !== slug) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
