/** The HTML of pages against the standard, without a browser. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { PageProblem } from './problem.ts';
import { withoutLiveStyles } from './without-live-styles.ts';

/**
 * Validity as WHATWG writes it, and what WCAG asks of markup. One rule is off: forms of this site filter what is on the
 * page while one types and send nothing, so a button to submit them would do nothing (`wcag/h32`).
 * Another is added: the site's policy lets no style attribute pass, but for those of codes that a page shows at work.
 */
const RULES = { 'wcag/h32': 'off', 'no-inline-style': 'error' } as const;

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'], rules: RULES }),
);

/** Each error a validator finds in the text of a page. */
export function markupProblems(page: string, html: string): PageProblem[] {
  const { results } = validator.validateStringSync(withoutLiveStyles(html), page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column, selector }) => ({
      page,
      rule: `html/${ruleId}`,
      what: `${line}:${column} ${message}${selector ? ` at ${selector}` : ''}`,
    })),
  );
}
