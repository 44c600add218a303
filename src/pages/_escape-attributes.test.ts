import { expect, test } from 'vitest';
import { escapeAttributes } from './_escape-attributes.ts';

test('brackets of attributes are entities', () => {
  expect(escapeAttributes('<meta content="a </head><script>b"><p title="1 < 2 > 0" lang="en">x</p>')).toBe(
    '<meta content="a &lt;/head>&lt;script>b"><p title="1 &lt; 2 > 0" lang="en">x</p>',
  );
});

test.each([
  '<p class="a">1 &lt; 2</p><br><input disabled>',
  '<script>if (a="b"<c) d="<p>";</script>',
  '<script src="a.js"></script><style>a[b="<"]{}</style>',
  '<title>a="b &lt;</title><textarea rows="4">c="&lt;</textarea>',
  '<!DOCTYPE html><html><head></head><body><p data-a="{&#34;b&#34;:1}">="</p></body></html>',
])('%s stays as it is', (html) => {
  expect(escapeAttributes(html)).toBe(html);
});
