/** The elements in JSX, as TypeScript sees them with the installed package. */
import assert from 'node:assert/strict';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import ts from 'typescript';
import { root } from '../support/install.mjs';
import { bareProject, name } from './bare-project.mjs';

const accepted = {
  'attributes as HTML has them':
    '<can-i-run-checker region="AU" heading-level={3} booking-url="/book" max-sessions="1" lang="en" />',
  'attributes of each element':
    '<><can-i-run-alternatives only="yoga bike" /><can-i-run-references group="article" /></>',
  properties:
    '<can-i-run-checker clinicName="North Street" words={{ restart: "Again" }} />',
  'handlers that know their event':
    '<can-i-run-checker oncan-i-run-outcome={({ outcome }) => { const id: OutcomeId = outcome; }} />',
  'a reference that knows its element':
    '<can-i-run-alternatives ref={(element) => { const only: string | undefined = element?.only; }} />',
  // Before React 19, the only way to the events.
  'a reference that is an object':
    '<can-i-run-checker ref={React.createRef<CanIRunChecker>()} />',
  'handlers that every tag takes':
    '<can-i-run-checker onClick={({ currentTarget }) => currentTarget.focus()} />',
  'what every tag takes':
    '<can-i-run-references className="a" class="b" key="1" slot="aside" style={{ minHeight: "40rem" }}><a href="/">Sources</a></can-i-run-references>',
  'tags of HTML as before':
    '<label htmlFor="name"><input id="name" disabled /></label>',
};

const refused = {
  'a value that is none': '<can-i-run-checker theme="sepia" />',
  'what an element does for itself':
    '<can-i-run-checker requestUpdate={() => {}} />',
  'what browsers call in an element':
    '<can-i-run-checker adoptedCallback={() => {}} />',
  'an option of another element': '<can-i-run-references only="yoga" />',
  'a handler for another event':
    '<can-i-run-checker oncan-i-run-outcome={(event: MouseEvent) => {}} />',
  'a tag that is none': '<can-i-run-jumper />',
  'tags of HTML that are none': '<lable />',
};

const snippets = Object.entries({ ...accepted, ...refused });

const { folder, remove } = await bareProject();
after(remove);

/** Whose types they are, and how that React wants its JSX compiled. */
const versions = {
  19: { types: '@types/react', jsx: ts.JsxEmit.ReactJSX },
  18: { types: '@types/react-18', jsx: ts.JsxEmit.React },
};

/** What TypeScript says of each snippet, by its title. */
async function checked({ types, jsx }) {
  const link = join(folder, 'node_modules/@types/react');
  await rm(link, { force: true });
  await mkdir(join(link, '..'), { recursive: true });
  await symlink(join(root, 'node_modules', types), link, 'junction');
  const files = snippets.map((_, index) => join(folder, `snippet${index}.tsx`));
  await Promise.all(
    snippets.map(([, code], index) =>
      writeFile(
        files[index],
        `import * as React from 'react';
         import type { CanIRunChecker, OutcomeId } from '${name}';
         import '${name}/react';
         export const view = ${code};`,
      ),
    ),
  );
  const program = ts.createProgram(files, {
    jsx,
    strict: true,
    exactOptionalPropertyTypes: true,
    // Those of the package are what this is about.
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
    noEmit: true,
  });
  const said = Object.fromEntries(snippets.map(([title]) => [title, '']));
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const [title = 'elsewhere'] = snippets[files.indexOf(file?.fileName)] ?? [];
    said[title] ??= '';
    said[title] +=
      `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}\n`;
  }
  return said;
}

// All before the first test: when those that are known have ended, so has this.
const results = new Map();
for (const [version, options] of Object.entries(versions))
  results.set(version, await checked(options));

for (const [version, said] of results) {
  test(`the types themselves are sound beside those of React ${version}`, () => {
    assert.equal(said.elsewhere, undefined);
  });
  for (const title of Object.keys(accepted))
    test(`in React ${version}, JSX takes ${title}`, () => {
      assert.equal(said[title], '');
    });
  for (const title of Object.keys(refused))
    test(`in React ${version}, JSX refuses ${title}`, () => {
      assert.match(
        said[title],
        /not assignable|does not exist on type 'JSX\.IntrinsicElements'/,
      );
    });
}
