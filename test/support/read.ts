/**
 * Readers of attributes, without a page: they ask nothing of an element but its
 * name, which is what a hint begins with.
 */
import { mock } from 'node:test';

interface Read<T> {
  readonly value: T;
  /** What was said on the console, of `<element>`. */
  readonly hints: readonly string[];
}

let hosts = 0;

/**
 * What a reader makes of a value, and what it says of it. A hint is given once
 * to all elements of a name, so each has a name of its own.
 */
export function read<T>(reader: (host: Element) => T): Read<T> {
  hosts += 1;
  const localName = `element-${String(hosts)}`;
  const said: string[] = [];
  const { mock: warn } = mock.method(console, 'warn', (text: string) => {
    said.push(text.replace(`<${localName}>`, '<element>'));
  });
  try {
    return { value: reader({ localName } as Element), hints: said };
  } finally {
    warn.restore();
  }
}
