/** What a site has to allow, and to tell its visitors. */
import { addressOf } from './markup.js';

const originOf = (address) => {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
};

/** What the site's Content-Security-Policy has to allow. */
export function cspOf(options) {
  const origin = originOf(addressOf(options));
  const source = origin ? `'self' ${origin}` : `'self'`;
  if (options.method === 'package') return `script-src 'self'`;
  return `${options.method === 'frame' ? 'frame-src' : 'script-src'} ${source}`;
}

/** A paragraph for the site's privacy policy. */
export function privacyOf(options) {
  const host = originOf(addressOf(options))?.replace(/^https?:\/\//, '');
  const asks = options.elements.includes('checker');
  const sentences = [
    'Our page about running with a sore back shows “Can I run?”, general information for adults.',
    asks &&
      'It asks a few questions about your health. Your answers stay in your browser, on that page. They are not saved, not sent to us and not sent to anybody else. They are gone when you close or reload the page.',
    'It sets no cookies and stores nothing on your device.',
    asks &&
      'If you choose to print, copy or save your result, that copy is yours to keep safe.',
    host && options.method !== 'package'
      ? `To show it, your browser loads it from ${host}. As with any request on the web, the operator of that server can learn your internet address and which website asked.`
      : 'It is part of our own website: your browser asks nobody else for it.',
    (asks || options.elements.includes('references')) &&
      'Links in it lead to other websites, which have privacy policies of their own.',
  ];
  return sentences.filter(Boolean).join(' ');
}
