/** @jsxRuntime automatic @jsxImportSource preact */

import type { ControlProps } from './control-props.ts';
import { type Preset, presetRegions, presets } from './presets.ts';
import { RegionSearch } from './RegionSearch.tsx';

/** Who is compared: a search, ready-made groups, and the regions chosen so far. */
export function RegionPicker(props: ControlProps) {
  const { options, edition, choice, choose } = props;
  const { regions } = choice;
  return (
    <fieldset class="compare-regions">
      <legend>{edition.t('compare.regions')}</legend>
      <RegionSearch
        {...{ options, edition }}
        taken={regions}
        onChoose={(id) => choose({ regions: [...regions, id] })}
      />
      <Presets {...props} />
      <ul class="compare-chosen" aria-label={edition.t('compare.chosen')}>
        {regions.map((id, index) => (
          <Chosen key={id} {...props} id={id} isFirst={index === 0} />
        ))}
      </ul>
    </fieldset>
  );
}

/** Ready-made groups around the region the comparison is about, and a way to take all out. */
function Presets({ options, edition, choice, choose }: ControlProps) {
  const { regions, ref } = choice;
  const subject = regions.find((id) => id !== ref) ?? regions[0];
  const put = (preset: Preset) => {
    const found = presetRegions(preset, subject, options) ?? [];
    // Whom the others are held against stays in the picture.
    choose({ regions: regions.includes(ref) && !found.includes(ref) ? [...found, ref] : found });
  };
  const usable = presets.filter((preset) => presetRegions(preset, subject, options) !== null);
  const said = { subject: subject ? edition.regionName(subject) : '', year: options.poorest.year };
  return (
    <p class="compare-presets">
      {usable.map((preset) => (
        <button type="button" onClick={() => put(preset)}>
          {edition.t(`compare.preset.${preset}`, said)}
        </button>
      ))}
      {regions.length > 0 && (
        <button type="button" onClick={() => choose({ regions: [] })}>
          {edition.t('compare.clear')}
        </button>
      )}
    </p>
  );
}

/** A chosen region: the first is the one that stands out, any other can be made it; each can be taken out. */
function Chosen({ edition, choice, choose, id, isFirst }: ControlProps & { id: string; isFirst: boolean }) {
  const { t } = edition;
  const region = edition.regionName(id);
  const others = choice.regions.filter((other) => other !== id);
  return (
    <li>
      {isFirst ? (
        <strong>{region}</strong>
      ) : (
        <button
          type="button"
          title={t('compare.first', { region })}
          onClick={() => choose({ regions: [id, ...others] })}
        >
          {region}
        </button>
      )}
      <button
        type="button"
        class="compare-remove"
        aria-label={t('compare.remove', { region })}
        onClick={() => choose({ regions: others })}
      >
        ×
      </button>
    </li>
  );
}
