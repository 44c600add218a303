/** @jsxRuntime automatic @jsxImportSource preact */
import type { FrameWords } from './frame-texts.ts';

/** A release that keeps an embed as it drew it. */
export interface FrozenRelease {
  readonly version: string;
  readonly date: string;
}

interface Props {
  readonly words: FrameWords;
  /** Full address of the page that the figure is at home on. */
  readonly home: string;
  readonly frozen?: FrozenRelease | undefined;
}

/** The last line of an embed: whose it is, and the way to its page; a frozen one names its release and leads to the present figure. */
export function HomeLine({ words: { t }, home, frozen }: Props) {
  const { host, pathname } = new URL(home);
  const separator = t('list.separator');
  return (
    <p class="source">
      {t('site.name')}
      {frozen ? `${separator}${t('foot.release', { ...frozen })}${separator}` : ' '}
      <a href={home} target="_top">
        {frozen ? t('figure.present') : `${host}${pathname}`}
      </a>
    </p>
  );
}
