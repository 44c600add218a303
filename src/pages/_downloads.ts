import type { APIRoute } from 'astro';
import { type DownloadFormat, type DownloadTable, downloadFormats } from '../downloads/download-formats.ts';

/** A format by the ending of its files. */
export function formatOf(ending: string): DownloadFormat {
  const format = downloadFormats[ending];
  if (!format) throw new Error(`no format "${ending}" in src/downloads/download-formats.ts`);
  return format;
}

/** Answers with the table of an entry in a format. */
export function download<Entry>(ending: string, tableOf: (entry: Entry) => DownloadTable): APIRoute {
  const { write, mediaType } = formatOf(ending);
  return ({ props }) => new Response(write(tableOf(props.entry)), { headers: { 'Content-Type': mediaType } });
}
