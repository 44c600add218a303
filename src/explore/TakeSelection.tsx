/** @jsxRuntime automatic @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { ExploreProps } from './explore-props.ts';
import type { ExploreRecord } from './explore-record.ts';

interface Props extends ExploreProps {
  readonly order: ArrayLike<number> | null;
  readonly codebook: string;
  readonly release: ExploreRecord['release'];
}

/** Exactly the selected rows as a file, with what the columns mean beside it; and their address. */
export function TakeSelection({ words, explored, selected, order, codebook, release }: Props) {
  const { t } = words;
  const [said, say] = useState('');
  const take = async (kind: 'csv' | 'excel.csv' | 'json' | 'zip') => {
    say(t('explore.making'));
    const files = await import('./selection-files.ts');
    const about = { release, address: location.href, codebook, t };
    await files.take(kind, files.tableOf(explored, selected, order), about).then(
      () => say(t('explore.made')),
      () => say(t('explore.notMade')),
    );
  };
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => say(t('compare.copied')),
      () => say(t('compare.notCopied')),
    );
  const button = (name: string, act: () => void) => (
    <button type="button" class="link" disabled={selected.count === 0} onClick={act}>
      {name}
    </button>
  );
  return (
    <p class="explore-take">
      {t('explore.take')} {button('CSV', () => void take('csv'))} {button('Excel CSV', () => void take('excel.csv'))}{' '}
      {button('JSON', () => void take('json'))} {button(t('explore.zip'), () => void take('zip'))}{' '}
      {button(t('compare.copy'), () => void copy())}{' '}
      <span role="status" class="soft">
        {said}
      </span>
    </p>
  );
}
