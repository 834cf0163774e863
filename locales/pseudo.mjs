/**
 * Fills in en-XA.xlf, the language made for tests: every source text, readable
 * still, but accented, about a third longer and between ⟦ ⟧. What shows
 * without them was never translated; what breaks has no room for German.
 *
 * Works on the text of the file, so that extraction finds nothing to change.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('en-XA.xlf', import.meta.url);

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'åƀçđéƒĝĥîĵķļɱñöƥɋřšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖƤɊŘŠŢÛṼŴẊÝŽ';

/** Vowels are doubled, which leaves the breaks between words where they are. */
function accent(letter) {
  const other = accented[plain.indexOf(letter)];
  return /[aeiou]/i.test(letter) ? other + other.toLowerCase() : other;
}

/** Placeholders and character references stand as they are. */
const translate = (source) =>
  `⟦${source.replace(
    /<x\b(?:[^"'>]|"[^"]*"|'[^']*')*>|&[^;]+;|[a-z]/gi,
    (token) => (token.length > 1 ? token : accent(token)),
  )}⟧`;

const before = readFileSync(file, 'utf8');
let count = 0;
const after = before.replace(
  /(\n *)<source>([^]*?)<\/source>(?:\s*<target\b[^]*?<\/target>)?/g,
  (_, indent, source) => {
    count += 1;
    const target = translate(source);
    return `${indent}<source>${source}</source>${indent}<target>${target}</target>`;
  },
);
const units = before.match(/<trans-unit\b/g)?.length ?? 0;
if (count === 0 || count !== units)
  throw new Error(`en-XA.xlf: ${units} units, but ${count} sources`);
writeFileSync(file, after);
