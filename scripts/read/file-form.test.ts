import { expect, test } from 'vitest';
import { fileForm } from './file-form.ts';

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test.each([
  ['%PDF-1.7', 'a PDF'],
  ['\x89PNG\r\n', 'a picture (PNG)'],
  ['\xFF\xD8\xFF\xE0', 'a picture (JPEG)'],
  ['GIF89a', 'a picture (GIF)'],
  ['Rar!\x1A', 'an archive (RAR)'],
  ['\x1F\x8B\x08', 'an archive (gzip)'],
  ['\r\n<!DOCTYPE html><html>', 'a web page (HTML)'],
  ['\xEF\xBB\xBF<table><tr><td>1', 'a web page (HTML)'],
  ['<?xml version="1.0"?><Workbook>', 'an XML document'],
  ['PK\x03\x04 word/document.xml', 'a text document (.docx)'],
  ['PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument workbook (.ods)'],
  ['PK\x03\x04 xl/workbook.bin', 'a binary workbook (.xlsb)'],
  ['PK\x03\x04 photos/1.jpg', 'an archive (zip)'],
])('%j is no table but %s', (text, what) => {
  expect(fileForm(latin(text))).toEqual({ kind: 'other', what });
});

test.each([
  ['PK\x03\x04 xl/workbook.xml', 'a workbook (.xlsx)'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'an old workbook (.xls)'],
])('%j is a workbook', (text, what) => {
  expect(fileForm(latin(text))).toEqual({ kind: 'workbook', what });
});

test.each(['', 'region,2020', '<100,1', 'PK,1', 'BM,1', '\xFF\xFEr\0'])('%j is text', (text) => {
  expect(fileForm(latin(text)).kind).toBe('text');
});
