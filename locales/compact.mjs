/**
 * Rollup plugins that make messages small in what visitors load.
 *
 * In the source, every message is a whole `() => msg('text', { id, desc })`,
 * so that it can be read, found and extracted. Nearly all of an id can be told
 * from where its message stands. So an object of messages is built as plain
 * texts, and `messages()` of src/localization/messages.ts turns them into
 * functions again, with the ids that their places tell.
 */
import MagicString from 'magic-string';

/** The id that a place tells: `introFacts` stands for `intro-facts`. */
const idOf = (prefix, key) =>
  prefix + key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const keyOf = ({ key }) => key.name ?? String(key.value);

/** The text and id of `() => msg('text', { id: '…' })`, of nothing else. */
function plainMessage(node) {
  if (node.type !== 'ArrowFunctionExpression' || node.params.length) return;
  const call = node.body;
  if (call.type !== 'CallExpression' || call.callee.name !== 'msg') return;
  const [text, options] = call.arguments;
  if (text.type !== 'Literal') return;
  const id = options.properties.find((property) => keyOf(property) === 'id');
  return { text, id: id.value.value };
}

/** Everything in an object literal that is a message, with its key's path. */
function* messagesIn(object, path = '') {
  for (const property of object.properties) {
    const at = path + keyOf(property);
    if (property.value.type === 'ObjectExpression')
      yield* messagesIn(property.value, `${at}.`);
    else
      yield { at, node: property.value, found: plainMessage(property.value) };
  }
}

/** The prefix that makes every message's place tell its id, if there is one. */
function prefixOf(entries) {
  const first = entries.find(({ found }) => found);
  if (!first) return undefined;
  const { at, found } = first;
  const prefix = found.id.slice(0, found.id.length - idOf('', at).length);
  const fits = entries.every(
    (entry) =>
      // Plain texts would be taken for messages: such an object stays as it is.
      typeof entry.node.value !== 'string' &&
      (!entry.found || entry.found.id === idOf(prefix, entry.at)),
  );
  return fits ? prefix : undefined;
}

export const compactMessages = {
  name: 'compact-messages',
  transform(code, file) {
    if (!/\/src\/content\//.test(file)) return null;
    const edited = new MagicString(code);
    const compacted = new Set();
    const program = this.parse(code);
    for (const statement of program.body) {
      const declaration = statement.declaration ?? statement;
      for (const { init } of declaration.declarations ?? []) {
        if (init?.type !== 'ObjectExpression') continue;
        const entries = [...messagesIn(init)];
        const prefix = prefixOf(entries);
        if (prefix === undefined) continue;
        for (const { node, found } of entries) {
          if (!found) continue;
          const text = code.slice(found.text.start, found.text.end);
          edited.update(node.start, node.end, text);
          compacted.add(node);
        }
        edited.appendLeft(init.start, `messages(${JSON.stringify(prefix)}, `);
        edited.appendRight(init.end, ')');
      }
    }
    dropNotes(edited, program, compacted);
    if (compacted.size > 0)
      edited.prepend("import { messages } from '../localization/messages.js';");
    return {
      code: edited.toString(),
      map: edited.generateMap({ hires: true }),
    };
  },
};

/** Notes to translators help in the source and only weigh in the script. */
function dropNotes(edited, node, done) {
  if (!node || typeof node !== 'object' || done.has(node)) return;
  if (node.type === 'CallExpression' && node.callee.name === 'msg') {
    const { properties } = node.arguments[1];
    for (let i = 1; i < properties.length; i++)
      edited.remove(properties[i - 1].end, properties[i].end);
  }
  for (const value of Object.values(node))
    for (const child of [value].flat()) dropNotes(edited, child, done);
}

/** Every message has an id of its own, so none is ever made from its text. */
export const noMessageHashes = {
  name: 'no-message-hashes',
  load: (file) =>
    file.endsWith('/@lit/localize/internal/id-generation.js')
      ? "export const generateMsgId = () => '';"
      : null,
};
