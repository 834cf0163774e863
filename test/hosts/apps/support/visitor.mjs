/**
 * Someone who visits a page with the elements: reads, ticks, presses, and sees
 * what the page writes on the console. It waits for what a framework draws;
 * the elements themselves draw at once.
 */
import { deepEqual } from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { openRoots } from '../../../support/chromium.mjs';

const patience = 30_000;

/** Answers to everything that can be asked, all of them the best. */
const best = {
  now: ['none'],
  warning: ['none'],
  health: ['none'],
  'about-you': ['none'],
  back: ['none'],
  stage: ['over-12-weeks'],
  calm: ['calm'],
  ready: ['walk30'],
  cleared: ['yes'],
  want: ['enjoy'],
  talk: ['sentences'],
};

/** Answers that end in an emergency after one question. */
export const emergency = { now: ['saddle'] };

export const checker = 'can-i-run-checker';

/** What Lit says in every app in development, whatever is made with it. */
const fromLit = /^Lit is in dev mode\b/;

/** Runs in the page: what an element has drawn, or else what it holds. */
const textOf = `(selector) => {
  const found = document.querySelector(selector);
  return (found?.shadowRoot ?? found)?.textContent.replace(/\\s+/g, ' ').trim();
}`;

/** Opens a browser for visitors to use, each on a page of its own. */
export async function launch(executablePath) {
  const browser = await puppeteer.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    async visit(url, { scripts = true }) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(openRoots);
      const visitor = new Visitor(page);
      await page.setJavaScriptEnabled(scripts);
      await page.goto(url, { waitUntil: 'load' });
      return visitor;
    },
    close: () => browser.close(),
  };
}

class Visitor {
  /** What the page complained of: errors, warnings and failed requests. */
  complaints = [];

  constructor(page) {
    this.page = page;
    page.on('console', (message) => {
      if (
        ['assert', 'error', 'warn'].includes(message.type()) &&
        !fromLit.test(message.text())
      )
        this.complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      this.complaints.push(`thrown: ${error.message}`);
    });
    page.on('requestfailed', (request) => {
      this.complaints.push(`not loaded: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400)
        this.complaints.push(`${response.status()}: ${response.url()}`);
    });
  }

  /** Fails unless the page complained of just this. */
  complainsOf(expected) {
    deepEqual(this.complaints, expected);
  }

  leave() {
    return this.page.close();
  }

  /** Clicks something of the page's own. */
  press(selector) {
    return this.page.click(selector);
  }

  /** Evaluates a function in the page. */
  ask(question, ...given) {
    return this.page.evaluate(question, ...given);
  }

  /** Waits until a function says yes in the page; `what` names it if never. */
  async until(what, question, ...given) {
    try {
      await this.page.waitForFunction(
        question,
        { timeout: patience },
        ...given,
      );
    } catch (error) {
      throw new Error(`Never came true: ${what}.`, { cause: error });
    }
  }

  text(selector) {
    return this.page.evaluate(`(${textOf})(${JSON.stringify(selector)})`);
  }

  /** Waits until an element, or what it has drawn, shows a text. */
  async sees(selector, text) {
    const both = [selector, text].map((one) => JSON.stringify(one));
    try {
      await this.page.waitForFunction(
        `(${textOf})(${both[0]})?.includes(${both[1]})`,
        { timeout: patience },
      );
    } catch {
      const instead = await this.text(selector);
      throw new Error(
        `${selector} does not show "${text}", but ${instead ? `"${instead.slice(0, 300)}"` : 'nothing'}.`,
      );
    }
  }

  /** Waits until nothing matches. */
  missesAll(selector) {
    return this.until(
      `no ${selector}`,
      (wanted) => !document.querySelector(wanted),
      selector,
    );
  }

  property(selector, name) {
    return this.page.$eval(
      selector,
      (element, wanted) => String(element[wanted]),
      name,
    );
  }

  /** Whether an element takes up room on the screen. */
  isShown(selector) {
    return this.page.$eval(
      selector,
      (element) => element.getClientRects().length > 0,
    );
  }

  /**
   * Answers what a checker asks, with the best answer where none is given; up
   * to a question, which is only ticked, if one is named.
   */
  answerAll({ differs = {}, upTo, selector = checker } = {}) {
    return this.page.$eval(
      selector,
      ({ shadowRoot }, answers, last) => {
        for (let asked = 0; asked < 15; asked += 1) {
          const inputs = [
            ...shadowRoot.querySelectorAll('[part=question] input'),
          ];
          const question = inputs[0]?.name;
          for (const input of inputs)
            if (answers[question].includes(input.value)) input.click();
          if (!question || question === last) return;
          shadowRoot.querySelector('[part=continue]').click();
        }
      },
      { ...best, ...differs },
      upTo,
    );
  }

  /** The question on the screen with what is ticked, as "calm: sore". */
  question(selector = checker) {
    return this.page.$eval(selector, ({ shadowRoot }) => {
      const inputs = [...shadowRoot.querySelectorAll('[part=question] input')];
      const ticked = inputs.filter(({ checked }) => checked);
      return inputs[0]
        ? `${inputs[0].name}: ${ticked.map(({ value }) => value).join(' ')}`
        : undefined;
    });
  }

  /** The id of the outcome on the screen, if there is one. */
  outcome(selector = checker) {
    return this.page.$eval(selector, ({ shadowRoot }) =>
      shadowRoot
        .querySelector('.card:is([part], [part] > *)')
        ?.className.split(' ')
        .at(-1),
    );
  }
}
