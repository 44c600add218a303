/**
 * The script of embeds stands in the page itself, like its style: it adds no request. The chart is drawn and read without it.
 */
import { applyOptions } from '../browser/apply-options.ts';
import { reportHeight } from '../browser/report-height.ts';
import { callOf, policyHash } from './_inline-script.ts';

export const embedScript = callOf(applyOptions) + callOf(reportHeight);

export const embedScriptHash = policyHash(embedScript);
