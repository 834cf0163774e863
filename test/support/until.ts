/** Waits until something holds that the browser does in its own time. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`Never: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
