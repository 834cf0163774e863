/** Where things are. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const folder = fileURLToPath(new URL('..', import.meta.url));
export const modules = join(folder, 'node_modules');

/** Every tool leaves alone what is in here. */
export const built = join(modules, '.cache/apps');
