/** @jsxRuntime automatic @jsxImportSource preact */
import { measures, needsFrom, seriesOfView, takesTwo, views } from '../record/comparison/choice.ts';
import type { SettledChoice } from '../record/comparison/shown-rows.ts';
import type { ControlProps } from './control-props.ts';
import { RegionPicker } from './RegionPicker.tsx';
import { SeriesField } from './SeriesField.tsx';
import { YearField } from './YearField.tsx';

interface Props extends ControlProps {
  /** Years on record for what is chosen. */
  readonly years: readonly number[];
  /** The years that are shown where none is chosen. */
  readonly settled: SettledChoice | undefined;
}

/** Everything a reader can choose, in the order in which a comparison is thought of: what, who, how, when. */
export function Controls(props: Props) {
  const { edition, choice, choose } = props;
  const { t } = edition;
  const { view, measure } = choice;
  return (
    <form class="compare-controls" onSubmit={(event) => event.preventDefault()} aria-label={t('compare.controls')}>
      <Choices
        {...props}
        name="view"
        options={views}
        label={(one) => t(`compare.view.${one}`)}
        onChoose={(one) => choose({ view: one })}
      />
      <div class="compare-series">
        <SeriesField {...props} place={0} />
        {takesTwo(view) && <SeriesField {...props} place={1} />}
      </div>
      <RegionPicker {...props} />
      <Choices
        {...props}
        name="measure"
        options={measures}
        label={(one) => t(`compare.measure.${one}`)}
        onChoose={(one) => choose({ measure: one })}
      />
      <div class="compare-row">
        {(measure === 'share' || measure === 'gap') && <ReferenceField {...props} />}
        <YearFields {...props} />
      </div>
    </form>
  );
}

/** Whom the others are held against. */
function ReferenceField({ options, edition, choice, choose }: Props) {
  return (
    <label>
      {edition.t('compare.reference')}
      <select value={choice.ref} onChange={(event) => choose({ ref: event.currentTarget.value })}>
        {options.record.data.regions.map(({ id }) => (
          <option value={id}>{edition.regionName(id)}</option>
        ))}
      </select>
    </label>
  );
}

/** The year that is shown, or the first and the last one. */
function YearFields({ edition, choice, choose, years, settled }: Props) {
  const { t } = edition;
  const { view, measure, from, to } = choice;
  const isOne = settled && view !== 'trend' && !(view === 'dumbbell' && seriesOfView(choice).length === 1);
  return (
    <>
      {settled && needsFrom(settled) && (
        <YearField
          label={t(measure === 'index' ? 'compare.base' : 'compare.from')}
          years={years.filter((year) => year <= (to ?? year))}
          chosen={from}
          shown={settled.from}
          edition={edition}
          onChoose={(year) => choose({ from: year })}
        />
      )}
      <YearField
        label={t(isOne ? 'compare.year' : 'compare.to')}
        years={years.filter((year) => year >= (from ?? year))}
        chosen={to}
        shown={settled?.to}
        edition={edition}
        onChoose={(year) => choose({ to: year })}
      />
    </>
  );
}

interface ChoicesProps<T extends string> extends Pick<Props, 'edition' | 'choice'> {
  readonly name: 'view' | 'measure';
  readonly options: readonly T[];
  readonly label: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** One of a few, all in sight. */
function Choices<T extends string>({ edition, choice, name, options, label, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset class={`compare-choices compare-${name}`}>
      <legend>{edition.t(`compare.${name}`)}</legend>
      {options.map((option) => (
        <label>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === choice[name]}
            onChange={() => onChoose(option)}
          />
          {label(option)}
        </label>
      ))}
    </fieldset>
  );
}
