/** @jsxRuntime automatic @jsxImportSource preact */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ComparisonChoice, seriesOfView } from '../record/comparison/choice.ts';
import { compareChoice } from '../record/comparison/compared.ts';
import { type ReadChoice, readChoice, writeChoice } from './address.ts';
import { ComparedFigure } from './ComparedFigure.tsx';
import { Controls } from './Controls.tsx';
import { type CompareRecord, editionOf, optionsOf } from './compare-record.ts';
import { defaultChoice } from './default-choice.ts';
import { useFiles } from './load-file.ts';
import type { Options } from './options.ts';

interface Props {
  readonly sent: CompareRecord;
  /** Without controls, for embeds. */
  readonly bare: boolean;
}

/** The comparison: its choice is the address, so that links, reloads and the back button give the same one. */
export function Compare({ sent, bare }: Props) {
  const options = useMemo(() => optionsOf(sent, editionOf(sent, []).record), [sent]);
  const { choice, ignored, choose } = useAddress(options);
  const files = useFiles(seriesOfView(choice).map(({ indicator }) => indicator));
  const loaded = Array.isArray(files) ? files.map(({ indicator }) => indicator).join() : '';
  const edition = useMemo(() => editionOf(sent, Array.isArray(files) ? files : []), [sent, loaded]);
  const compared = useMemo(
    () => (Array.isArray(files) ? compareChoice(choice, edition.record) : null),
    [choice, edition, loaded],
  );
  const { t } = edition;
  return (
    <>
      {!bare && (
        <Controls
          {...{ sent, options, edition, choice, choose, years: compared?.years ?? [], settled: compared?.choice }}
        />
      )}
      <div class="compare-shown">
        {ignored.length > 0 && (
          <p class="compare-note" role="status">
            {t('compare.ignored', { parts: ignored.join(t('name.separator')) })}
          </p>
        )}
        {files instanceof Error && (
          <p class="compare-note" role="alert">
            {t('compare.failed')}
          </p>
        )}
        {files === null && <p class="soft">{t('compare.loading')}</p>}
        {Array.isArray(files) && compared === null && <p class="compare-note">{t('compare.finding.none')}</p>}
        {compared && <ComparedFigure {...{ edition, compared, bare }} />}
      </div>
    </>
  );
}

/** The choice in the address; every new one is a step that the back button undoes. */
function useAddress(options: Options) {
  const fallback = useMemo(() => defaultChoice(options), [options]);
  const read = () => readChoice(location.search, options.record, fallback);
  const [state, setState] = useState<ReadChoice>(read);
  useEffect(() => {
    const restore = () => setState(read());
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, [options]);
  const choose = (more: Partial<ComparisonChoice>) => {
    const choice = { ...state.choice, ...more };
    history.pushState(null, '', `?${writeChoice(choice, options.record)}`);
    setState({ choice, ignored: [] });
  };
  return { ...state, choose };
}
