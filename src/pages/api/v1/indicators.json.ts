import { coverageOf } from '../../../record/coverage.ts';
import { withBase } from '../../../with-base.ts';
import { json } from '../../_answer.ts';
import { ledger } from '../../_ledger.ts';

/** The catalog of indicators with figures: definition, dimensions with codes, unit, coverage, address of the figures. */
export const GET = () =>
  json(
    ledger.indicators.map((indicator) => ({
      ...indicator,
      unit: ledger.unit(indicator.unit),
      dimensions: indicator.dimensions.map((id) => ledger.dimension(id)),
      coverage: coverageOf(ledger.chosen(indicator.id)),
      observations: withBase(`/api/v1/indicators/${indicator.id}.json`),
    })),
  );
