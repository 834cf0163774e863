/** The snippet for React: a component, and the imports that it needs. */
import {
  attributesOf,
  chosen,
  declarations,
  escape,
  translated,
} from './markup.js';

export const packageName = 'can-i-run-elements';

const literal = (text) => JSON.stringify(text).replaceAll('</', '<\\/');
/** JSX reads entities but no backslashes; an expression is plain JavaScript. */
const jsxValue = (value) =>
  /^[\w\s#%.,:;/?=+-]*$/.test(value) ? `"${value}"` : `{${literal(value)}}`;

function jsx(element, options) {
  const name = `can-i-run-${element.id}`;
  const styles = declarations(options)
    .map(([property, value]) => [
      property.startsWith('--')
        ? `'${property}'`
        : property.replace(/-./g, (dash) => dash[1].toUpperCase()),
      `'${value}'`,
    ])
    .map((pair) => pair.join(': '))
    .join(', ');
  const lines = [
    ...attributesOf(element, options).map(
      ([key, value]) => `${key}=${jsxValue(value)}`,
    ),
    `style={{ ${styles} }}`,
  ].map((line) => `  ${line}`);
  const rest = options.link
    ? [
        '>',
        `  <a href=${jsxValue(options.link)}>${escape(element.title)}</a>`,
        `</${name}>`,
      ]
    : ['/>'];
  return [`<${name}`, ...lines, ...rest];
}

export function component(options) {
  const shown = chosen(options);
  const languages = new Set([options.lang, ...options.languages]);
  const imports = [
    ...shown.map(({ id }) => id),
    ...[...languages].filter(translated).map((one) => `languages/${one}`),
  ].map((entry) => `import '${packageName}/${entry}';`);
  const tags = shown.flatMap((element) => jsx(element, options));
  const body =
    shown.length > 1 ? ['<>', ...tags.map((line) => `  ${line}`), '</>'] : tags;
  return [
    ...imports,
    '',
    'export function SoreBack() {',
    '  return (',
    ...body.map((line) => `    ${line}`),
    '  );',
    '}',
  ].join('\n');
}
