/** Which languages there are, and which of them a tag asks for. */

/** BCP 47 tags. Where two suit a reader alike, the first is taken. */
export const languages = [
  'en',
  'en-US',
  'ar',
  'de',
  'el',
  'es',
  'fr',
  'hi',
  'it',
  'pt-BR',
  'vi',
  'zh-Hans',
] as const;

/**
 * The one of some languages that suits readers of another: itself, or one that
 * is the same language in the same script. `pt` and `pt-PT` are served by
 * pt-BR, `zh-CN` by zh-Hans, `zh-TW` by none of ours. With `auto`, the first
 * that suits somebody with this browser.
 */
export function matchLanguage(
  tag: string,
  among: readonly string[],
): string | undefined {
  const tags = tag === 'auto' ? navigator.languages : [tag];
  return tags.map((one) => suitable(one, among)).find(Boolean);
}

function suitable(tag: string, among: readonly string[]): string | undefined {
  if (among.includes(tag)) return tag;
  try {
    // As people write it: de_AT, and with the quotes of a word processor.
    const written = tag.replaceAll('_', '-').replace(/[^a-z\d-]/gi, '');
    const wanted = new Intl.Locale(written);
    const { language, script } = wanted.maximize();
    return (
      among.find((known) => known === wanted.baseName) ??
      among.find((known) => {
        const full = new Intl.Locale(known).maximize();
        return full.language === language && full.script === script;
      })
    );
  } catch {
    // No tag at all.
    return undefined;
  }
}
