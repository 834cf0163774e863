/**
 * A rollup plugin that makes messages small in what visitors load.
 *
 * In the source, every message is a whole `() => msg('text', { id, desc })`,
 * so that it can be read, found and extracted. In a table of `messages()` its
 * place tells its id, so there only the text is built.
 */
import MagicString from 'magic-string';

const keyOf = ({ key }) => key.name ?? String(key.value);

/**
 * The text and the options of `() => msg('text', { … })`, and of
 * `(name) => msg(str`text ${name}`, { … })`, whose blanks become `{}`.
 */
function messageIn(code, { type, params, body }) {
  if (type !== 'ArrowFunctionExpression' || body.callee?.name !== 'msg') return;
  const [text, options] = body.arguments;
  if (params.length === 0)
    return { text: code.slice(text.start, text.end), options };
  const { quasis, expressions } = text.quasi;
  const names = (nodes) => nodes.map(({ name }) => name).join();
  if (names(expressions) !== names(params))
    throw new Error(`Fill the blanks of ${idIn(options)} in their order`);
  const blanks = quasis.map(({ value }) => value.cooked).join('{}');
  return { text: JSON.stringify(blanks), options };
}

const idIn = (options) =>
  options.properties.find((property) => keyOf(property) === 'id').value.value;

/** Leaves only the texts of a table, once sure that their places tell the ids. */
function compactTable(code, edited, table, prefix) {
  for (const property of table.properties) {
    const id =
      prefix +
      keyOf(property).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (property.value.type === 'ObjectExpression')
      compactTable(code, edited, property.value, `${id}.`);
    const found = messageIn(code, property.value);
    if (!found) continue;
    if (idIn(found.options) !== id)
      throw new Error(`The id ${idIn(found.options)} should be ${id}`);
    edited.update(property.value.start, property.value.end, found.text);
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
      compactTable(code, edited, table, prefix.value),
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
