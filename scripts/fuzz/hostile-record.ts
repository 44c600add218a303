/**
 * The record with something hostile in every word for readers. Run as a program it spoils `src/data`, for a site to be made of it:
 * `npm run build -- --skip-data`; `npm run data` mends it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordData } from '../../src/record/ledger.ts';
import { fileOf, readRecord } from '../../src/record/read-record.ts';
import { HOSTILE_TEXTS, hostileText } from './hostile-texts.ts';

/** Fields whose texts are words for readers; so are all that stand in several languages. */
const WORDS = new Set(
  'aliases column concept document label locator note notes periodNote printed quote reason text title'.split(' '),
);
const LANGUAGES = new Set(['zh', 'en']);

const hostile = Object.values(HOSTILE_TEXTS);

/** A record that is hostile throughout, and how often it is so by kind of text and field. */
export interface HostileRecord {
  readonly data: RecordData;
  readonly counts: ReadonlyMap<string, number>;
}

/** Spoils every word for readers. The same text gets the same hostile one: translations are found by what they translate. */
export function hostileRecord(record: RecordData): HostileRecord {
  const counts = new Map<string, number>();
  const spoil = (field: string, text: string) => {
    if (text === '') return text;
    const at = createHash('sha256').update(text).digest().readUInt32LE() % hostile.length;
    counts.set(`${field} ${at}`, (counts.get(`${field} ${at}`) ?? 0) + 1);
    return hostileText(text, hostile[at] ?? '');
  };
  const parts = Object.entries(record).map(([part, value]) => [part, spoilt(value, part, spoil)]);
  return { data: Object.fromEntries(parts), counts };
}

type Spoil = (field: string, text: string) => string;

/** @param field part of the record and field, such as `regions.name` */
function spoilt(value: unknown, field: string, spoil: Spoil): unknown {
  const [key = ''] = field.split('.').slice(-1);
  if (typeof value === 'string') return WORDS.has(key) || LANGUAGES.has(key) ? spoil(field, value) : value;
  if (Array.isArray(value)) return value.map((entry) => spoilt(entry, field, spoil));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoilt(one, `${field}.${name}`, spoil)]));
}

if (import.meta.main) {
  const folder = join('src', 'data');
  const file = (part: string) => join(folder, `${part}.json`);
  const { data, counts } = hostileRecord(readRecord((part) => JSON.parse(readFileSync(file(part), 'utf8'))));
  for (const [part, value] of Object.entries(data)) writeFileSync(file(fileOf(part)), `${JSON.stringify(value)}\n`);
  const fields = new Set([...counts.keys()].map((one) => one.split(' ')[0]));
  console.log(
    `${[...counts.values()].reduce((sum, one) => sum + one, 0)} texts of ${fields.size} fields in ${folder} are hostile.`,
  );
}
