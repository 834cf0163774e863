/** Whether a clinic's own colours can be read, by WCAG's formula. */

/** What the elements use where nothing is set, light and dark. */
const designed = {
  light: { surface: '#ffffff', text: '#1b2b34' },
  dark: { surface: '#12191d', text: '#f1f5f6' },
};

function luminance(colour) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function ratio(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

/** The worst contrast of text on surface, over the themes that can occur. */
export function worstContrast({ theme, surface, text }) {
  const schemes = theme === 'auto' ? ['light', 'dark'] : [theme];
  return Math.min(
    ...schemes.map((scheme) =>
      ratio(surface || designed[scheme].surface, text || designed[scheme].text),
    ),
  );
}
