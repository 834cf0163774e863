/** Which language serves whom. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages, matchLanguage } from '../../src/localization/languages.js';
import { formatter, inLocale } from '../../src/localization/localize.js';

const served: readonly (readonly [string, string | undefined])[] = [
  ['en', 'en'],
  ['en-AU', 'en'],
  ['en-GB', 'en'],
  ['en-US', 'en-US'],
  ['en_us', 'en-US'],
  ['EN', 'en'],
  ['en_GB', 'en'],
  ['“en”', 'en'],
  [' en ', 'en'],
  ['DE', 'de'],
  ['“pt”', 'pt-BR'],
  ['zh-cn', 'zh-Hans'],
  ['en-us', 'en-US'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', undefined],
  ['zh-Hant', undefined],
  ['ar-EG', 'ar'],
  ['de_AT', 'de'],
  ['de-CH-1996', 'de'],
  ['es-419', 'es'],
  ['fr-CA', 'fr'],
  ['hi-Latn', undefined],
  ['vi-VN', 'vi'],
  ['sv', undefined],
  ['', undefined],
  ['no language', undefined],
  ['x', undefined],
  ['xx', undefined],
  ['english', undefined],
  ['en gb', undefined],
  ['constructor', undefined],
];
for (const [tag, language] of served)
  test(`"${tag}" is served by ${language ?? 'none'}`, () => {
    assert.equal(matchLanguage(tag, languages), language);
  });

test('every language that is served has its file', () => {
  const { sourceLocale, targetLocales } = JSON.parse(
    readFileSync(
      new URL('../../locales/lit-localize.json', import.meta.url),
      'utf8',
    ),
  ) as { sourceLocale: string; targetLocales: string[] };
  const files = targetLocales.filter((locale) => locale !== 'en-XA');
  assert.deepEqual([...languages], [sourceLocale, ...files]);
});

test('what the browser formats with is made once for a language, with the digits of the messages', () => {
  const made: string[] = [];
  for (const [language, name] of [
    ['de', 'days'],
    ['de', 'days'],
    ['ar', 'days'],
    ['de', 'lists'],
    ['de', 'days'],
  ] as const)
    inLocale(language, () =>
      formatter(name, (tag) => made.push(`${name} ${tag}`)),
    );
  assert.deepEqual(made, [
    'days de-u-nu-latn',
    'days ar-u-nu-latn',
    'lists de-u-nu-latn',
  ]);
});
