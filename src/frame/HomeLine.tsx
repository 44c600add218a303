/** @jsxRuntime automatic @jsxImportSource preact */
import type { FrameWords } from './frame-texts.ts';

/** What an embed says that a release keeps as it drew it. */
export interface KeptWords {
  /** Number and day of the release. */
  readonly release: string;
  /** Where the link to its page leads. */
  readonly present: string;
}

interface Props {
  readonly words: FrameWords;
  /** Full address of the page that the figure is at home on. */
  readonly home: string;
  readonly kept?: KeptWords | undefined;
}

/** The last line of an embed: whose it is, and the way to its page; a kept one names its release and leads to the present figure. */
export function HomeLine({ words: { t }, home, kept }: Props) {
  const { host, pathname } = new URL(home);
  const separator = t('list.separator');
  return (
    <p class="source">
      {t('site.name')}
      {kept ? `${separator}${kept.release}${separator}` : ' '}
      <a href={home} target="_top">
        {kept ? kept.present : `${host}${pathname}`}
      </a>
    </p>
  );
}
