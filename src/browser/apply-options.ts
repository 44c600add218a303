/**
 * Applies what the address of an embed asks for: `theme=light` or `dark`, and `plain=1`, without its title. Stands in the
 * head as text, so it may name nothing outside of itself.
 */
export function applyOptions(): void {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  if (asked.get('plain') === '1') root.dataset.plain = '';
  const theme = asked.get('theme');
  if (theme !== 'light' && theme !== 'dark') return;
  root.style.colorScheme = theme;
  // The dark colours are rules for dark screens: they are made to hold on all of them or on none, whatever else they ask.
  const dark = /\(prefers-color-scheme:\s*dark\)/;
  const always = theme === 'dark' ? '(min-width: 0px)' : '(max-width: 0px)';
  const settle = () => {
    for (const sheet of document.styleSheets) {
      try {
        for (const rule of sheet.cssRules)
          if (rule instanceof CSSMediaRule) rule.media.mediaText = rule.media.mediaText.replace(dark, always);
      } catch {
        // In a sandbox a style sheet in a file cannot be read: the theme of the reader stays.
      }
    }
  };
  settle();
  addEventListener('DOMContentLoaded', settle);
}
