/** @jsxRuntime automatic @jsxImportSource preact */
import { formatNumber } from '../record/format.ts';
import { joinWords } from '../record/join-words.ts';
import { type SortId, sortIds } from './choice.ts';
import type { ExploreProps } from './explore-props.ts';
import type { Row } from './explore-record.ts';
import type { Cell } from './explored-table.ts';
import { PAGE, rowsOfPage } from './rows-shown.ts';

interface Props extends ExploreProps {
  readonly order: ArrayLike<number> | null;
}

/** A page of the selected rows, to be sorted by any column. */
export function RowTable(props: Props) {
  const { words, explored, selected, choice, choose, order } = props;
  const { t } = words;
  const { page, last, rows } = rowsOfPage(selected, order, choice.page);
  if (rows.length === 0) return null;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t('explore.list')}>
        <table class="explore-rows">
          <thead>
            <tr>
              {sortIds.map((by) => (
                <Head {...props} by={by} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row} words={words} row={(column) => explored.table.get(column, row) as Cell} />
            ))}
          </tbody>
        </table>
      </section>
      {last > 1 && (
        <nav class="explore-pages" aria-label={t('explore.pages')}>
          <button type="button" disabled={page === 1} onClick={() => choose({ page: page - 1 })}>
            {t('explore.previous')}
          </button>
          <span role="status">
            {t('explore.page', {
              from: formatNumber((page - 1) * PAGE + 1),
              to: formatNumber(Math.min(page * PAGE, selected.count)),
              count: formatNumber(selected.count),
            })}
          </span>
          <button type="button" disabled={page === last} onClick={() => choose({ page: page + 1 })}>
            {t('explore.next')}
          </button>
        </nav>
      )}
    </>
  );
}

/** The head of a column; pressed, it sorts by the column, pressed again the other way round, then not at all. */
function Head({ words, choice, choose, by }: Props & { readonly by: SortId }) {
  const { sort } = choice;
  const now = sort?.by !== by ? 'none' : sort.descending ? 'descending' : 'ascending';
  const next = now === 'none' ? { by, descending: by === 'value' } : flipped(by, now === 'descending');
  return (
    <th scope="col" aria-sort={now} class={by === 'value' ? 'n' : undefined}>
      <button type="button" class="sort" onClick={() => choose({ sort: next })}>
        {words.t(`explore.column.${by}`)}
      </button>
    </th>
  );
}

/** Numbers begin with the greatest, words with the first; the other way round comes second, and then none. */
function flipped(by: SortId, descending: boolean) {
  return descending === (by === 'value') ? { by, descending: !descending } : null;
}

function Line({ words, row }: { readonly words: Props['words']; readonly row: Row }) {
  const text = (column: string) => String(row(column) ?? '');
  const link = (facet: 'indicator' | 'region' | 'source') => {
    const { name, path } = words.named(facet, text(facet));
    return path === undefined ? name : <a href={words.path(path)}>{name}</a>;
  };
  const codes = words.codeNames(row);
  return (
    <tr>
      <th scope="row">
        {link('indicator')}
        {codes.length > 0 && <span class="soft">{words.aside(words.list(codes))}</span>}
      </th>
      <td>{link('region')}</td>
      <td>{words.period(text('period'))}</td>
      <td class="n">
        <a class="number" href={words.origin(row)}>
          {words.shownValue(row)}
        </a>
      </td>
      <td class="explore-source">{link('source')}</td>
      <td>{joinWords(words.t(`compare.status.${text('status') as 'published'}`), text('tier'))}</td>
    </tr>
  );
}
