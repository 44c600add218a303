/** @jsxRuntime automatic @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Edition } from '../edition/edition.ts';
import type { Options } from './options.ts';
import { searchRegions } from './search-regions.ts';

interface Props {
  readonly options: Options;
  readonly edition: Edition;
  /** Regions that are chosen already and not offered again. */
  readonly taken: readonly string[];
  readonly onChoose: (region: string) => void;
}

const LIST = 'compare-hits';

/** A box that suggests regions as one types: arrows move, Enter takes, Escape closes. */
export function RegionSearch({ options, edition, taken, onChoose }: Props) {
  const { t } = edition;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const hits = searchRegions(options, query, taken);
  const isOpen = hits.length > 0;
  const ask = (text: string) => {
    setQuery(text);
    setActive(0);
  };
  const take = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    onChoose(hit.id);
    ask('');
  };
  const steer = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      take(active);
    } else if (event.key === 'Escape') ask('');
    else if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + hits.length) % hits.length);
    }
  };
  return (
    <div class="compare-search">
      <label for="compare-query">{t('compare.search')}</label>
      <input
        id="compare-query"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={LIST}
        aria-activedescendant={isOpen ? `${LIST}-${active}` : undefined}
        value={query}
        onInput={(event) => ask(event.currentTarget.value)}
        onKeyDown={steer}
        onBlur={() => ask('')}
      />
      <Hits {...{ hits, active, edition, take }} />
      <p class="compare-said" role="status">
        {query !== '' && !isOpen && t('compare.noHit', { query })}
      </p>
    </div>
  );
}

interface HitsProps extends Pick<Props, 'edition'> {
  readonly hits: ReturnType<typeof searchRegions>;
  /** Place of the one that Enter would take. */
  readonly active: number;
  readonly take: (index: number) => void;
}

/** What is suggested; the box keeps the focus and steers the list by keyboard. */
function Hits({ hits, active, edition, take }: HitsProps) {
  return (
    <div id={LIST} role="listbox" aria-label={edition.t('compare.regions')} hidden={hits.length === 0}>
      {hits.map(({ id, parent }, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant of the box points here
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the box does the same
        <div
          id={`${LIST}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(index)}
        >
          {edition.regionName(id)}
          {parent && edition.record.region(parent).level !== 'nation' && (
            <span class="soft"> {edition.regionName(parent)}</span>
          )}
        </div>
      ))}
    </div>
  );
}
