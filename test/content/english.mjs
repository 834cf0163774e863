/**
 * Every English message of the source, as visitors read it: the same list
 * that translators get, with a sample in place of what is filled in.
 */
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const configFile = join(root, 'locales/lit-localize.json');
const baseDir = dirname(configFile);

/** What stands in for a value: nothing for a sentence of its own, else a word. */
function textOf({ contents }) {
  let text = '';
  for (const part of contents) {
    if (typeof part === 'string') text += part;
    else if (!/[.?!] $/.test(text)) text += 'one';
  }
  return text.trim();
}

/** `id`, `text` and `file` of every message, and what is wrong with any. */
export function readMessages() {
  const localizer = new RuntimeLitLocalizer({
    ...JSON.parse(readFileSync(configFile, 'utf8')),
    baseDir,
    resolve: (path) => resolve(baseDir, path),
  });
  const { messages, errors } = localizer.extractSourceMessages();
  return {
    errors: errors.map(({ messageText }) => String(messageText)),
    messages: messages.map((message) => ({
      id: message.name,
      text: textOf(message),
      file: relative(root, message.file.fileName),
    })),
  };
}
