/**
 * What the people of a clinic do with the plugin, and what its visitors then
 * find. In the order in which it happens: each begins where the last has ended.
 */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { checker, emergency } from '../hosts/apps/support/visitor.mjs';
import { snippet } from '../../src/embed/snippets/snippet.js';
import { root } from '../support/install.mjs';

const archive = join(root, 'dist/can-i-run-wordpress.zip');

/** What the administrator sets for the site. */
const site = {
  region: 'AU',
  'clinic-name': 'North Physio & Co',
  'booking-url': 'https://book.example/?a=1&b=2',
  'reviewed-by': 'Dr Ada "Back" O’Neil',
  'reviewed-on': '2026-11-01',
};

/** What an element was told, as the visitor's browser has read it. */
const told = (visitor, selector = checker) =>
  visitor.ask((wanted) => {
    const { attributes } = document.querySelector(wanted);
    return Object.fromEntries(
      [...attributes].map(({ name, value }) => [name, value]),
    );
  }, selector);

const block = (attributes, inside = '') =>
  `<!-- wp:can-i-run/element ${JSON.stringify(attributes)} ${
    inside ? `-->${inside}<!-- /wp:can-i-run/element -->` : '/-->'
  }`;

const scripts = (visitor) =>
  visitor.ask(
    () => document.querySelectorAll('script[src*="/can-i-run"]').length,
  );

/** How high a checker is, how much of that is empty, and where in sight it ends. */
const roomOf = (visitor) =>
  visitor.ask((wanted) => {
    const element = document.querySelector(wanted);
    const box = element.shadowRoot?.querySelector('.box');
    const { height, bottom } = element.getBoundingClientRect();
    return {
      height,
      empty: Math.round(height - (box?.getBoundingClientRect().height ?? 0)),
      end: Math.min(bottom, innerHeight),
    };
  }, checker);

/**
 * Opens a page, and looks at the room of its checker: before the script comes,
 * once that has drawn, and after an answer.
 */
async function watchesRoom(visitor, address, drawn) {
  const { page } = visitor;
  const held = new Promise((resolve) => {
    page.on('request', (request) => {
      const go = () => request.continue();
      if (/\/can-i-run(\.[\w-]+)?\.js/.test(request.url())) resolve(go);
      else void go();
    });
  });
  await page.setRequestInterception(true);
  const loaded = page.goto(address, { waitUntil: 'load' });
  const go = await held;
  await visitor.until(
    'the page is painted',
    () => performance.getEntriesByName('first-contentful-paint').length,
  );
  const before = await roomOf(visitor);
  ok(before.height > 1000, `${before.height}`);
  await go();
  await loaded;
  await visitor.sees(checker, drawn);
  const after = await roomOf(visitor);
  deepEqual(after, { height: after.height, empty: 0, end: before.end });
  await visitor.answerAll({ upTo: 'warning' });
  equal((await roomOf(visitor)).empty, 0);
}

/** Runs in a frame: has an emergency, and reads whom to call. */
function readsNumbers() {
  const { shadowRoot } = document.querySelector('can-i-run-checker');
  shadowRoot.querySelector('input[value=saddle]').click();
  shadowRoot.querySelector('[part=continue]').click();
  const links = [...shadowRoot.querySelectorAll('[href^="tel:"]')];
  if (links.length === 0) throw new Error('There is nobody to call.');
  for (const { href, textContent } of links)
    if (!textContent.replace(/\s/g, '').includes(href.replace('tel:', '')))
      throw new Error(`${href} cannot be read in "${textContent}".`);
  // Below it, whatever has been scrolled to.
  const { bottom } = document.querySelector('.note').getBoundingClientRect();
  if (bottom > innerHeight + 1) throw new Error('The note is out of sight.');
}

/** Runs in a frame: reads what could be looked up without a link. */
function readsSources() {
  const { shadowRoot } = document.querySelector('can-i-run-references');
  const sources = [...shadowRoot.querySelectorAll('li')];
  if (sources.length === 0) throw new Error('There are no sources.');
  for (const source of sources) {
    const { textContent } = source.querySelector('span');
    // Somebody, and the name of something: "NHS. Back pain."
    if (!/\w\w+\. \w\w.+\.$/.test(textContent.trim()))
      throw new Error(`"${textContent}" does not say what it is.`);
  }
}

