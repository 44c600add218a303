import type { Ledger } from '../record/ledger.ts';
import { checkSections, checkTexts, refusal } from './check-sections.ts';
import { readFiles } from './read-files.ts';
import { regionsIn } from './region-group.ts';
import { resolveValue } from './stated-value.ts';
import { type Subject, subjectSchema } from './subject.ts';

/** The subjects from their files. */
export function readSubjects(
  ledger: Ledger,
  files: Readonly<Record<string, unknown>>,
  hasFigure: (id: string) => boolean,
): readonly Subject[] {
  return readFiles(files, subjectSchema, (subject) => [
    ...Object.entries(subject.groups).flatMap(([name, group]) =>
      refusal(`groups.${name}`, () => regionsIn(ledger, group)),
    ),
    ...subject.headlines.flatMap((written, index) =>
      refusal(`headlines.${index}`, () => resolveValue(ledger, {}, written)),
    ),
    ...checkTexts(ledger, subject, subject),
    ...checkSections(ledger, subject, subject.sections, hasFigure),
  ]);
}
