import { expect, test } from 'vitest';
import { pictureCode } from './picture-code.ts';

test('a picture leads to its chart and says in words what it shows', () => {
  const code = pictureCode({
    picture: 'https://ledger.example/embed/hebei.gap.png',
    home: 'https://ledger.example/charts/hebei.gap/',
    alt: 'Chart: “A” & "B"',
  });
  expect(code).toBe(
    '<a href="https://ledger.example/charts/hebei.gap/"><img src="https://ledger.example/embed/hebei.gap.png" ' +
      'alt="Chart: “A” &amp; &quot;B&quot;" width="600" style="max-width:100%;height:auto"></a>',
  );
});
