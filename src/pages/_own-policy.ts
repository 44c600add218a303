import { escapeAttributes } from './_escape-attributes.ts';
import { allowOwnScripts } from './_own-scripts.ts';
import { policyFirst } from './_policy-first.ts';

/** A page as built, with a policy that stands first and lets pass the scripts of this page alone. */
export function withOwnPolicy(html: string): string {
  return policyFirst(allowOwnScripts(escapeAttributes(html)));
}
