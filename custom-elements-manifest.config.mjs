/**
 * What the elements offer, for tools: `cem analyze` reads it from their source
 * and writes the manifest, and the same for editors, into dist/.
 */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = 'dist';
/** The module that exports every class. */
const index = `${outdir}/esm/index.js`;

/** Of `can-i-run-checker`, it is the entry `checker`. */
const definedIn = (tagName) =>
  `${outdir}/esm/${tagName.replace('can-i-run-', '')}.js`;

const moduleOf = (path, declarations, exports) => ({
  kind: 'javascript-module',
  path,
  declarations,
  exports: exports.map(([kind, name, declared]) => ({
    kind,
    name,
    declaration: { name: declared, module: index },
  })),
});

/** Every text on one line, and nothing of where in the project it stood. */
const tidy = (declarations) =>
  JSON.parse(JSON.stringify(declarations), (key, value) => {
    if (key === 'inheritedFrom' || key === 'privacy') return undefined;
    if (typeof value !== 'string') return value;
    return value.replace(/\s+/g, ' ').replace(/^\| /, '');
  });

/** Refuses what would leave a reader with a name alone. */
function check({ name: element, ...lists }) {
  for (const { name, description } of Object.values(lists)
    .filter(Array.isArray)
    .flat())
    if (!description) throw new Error(`${element}: ${name} has no description`);
  for (const { name, type } of lists.attributes)
    if (
      !/^(('[^']+'|string|number|undefined)( \| |$))+$/.test(type?.text ?? '')
    )
      throw new Error(`${element}: ${name} has no values: spell out its type`);
}

/** Leaves what src/index.ts exports, at the place where it is published. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const classes = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ kind }) => kind === 'class');
    const find = (wanted) => classes.find(({ name }) => name === wanted);
    const offered = manifest.modules
      .find(({ path }) => path === 'src/index.ts')
      .exports.flatMap(({ name }) => find(name) ?? [])
      .map(({ superclass, members = [], events, ...declaration }) => ({
        ...declaration,
        superclass: find(superclass.name)?.superclass ?? {
          name: superclass.name,
        },
        // What is static in an element is for Lit alone.
        members: members.filter(
          ({ kind, privacy = 'public', static: isStatic }) =>
            kind === 'field' &&
            privacy === 'public' &&
            !(declaration.tagName && isStatic),
        ),
        // What it sees dispatched, the analyzer adds under a name that it guesses.
        events: events?.filter(({ description }) => description),
      }));
    const declarations = tidy(offered);
    const elements = declarations.filter(({ tagName }) => tagName);
    elements.forEach(check);

    manifest.modules = [
      moduleOf(
        index,
        declarations,
        declarations.map(({ name }) => ['js', name, name]),
      ),
      ...elements.map(({ tagName, name }) =>
        moduleOf(
          definedIn(tagName),
          [],
          [['custom-element-definition', tagName, name]],
        ),
      ),
    ];
  },
};

export default {
  globs: ['src/index.ts', 'src/elements/**/*.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    published,
    customElementVsCodePlugin({ outdir, cssFileName: null, hideLogs: true }),
    customElementJetBrainsPlugin({
      outdir,
      hideLogs: true,
      modulePathTemplate: () => 'can-i-run-elements',
    }),
  ],
};
