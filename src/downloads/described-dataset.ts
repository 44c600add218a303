import type { DataFile } from './data-package.ts';

/** A file of a dataset at its full address. */
export interface DescribedFile extends Pick<DataFile, 'bytes' | 'hash'> {
  readonly name: string;
  readonly url: string;
  /** Without its letters: `text/csv`. */
  readonly mediaType: string;
}

/** What is measured, or a column. */
export interface DescribedVariable {
  readonly name: string;
  readonly id: string;
  readonly unit?: string;
}

/** A dataset as vocabularies for search engines and catalogues describe it, in the words of one language; addresses are full ones. */
export interface DescribedDataset {
  readonly name: string;
  readonly description: string;
  /** Tag of the language of these words. */
  readonly language: string;
  readonly url: string;
  readonly identifier: string;
  readonly publisher: { readonly name: string; readonly url: string };
  readonly licence: string;
  readonly catalog: { readonly name: string; readonly url: string };
  readonly version: string;
  /** Day of the release. */
  readonly date: string;
  /** First and last year; `null` where the tables name none. */
  readonly years: readonly [number, number] | null;
  readonly place: string;
  readonly keywords: readonly string[];
  readonly variables: readonly DescribedVariable[];
  readonly files: readonly DescribedFile[];
}

/** Languages of the names in the tables. */
export const TABLE_LANGUAGES = ['zh-Hans', 'en'];
