/** Names of attributes, as HTML has them and as people write them. */
import { expect } from '@open-wc/testing';
import { pageOf, script } from '../support/host-page.js';
import { until } from '../support/until.js';
import { expectHint, hintsOn, pageWith } from '../support/written-page.js';

describe('names of attributes', () => {
  it('in any case, as HTML has them', async () => {
    const page = await pageWith('REGION="AU" Heading-Level="3"');
    expect(page.visitor().text()).to.include('Call 000');
    expect(page.visitor().headings()[0]).to.match(/^3 /);
    expect(hintsOn(page)).to.deep.equal([]);
  });

  // What HTML makes of bookingUrl, and what else people write.
  for (const [written, meant, kind] of [
    ['bookingUrl', 'booking-url', 'checker'],
    ['booking_url', 'booking-url', 'checker'],
    ['data-booking-url', 'booking-url', 'checker'],
    ['clinicName', 'clinic-name', 'checker'],
    ['reviewedBy', 'reviewed-by', 'checker'],
    ['reviewedOn', 'reviewed-on', 'checker'],
    ['maxSessions', 'max-sessions', 'checker'],
    ['headingLevel', 'heading-level', 'checker'],
    ['heading_level', 'heading-level', 'references'],
    ['data-region', 'region', 'checker'],
    ['data-lang', 'lang', 'checker'],
    ['data-theme', 'theme', 'alternatives'],
    ['data-only', 'only', 'alternatives'],
    ['data-group', 'group', 'references'],
  ] as const)
    it(`${written} of ${kind} gets one hint that names ${meant}`, async () => {
      const page = await pageWith(`${written}="x"`, kind);
      const { element } = page.visitor(`can-i-run-${kind}`);
      expectHint(page, written.toLowerCase(), `use ${meant}.`, kind);
      // Of two elements, and of what is drawn again, no more.
      element.setAttribute('theme', 'light');
      element.after(element.cloneNode());
      await until(
        'the copy has drawn',
        () => page.visitor(`can-i-run-${kind} + *`).headings().length > 0,
      );
      expect(hintsOn(page)).to.have.lengthOf(1);
    });

  it('none where the right one is set as well, or the property', async () => {
    const page = await pageWith(
      'bookingurl="https://x.example" booking-url="https://clinic.example/" data-region="AU" region="NZ" data-lang="de" lang="en"',
    );
    const visitor = page.visitor();
    visitor.answerAll();
    expect(visitor.links('https://clinic.example/')).to.have.lengthOf(1);
    const { element } = visitor;
    const added = page.document.createElement('can-i-run-checker');
    added.setAttribute('clinicname', 'Hill Street');
    Object.assign(added, { clinicName: 'Hill Street' });
    element.after(added);
    await until(
      'it has drawn',
      () => page.visitor('can-i-run-checker + *').headings().length > 0,
    );
    expect(hintsOn(page)).to.deep.equal([]);
  });

  it('and none for what only looks like one', async () => {
    const page = await pageWith(
      'class="region" data-id="1" data-region-id="2" aria-label="x" data-v-7ba5bd90 title="x" themes="x"',
    );
    expect(page.visitor().question()).to.equal('now');
    expect(hintsOn(page)).to.deep.equal([]);
  });

  it('of a placeholder, curly quotes and all', async () => {
    const page = await pageOf(
      `<div data-can-i-run=“checker” data-region=“au” data-booking-url="www.clinic.example"></div>${script}`,
    );
    const visitor = page.visitor();
    visitor.answerAll();
    expect(visitor.links('https://www.clinic.example')).to.have.lengthOf(1);
    expect(visitor.text()).to.include('000');
    expect(hintsOn(page)).to.deep.equal([]);
  });
});
