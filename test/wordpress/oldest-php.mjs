/**
 * Whether the plugin's code is for PHP 7.4, which hardly any system packages
 * any more: as a parser of that version reads it, and by the names of what
 * came later.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import phpParser from 'php-parser';

const parser = new phpParser.Engine({ parser: { version: 704 } });

/** Functions of PHP 8, some of which newer versions of WordPress bring along. */
const functions = new Set(
  `array_all array_any array_find array_find_key array_first array_is_list
  array_last fdiv get_debug_type get_resource_id json_validate mb_lcfirst
  mb_ltrim mb_rtrim mb_str_pad mb_trim mb_ucfirst preg_last_error_msg
  str_contains str_ends_with str_starts_with`.split(/\s+/),
);

/** What a type could not be; before PHP 8 these are names of classes. */
const types = new Set(['false', 'mixed', 'never', 'null', 'static', 'true']);

/** What the parser lets pass, by the kind of a node. */
const newer = {
  call({ what }) {
    const name = String(what.name).replace(/^\\/, '').toLowerCase();
    return functions.has(name) && `${name}()`;
  },
  intersectiontype: () => 'a type of several',
  parameter: ({ flags }) => flags > 0 && 'a property from a parameter',
  propertystatement: ({ properties }) =>
    properties.some(({ readonly }) => readonly) && 'a property to read only',
  staticlookup: ({ what, offset }) =>
    what.kind === 'variable' &&
    offset.name === 'class' &&
    'a class of an object',
  typereference: ({ name, raw }) => types.has(name) && `the type ${raw}`,
  uniontype: () => 'a type of several',
};

function* nodesIn(value) {
  if (value === null || typeof value !== 'object') return;
  if (value.kind) yield value;
  for (const part of Object.values(value)) yield* nodesIn(part);
}

/** What in some code PHP 7.4 would not know. */
export function newerIn(code) {
  let tree;
  try {
    tree = parser.parseCode(code);
  } catch (error) {
    return [error.message];
  }
  return [...nodesIn(tree)]
    .map((node) => newer[node.kind]?.(node))
    .filter(Boolean);
}

/** Lines that would not do. */
export const tooNew = [
  'f( a: 1 );',
  '$a = match ( 1 ) { 1 => 2 };',
  '$a?->b();',
  '$a = $b ?? throw new E();',
  'try { f(); } catch ( E ) {}',
  'function f( $a, ) {}',
  'enum A {}',
  'f( ... );',
  'function f( int|string $a ) {}',
  'function f(): static {}',
  'function f( ?mixed $a ) {}',
  'class A { function __construct( private int $a ) {} }',
  'class A { public readonly int $a; }',
  '$a = $b::class;',
  'str_contains( $a, $b );',
  '\\array_is_list( $a );',
];

/** The code in a zip, by its names. */
export const codeIn = (archive) =>
  Object.entries(unzipSync(readFileSync(archive)))
    .filter(([name]) => name.endsWith('.php'))
    .map(([name, bytes]) => [name, strFromU8(bytes)]);
