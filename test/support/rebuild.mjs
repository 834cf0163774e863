/**
 * Builds with rollup, and again at each change of a module. What fails is said
 * in one line, and does not end it: the change that mends it builds again.
 *
 * Resolves to rollup's watcher when all has been tried once. Rollup tells of
 * the end whether or not something failed on the way.
 */
export async function rebuildOnChange(options, say = console.error) {
  const { watch } = await import('rollup');
  // On Linux, rollup is told of only one change of a file that an editor, or
  // git, puts in place of the one before: so it has to look for itself.
  const chokidar = { usePolling: true };
  const watcher = watch(
    options.map((one) => ({ ...one, watch: { chokidar } })),
  );
  await new Promise((resolve) => {
    watcher.on('event', async (event) => {
      if (event.code === 'END') resolve();
      if (event.code === 'ERROR')
        say(`The build failed. ${event.error.message.replace(/\s+/g, ' ')}`);
      if ('result' in event) await event.result?.close();
    });
  });
  return watcher;
}
