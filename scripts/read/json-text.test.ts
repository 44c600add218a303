import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeAt, readJson } from './json-text.ts';

const fault = (text: string) => {
  const { fault: found } = readJson('s.json', text);
  return found && `${found.line}:${found.column} ${found.value}`;
};

test.each([
  ['{"a": x}', '1:7 x'],
  ['{"a": 1\n"b": 2}', '2:1 "b"'],
  ['{"a": 1,}', '1:9 }'],
  ['[1,]', '1:4 ]'],
  ['{"a": truth}', '1:7 truth'],
  ["{'a': 1}", "1:2 'a'"],
  ['{"a": 01}', '1:8 1'],
  ['[1, 2}', '1:6 }'],
  ['// why\n{}', '1:1 // why'],
  ['{} x', '1:4 x'],
  ['', '1:1 '],
  ['{"a": [1, 2', '1:12 '],
])('%j is no JSON', (text, place) => {
  expect(fault(text)).toBe(place);
});

test('lists within lists come to an end', () => {
  expect(fault(`${'['.repeat(100)}${']'.repeat(100)}`)).toBeNull();
  expect(fault(`${'['.repeat(101)}${']'.repeat(101)}`)).toBe('1:101 [');
  expect(fault('{"a":'.repeat(100_000))).toBe('1:501 {');
});

test('what is JSON to the language is JSON here, and nothing else is', () => {
  const piece = fc.constantFrom(
    ...'{}[]:,"\\/ \n\t0123.5-+eEtrue null false'.split(''),
    '"a"',
    '\\u0041',
    '{"a":1}',
    '//',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.json({ maxDepth: 2 }), fc.nat(), (pieces, json, at) => {
      const cut = at % (json.length + 1);
      for (const text of [pieces.join(''), json, json.slice(0, cut) + pieces[0] + json.slice(cut)]) {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect([text, fault(text) === null]).toEqual([text, valid]);
      }
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('a path leads to its node, or to the nearest one around it', () => {
  const { json } = readJson('s.json', '{"a": "x", "b": [{"c": "x"}], "__proto__": {"d": 1}}');
  if (!json) throw new Error('no JSON');
  const at = (...path: (string | number)[]) => json.placeAt(nodeAt(json, path).offset).column;
  expect([at('a'), at('b', 0, 'c'), at('b', 0, 'gone'), at('gone'), at('__proto__', 'd')]).toEqual([7, 24, 18, 1, 50]);
});
