import type { AstroGlobal } from 'astro';
import { elementsOf, readMarkup } from '../record/read-markup.ts';
import { policyHash } from './_inline-script.ts';

/** Lets the style attributes of a piece of markup pass the content security policy of a page, each by its hash and no others. */
export function allowStyles(csp: AstroGlobal['csp'], markup: string): void {
  const styles = elementsOf(readMarkup(markup), '[style]').map(({ attribs }) => attribs.style ?? '');
  if (styles.length > 0) csp?.insertStyleResource({ resource: "'unsafe-hashes'", kind: 'attribute' });
  for (const style of new Set(styles)) csp?.insertStyleHash({ hash: policyHash(style), kind: 'attribute' });
}
