import type { APIRoute } from 'astro';
import { checksumLines } from '../../../downloads/checksums.ts';
import { answer } from '../../_answer.ts';
import { ledger } from '../../_ledger.ts';

export const getStaticPaths = () =>
  ledger.data.releases.map(({ version, files }) => ({ params: { release: version }, props: { files } }));

/** Checksums of the tables of a release, for `sha256sum -c checksums.txt` in a folder that has them. */
export const GET: APIRoute = ({ props: { files } }) =>
  answer(checksumLines(files.map(({ name, hash }: (typeof files)[number]) => [name, hash])), 'text/plain');
