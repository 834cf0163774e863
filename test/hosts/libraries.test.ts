/**
 * Libraries that know only the host: by the DOM standard they are told of it
 * wherever something happens inside (retargeting), and a closed root is not on
 * the path of an event. With each of them the checker works, or the README
 * says which markup or option helps.
 *
 * - fast taps: touchend is prevented, and a click is sent to the host;
 * - traps of the focus: the list of what Tab may reach has nothing of a closed
 *   root, in focus-trap (`tabbableOptions.getShadowRoot` wants the root itself)
 *   and in MicroModal (a selector). A trap acts at the first and at the last of
 *   its list, so with one before and one after Tab comes through. HTML's own
 *   <dialog> needs nothing;
 * - shortcuts: keydown, keypress, keyup at the document, some of which prevent
 *   Space, Enter and arrows, and leave out fields by the name of the target;
 * - drag, swipe, carousels: mousedown, pointerdown, touchmove, dragstart and
 *   selectstart are prevented at the document; `draggable`, `user-select`,
 *   `touch-action`. By UI and Pointer Events none of them takes a click away;
 * - scrolling: `scroll-behavior`, `scroll-padding`, `scroll-snap-type` (CSSOM
 *   View, CSS Scroll Snap), a page that is scrolled by its own script.
 */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { arrival, press } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import { checker, pageOf, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

const library = (path: string) =>
  `<script src="/raw/node_modules/${path}"></script>`;

/** As on real pages: what a library cannot look into stays closed. */
const closed = { roots: '/raw/test/support/hold-roots.js' };

describe('fastclick-ios', () => {
  const iPhone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 16_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.5 Mobile/15E148 Safari/604.1';

  // Tests tap faster than visitors, whose taps it takes for one within 200 ms.
  const page = () =>
    pageOf(
      `${checker}<p id="own">The page’s own</p>${script}${library('fastclick/lib/fastclick.js')}<script>FastClick.attach(document.body, { tapDelay: -1 })</script>`,
      {
        ...closed,
        head: `<meta name="viewport" content="width=device-width"><script>
          Object.defineProperty(navigator, 'userAgent', { value: '${iPhone}' });
          window.ontouchstart ??= null;
        </script>`,
      },
    );

  /** A finger on something: a click follows where nobody prevents it. */
  function tap(
    { window }: HostPage,
    target: HTMLElement,
    between?: () => void,
  ): void {
    const { left, top } = target.getBoundingClientRect();
    const point = { clientX: left + 5, clientY: top + 5 };
    const finger = {
      ...point,
      pageX: point.clientX + window.scrollX,
      pageY: point.clientY + window.scrollY,
      screenX: point.clientX,
      screenY: point.clientY,
      identifier: 0,
      target,
    };
    const touch = (type: string) => {
      const event = new window.Event(type, {
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      for (const list of ['touches', 'targetTouches', 'changedTouches'])
        Object.defineProperty(event, list, { value: [finger] });
      return target.dispatchEvent(event);
    };
    // Before every touch, as browsers tell it.
    target.dispatchEvent(
      new window.PointerEvent('pointerdown', { bubbles: true, composed: true }),
    );
    between?.();
    const goesOn = touch('touchstart');
    if (touch('touchend') && goesOn) target.click();
  }

  it('taps do what they do without it', async () => {
    const host = await page();
    const visitor = host.visitor();
    tap(host, visitor.find('input[value=none]'));
    expect(visitor.ticked()).to.deep.equal(['none']);
    tap(host, visitor.find('[part=continue]'));
    expect(visitor.question()).to.equal('warning');
    tap(host, visitor.find('.option span'));
    expect(visitor.ticked()).to.have.lengthOf(1);
    tap(host, visitor.find('[part=back]'));
    expect(visitor.question()).to.equal('now');
    visitor.answerAll();
    tap(host, visitor.find('summary'));
    tap(host, visitor.button('Start again'));
    expect(visitor.question()).to.equal('now');
    expect(host.seen).to.deep.equal([]);
  });

  it('the host says so by itself, also after it was moved', async () => {
    const host = await page();
    const { element } = host.visitor();
    element.className = 'mine';
    host.document.body.append(element);
    const visitor = host.visitor();
    tap(host, visitor.find('input[value=none]'));
    expect(visitor.ticked()).to.deep.equal(['none']);
    expect([...element.classList]).to.deep.equal(['mine', 'needsclick']);
  });

  it('and without that class, taps would do nothing', async () => {
    const host = await page();
    const visitor = host.visitor();
    tap(host, visitor.find('input[value=none]'), () => {
      visitor.element.classList.remove('needsclick');
    });
    expect(visitor.ticked()).to.be.empty;
    let clicks = 0;
    const own = host.find('#own');
    own.addEventListener('click', () => (clicks += 1));
    tap(host, own);
    expect(clicks, 'the page’s own works').to.equal(1);
  });
});

const close = '<button id="close" data-close>Close</button>';
const done = '<button id="done" data-close>Done</button>';

describe('focus-traps', () => {
  /** Where the focus is, as the page sees it. */
  const at = ({ document }: HostPage): string => {
    const { activeElement } = document;
    return activeElement?.id || (activeElement?.localName ?? '');
  };

  const shiftTab = async () => {
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
  };

  /** Where Tab leads, until it is back where it was. */
  async function round(page: HostPage, key: () => Promise<void>) {
    const start = at(page);
    const stops: string[] = [];
    while (stops.length < 40) {
      await key();
      const stop = at(page);
      if (stop !== stops.at(-1)) stops.push(stop);
      if (stop === start) return stops;
    }
    throw new Error(`Never back at ${start}: ${stops.join()}.`);
  }

  /** Tab comes in, goes through and round, in both directions. */
  async function expectRound(page: HostPage): Promise<void> {
    page.find('#close').focus();
    const tab = () => press('Tab');
    expect(await round(page, tab)).to.deep.equal([
      'can-i-run-checker',
      'done',
      'close',
    ]);
    expect(await round(page, shiftTab)).to.deep.equal([
      'done',
      'can-i-run-checker',
      'close',
    ]);
  }

  /** With the keys alone, from the first answer to the next question. */
  async function expectAnswered(page: HostPage): Promise<Visitor> {
    const visitor = page.visitor();
    page.find('#close').focus();
    const none = visitor.find('input[value=none]');
    for (let left = 20; left > 0 && visitor.focused() !== none; left -= 1)
      await press('Tab');
    await press('Space');
    await press('Tab');
    await press('Enter');
    expect(visitor.question()).to.equal('warning');
    expect(visitor.at()).to.match(/^(fieldset|heading) /);
    return visitor;
  }

  const trap = (inside: string, options = '{}') =>
    pageOf(
      `<button id="open">Open</button><div id="d" role="dialog" aria-modal="true">${inside}</div>${script}${library('tabbable/dist/index.umd.js')}${library('focus-trap/dist/focus-trap.umd.js')}<script>
        window.trap = focusTrap.createFocusTrap('#d', { delayInitialFocus: false, ...${options} });
        trap.activate();
      </script>`,
      closed,
    );

  const modal = (inside: string) =>
    pageOf(
      `<div id="m" aria-hidden="true"><div tabindex="-1"><div role="dialog" aria-modal="true" aria-label="Run">${inside.replaceAll('data-close', 'data-micromodal-close')}</div></div></div>${script}${library('micromodal/dist/micromodal.js')}<script>MicroModal.show('m')</script>`,
      closed,
    );

  const native = (inside: string) =>
    pageOf(
      `<dialog id="d">${inside}</dialog>${script}<script>d.showModal()</script>`,
      closed,
    );

  const all = close + checker + done;
  for (const [name, open] of [
    ['focus-trap', () => trap(all)],
    ['MicroModal', () => modal(all)],
  ] as const) {
    it(`${name}: with a button before and one after, Tab comes through`, async () => {
      const page = await open();
      await expectRound(page);
      expect(page.seen).to.deep.equal([]);
    });

    it(`${name}: a visitor answers by key, and stays in`, async () => {
      const page = await open();
      const visitor = await expectAnswered(page);
      visitor.answerAll({ calm: ['sore'] });
      expect(visitor.outcome()).to.equal('not-yet');
      expect(visitor.at()).to.match(/^(fieldset|heading) /);
      await shiftTab();
      expect(at(page)).to.equal('close');
    });
  }

  it('focus-trap: a visitor clicks inside, and the trap stays', async () => {
    const page = await trap(all);
    const visitor = page.visitor();
    await clickOn(page, visitor.find('input[value=none]'));
    expect(visitor.ticked()).to.deep.equal(['none']);
    await clickOn(page, visitor.find('[part=continue]'));
    expect(visitor.question()).to.equal('warning');
    expect(Reflect.get(page.window, 'trap')).to.have.property('active', true);
  });

  it('focus-trap: Escape closes it from inside the checker', async () => {
    const page = await trap(all);
    page.visitor().find('input[value=none]').focus();
    await press('Escape');
    expect(Reflect.get(page.window, 'trap')).to.have.property('active', false);
  });

  // What the README says it is for. No option sees into a closed root.
  for (const [name, open] of [
    ['focus-trap', () => trap(close + checker)],
    [
      'focus-trap, told that there is a root',
      () =>
        trap(
          close + checker,
          `{ tabbableOptions: { getShadowRoot: () => true } }`,
        ),
    ],
    ['MicroModal', () => modal(close + checker)],
  ] as const)
    it(`${name}: with no button after it, Tab never comes in`, async () => {
      const page = await open();
      page.find('#close').focus();
      // The trap sees nothing behind the button, and takes the key.
      const tab = new page.window.KeyboardEvent('keydown', {
        key: 'Tab',
        keyCode: 9,
        bubbles: true,
        cancelable: true,
      });
      page.find('#close').dispatchEvent(tab);
      expect(tab.defaultPrevented).to.equal(true);
      expect(at(page)).to.equal('close');
    });

  it('<dialog>: needs nothing', async () => {
    const page = await native(close + checker);
    await expectAnswered(page);
    await press('Escape');
    await until(
      'the dialog is closed',
      () => !page.find<HTMLDialogElement>('dialog').open,
    );
  });

  it('the README says it', async () => {
    const text = (await (await fetch('/raw/README.md')).text()).replace(
      /\s+/g,
      ' ',
    );
    expect(text)
      .to.include('**Focus traps**')
      .and.to.include('a button after the element');
  });
});

/** A real click in the middle of something. */
async function clickOn(page: HostPage, target: Element): Promise<void> {
  page.visitor().arrive();
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  page.frame.scrollIntoView({ block: 'start', behavior: 'instant' });
  const frame = page.frame.getBoundingClientRect();
  const { left, top, width, height } = target.getBoundingClientRect();
  await arrival('click', () =>
    sendMouse({
      type: 'click',
      position: [
        Math.round(frame.left + left + width / 2),
        Math.round(frame.top + top + height / 2),
      ],
    }),
  );
}

/** A page whose script prevents what happens on it. */
const preventing = (types: readonly string[], capture = false, unless = '') =>
  pageOf(
    `<button id="before">Before</button>${checker}${script}<script>
      window.heard = [];
      for (const type of ${JSON.stringify(types)})
        document.addEventListener(type, (event) => {
          ${unless}
          heard.push(event.target.localName);
          event.preventDefault();
        }, { capture: ${String(capture)}, passive: false });
    </script>`,
    closed,
  );

describe('shortcuts', () => {
  const types = ['keydown', 'keypress', 'keyup'];

  /** Everything that keys do on a question. */
  async function expectKeys(page: HostPage): Promise<void> {
    const visitor = page.visitor();
    visitor.find('input[value=none]').focus();
    await press('Space');
    expect(visitor.ticked()).to.deep.equal(['none']);
    visitor.find('[part=continue]').focus();
    await press('Space');
    expect(visitor.question()).to.equal('warning');
    visitor.answerAll({}, 'stage');
    const [first = '', second = ''] = visitor.options();
    visitor.tick(first);
    visitor.find(`input[value="${first}"]`).focus();
    await press('ArrowDown');
    expect(visitor.ticked()).to.deep.equal([second]);
    await press('Enter');
    expect(visitor.question()).not.to.equal('stage');
    visitor.answerAll();
    const summary = visitor.find('summary');
    summary.focus();
    await press('Enter');
    expect(summary.parentElement?.hasAttribute('open')).to.equal(true);
  }

  it('that prevent every key at the document take none away', async () => {
    const page = await preventing(types);
    await expectKeys(page);
    expect(Reflect.get(page.window, 'heard')).to.deep.equal([]);
  });

  it('in the capture phase take them, unless they leave out the element as the README says', async () => {
    const page = await preventing(types, true);
    const visitor = page.visitor();
    visitor.find('input[value=none]').focus();
    await press('Space');
    expect(visitor.ticked()).to.be.empty;
    expect(Reflect.get(page.window, 'heard')).to.include('can-i-run-checker');
    const kind = await preventing(
      types,
      true,
      "if (event.target.closest('can-i-run-checker')) return;",
    );
    await expectKeys(kind);
    const text = await (await fetch('/raw/README.md')).text();
    expect(text).to.include("event.target.closest('can-i-run-checker')");
  });
});

describe('drag, swipe and carousels', () => {
  /** What a visitor does with a mouse. */
  async function expectClicks(page: HostPage): Promise<void> {
    const visitor = page.visitor();
    await clickOn(page, visitor.find('input[value=none]'));
    expect(visitor.ticked()).to.deep.equal(['none']);
    await clickOn(page, visitor.find('.option span'));
    expect(visitor.ticked()).to.have.lengthOf(1);
    await clickOn(page, visitor.find('input[value=none]'));
    await clickOn(page, visitor.find('[part=continue]'));
    expect(visitor.question()).to.equal('warning');
    visitor.answerAll();
    const summary = visitor.find('summary');
    await clickOn(page, summary);
    expect(summary.parentElement?.hasAttribute('open')).to.equal(true);
  }

  for (const types of [
    ['mousedown', 'mousemove', 'mouseup'],
    ['pointerdown', 'pointermove', 'pointerup'],
    ['touchmove', 'touchcancel', 'wheel'],
    ['dragstart', 'selectstart', 'contextmenu', 'dblclick'],
  ])
    for (const capture of [false, true])
      it(`prevent ${types.join(', ')}${capture ? ' in the capture phase' : ''}`, async () => {
        await expectClicks(await preventing(types, capture));
      });

  it('prevent every click that reaches the document', async () => {
    await expectClicks(await preventing(['click']));
  });

  for (const style of [
    'user-select: none; -webkit-user-select: none',
    'touch-action: none',
    'cursor: grab',
    'overscroll-behavior: none',
  ])
    it(`with ${style}, in a part that can be dragged`, async () => {
      await expectClicks(
        await pageOf(
          `<div draggable="true" style="${style}">${checker}</div>${script}`,
          closed,
        ),
      );
    });

  /** A carousel that takes the pointer as soon as it is down. */
  const capturing = (unless: string) =>
    pageOf(
      `<main>${checker}</main>${script}<script>
        document.querySelector('main').addEventListener('pointerdown', (event) => {
          ${unless}
          event.currentTarget.setPointerCapture(event.pointerId);
        });
      </script>`,
      closed,
    );

  it('take the pointer, and leave out the element as the README says', async () => {
    await expectClicks(
      await capturing("if (event.target.closest('can-i-run-checker')) return;"),
    );
  });

  it('take the pointer, whatever is under it: the keys still work', async () => {
    const page = await capturing('');
    const visitor = page.visitor();
    await clickOn(page, visitor.find('input[value=none]'));
    // Pointer Events: the click is the parent's then, but not in every browser.
    if (visitor.ticked().length === 0) {
      visitor.find('input[value=none]').focus();
      await press('Space');
    }
    expect(visitor.ticked()).to.deep.equal(['none']);
    visitor.find('[part=continue]').focus();
    await press('Enter');
    expect(visitor.question()).to.equal('warning');
  });
});

describe('scrolling', () => {
  /** Whether the question is in sight, and nothing lies over it. */
  function isInSight(page: HostPage, visitor: Visitor): boolean {
    const { top, bottom, left } = visitor
      .find('.question, .headline')
      .getBoundingClientRect();
    const found = page.document.elementFromPoint(left + 2, top + 2);
    return (
      top >= 0 && bottom <= page.window.innerHeight && found === visitor.element
    );
  }

  for (const css of [
    'html { scroll-behavior: smooth }',
    '* { scroll-behavior: smooth !important }',
    'html { scroll-behavior: smooth; scroll-padding-top: 100px }',
    'html { scroll-snap-type: y proximity } p { scroll-snap-align: start }',
    'html { scroll-behavior: smooth } header { position: sticky; top: 0; height: 140px; background: #246 }',
  ])
    it(`${css}: each step comes into sight`, async () => {
      const page = await pageOf(
        `<header>Clinic</header><p style="height: 300px">Before</p>${checker}<p style="height: 2000px">After</p>${script}`,
        { ...closed, head: `<style>${css}</style>` },
      );
      const visitor = page.visitor();
      visitor.choose('none');
      visitor
        .find('[part=continue]')
        .scrollIntoView({ block: 'end', behavior: 'instant' });
      visitor.find('[part=continue]').focus();
      await press('Enter');
      expect(visitor.question()).to.equal('warning');
      await until('the question is in sight', () => isInSight(page, visitor));
      visitor.answerAll();
      await until('the result is in sight', () => isInSight(page, visitor));
      expect(page.seen).to.deep.equal([]);
    });
});
