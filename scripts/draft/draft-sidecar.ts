import { createHash } from 'node:crypto';
import type { Model } from '../normalise/model.ts';
import { clean } from '../read/split-blocks.ts';
import { countHeld } from './count-held.ts';
import type { DraftColumn } from './describe-column.ts';
import { columnsOf, itemsOf } from './draft-columns.ts';
import { findLayout, type Layout } from './find-layout.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { remarksOf } from './remarks.ts';

/** What could be told of a file by looking at it. */
export interface SidecarDraft {
  readonly sidecar: Record<string, unknown>;
  /** What the editor has to decide. */
  readonly remarks: readonly string[];
}

/**
 * Drafts the sidecar of a published file by looking at it.
 * @param nameOf name of the table, by whether its workbook holds several
 * @param model the catalogs; `null` where they cannot be read, then regions and units stay unknown
 * @throws {Stop} one sentence about a file that is no table
 */
export function draftSidecar(
  { path, sheet }: { readonly path: string; readonly sheet?: string | undefined },
  bytes: Uint8Array,
  nameOf: (file: OpenFile) => string,
  model: Model | null,
): SidecarDraft {
  const file = openFile(path, bytes, sheet);
  const rows = file.rows.map((row) => row.cells.map(clean));
  const layout = findLayout(rows);
  const body = rows.slice(layout.data).filter((row) => row.filter((cell) => cell !== '').length > 1);
  const columns = columnsOf(file, layout, body, model);
  const unit = layout.unit !== undefined && model?.unit(layout.unit).length === 1 ? layout.unit : undefined;
  const items = itemsOf(columns, layout, rows, body);
  const sidecar = {
    name: nameOf(file),
    path,
    title: layout.title ?? 'TODO: title as published',
    source: 'TODO: id in data/catalog/sources.csv',
    locator: 'TODO: table or page',
    ...file.facts,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    holds: undefined as unknown,
    ...(layout.bureau ? { layout: 'nbs-export' } : { headerRows: layout.headingRows.map((row) => row + 1) }),
    ...(layout.footer ? { footer: `^${layout.footer}` } : {}),
    defaults: {
      ...(asksIndicator(columns, items) ? { indicator: 'TODO: id in data/catalog/indicators.csv' } : {}),
      ...(unit ? { unit } : {}),
    },
    columns,
    ...(Object.keys(items).length > 0 ? { items } : {}),
    ...excludedOf(layout, columns),
    notes: [],
  };
  const holds = model && countHeld(sidecar, file, model);
  return {
    sidecar: { ...sidecar, holds: holds ?? { rows: 0 } },
    remarks: remarksOf(file, layout, columns, body, holds !== null),
  };
}

function asksIndicator(columns: readonly DraftColumn[], items: object): boolean {
  return (
    Object.keys(items).length === 0 && columns.some((column) => column.role === 'value' && !('indicator' in column))
  );
}

function excludedOf({ metadata }: Layout, [first]: readonly DraftColumn[]): object {
  if (metadata.length === 0 || !first) return {};
  return {
    excludeRows: [{ column: first.name, match: '^(?!\\d{4})', reason: 'tells of the series, no figure of a year' }],
  };
}
