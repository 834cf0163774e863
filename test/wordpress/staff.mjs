/**
 * Someone who works on the site, signed in with a role: on WordPress' own
 * screens, with what they see there.
 */
import { equal } from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, openRoots } from '../support/chromium.mjs';

const patience = 30_000;

/** Opens a browser in which each signs in to a session of their own. */
export async function openOffice(executablePath) {
  const browser = await puppeteer.launch({
    executablePath,
    args: [
      ...chromiumArguments,
      // WordPress' screens show pictures from servers of its makers.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-background-networking',
    ],
    defaultViewport: { width: 1400, height: 1000 },
  });
  return {
    async signIn(url, name) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      await page.evaluateOnNewDocument(openRoots);
      const staff = new Staff(page, url);
      await staff.go('wp-login.php');
      await page.$eval(
        '#loginform',
        (form, login) => {
          form.elements.log.value = login;
          form.elements.pwd.value = 'password';
        },
        name,
      );
      await staff.press('#wp-submit');
      return staff;
    },
    close: () => browser.close(),
  };
}

class Staff {
  /** What the screens threw, and what they wrote on the console of the plugin. */
  complaints = [];

  constructor(page, url) {
    this.page = page;
    this.url = url;
    page.on('pageerror', (error) => {
      this.complaints.push(`thrown: ${error.stack ?? error.message}`);
    });
    page.on('console', (message) => {
      const text = message.text();
      if (
        message.type() === 'error' &&
        !text.startsWith('Failed to load resource')
      )
        this.complaints.push(text);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url().includes('/can-i-run/'))
        this.complaints.push(`${response.status()}: ${response.url()}`);
    });
    // The editor asks whether to leave what is not saved.
    page.on('dialog', (dialog) => dialog.accept());
  }

  async go(path) {
    const response = await this.page.goto(new URL(path, this.url).href, {
      waitUntil: 'load',
    });
    return response.status();
  }

  /** Clicks what leads to another screen. */
  async press(selector) {
    await this.page.waitForSelector(selector);
    await Promise.all([
      this.page.waitForNavigation({ waitUntil: 'load' }),
      this.page.$eval(selector, (button) => button.click()),
    ]);
  }

  text(selector = 'body') {
    return this.page.$eval(selector, ({ textContent }) =>
      textContent.replace(/\s+/g, ' '),
    );
  }

  async uploads(archive) {
    await this.go('wp-admin/plugin-install.php?tab=upload');
    const field = await this.page.$('#pluginzip');
    await field.uploadFile(archive);
    await this.page.$eval('#install-plugin-submit', (button) => {
      button.disabled = false;
    });
    await this.press('#install-plugin-submit');
  }

  /** Sets what the plugin's own screen asks, by the names of the fields. */
  async sets(values) {
    await this.go('wp-admin/options-general.php?page=can_i_run');
    for (const [name, value] of Object.entries(values))
      await this.page.$eval(
        `#can_i_run-${name}`,
        (field, text) => {
          field.value = text;
          if (field.value !== text)
            throw new Error(`${field.id} has no ${text}`);
        },
        value,
      );
    await this.press('#submit');
    return this.text('.wrap');
  }

  /** Opens the editor, past what it says to newcomers. */
  async opensEditor(path = 'wp-admin/post-new.php') {
    equal(await this.go(path), 200);
    await this.page.waitForFunction(() =>
      window.wp?.data?.select('core/editor')?.getCurrentPostId(),
    );
    await this.page.evaluate(() => {
      const { dispatch } = window.wp.data;
      dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      dispatch('core/preferences').set('core', 'welcomeGuide', false);
    });
  }

  /** The document that holds what is edited: a frame's, or the screen's own. */
  async canvas() {
    const frame = await this.page.$('iframe[name=editor-canvas]');
    return frame ? frame.contentFrame() : this.page.mainFrame();
  }

  /** Inserts a block as people do: with a slash and its name. */
  async insertsBlock(name) {
    await this.page.waitForFunction(
      () =>
        document
          .querySelector('iframe[name=editor-canvas]')
          ?.contentDocument?.querySelector('.wp-block-post-title') ??
        document.querySelector('.wp-block-post-title'),
    );
    const canvas = await this.canvas();
    const title = await canvas.waitForSelector('.wp-block-post-title');
    await title.click();
    await this.page.keyboard.type('Running');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(`/${name}`, { delay: 20 });
    await this.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('.components-autocomplete__result')].some(
          ({ textContent, ariaSelected }) =>
            ariaSelected === 'true' && textContent.startsWith(wanted),
        ),
      {},
      name,
    );
    await this.page.keyboard.press('Enter');
  }

  /** The control in the sidebar that has a label. */
  async control(label) {
    const id = await this.page
      .waitForFunction(
        (wanted) =>
          [
            ...document.querySelectorAll(
              '.interface-interface-skeleton__sidebar label',
            ),
          ].find(({ textContent }) => textContent === wanted)?.htmlFor,
        {},
        label,
      )
      .then((found) => found.jsonValue());
    return this.page.$(`#${id}`);
  }

  async chooses(label, value) {
    await (await this.control(label)).select(value);
  }

  async types(label, text) {
    const control = await this.control(label);
    await control.click({ count: 3 });
    await control.type(text);
  }

  async valueOf(label) {
    return (await this.control(label)).evaluate(({ value }) => value);
  }

  /** What an element in the canvas shows, once it shows it. */
  async sees(selector, text) {
    const canvas = await this.canvas();
    await canvas.waitForFunction(
      (wanted, expected) =>
        document
          .querySelector(wanted)
          ?.shadowRoot?.textContent.includes(expected),
      {},
      selector,
      text,
    );
  }

  /** Puts an offer into the element, in one of its places. */
  async offers(place, text) {
    await this.page.evaluate(
      (wanted, content) => {
        const { createBlock } = window.wp.blocks;
        const { select, dispatch } = window.wp.data;
        const { clientId } = select('core/block-editor')
          .getBlocks()
          .find(({ name }) => name === 'can-i-run/element');
        return dispatch('core/block-editor').insertBlock(
          createBlock('can-i-run/offer', { place: wanted }, [
            createBlock('core/paragraph', { content }),
          ]),
          0,
          clientId,
          false,
        );
      },
      place,
      text,
    );
  }

  /** Where the editor says that an offer shows. */
  async placeOfOffer() {
    const canvas = await this.canvas();
    const list = await canvas.waitForSelector(
      '.wp-block-can-i-run-offer select',
    );
    await list.scrollIntoView();
    return list.evaluate(({ selectedOptions }) => selectedOptions[0].text);
  }

  /** Publishes what is edited, and says where it is. */
  async publishes() {
    await this.page.click('.editor-post-publish-panel__toggle');
    const button = '.editor-post-publish-panel .editor-post-publish-button';
    await this.page.waitForSelector(`${button}:not([aria-disabled=true])`);
    await this.page.click(button);
    return this.isPublished();
  }

  async isPublished() {
    const found = await this.page.waitForFunction(() => {
      const editor = window.wp.data.select('core/editor');
      return (
        editor.isCurrentPostPublished() &&
        !editor.isSavingPost() &&
        editor.getPermalink()
      );
    });
    return found.jsonValue();
  }

  /** Opens once more what is edited. */
  async reopens() {
    const id = await this.page.evaluate(() =>
      window.wp.data.select('core/editor').getCurrentPostId(),
    );
    await this.opensEditor(`wp-admin/post.php?post=${id}&action=edit`);
  }

  /** Selects the first block of a kind, wherever on the screen it is. */
  async selectsBlock(name) {
    await this.page.waitForFunction(
      (wanted) => {
        const { clientId } =
          window.wp.data
            .select('core/block-editor')
            .getBlocks()
            .find((block) => block.name === wanted && block.isValid) ?? {};
        if (clientId)
          window.wp.data.dispatch('core/block-editor').selectBlock(clientId);
        return clientId;
      },
      {},
      name,
    );
  }

  /** Deactivates and deletes a plugin on the list of them. */
  async removesPlugin(slug) {
    await this.go('wp-admin/plugins.php');
    await this.press(`[data-slug=${slug}] .deactivate a`);
    const row = `[data-slug=${slug}].inactive`;
    await this.page.waitForSelector(row);
    await this.page.click(`${row} .delete a`);
    await this.page.waitForSelector(`[data-slug=${slug}].deleted`);
  }

  /** Publishes a post as it is given, by way of the editor's own interface. */
  async posts(content) {
    return this.page.evaluate(
      (given) =>
        window.wp
          .apiFetch({
            path: '/wp/v2/posts',
            method: 'POST',
            data: { title: 'Post', status: 'publish', content: given },
          })
          .then(({ link }) => link),
      content,
    );
  }
}
