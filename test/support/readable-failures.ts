/**
 * Keeps a failed comparison of nodes or events from hanging the run: the
 * runner writes out both sides, and would follow them through the whole page
 * without end. What is plain data it may write out.
 */
afterEach(function () {
  const error = this.currentTest?.err;
  if (!error) return;
  for (const side of ['actual', 'expected'])
    if (!isData(Reflect.get(error, side))) Reflect.deleteProperty(error, side);
});

function isData(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isData);
  if (typeof value !== 'object' || value === null) return true;
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isData)
  );
}
