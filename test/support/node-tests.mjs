/** Runs the tests that need Node and no browser, and counts them. */
import { relative } from 'node:path';
import { run } from 'node:test';
import { root } from './install.mjs';

/** A file without a test reports itself as one that passed. */
const isEmptyFile = ({ name, file }) => name === file;

/** A test that only passes on what its parts said already. */
const repeatsItsParts = ({ details }) =>
  details.type === 'suite' || details.error?.failureType === 'subtestsFailed';

export async function runNodeTests(files) {
  const count = { passed: 0, failed: 0 };
  const printed = new Map();

  const fail = (data, reason) => {
    count.failed += 1;
    console.log(`${relative(root, data.file)}: ${data.name}`);
    console.log(printed.get(data.file) ?? reason);
  };

  for await (const { type, data } of run({ files, concurrency: true })) {
    switch (type) {
      case 'test:stdout':
      case 'test:stderr':
        printed.set(data.file, (printed.get(data.file) ?? '') + data.message);
        break;
      case 'test:pass':
        if (repeatsItsParts(data) || data.skip || data.todo) break;
        if (isEmptyFile(data)) fail(data, 'ran no test');
        else count.passed += 1;
        break;
      case 'test:fail':
        if (repeatsItsParts(data)) break;
        fail(data, data.details.error?.cause?.stack ?? data.details.error);
        break;
    }
  }
  return count;
}
