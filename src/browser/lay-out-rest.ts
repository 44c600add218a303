/** Time after which the rest of a page is laid out even if the browser is never idle, in milliseconds. */
const LATEST = 3000;

/**
 * Has what lies below the first screen laid out once the page is there and the browser has nothing else to do: then the page has
 * its true height, and a picture of all of it lacks nothing. The style says what waits for this (`page.css`).
 */
export function layOutRest(page: Document): void {
  const layOut = () => page.documentElement.style.setProperty('--rest', 'visible');
  const whenIdle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(layOut, { timeout: LATEST }) : setTimeout(layOut, LATEST);
  if (page.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
