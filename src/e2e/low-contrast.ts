/** Run in a page: texts in sight whose contrast with what they stand on is less than asked, and how many were looked at. */
export function lowContrast(least: number): { readonly seen: number; readonly low: readonly string[] } {
  type Colour = readonly number[];
  const channels = (colour: string): Colour => colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const luminance = (colour: Colour) => {
    const [r = 0, g = 0, b = 0] = colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: Colour, b: Colour) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  /** What a page paints behind an element: the nearest ground that is not seen through. */
  const ground = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255];
    const colour = channels(getComputedStyle(element).backgroundColor);
    return (colour[3] ?? 1) > 0.99 ? colour : ground(element.parentElement);
  };
  /** The last rectangle of a drawing that lies behind the first letter of a text; none if it stands on the page. */
  const filling = (text: Element, drawing: Element): Colour | null => {
    const { x, y, width, height } = text.getBoundingClientRect();
    const [left, middle] = [x + Math.min(3, width / 2), y + height / 2];
    const behind = [...drawing.querySelectorAll('rect')].filter((rect) => {
      const box = rect.getBoundingClientRect();
      const isBefore = text.compareDocumentPosition(rect) & Node.DOCUMENT_POSITION_PRECEDING;
      const isOver = box.left <= left && box.right >= left && box.top <= middle && box.bottom >= middle;
      return isBefore && isOver && getComputedStyle(rect).fill.startsWith('rgb');
    });
    const last = behind.at(-1);
    return last ? channels(getComputedStyle(last).fill) : null;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const low = new Set<string>();
  let seen = 0;
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent?.trim() ?? '';
    const element = texts.currentNode.parentElement as Element;
    const isSeen = text !== '' && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (!isSeen || element.matches('script, style, option, title, .voice')) continue;
    const drawing = element.closest('.c-svg');
    const { color, fill } = getComputedStyle(element);
    const own = channels(drawing ? fill : color);
    const found = contrast(own, (drawing && filling(element, drawing)) ?? ground(drawing ?? element));
    if (found < least) low.add(`${found.toFixed(2)} ${element.tagName} ${element.getAttribute('class')}: ${text}`);
    seen += 1;
  }
  return { seen, low: [...low].slice(0, 10) };
}
