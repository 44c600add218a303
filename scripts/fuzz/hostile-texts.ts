/** What a text can hold to be more than a text, by what would obey it. None has a digit: checks compare the numbers of texts. */
export const HOSTILE_TEXTS = {
  script: '<script>window.__pwned=true</script>',
  'script-open': '<script>window.__pwned=true',
  'script-end': '</script><script>window.__pwned=true</script>',
  image: '<img src=x onerror=window.__pwned=true>',
  'image-elsewhere': '<img src="https://elsewhere.example/a.png">',
  svg: '<svg onload=window.__pwned=true></svg>',
  frame: '<iframe srcdoc="<script>parent.__pwned=true</script>"></iframe>',
  'attribute-double': '" onmouseover="window.__pwned=true" x="',
  'attribute-single': "' autofocus onfocus='window.__pwned=true",
  'head-end': '</title></head><body onload=window.__pwned=true></body></html>',
  'style-end': '</style><style>*{display:none}</style>',
  'style-sheet': '<link rel="stylesheet" href="https://elsewhere.example/a.css">',
  policy: '<meta http-equiv="content-security-policy" content="script-src *; style-src *">',
  base: '<base href="https://elsewhere.example/">',
  'textarea-end': '</textarea><script>window.__pwned=true</script>',
  comment: '--><!-- -- <!--',
  cdata: ']]><script>window.__pwned=true</script>',
  'processing-instruction': '<?xml-stylesheet href="https://elsewhere.example/a.xsl"?>',
  entity: '&lt;script&gt;window.__pwned=true&lt;/script&gt; &amp; &copy &bogus;',
  link: 'javascript:window.__pwned=true',
  'data-address': 'data:text/html,<script>window.__pwned=true</script>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would fill in
  placeholder: '{region} {link /about/ away} {{x}} ${window.__pwned=true} <<title>>',
  replacement: "$& $` $' $$ $<a>",
  escapes: String.raw`\ \u003cscript\u003e \x3c \" \' ${'`'} % \input{a}`,
  'object-name': '__proto__ constructor toString',
  workbook: '_xAAAA_ _xBBBB_',
  'long-word': 'long'.repeat(20),
  hyperlink: '=HYPERLINK("https://elsewhere.example/","x")',
  command: "=cmd|'/C calc'!A",
  'full-width-command': "＝cmd|'/C calc'!A",
  plus: '+cmd',
  minus: "-cmd|'/C calc'!A",
  at: '@SUM(A:A)',
} as const satisfies Readonly<Record<string, string>>;

/** What stands in front, because only there a spreadsheet obeys it. */
const LEADING = /^[=＝+@-]/;

/** Characters that no text may hold: they hide, turn round or break what stands beside them. */
export const UNREADABLE_TEXTS = {
  null: 'a\0b',
  escape: 'a\u001b[3mb',
  'next-line': 'a\u0085b',
  'override-to-left': 'a\u202eb',
  'isolate-to-left': 'a\u2067b',
  'mark-to-left': 'a\u200fb',
  'zero-width-space': 'a\u200bb',
  'byte-order-mark': 'a\ufeffb',
  tag: 'a\u{e0041}b',
  noncharacter: 'a\ufffeb',
  'line-separator': 'a\u2028b',
  'paragraph-separator': 'a\u2029b',
} as const satisfies Readonly<Record<string, string>>;

/** A text with something hostile in it. Chinese stays Chinese by its share of Han characters. */
export function hostileText(text: string, hostile: string): string {
  const isChinese = /\p{Script=Han}/u.test(text);
  const share = isChinese ? '民'.repeat(Math.ceil((hostile.match(/\p{Script=Latin}/gu)?.length ?? 0) / 3)) : '';
  return LEADING.test(hostile) ? `${hostile} ${text}${share}` : `${text}${share} ${hostile}`;
}
