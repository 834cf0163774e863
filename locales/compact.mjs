/**
 * A rollup plugin that makes messages small in what visitors load.
 *
 * In the source, every message is a whole `() => msg('text', { id, desc })`,
 * so that it can be read, found and extracted. In a table of `messages()` its
 * place tells its id, so there only the text is built.
 */
import MagicString from 'magic-string';

const keyOf = ({ key }) => key.name ?? String(key.value);

/** The text and the options of `() => msg('text', { … })`, of nothing else. */
function plainMessage(node) {
  if (node.type !== 'ArrowFunctionExpression' || node.params.length) return;
  const call = node.body;
  if (call.type !== 'CallExpression' || call.callee.name !== 'msg') return;
  const [text, options] = call.arguments;
  return text.type === 'Literal' ? { text, options } : undefined;
}

const idIn = (options) =>
  options.properties.find((property) => keyOf(property) === 'id').value.value;

/** Leaves only the texts of a table, once sure that their places tell the ids. */
function compactTable(edited, table, prefix) {
  for (const property of table.properties) {
    const id =
      prefix +
      keyOf(property).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (property.value.type === 'ObjectExpression')
      compactTable(edited, property.value, `${id}.`);
    const found = plainMessage(property.value);
    if (!found) continue;
    if (idIn(found.options) !== id)
      throw new Error(`The id ${idIn(found.options)} should be ${id}`);
    edited.remove(property.value.start, found.text.start);
    edited.remove(found.text.end, property.value.end);
    // Done with: the notes in it went with it.
    found.options.properties = [];
  }
}

/** Visits every call of a function in a tree. */
function visitCalls(node, name, visit) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'CallExpression' && node.callee.name === name) visit(node);
  for (const value of Object.values(node))
    for (const child of [value].flat()) visitCalls(child, name, visit);
}

export const compactMessages = {
  name: 'compact-messages',
  transform(code, file) {
    if (!/\/src\/content\//.test(file)) return null;
    const edited = new MagicString(code);
    const program = this.parse(code);
    visitCalls(program, 'messages', ({ arguments: [prefix, table] }) =>
      compactTable(edited, table, prefix.value),
    );
    // Notes to translators help in the source and only weigh in the script.
    visitCalls(program, 'msg', ({ arguments: [, { properties }] }) => {
      for (let i = 1; i < properties.length; i++)
        edited.remove(properties[i - 1].end, properties[i].end);
    });
    return {
      code: edited.toString(),
      map: edited.generateMap({ hires: true }),
    };
  },
};
