import { ALLOWED_LICENCES } from './allowed-licences.ts';

/**
 * Whether a package may be used under its licence.
 * @param expression of SPDX, such as `MIT`, `(MIT OR Apache-2.0)` or `MIT AND Zlib`
 * @returns what is wrong, or `null`
 */
export function licenceFault(name: string, expression: string): string | null {
  if (expression === '') return 'names no licence';
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  // Brackets within would need a parser, and no package has any: such an expression counts as one licence, which is unknown.
  const choices = /[()]/.test(plain) ? [[plain]] : plain.split(' OR ').map((choice) => choice.split(' AND '));
  const faults = choices.map((licences) => licences.flatMap((licence) => faultOf(name, licence)));
  return faults.some((found) => found.length === 0) ? null : faults.flat().join('; ');
}

function faultOf(name: string, licence: string): string[] {
  const allowed = Object.hasOwn(ALLOWED_LICENCES, licence) ? ALLOWED_LICENCES[licence] : undefined;
  if (!allowed) return [`${licence} is not among the allowed licences`];
  return allowed.only && !allowed.only.test(name) ? [`${licence} is allowed for other packages only`] : [];
}
