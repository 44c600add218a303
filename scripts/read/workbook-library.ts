import { createRequire } from 'node:module';
import type * as Xlsx from '@e965/xlsx';

export type Library = typeof Xlsx;

let loaded: Library | undefined;

/** The library that reads workbooks, a megabyte of code: loaded when the first workbook is met, and not before. */
export function workbookLibrary(): Library {
  loaded ??= createRequire(import.meta.url)('@e965/xlsx') as Library;
  return loaded;
}