/** What people with bad intentions write, and what of it arrives. */
const hostile = {
  'a block with markup in every value': [
    block({
      'clinic-name': '"><img src=x onerror="document.hacked=1">',
      'booking-url': 'javascript:document.hacked=1',
      lang: 'en" onclick="document.hacked=1',
      theme: '<script>document.hacked=1</script>',
      languages: 'en <b> "x" ar',
      only: 'yoga" x="',
      onclick: 'document.hacked=1',
      style: 'position:fixed',
    }),
    ({ 'clinic-name': name, ...others }) => {
      ok(!/<|onerror/.test(name ?? ''), name);
      const { region, 'reviewed-by': by, 'reviewed-on': on } = site;
      deepEqual(others, {
        region,
        'reviewed-by': by,
        'reviewed-on': on,
        languages: 'en ar',
      });
    },
  ],
  'a block with lists and objects for values': [
    block({
      region: ['NZ'],
      'clinic-name': { a: 1 },
      'booking-url': ['https://evil.example/'],
      theme: [['dark']],
      element: ['checker'],
    }),
    (attributes) => deepEqual(attributes, site),
  ],
  'a block that claims a review': [
    block({ 'reviewed-by': 'Eve', 'reviewed-on': '2026-01-02' }),
    (attributes) => deepEqual(attributes, site),
  ],
  'a block with a region that is none': [
    block({ region: 'none' }),
    ({ region }) => equal(region, undefined),
  ],
  'a shortcode with a link in disguise': [
    `[can_i_run booking-url="java&#115;cript&colon;document.hacked=1" onclick="document.hacked=1" reviewed-by="Eve" reviewed-on="2026-01-02" theme=dark]`,
    ({ 'booking-url': link, ...others }) => {
      equal(link, undefined);
      deepEqual(
        { ...others, 'booking-url': site['booking-url'] },
        { ...site, theme: 'dark' },
      );
    },
  ],
  'a shortcode with markup in a value': [
    `[can_i_run clinic-name='"><img src=x onerror=document.hacked=1>' region='"onclick="x']`,
    // How much of it is a value is WordPress' to say.
    ({ onclick, src }) => {
      equal(onclick, undefined);
      equal(src, undefined);
    },
  ],
};

/**
 * Calls `check` with each thing that is done or found. `on` is the site, with
 * the office of those who work on it and the browser of its visitors.
 */
