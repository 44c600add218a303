/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reading } from '../frame/readings.ts';

interface Props {
  readonly readings: readonly Reading[];
  readonly drawing: JSX.Element;
}

/**
 * A drawing that can be asked for its values like those of the static pages. It tells the page's script when it is there;
 * where there is no such script, as in an embed, nothing happens. Each drawing needs a key of its own.
 */
export function AskedDrawing({ readings, drawing }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.dispatchEvent(new CustomEvent('figure-drawn', { bubbles: true, detail: readings }));
  }, []);
  return <div ref={place}>{drawing}</div>;
}
