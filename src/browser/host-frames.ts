/**
 * What `/embed.js` does on a page that embeds charts: gives each frame of ours the height that its chart reports, and makes
 * frames of `<rural-ledger-chart>`. It is sent as text, so it may name nothing outside of itself.
 * @param prefixes first part of addresses by language tag in small letters
 */
export function hostFrames(prefixes: Readonly<Record<string, string>>): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement) || customElements.get('rural-ledger-chart')) return;
  const base = new URL('.', script.src).href;
  const made = new Set<HTMLIFrameElement>();

  const resize = (frame: HTMLIFrameElement, height: number) => {
    const borders = frame.offsetHeight - frame.clientHeight;
    frame.style.setProperty('height', `${height + borders}px`, 'important');
    frame.style.minHeight = '0';
  };
  // Frames of components in the shadow of other components are found by what was made only.
  const ours = () =>
    [...new Set([...document.querySelectorAll('iframe'), ...made])].filter(({ src }) => src.startsWith(base));

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

    #frame: HTMLIFrameElement | null = null;

    connectedCallback() {
      if (this.#frame) return;
      const frame = document.createElement('iframe');
      frame.title = this.title || this.textContent.trim() || 'Rural Ledger';
      frame.loading = 'lazy';
      this.style.display = 'block';
      Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
      resize(frame, Number(this.getAttribute('height')) || 600);
      this.#frame = frame;
      made.add(frame);
      this.#show();
      this.replaceChildren(frame);
    }

    attributeChangedCallback() {
      this.#show();
    }

    #show() {
      if (!this.#frame) return;
      const chart = encodeURIComponent(this.getAttribute('chart') ?? '');
      const address = new URL(`${prefixes[this.lang.toLowerCase()] ?? ''}embed/${chart}/`, base);
      const theme = this.getAttribute('theme');
      if (theme === 'light' || theme === 'dark') address.searchParams.set('theme', theme);
      if (this.hasAttribute('plain')) address.searchParams.set('plain', '1');
      if (this.#frame.src !== address.href) this.#frame.src = address.href;
    }
  }
  customElements.define('rural-ledger-chart', RuralLedgerChart);
}
