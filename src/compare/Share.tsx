/** @jsxRuntime automatic @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Edition } from '../edition/edition.ts';
import { rowWords } from '../figures/comparison/row-words.ts';
import type { Figure } from '../figures/figure.ts';
import { embedCode } from '../frame/embed-code.ts';
import type { Compared } from '../record/comparison/compared.ts';

interface Props {
  readonly edition: Edition;
  readonly compared: Compared;
  readonly figure: Figure;
  readonly query: string;
}

/** What a reader can take along: the link, the embed code, the rows as CSV. */
export function Share({ edition, compared, figure, query }: Props) {
  const { t, path } = edition;
  const [said, say] = useState('');
  const [open, setOpen] = useState(false);
  useEffect(() => say(''), [query]);
  const page = `${location.origin}${path('/compare/')}`;
  // Laid out at both widths for its height: only when it is asked for.
  const code = () => embedCode(edition, figure, { source: `${page}embed/?${query}`, home: `${page}?${query}` });
  const copy = () =>
    navigator.clipboard.writeText(`${page}?${query}`).then(
      () => say(t('compare.copied')),
      () => say(t('compare.notCopied')),
    );
  return (
    <>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('figure.embed')}</summary>
        {open && (
          <label>
            {t('figure.embedHint')}
            <textarea readOnly rows={4} value={code()} />
          </label>
        )}
      </details>
      <button type="button" class="link" onClick={copy}>
        {t('compare.copy')}
      </button>
      <button type="button" class="link" onClick={() => void download(compared, edition)}>
        {t('compare.csv')}
      </button>
      <span role="status" class="soft">
        {said}
      </span>
    </>
  );
}

/** Hands the rows over as a file; the writer of CSV is loaded when it is wanted. */
async function download(compared: Compared, edition: Edition): Promise<void> {
  const { shownCsv } = await import('./shown-table.ts');
  const csv = shownCsv(compared.rows, rowWords(compared, edition));
  const address = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${compared.choice.series.map(({ indicator }) => indicator).join('-')}-${compared.choice.view}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
