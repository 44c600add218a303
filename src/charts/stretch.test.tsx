/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { chart } from './frame.tsx';
import { Diamond, MarkRect } from './marks.tsx';
import { placeText } from './placed-text.tsx';
import { stretch } from './stretch.ts';

const Sheet = (marks: () => JSX.Element) =>
  chart(() => ({ width: 200, height: 80, texts: [placeText({ x: 50, y: 20, text: 'Gansu' })] }), marks);
const drawn = (marks: () => JSX.Element) => {
  const Drawing = Sheet(marks);
  return renderToStaticMarkup(stretch(<Drawing id="x" title="t" description="d" />));
};

describe('a stretched drawing', () => {
  test('takes the width of its frame and keeps its height', () => {
    const svg = drawn(() => <MarkRect kind="c-fill" x={20} y={10} width={50} height={12} tableRow={3} />);
    expect(svg).toMatch(/^<svg [^>]*width="100%" height="80" data-width="200"/);
    expect(svg).not.toContain('viewBox="0 0 200 80" width');
    // 20 of 200 is 10 per cent, 50 is 25.
    expect(svg).toContain('<rect class="c-fill" x="10%" y="10" width="25%" height="12" data-mark="3">');
  });

  test('letters stand at their share of the width in their own size', () => {
    expect(drawn(() => <g />)).toContain('x="25%" y="20" font-size="13"');
  });

  test('a sign keeps its size at its place', () => {
    expect(drawn(() => <Diamond x={100} y={40} />)).toContain(
      '<svg class="c-sign" x="50%" y="35"><path class="c-diamond" d="M0 0l5 5l-5 5l-5 -5z"></path></svg>',
    );
  });

  test('lines side by side share one ground that is pulled to the width; marks between them keep their order', () => {
    const svg = drawn(() => (
      <>
        <path class="a" d="M0 0L200 80" />
        <path class="b" d="M0 80L200 0" />
        <circle cx={150} cy={40} r={4} />
        <path class="c" d="M0 40H200" />
      </>
    ));
    const pulled = 'viewBox="0 0 200 80" preserveAspectRatio="none"';
    expect(svg.split(pulled)).toHaveLength(3);
    expect(svg).toContain('<circle cx="75%" cy="40" r="4">');
    expect(svg.indexOf('class="b"')).toBeLessThan(svg.indexOf('<circle'));
    expect(svg.indexOf('<circle')).toBeLessThan(svg.indexOf('class="c"'));
  });
});
