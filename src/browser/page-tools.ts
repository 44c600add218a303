import { makeElement } from './make-element.ts';
import type { Tip } from './tip.ts';

/** What everything that helps a reader on a page shares. */
export interface PageTools {
  readonly tip: Tip;
  /** Wording of the page's language, by the name of its key. */
  readonly words: Readonly<Record<string, string | undefined>>;
  /** Says a sentence to a reader who listens. */
  speak(text: string): void;
  /** Marks a region in every chart, or takes the mark away where it is there already. */
  chooseRegion(region: string): void;
}

/** A place on the page that only a screen reader notices. */
export function makeVoice(): (text: string) => void {
  const voice = makeElement('p', { className: 'voice', ariaLive: 'polite' });
  document.body.append(voice);
  return (text) => {
    voice.textContent = text;
  };
}
