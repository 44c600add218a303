import { z } from 'zod';
import { section, text } from './block.ts';
import { regionGroup } from './region-group.ts';

/** One subject across regions and documents. Sentences may hold placeholders; numbers are never typed. */
export const subjectSchema = z.strictObject({
  title: text,
  /** For links and search engines; the lead where there is none. */
  description: text.optional(),
  lead: text,
  /** Figures set large: `value …` or `latest …`. */
  headlines: z.array(z.string()).default([]),
  /** Groups of regions that sentences count (`{count name}`) and name (`{regions name}`). */
  groups: z.record(z.string(), regionGroup).default({}),
  sections: z.array(section).min(1),
});

export type Subject = z.infer<typeof subjectSchema> & { readonly id: string };
