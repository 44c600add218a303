const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const BEGINNING = /<head>(?:<meta charset="[^"]*">)?/;

/**
 * A page with its policy in front of all that it holds for: it says nothing of what a browser has met before. The build writes
 * it at the end of the head.
 */
export function policyFirst(html: string): string {
  const [policy = ''] = POLICY.exec(html) ?? [];
  return html.replace(policy, '').replace(BEGINNING, (beginning) => beginning + policy);
}
