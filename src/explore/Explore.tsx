/** @jsxRuntime automatic @jsxImportSource preact */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatNumber } from '../record/format.ts';
import { readExploreChoice, writeExploreChoice } from './address.ts';
import { Chosen } from './Chosen.tsx';
import { CountTable } from './CountTable.tsx';
import { type ExploreChoice, everything, type FacetId } from './choice.ts';
import { type ExploreRecord, rowWordsOf } from './explore-record.ts';
import { type Columns, exploredTable } from './explored-table.ts';
import { Facets } from './Facets.tsx';
import { RowTable } from './RowTable.tsx';
import { selectRows } from './select-rows.ts';
import { rowOrders } from './sort-rows.ts';
import { TakeSelection } from './TakeSelection.tsx';

interface Props {
  readonly sent: ExploreRecord;
  readonly columns: Columns;
  /** Address of the codebook of the table. */
  readonly codebook: string;
}

/** All observations, filtered, counted and taken along: the choice is the address. */
export function Explore({ sent, columns, codebook }: Props) {
  const words = useMemo(() => rowWordsOf(sent), [sent]);
  const explored = useMemo(
    () =>
      exploredTable(columns, (facet, value) => {
        const { name, terms = '' } = words.named(facet, value);
        return `${name}|${terms}`;
      }),
    [columns, words],
  );
  const orderOf = useMemo(() => {
    const { compare } = new Intl.Collator(words.locale.id, { numeric: true });
    return rowOrders(explored, (by, a, b) =>
      by === 'period' ? compare(a, b) : compare(words.named(by, a).name, words.named(by, b).name),
    );
  }, [explored, words]);
  const { choice, ignored, choose } = useAddress((facet, value) => explored.facets[facet].values.includes(value));
  const selected = useMemo(() => selectRows(explored, choice), [explored, filterOf(choice)]);
  const order = useMemo(() => orderOf(choice.sort), [orderOf, choice.sort?.by, choice.sort?.descending]);
  // Made ready while nobody waits: the first letter of a search is as quick as the others.
  useEffect(() => {
    const soon = setTimeout(explored.searched, 500);
    return () => clearTimeout(soon);
  }, [explored]);
  const { t } = words;
  const shared = { words, explored, selected, choice, choose };
  return (
    <>
      <Facets {...shared} />
      <div class="explore-shown">
        {ignored.length > 0 && (
          <p class="compare-note" role="status">
            {t('compare.ignored', { parts: ignored.join(t('name.separator')) })}
          </p>
        )}
        <p class="explore-count" role="status">
          {t(selected.count === 0 ? 'explore.noRows' : 'explore.rows', {
            count: formatNumber(selected.count),
            all: formatNumber(explored.table.totalRows()),
          })}
        </p>
        <Chosen {...shared} />
        <TakeSelection {...{ ...shared, order, codebook, release: sent.release }} />
        {choice.count === null ? (
          <RowTable {...{ ...shared, order }} />
        ) : (
          <CountTable {...shared} facet={choice.count} />
        )}
      </div>
    </>
  );
}

/** What of a choice decides which rows it leaves. */
function filterOf({ text, chosen, from, to }: ExploreChoice): string {
  return writeExploreChoice({ ...everything, text, chosen, from, to });
}

/** The choice in the address; every new one is a step that the back button undoes, but for letters of a text. */
function useAddress(isKnown: (facet: FacetId, value: string) => boolean) {
  const read = () => readExploreChoice(location.search, isKnown);
  const [state, setState] = useState(read);
  useEffect(() => {
    const restore = () => setState(read());
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, [isKnown]);
  const choose = (more: Partial<ExploreChoice>) => {
    const choice = { ...state.choice, page: 1, ...more };
    const query = writeExploreChoice(choice);
    const how = more.text === undefined ? 'pushState' : 'replaceState';
    history[how](null, '', query === '' ? location.pathname : `?${query}`);
    setState({ choice, ignored: [] });
  };
  return { ...state, choose };
}
