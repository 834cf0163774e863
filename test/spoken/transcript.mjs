/**
 * Transcripts: what somebody presses, and what they hear. They are tables in
 * documents that people read; this reads them too.
 *
 * Each table is a visit, named by the heading above it. A row holds keys
 * (`Tab × 3, Space`) and the words that matter, in the order in which they
 * come, with ` / ` between those that need not follow one another. A third
 * column holds what is heard instead in the browser that it names.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Keys by the names that X gives them. The page is opened by a reload. */
const keyNames = {
  'The page opens': 'F5',
  Down: 'Down',
  Enter: 'Return',
  'Shift Tab': 'shift+Tab',
  Space: 'space',
  Tab: 'Tab',
  Up: 'Up',
};

const cellsOf = (line) =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

function readKeys(cell) {
  return cell.split(', ').flatMap((press) => {
    const [name, times = '1'] = press.split(' × ');
    const key = keyNames[name];
    if (!key) throw new Error(`There is no key “${name}”.`);
    return Array(Number(times)).fill(key);
  });
}

/** Nothing for a cell that says so, and for an empty one. */
const readWords = (cell) =>
  cell === '' || cell === 'nothing' ? [] : cell.split(' / ');

/** The visits that a document tells of. */
function readDocument(text) {
  const visits = [];
  let titles = [];
  let columns;
  for (const line of text.split('\n')) {
    const [, marks, title] = /^(#+) (.*)$/.exec(line) ?? [];
    if (title) titles = [...titles.slice(0, marks.length - 1), title];
    if (!line.startsWith('|')) columns = undefined;
    else if (!columns) {
      columns = cellsOf(line);
      visits.push({ title: titles.at(-1), rows: [] });
    } else if (!/^\| ?-/.test(line)) {
      const [pressed, heard, ...others] = cellsOf(line);
      const instead = Object.fromEntries(
        others.flatMap((cell, index) =>
          cell ? [[columns[index + 2].toLowerCase(), readWords(cell)]] : [],
        ),
      );
      visits.at(-1).rows.push({
        pressed,
        keys: readKeys(pressed),
        heard: readWords(heard),
        instead,
      });
    }
  }
  return visits;
}

/** The page of a document: one of its own, or the one in English. */
const pageOf = (folder, document) => {
  const own = document.replace('.md', '.html');
  return existsSync(join(folder, own)) ? own : 'page.html';
};

/** Every visit of the documents in a folder, by the page that it is to. */
export function readTranscripts(folder) {
  const pages = new Map();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.md')) continue;
    const page = pageOf(folder, name);
    const visits = readDocument(readFileSync(join(folder, name), 'utf8'));
    pages.set(page, [...(pages.get(page) ?? []), ...visits]);
  }
  return pages;
}

const timesIn = (text, words) => text.split(words).length - 1;

/** What is wrong with what was heard; nothing if all is well. */
export function complaint(expected, said) {
  const all = said.join(' / ');
  let from = 0;
  for (const words of expected) {
    const at = all.indexOf(words, from);
    if (at < 0) return `not heard: ${words}`;
    from = at + words.length;
  }
  const written = expected.join(' / ');
  const again = expected.find(
    (words) => timesIn(all, words) > timesIn(written, words),
  );
  if (again) return `heard once more: ${again}`;
  const twice = said.find((words, index) => words === said[index + 1]);
  return twice && `heard twice in a row: ${twice}`;
}
