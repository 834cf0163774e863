/**
 * Turns plain texts into messages whose ids their places tell. Only the build
 * writes calls of this: see locales/compact.mjs.
 */
import { msg } from './msg.js';

interface Texts {
  [key: string]: unknown;
}

/** The same object with a message in place of every text. */
export function messages<T extends Texts>(prefix: string, texts: T): T {
  const target: Texts = texts;
  for (const key of Object.keys(texts)) {
    const value = target[key];
    const id =
      prefix + key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (typeof value === 'string') target[key] = () => msg(value, { id });
    else if (typeof value === 'object' && value)
      messages(`${id}.`, value as Texts);
  }
  return texts;
}
