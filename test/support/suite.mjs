/**
 * What the runners of all suites share: they say of each check what became of
 * it, and end with one line: `N passed, N failed`.
 */
let passed = 0;
let failed = 0;

export const seconds = (since) =>
  `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Counts what others have checked. */
export function add(count) {
  passed += count.passed;
  failed += count.failed;
}

/** Says what became of a check, and how long it took. */
export function report(title, since, failure) {
  add(
    failure === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  );
  console.log(
    `${failure === undefined ? 'ok' : 'FAILED'}: ${title} (${seconds(since)})`,
  );
  if (failure) console.log(failure);
}

/** Does something, and counts it as passed unless it throws. */
export async function check(title, action) {
  const since = Date.now();
  let failure;
  try {
    await action();
  } catch (error) {
    failure = error.message;
  }
  report(title, since, failure);
}

/** Says why something cannot be tried here. Where all must be, it is a failure. */
export function cannot(why, isFailure = process.env.CI === 'true') {
  if (isFailure) failed += 1;
  console.log(`${isFailure ? 'FAILED' : 'Skipped'}: ${why}`);
}

/** Runs a whole suite, and ends the process with what came of it. */
export async function conclude(main) {
  try {
    await main();
  } catch (error) {
    failed += 1;
    console.error(error.message);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
