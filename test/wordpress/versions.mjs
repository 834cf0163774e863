/**
 * The versions that are tried: those that npm brings, and the one that Debian
 * has, unpacked from its packages without being installed.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
} from 'node:fs';
import { join } from 'node:path';
import { run } from '../support/children.mjs';
import { builds, folder, unzip } from './site.mjs';

/** The files of a version that npm brings: static ones, then what PHP needs. */
const fromNpm = (version) => (place) => {
  cpSync(join(builds, `public/wp-${version}`), place, { recursive: true });
  unzip(join(builds, `src/wordpress/wp-${version}.zip`), place);
};

const debian = join(folder, 'node_modules/.cache/debian');
const wordpress = join(debian, 'usr/share/wordpress');
const classic = 'twentytwentyone';

/** WordPress as Debian has it, the classic theme, and what both lead to. */
const packages = [
  'wordpress',
  `wordpress-theme-${classic}`,
  'wordpress-theme-twentytwentythree',
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
];

/** Fetches Debian's packages. Whether they are there. */
export async function obtainDebian() {
  if (existsSync(wordpress)) return true;
  mkdirSync(debian, { recursive: true });
  const { code } = await run('apt-get', ['-qq', 'download', ...packages], {
    cwd: debian,
  });
  if (code !== 0) return false;
  for (const file of readdirSync(debian).filter((name) =>
    name.endsWith('.deb'),
  ))
    await run('dpkg-deb', ['-x', file, '.'], { cwd: debian });
  return existsSync(wordpress);
}

/** The classic theme, which no version from npm has whole. */
const addClassic = (place) => {
  cpSync(
    join(wordpress, 'wp-content/themes', classic),
    join(place, 'wp-content/themes', classic),
    { recursive: true },
  );
};

const fromDebian = (place) => {
  cpSync(wordpress, place, {
    recursive: true,
    // The links between the packages hold here too.
    dereference: true,
    // This one leads to where only an installed package puts it.
    filter: (path) => !path.endsWith('.htaccess'),
  });
};

/** Each with its files and themes, the block theme first. */
export const versionsFor = (hasDebian, hasDatabase) => [
  ...(hasDebian && hasDatabase
    ? [
        {
          name: '6.1',
          files: fromDebian,
          // The others make do with SQLite.
          hasDatabase,
          themes: ['twentytwentythree', classic],
        },
      ]
    : []),
  // As npm calls them: what is called nightly is on its way to 6.7.
  ...['6.2', '6.3', '6.4', '6.5', 'beta', 'nightly'].map((version) => ({
    name: version,
    files(place) {
      fromNpm(version)(place);
      if (hasDebian) addClassic(place);
    },
    themes: [
      readFileSync(
        join(builds, `public/wp-${version}/wordpress-remote-asset-paths`),
        'utf8',
      ).includes('themes/twentytwentyfour/')
        ? 'twentytwentyfour'
        : 'twentytwentythree',
      ...(hasDebian ? [classic] : []),
    ],
  })),
];
