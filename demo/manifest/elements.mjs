/**
 * Reads what the elements offer from their source: the classes that the
 * package exports, with what their doc comments say of attributes, events,
 * slots and parts, and the tokens from the head of the theme.
 *
 * What comes out speaks of the published files only. What is undocumented
 * stops it, so that nothing public goes without a description.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';

/** The module that exports every class. */
const published = 'dist/esm/index.js';

/** The manifest of the project in a folder. */
export function elementsManifest(root) {
  const index = join(root, 'src/index.ts');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  // No type that is written down here comes from the DOM, which is slow to read.
  const program = ts.createProgram([index], {
    ...options,
    lib: ['lib.es2022.d.ts'],
  });
  return create({
    modules: exportedModules(program, index),
    plugins: [valueTypes(program.getTypeChecker()), publicOnly(tokens(root))],
  });
}

/** The sources of what a module exports besides types. */
function exportedModules(program, file) {
  const sourceOf = (name) => {
    const source = program.getSourceFile(name);
    if (!source) throw new Error(`There is no ${name}.`);
    return source;
  };
  return sourceOf(file)
    .statements.filter((node) => ts.isExportDeclaration(node))
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ moduleSpecifier: { text } }) =>
      sourceOf(join(file, '..', text.replace(/\.js$/, '.ts'))),
    );
}

/**
 * Types that say which values there are: for an attribute those in its tag,
 * `@attr {'light' | 'dark'} theme`, and for a property what its type stands for.
 */
function valueTypes(checker) {
  return {
    name: 'value-types',
    analyzePhase({ node, moduleDoc }) {
      if (!ts.isPropertyDeclaration(node)) return;
      const { attributes, members } = moduleDoc.declarations.find(
        ({ name }) => name === node.parent.name.text,
      );
      const member = members.find(({ name }) => name === node.name.text);
      if (member) member.type = { text: spelledOut(checker, node) };
      for (const { tagName, comment } of ts.getJSDocTags(node)) {
        if (tagName.text !== 'attr') continue;
        const [, type, name] = /^\{(.+)\}\s+(\S+)/s.exec(comment) ?? [];
        if (!type) throw new Error(`@attr ${comment} needs {a type}.`);
        attributes.find((attribute) => attribute.name === name).type = {
          text: type,
        };
      }
    },
  };
}

const { InTypeAlias, NoTruncation, UseSingleQuotesForStringLiteralType } =
  ts.TypeFormatFlags;

function spelledOut(checker, node) {
  const type = checker.getTypeAtLocation(node);
  const value = checker.getNonNullableType(type);
  const text = checker.typeToString(
    value,
    node,
    NoTruncation |
      UseSingleQuotesForStringLiteralType |
      (value.isUnion() ? InTypeAlias : 0),
  );
  return value === type ? text : `${text} | undefined`;
}

/** The tokens: `@cssprop [--name=default] - What it is.` */
function tokens(root) {
  const theme = readFileSync(join(root, 'src/elements/theme.ts'), 'utf8');
  return [...theme.matchAll(/@cssprop \[(--[\w-]+)=(.+)\] - (.+)/g)].map(
    ([, name, value, description]) => ({
      name,
      default: value,
      description,
    }),
  );
}

/** Leaves only what the package offers, at the place where it is published. */
function publicOnly(cssProperties) {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules
        .flatMap((module) => module.declarations)
        .map((declaration) =>
          declaration.customElement
            ? element({ ...declaration, cssProperties })
            : publicClass(declaration),
        );
      delete customElementsManifest.readme;
      customElementsManifest.schemaVersion = '2.1.0';
      customElementsManifest.modules = [
        indexModule(declarations),
        ...declarations
          .filter(({ tagName }) => tagName)
          .map((declaration) => definingModule(declaration)),
      ];
    },
  };
}

const reference = (name) => ({ name, module: published });

const indexModule = (declarations) => ({
  kind: 'javascript-module',
  path: published,
  declarations,
  exports: declarations.map(({ name }) => ({
    kind: 'js',
    name,
    declaration: reference(name),
  })),
});

/** Of `can-i-run-checker`, it is the entry `checker`. */
const definingModule = ({ tagName, name }) => ({
  kind: 'javascript-module',
  path: `dist/esm/${tagName.replace('can-i-run-', '')}.js`,
  declarations: [],
  exports: [
    {
      kind: 'custom-element-definition',
      name: tagName,
      declaration: reference(name),
    },
  ],
});

const line = (text) => text.replace(/\s+/g, ' ').trim();

function described(owner, items = []) {
  return items.map((item) => {
    if (!item.description)
      throw new Error(`${owner}: ${item.name} has no description.`);
    return { ...item, description: line(item.description) };
  });
}

/** A class with its fields; what is private, and every method, is internal. */
const publicClass = ({
  kind,
  name,
  description,
  superclass,
  members = [],
}) => ({
  kind,
  description: line(description),
  name,
  superclass: { name: superclass.name },
  members: members
    .filter((member) => member.kind === 'field' && member.privacy !== 'private')
    .map(publicField),
});

/**
 * A property mirrors its attribute, and reads as `undefined` without it: the
 * default is the attribute's. Only a static field has a value of its own.
 */
const publicField = ({ default: value, description, ...field }) => ({
  ...field,
  ...(description ? { description: line(description) } : {}),
  ...(field.attribute ? { reflects: true } : {}),
  ...(field.static ? { default: value } : {}),
});

function element(declaration) {
  const { name, tagName, attributes, events, slots, cssParts } = declaration;
  const { members, ...general } = publicClass(declaration);
  return {
    ...general,
    // Where there is no page it extends nothing; where there is one, this.
    superclass: { name: 'HTMLElement' },
    tagName,
    customElement: true,
    attributes: described(name, attributes),
    members: described(
      name,
      members.filter((member) => !member.static),
    ),
    // The analyzer adds what it sees dispatched, under names that it guesses.
    events: described(
      name,
      events?.filter(({ description }) => description),
    ),
    slots: described(name, slots),
    cssParts: described(name, cssParts),
    cssProperties: described(name, declaration.cssProperties),
  };
}
