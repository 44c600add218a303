/**
 * What `/embed.js` does on a page that embeds charts: gives each frame of ours the height that its chart reports, and makes
 * frames of `<rural-ledger-chart>`. It is sent as text, so it may name nothing outside of itself, nor use what a build puts
 * into words of its own, as private fields.
 * @param prefixes first part of addresses by language tag in small letters
 */
export function hostFrames(prefixes: Readonly<Record<string, string>>): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement) || customElements.get('rural-ledger-chart')) return;
  const base = new URL('.', script.src).href;
  /** Frames by the component that holds them. */
  const made = new Map<HTMLElement, HTMLIFrameElement>();

  const resize = (frame: HTMLIFrameElement, height: number) => {
    const borders = frame.offsetHeight - frame.clientHeight;
    frame.style.setProperty('height', `${height + borders}px`, 'important');
    frame.style.minHeight = '0';
  };
  // Those in the shadow of a component are not found by a selector.
  const ours = () =>
    [...new Set([...document.querySelectorAll('iframe'), ...made.values()])].filter(({ src }) => src.startsWith(base));

  const ask = ({ contentWindow }: HTMLIFrameElement) => contentWindow?.postMessage('rural-ledger-height', '*');
  // A frame out of sight does not notice by itself that its width has changed.
  const watcher = new ResizeObserver((changes) => {
    for (const { target } of changes) ask(target as HTMLIFrameElement);
  });

  addEventListener('message', ({ source, data }) => {
    const height = Number(data?.['datawrapper-height'] && data.height);
    if (!(height > 0)) return;
    for (const frame of ours().filter(({ contentWindow }) => contentWindow === source)) {
      resize(frame, height);
      watcher.observe(frame);
    }
  });
  // Charts that were there first have said theirs before anyone listened.
  ours().forEach(ask);

  class RuralLedgerChart extends HTMLElement {
    static get observedAttributes() {
      return ['chart', 'lang', 'theme', 'plain'];
    }

    connectedCallback() {
      if (made.has(this)) return;
      const frame = document.createElement('iframe');
      // What stands in the component may not have been read yet; its shadow keeps it out of sight.
      const name = () => {
        frame.title = this.title || this.textContent.trim() || 'Rural Ledger';
      };
      name();
      frame.addEventListener('load', name);
      frame.loading = 'lazy';
      this.style.display = 'block';
      Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
      resize(frame, Number(this.getAttribute('height')) || 600);
      made.set(this, frame);
      this.attributeChangedCallback();
      this.attachShadow({ mode: 'open' }).append(frame);
    }

    attributeChangedCallback() {
      const frame = made.get(this);
      if (!frame) return;
      const chart = encodeURIComponent(this.getAttribute('chart') ?? '');
      const address = new URL(`${prefixes[this.lang.toLowerCase()] ?? ''}embed/${chart}/`, base);
      const theme = this.getAttribute('theme');
      if (theme === 'light' || theme === 'dark') address.searchParams.set('theme', theme);
      if (this.hasAttribute('plain')) address.searchParams.set('plain', '1');
      if (frame.src !== address.href) frame.src = address.href;
    }
  }
  customElements.define('rural-ledger-chart', RuralLedgerChart);
}
