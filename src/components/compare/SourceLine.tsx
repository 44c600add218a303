/** @jsxRuntime automatic @jsxImportSource preact */
import type { ShownRow } from '../../lib/compare/shown-rows.ts';
import { pointsOf } from './marks.ts';
import type { Speech } from './speech.ts';
import type { SpokenCatalog } from './spoken-catalog.ts';

interface Props {
  readonly catalog: SpokenCatalog;
  readonly speech: Speech;
  readonly rows: readonly ShownRow[];
  readonly alone: boolean;
}

/** How many publishers are named. */
const NAMED = 3;

/** Publishers behind the figures shown, each linked to its record; the most used first. */
export function SourceLine({ catalog, speech, rows, alone }: Props) {
  const { t } = speech;
  const points = [...new Set(rows.flatMap(pointsOf))];
  const counted = [...Map.groupBy(points, ({ source }) => source.id).values()]
    .flatMap((uses) => (uses[0] ? [{ source: uses[0].source, uses: uses.length }] : []))
    .sort((a, b) => b.uses - a.uses || (a.source.id < b.source.id ? -1 : 1));
  if (counted.length === 0) return null;
  const [before, after] = t('figure.source', { sources: '\n' }).split('\n');
  const rest = counted.length - NAMED;
  return (
    <p class="source">
      {before}
      {counted.slice(0, NAMED).map(({ source }, index) => (
        <>
          {index > 0 && t('list.separator')}
          <a
            href={`${catalog.prefix}/sources/${source.id}/`}
            target={alone ? '_top' : undefined}
            lang={source.language || undefined}
          >
            {source.publisher}
          </a>
          {source.published && ` (${source.published.slice(0, 4)})`}
        </>
      ))}
      {rest > 0 && `${t('list.separator')}${t('figure.more', { count: rest })}`}
      {after}
    </p>
  );
}
