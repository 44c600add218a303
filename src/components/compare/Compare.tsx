/** @jsxRuntime automatic @jsxImportSource preact */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ReadChoice, readChoice, writeChoice } from '../../lib/compare/address.ts';
import { type Choice, drawnSeries } from '../../lib/compare/choice.ts';
import { ComparedFigure } from './ComparedFigure.tsx';
import { Controls } from './Controls.tsx';
import { compareChoice } from './compared.ts';
import { useFiles } from './load-file.ts';
import { makeSpeech } from './speech.ts';
import type { SpokenCatalog } from './spoken-catalog.ts';
import { usualChoice } from './usual-choice.ts';

interface Props {
  readonly catalog: SpokenCatalog;
  /** Without controls, for embeds. */
  readonly bare: boolean;
}

/** The comparison: its choice is the address, so that links, reloads and the back button give the same one. */
export function Compare({ catalog, bare }: Props) {
  const speech = useMemo(() => makeSpeech(catalog), [catalog]);
  const { choice, ignored, choose } = useAddress(catalog);
  const files = useFiles(drawnSeries(choice).map(({ indicator }) => indicator));
  const compared = useMemo(
    () => (Array.isArray(files) ? compareChoice(choice, catalog, files) : null),
    [choice, catalog, Array.isArray(files) ? files.map(({ indicator }) => indicator).join() : ''],
  );
  const { t } = speech;
  return (
    <>
      {!bare && (
        <Controls {...{ catalog, speech, choice, choose, years: compared?.years ?? [], settled: compared?.choice }} />
      )}
      <div class="compare-shown">
        {ignored.length > 0 && (
          <p class="compare-note" role="status">
            {t('compare.ignored', { parts: ignored.join(t('compare.and')) })}
          </p>
        )}
        {files instanceof Error && (
          <p class="compare-note" role="alert">
            {t('compare.failed')}
          </p>
        )}
        {files === null && <p class="soft">{t('compare.loading')}</p>}
        {Array.isArray(files) && compared === null && <p class="compare-note">{t('compare.finding.none')}</p>}
        {compared && <ComparedFigure {...{ catalog, speech, compared, bare }} />}
      </div>
    </>
  );
}

/** The choice in the address; every new one is a step that the back button undoes. */
function useAddress(catalog: SpokenCatalog) {
  const usual = useMemo(() => usualChoice(catalog), [catalog]);
  const read = () => readChoice(location.search, catalog, usual);
  const [state, setState] = useState<ReadChoice>(read);
  useEffect(() => {
    const restore = () => setState(read());
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, [catalog]);
  const choose = (more: Partial<Choice>) => {
    const choice = { ...state.choice, ...more };
    history.pushState(null, '', `?${writeChoice(choice, catalog)}`);
    setState({ choice, ignored: [] });
  };
  return { ...state, choose };
}
