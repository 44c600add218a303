/** @jsxRuntime automatic @jsxImportSource preact */

import type { Figure } from '../figures/figure.ts';
import { chartAddresses } from './chart-addresses.ts';
import { embedAddress } from './embed-address.ts';
import { embedCode } from './embed-code.ts';
import { FigureTable } from './FigureTable.tsx';
import type { FrameWords } from './frame-texts.ts';
import { localOrigin } from './local-origin.ts';
import { firstPicture } from './pictures-of.ts';
import { readingsOf, writeReadings } from './readings.ts';

interface Props {
  readonly figure: Figure;
  readonly words: FrameWords;
  /** Address of the site. */
  readonly site: URL | undefined;
  /** Whether the figure has an address of its own to be embedded from. */
  readonly embeddable: boolean;
  /** Whether this is the figure's own page, which has everything of it below. */
  readonly own: boolean;
}

/** What is first wanted of a chart: its table, embed code and picture, and the way to all there is of it. */
export function ChartTools(props: Props) {
  const { figure, words, site, embeddable, own } = props;
  const { t } = words;
  if (!embeddable)
    return (
      <details>
        <summary>{t('figure.table')}</summary>
        <FigureTable {...{ figure, words }} />
      </details>
    );
  if (own)
    return (
      <>
        <a href="#table">{t('figure.table')}</a>
        <a href="#take">{t('take.title')}</a>
      </>
    );
  const { page } = chartAddresses(words, figure);
  return (
    <>
      <TableLink {...{ figure, words, page }} />
      <EmbedTool {...props} />
      <a href={words.path(firstPicture(words, figure, site))}>{t('figure.png')}</a>
      <a href={page}>{t('figure.page')}</a>
    </>
  );
}

function EmbedTool({ figure, words, site }: Props) {
  const { t } = words;
  const origin = localOrigin(site);
  return (
    <details data-origin={origin}>
      <summary>{t('figure.embed')}</summary>
      {origin && <p class="local">{t('take.local', { origin })}</p>}
      <label>
        {t('figure.embedHint')}
        <textarea readOnly rows={4}>
          {embedCode(words, figure, embedAddress(words, figure, site))}
        </textarea>
      </label>
    </details>
  );
}

/** The table of a figure stands on its own page: a link leads to it, and a script opens it in place. */
function TableLink({ figure, words, page }: Pick<Props, 'figure' | 'words'> & { readonly page: string }) {
  const readings = writeReadings(readingsOf(figure));
  return (
    <>
      <script type="application/json" class="readings" dangerouslySetInnerHTML={{ __html: readings }} />
      <a class="open-table" href={`${page}#table`}>
        {words.t('figure.table')}
      </a>
    </>
  );
}
