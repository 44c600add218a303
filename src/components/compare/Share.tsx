/** @jsxRuntime automatic @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Figure } from '../../figures/figure.ts';
import { embedCode } from '../../frame/embed-code.ts';
import type { Compared } from './compared.ts';
import { rowWords } from './row-words.ts';
import type { Speech } from './speech.ts';
import type { SpokenCatalog } from './spoken-catalog.ts';

interface Props {
  readonly catalog: SpokenCatalog;
  readonly speech: Speech;
  readonly compared: Compared;
  readonly figure: Figure;
  readonly query: string;
}

/** What a reader can take along: the link, the embed code, the rows as CSV. */
export function Share({ catalog, speech, compared, figure, query }: Props) {
  const { t } = speech;
  const [said, say] = useState('');
  const [open, setOpen] = useState(false);
  useEffect(() => say(''), [query]);
  const site = `${location.origin}${catalog.prefix}`;
  // Laid out at both widths for its height: only when it is asked for.
  const code = () => embedCode(speech, figure, { source: `${site}/compare/embed/?${query}`, home: `${site}/compare/` });
  const copy = () =>
    navigator.clipboard.writeText(`${site}/compare/?${query}`).then(
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
      <button type="button" class="link" onClick={() => void download(compared, speech)}>
        {t('compare.csv')}
      </button>
      <span role="status" class="soft">
        {said}
      </span>
    </>
  );
}

/** Hands the rows over as a file; the writer of CSV is loaded when it is wanted. */
async function download(compared: Compared, speech: Speech): Promise<void> {
  const { shownCsv } = await import('../../lib/compare/shown-table.ts');
  const csv = shownCsv(compared.rows, rowWords(compared, speech));
  const address = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${compared.choice.series.map(({ indicator }) => indicator).join('-')}-${compared.choice.view}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
