/**
 * A reporter for `node --test`: prints what failed, with all that its file
 * printed, and tells the process that started the tests how many passed.
 */
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { root } from './install.mjs';

/** A file without a test reports itself as one that passed. */
const isEmptyFile = ({ name, file }) => name === file;

/** A suite, or a test with tests in it, that only passes on what they said. */
const repeatsItsParts = ({ details: { type, error } }) =>
  error ? error.failureType === 'subtestsFailed' : type === 'suite';

export default async function* report(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const printed = new Map();

  const failure = ({ file, name }, reason) => {
    count.failed += 1;
    const said = printed.get(file) ?? '';
    printed.delete(file);
    return `${relative(root, file)}: ${name}\n${said}${reason}\n\n`;
  };

  for await (const { type, data } of events) {
    switch (type) {
      case 'test:stdout':
      case 'test:stderr':
        printed.set(data.file, (printed.get(data.file) ?? '') + data.message);
        break;
      case 'test:pass':
        if (repeatsItsParts(data)) break;
        if (data.skip || data.todo) count.skipped += 1;
        else if (isEmptyFile(data)) yield failure(data, 'ran no test');
        else count.passed += 1;
        break;
      case 'test:fail':
        if (repeatsItsParts(data)) break;
        yield failure(data, inspect(data.details.error.cause));
        break;
    }
  }
  process.send?.(count);
}
