import { range } from 'd3';

/**
 * Pattern of Chinese text in UTF-8 that was read as GBK. Two characters in UTF-8 are six bytes, of which the first and the
 * fourth are E4 to E9 and the others 80 to BF; in GBK those are three characters, as 全国 becomes 鍏ㄥ浗. Such characters
 * are rare, and three of them in this order are found in no place name and no text of the record.
 */
export function misreadAsGbk(): string {
  const [starts, others] = [range(0xe4, 0xea), range(0x80, 0xc0)];
  return `[${pairs(starts, others)}][${pairs(others, starts)}][${pairs(others, others)}]`;
}

/** The letters that GBK has for these pairs of bytes; a line each, because not every pair is one. */
function pairs(leads: readonly number[], trails: readonly number[]): string {
  const bytes = leads.flatMap((lead) => trails.flatMap((trail) => [lead, trail, 0x0a]));
  const read = new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).split('\n');
  return read.filter((text) => /^\p{L}$/u.test(text)).join('');
}
