/**
 * Tells the process that started the test runner how many tests passed and
 * failed. Trouble that belongs to no test counts as one failure of its file: a
 * module that does not load, an error on the console, a file without a test.
 */
import { relative } from 'node:path';
import { root } from './install.mjs';

const loggedErrors = Symbol('logged errors');

/** Notices of packages that say nothing about the code under test. */
const notices = [/^Lit is in dev mode/, /^Multiple versions of Lit loaded/];

/** For the runner's `filterBrowserLogs`, the one place that sees a log's kind. */
export function keepLog({ type, args }, result) {
  if (type === 'error') result[loggedErrors] = true;
  const [first] = args;
  return !notices.some((notice) => notice.test(String(first)));
}

function countTests(suite) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { skipped, passed } of suite?.tests ?? []) {
    count[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) add(count, countTests(inner));
  return count;
}

function add(count, { passed, failed, skipped }) {
  count.passed += passed;
  count.failed += failed;
  count.skipped += skipped;
}

function troubleOf(session, { passed, failed }) {
  if (session.errors.length > 0) return 'failed outside its tests';
  if (session[loggedErrors]) return 'logged an error on the console';
  if (passed + failed === 0) return 'ran no test';
  if (!session.passed && failed === 0) return 'failed';
  return undefined;
}

export function countingReporter() {
  return {
    stop({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const count = countTests(session.testResults);
        const trouble = troubleOf(session, count);
        if (trouble) {
          count.failed += 1;
          const file = relative(root, session.testFile);
          console.log(`${session.browser.name}: ${file} ${trouble}`);
        }
        add(total, count);
      }
      process.send?.(total);
    },
  };
}