export async function journeys(
  check,
  {
    url,
    office,
    browser,
    themes,
    addFrames,
    complaints,
    translate,
    useTheme,
    takePicture,
  },
) {
  let administrator;
  let author;
  let published;

  const visit = async (address, action, options = {}) => {
    const visitor = await browser.visit(address, options);
    try {
      await action(visitor);
      visitor.complainsOf([]);
    } finally {
      await visitor.leave();
    }
  };

  await check('an administrator uploads and activates it', async () => {
    administrator = await office.signIn(url, 'admin');
    await administrator.uploads(archive);
    match(await administrator.text('.wrap'), /Plugin installed successfully/);
    await administrator.press('.button-primary');
    match(await administrator.text('#message'), /Plugin activated/);
  });
  // Nothing that follows would say more.
  if (!administrator) return;

  await check('an administrator sets the region and the clinic', async () => {
    match(await administrator.sets(site), /Settings saved/);
    await administrator.go('wp-admin/options-general.php?page=can_i_run');
    for (const [name, value] of Object.entries(site))
      equal(
        await administrator.page.$eval(
          `#can_i_run-${name}`,
          (field) => field.value,
        ),
        value,
      );
  });

  await check('what cannot be used is left out with a word', async () => {
    const said = await administrator.sets({
      'booking-url': 'javascript:alert(1)',
      'reviewed-on': '2096-11-01',
    });
    match(said, /Booking link was left out/);
    match(said, /Reviewed by was left out/);
    match(await administrator.sets(site), /Settings saved/);
  });

  await check('the guide to a privacy policy has its paragraph', async () => {
    await administrator.go('wp-admin/options-privacy.php?tab=policyguide');
    match(await administrator.text(), /Your answers stay in your browser/);
  });

  await check('an author has no way to the settings', async () => {
    author = await office.signIn(url, 'author');
    equal(await author.go('wp-admin/options-general.php?page=can_i_run'), 403);
  });
  if (!author) return;

  await check(
    'an author inserts it, chooses, sees it and publishes',
    async () => {
      await author.opensEditor();
      await author.insertsBlock('Can I run with');
      // In the site's language, which is that of the page to be.
      await author.sees(
        checker,
        'Call 000 now, or go to your nearest emergency room',
      );
      await author.chooses('Region', 'NZ');
      await author.types('Name of the clinic', 'Back & Sons');
      await author.chooses('Theme', 'light');
      await author.sees(checker, 'Call 111 now');
      await takePicture(author.page, 'editor');
      await author.offers('intro', 'Come on Mondays.');
      equal(await author.placeOfOffer(), 'Before the first question');
      await takePicture(author.page, 'editor-offer');
      published = await author.publishes();
    },
  );

  await check('an author finds it as it was left', async () => {
    await author.reopens();
    await author.selectsBlock('can-i-run/element');
    await author.sees(checker, 'Call 111 now');
    equal(await author.valueOf('Region'), 'NZ');
    equal(await author.valueOf('Name of the clinic'), 'Back & Sons');
  });

  await check('the editor has nothing to complain of', () => {
    deepEqual(author.complaints, []);
    deepEqual(administrator.complaints, []);
  });
  if (!published) return;

  const post = async (content) => author.posts(content);

  for (const theme of themes) {
    await useTheme(theme);
    const on = `on ${theme}`;

    await check(`a visitor finds what was chosen, ${on}`, () =>
      visit(published, async (visitor) => {
        await visitor.sees(checker, 'Do you have any of these');
        deepEqual(await told(visitor), {
          ...site,
          region: 'NZ',
          'clinic-name': 'Back & Sons',
          theme: 'light',
        });
        equal(await scripts(visitor), 1);
        match(await visitor.text('[slot=intro]'), /Come on Mondays/);
        await takePicture(visitor.page, theme);
        await visitor.page.setViewport({ width: 320, height: 900 });
        await takePicture(visitor.page, `${theme}-narrow`);
        await visitor.answerAll({ differs: emergency });
        await visitor.sees(checker, '111');
      }),
    );

    await check(
      `a shortcode in classic content draws the same, ${on}`,
      async () => {
        const link = await post(
          'Before.\n\n[can_i_run element=“checker” region=”nz” clinic-name=“North & South Physio” heading_level="3"]\n\nAfter.',
        );
        await visit(link, async (visitor) => {
          await visitor.sees(checker, 'Do you have any of these');
          deepEqual(await told(visitor), {
            ...site,
            region: 'NZ',
            'clinic-name': 'North & South Physio',
            'heading-level': '3',
          });
          // No paragraph around it, nor in it.
          equal(
            await visitor.ask(
              (wanted) => document.querySelector(wanted).closest('p'),
              checker,
            ),
            null,
          );
          deepEqual(
            await visitor.ask(
              (wanted) =>
                [...document.querySelector(wanted).children].map(
                  ({ localName, slot }) => `${localName} ${slot}`,
                ),
              checker,
            ),
            ['style ', 'a fallback'],
          );
        });
      },
    );

    await check(`a page without it loads no script, ${on}`, async () => {
      const link = await post('<p>Nothing here.</p>');
      await visit(link, async (visitor) => {
        match(await visitor.text('body'), /Nothing here/);
        equal(await scripts(visitor), 0);
        equal(
          await visitor.ask(() =>
            document.documentElement.outerHTML.includes('can-i-run'),
          ),
          false,
        );
      });
    });
  }

  for (const [locale, question] of [
    ['', 'Do you have any of these'],
    ['de_DE', 'Haben Sie'],
  ])
    await check(
      `its room is free until it draws, and no longer, in ${locale || 'English'}`,
      async () => {
        const theme = themes.at(-1);
        await useTheme(theme, locale);
        try {
          await visit('about:blank', (visitor) =>
            watchesRoom(visitor, published, question),
          );
        } finally {
          await useTheme(theme);
        }
      },
    );

  await check('the other two take their own options', async () => {
    const link = await post(
      block({ element: 'alternatives', only: 'yoga swimming walking' }) +
        block({ element: 'references', group: 'article', lang: 'de' }),
    );
    await visit(link, async (visitor) => {
      await visitor.sees('can-i-run-alternatives', 'Yoga');
      deepEqual(await told(visitor, 'can-i-run-alternatives'), {
        only: 'swimming yoga',
      });
      deepEqual(await told(visitor, 'can-i-run-references'), {
        group: 'article',
        lang: 'de',
        // Another language than that of the page comes later.
        style: 'display:block;min-height:110em',
      });
      // From locales/, beside the script.
      await visitor.sees('can-i-run-references', 'Woher dieser Rat kommt');
      equal(await scripts(visitor), 1);
    });
  });

  await check('a dark theme that does not say so can be told', async () => {
    const colours = [];
    for (const theme of ['', 'dark']) {
      const link = await post(block({ theme }));
      await visit(link, async (visitor) => {
        await visitor.sees(checker, 'Do you have any of these');
        colours.push(
          await visitor.ask((wanted) => {
            const { shadowRoot } = document.querySelector(wanted);
            return getComputedStyle(shadowRoot.querySelector('.box'))
              .backgroundColor;
          }, checker),
        );
      });
    }
    deepEqual(colours, ['rgb(255, 255, 255)', 'rgb(18, 25, 29)']);
  });

  await check("the clinic's own offers show where they belong", async () => {
    const offer = (attributes, id) =>
      `<!-- wp:can-i-run/offer ${JSON.stringify(attributes)} --><!-- wp:paragraph --><p id="${id}">Come on Mondays.</p><!-- /wp:paragraph --><!-- /wp:can-i-run/offer -->`;
    const inside = `${offer({ place: 'intro' }, 'first')}${offer({}, 'last')}${offer({ place: 'swimming' }, 'beside')}${offer({ place: 'fallback" onclick="' }, 'nowhere')}<!-- wp:paragraph --><p id="loose">Or call.</p><!-- /wp:paragraph -->`;
    const link = await post(block({}, inside));
    /** Which of them show, once each has its place or none. */
    const shown = (visitor) =>
      visitor.ask(() => {
        const found = (id) => document.getElementById(id);
        const places = {
          first: 'intro',
          last: 'result',
          beside: 'swimming',
          loose: 'result',
        };
        for (const [id, place] of Object.entries(places))
          if (found(id).parentElement.getAttribute('slot') !== place)
            throw new Error(`${id} is not in ${place}.`);
        if (found('nowhere')) throw new Error('One is in no place.');
        return Object.keys(places).filter((id) => found(id).checkVisibility());
      });
    await visit(link, async (visitor) => {
      await visitor.sees(checker, 'Do you have any of these');
      deepEqual(await shown(visitor), ['first']);
      await visitor.answerAll();
      deepEqual(await shown(visitor), ['last', 'loose']);
    });
    await visit(link, async (visitor) => {
      await visitor.sees(checker, 'Do you have any of these');
      await visitor.answerAll({ differs: emergency });
      deepEqual(await shown(visitor), []);
    });
    const other = await post(block({ element: 'alternatives' }, inside));
    await visit(other, async (visitor) => {
      await visitor.sees('can-i-run-alternatives', 'Yoga');
      deepEqual(await shown(visitor), ['beside']);
    });
  });

  // From there both post what WordPress then cleans, or trusts.
  await administrator.opensEditor();
  await check('what is copied stays whole on its one line', async () => {
    for (const [method, staff, held] of [
      ['placeholder', author, '[data-can-i-run]'],
      ['tag', administrator, checker],
    ]) {
      const { html } = snippet({
        method,
        platform: 'wordpress',
        elements: ['checker'],
      });
      const [line] = /^<(div|can-i-run).*$/m.exec(html);
      const link = await staff.posts(`Before.\n\n${line}\n\nAfter.`);
      await visit(link, async (visitor) => {
        equal(await visitor.isShown(`${held} > a:only-child`), true);
      });
    }
  });

  for (const [title, [content, expect]] of Object.entries(hostile))
    for (const [who, staff] of [
      ['author', author],
      ['administrator', administrator],
    ])
      await check(`${title}, by an ${who}: does no harm`, async () => {
        const link = await staff.posts(content);
        await visit(link, async (visitor) => {
          await visitor.sees(checker, 'Do you have any of these');
          expect(await told(visitor));
          equal(await visitor.ask(() => document.hacked), undefined);
          equal(
            await visitor.ask(
              (wanted) =>
                document.querySelectorAll(`${wanted} :is(img,script)`).length,
              checker,
            ),
            0,
          );
        });
      });

  await check('a pasted address is embedded, with its numbers', async () => {
    const frames = addFrames();
    for (const [name, act] of [
      ['checker-AU', readsNumbers],
      ['references', readsSources],
    ]) {
      const address = `${frames}oembed/${name}.html`;
      const link = await post(
        `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`,
      );
      await visit(link, async (visitor) => {
        const frame = await visitor.page.waitForSelector(
          'iframe[src*="embed.html"]',
        );
        deepEqual(
          await frame.evaluate(({ sandbox, name }) => [sandbox.value, name]),
          ['allow-scripts', ''],
        );
        const inside = await frame.contentFrame();
        await inside.waitForFunction(
          (wanted) =>
            document.querySelector(wanted)?.shadowRoot?.querySelector('.box'),
          {},
          `can-i-run-${name.replace('-AU', '')}`,
        );
        equal(await inside.evaluate(() => window.origin), 'null');
        match(
          await inside.$eval('.note', ({ innerText }) => innerText),
          /^Links may not open/,
        );
        await inside.evaluate(act);
        await visitor.page.setViewport({ width: 800, height: 1200 });
        await takePicture(visitor.page, `frame-${name}`);
      });
    }
  });

  await check('an element that is none is told to authors only', async () => {
    const link = await post('[can_i_run element="<b>checkr</b>"]');
    await visit(link, async (visitor) => {
      equal(
        await visitor.ask(() =>
          document.body.textContent.includes('has no element'),
        ),
        false,
      );
    });
    await author.go(link);
    match(await author.text(), /has no element “/);
  });

  await check('without scripts a link leads to the guidance', () =>
    visit(
      published,
      async (visitor) => {
        equal(await visitor.isShown(`${checker} > a`), true);
        const link = await visitor.property(`${checker} > a`, 'href');
        match(
          link,
          /\/can-i-run\/embed\.html\?element=checker&region=NZ&theme=light$/,
        );
        match(
          await (await fetch(link)).text(),
          /Call your local emergency number/,
        );
      },
      { scripts: false },
    ),
  );

  await check('the page that the link leads to finds its language', () =>
    visit(
      `${url}wp-content/plugins/can-i-run/embed.html?element=references&lang=de`,
      (visitor) =>
        visitor.sees('can-i-run-references', 'Woher dieser Rat kommt'),
    ),
  );

  await check('a feed has the link alone, with a whole address', async () => {
    const feed = await (await fetch(`${url}feed/`)).text();
    match(
      feed,
      /<a slot="fallback" href="http[^"]*embed\.html\?element=checker/,
    );
    ok(!feed.includes('<can-i-run-'));
  });

  await check('its own words can be translated', async () => {
    const said = 'An administrator sets this for the site.';
    const translated = 'Das legt die Verwaltung der Website fest.';
    translate('de_DE', said, translated);
    await useTheme(themes[0], 'de_DE');
    await author.opensEditor();
    equal(
      await author.page.evaluate(
        (text) => window.wp.i18n.__(text, 'can-i-run'),
        said,
      ),
      translated,
    );
    await useTheme(themes[0]);
  });

  await check('PHP has nothing to complain of', () => {
    deepEqual(complaints(), []);
  });

  await check('it leaves nothing behind', async () => {
    await administrator.removesPlugin('can-i-run');
    await administrator.go('wp-admin/options.php');
    equal(await administrator.page.$('[name=can_i_run]'), null);
    match(await administrator.text(), /blogname/);
  });
}
