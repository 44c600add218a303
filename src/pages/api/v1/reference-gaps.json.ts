import { referenceGaps } from '../../../record/reference-gaps.ts';
import { json } from '../../_answer.ts';
import { ledger } from '../../_ledger.ts';

/** Every region's incomes against province, nation, highest province and urban residents, latest comparable year. */
export const GET = () =>
  json(
    ledger.data.regions.flatMap((region) =>
      referenceGaps(ledger, region).map(({ comparison, subject, reference, gap, ratio, yearsBehind, first }) => ({
        region: region.id,
        comparison: comparison.id,
        period: subject.period,
        subject: subject.id,
        reference: reference.id,
        gap,
        ratio,
        yearsBehind,
        first: first && { period: first.subject.period, gap: first.gap, ratio: first.ratio },
      })),
    ),
  );
