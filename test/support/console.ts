/** Collects what anything writes to the console until the test ends. */
export function listenToConsole(): readonly string[] {
  const said: string[] = [];
  for (const kind of kinds)
    console[kind] = (...parts: unknown[]) => {
      said.push(parts.map(String).join(' '));
    };
  return said;
}

const kinds = ['debug', 'error', 'info', 'log', 'warn'] as const;
const originals = kinds.map((kind) => console[kind]);

afterEach(() => {
  kinds.forEach((kind, index) => {
    const original = originals[index];
    if (original) console[kind] = original;
  });
});
