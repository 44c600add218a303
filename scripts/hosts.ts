/** Configuration for hosts: `npm run hosts -- FOLDER [--site DIR] [--root DIR] [--listen ADDRESS] [--brotli] [--compress]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from 'd3';
import { COMMANDS } from './command/commands.ts';
import { beginStep, counted, grouped } from './command/progress.ts';
import { runCommand } from './command/run-command.ts';
import { caddyfile } from './hosts/caddyfile.ts';
import { compressFiles, compressibleFiles } from './hosts/compress-files.ts';
import { mediaTypes } from './hosts/media-types.ts';
import { nginxConfig } from './hosts/nginx-config.ts';
import { objectList } from './hosts/object-list.ts';
import { type SiteFile, siteFiles } from './hosts/site-files.ts';
import { sitePlace } from './hosts/site-place.ts';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

await runCommand(COMMANDS.hosts, async ({ values, rest: [folder = ''] }) => {
  const files = siteFiles(values.site);
  const place = sitePlace();
  const types = mediaTypes(files.map(({ file }) => file));
  const server = { ...place, root: values.root, listen: values.listen, types, brotli: values.brotli };
  const written = {
    'nginx.conf': nginxConfig(server),
    Caddyfile: caddyfile(server),
    'object-store.csv': objectList(files, place.base),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(written)) writeFileSync(join(folder, name), text);
  console.log(`${Object.keys(written).join(', ')} in ${folder}`);
  console.log(measures(files));
  if (values.compress) await compress(values.site, files);
});

/** What hosts set limits to. */
function measures(files: readonly SiteFile[]): string {
  const [largest] = files.toSorted((a, b) => b.bytes - a.bytes);
  const bytes = sum(files, (file) => file.bytes);
  return `${counted(files.length, 'file')}, ${megabytes(bytes)}; the largest is ${largest?.file}, ${megabytes(largest?.bytes ?? 0)}`;
}

async function compress(folder: string, all: readonly SiteFile[]): Promise<void> {
  const files = compressibleFiles(all);
  const step = beginStep(`Compressing ${counted(files.length, 'file')}`);
  const sizes: Record<string, number> = {};
  let done = 0;
  await compressFiles(folder, files, (bytes) => {
    for (const [ending, size] of Object.entries(bytes)) sizes[ending] = (sizes[ending] ?? 0) + size;
    done++;
    step.note(`${grouped(done)} done`);
  });
  const copies = Object.entries(sizes).map(([ending, size]) => `${megabytes(size)} as ${ending}`);
  step.end(true, `${megabytes(sum(files, ({ bytes }) => bytes))}: ${copies.join(', ')}`);
}
