/** Links to the builder, which anyone can make, and what they bring. */
import { expect } from '@open-wc/testing';
import { snippet } from '../../src/embed/snippets/snippet.js';
import { parse } from '../../src/embed/snippets/state.js';
import { openBuilder } from '../support/builder.js';
import type { Builder } from '../support/builder.js';
import { until } from '../support/until.js';

const evil = 'evil.example';
const withAddress = (address: string, more = 'version=self') =>
  `platform=html&${more}&address=${encodeURIComponent(address)}`;

describe('an address with a name before its host', () => {
  for (const field of ['address', 'link', 'booking-url'])
    for (const value of [
      `https://www.your-clinic.example@${evil}/can-i-run.js`,
      `https://www.your-clinic.example:443@${evil}/can-i-run.js`,
      `//www.your-clinic.example@${evil}/can-i-run.js`,
      `https:\\\\www.your-clinic.example@${evil}/can-i-run.js`,
      `https://:www.your-clinic.example@${evil}/can-i-run.js`,
    ])
      it(`is no ${field}: ${value}`, () => {
        const { html, csp, privacy, problems } = snippet({
          ...parse('platform=html'),
          [field]: value,
        });
        expect([html, csp, privacy].join()).not.to.contain(evil);
        expect(problems).to.eql([
          {
            field,
            text: `Left out: it has an @ before its host, and leads to ${evil}.`,
          },
        ]);
      });

  it('an @ behind the host is no such name', () => {
    const address = 'https://cdn.example/can-i-run-elements@1/can-i-run.js';
    const { html, problems } = snippet({ ...parse('platform=html'), address });
    expect(html).to.contain(`src="${address}"`);
    expect(problems).to.be.empty;
  });

  it('in a link, is refused and cannot be confirmed', async () => {
    const builder = await openBuilder(
      withAddress(`https://www.your-clinic.example@${evil}/can-i-run.js`),
    );
    expect(builder.code()).to.contain('src="/can-i-run/can-i-run.js"');
    expect(builder.code()).not.to.contain(evil);
    expect(builder.problem('address')).to.contain(`leads to ${evil}`);
    expect(confirms(builder)).to.equal(false);
  });
});

/** Whether the builder offers to confirm the address. */
const confirms = (builder: Builder) => {
  builder.unfold();
  return builder.button('Use this address').getClientRects().length > 0;
};

const notes = ({ page }: Builder) => page.find('#notes').textContent;

describe('an address of the script that came with the link', () => {
  for (const [more, instead] of [
    ['version=self', 'src="/can-i-run/can-i-run.js"'],
    ['version=newest', 'dist/can-i-run.js" async></script>'],
    ['version=exact', 'dist/can-i-run.js" async crossorigin="anonymous"'],
    ['method=frame', 'dist/embed.html?element=checker"'],
  ] as const)
    it(`is in no snippet until it is confirmed: ${more}`, async () => {
      const address = `https://${evil}/can-i-run.js`;
      const builder = await openBuilder(withAddress(address, more));
      const all = () =>
        builder.page.all('.code, #privacy').map(({ innerText }) => innerText);
      expect(all().join()).not.to.contain(evil);
      expect(builder.code()).to.contain(instead);
      expect(builder.control('address').value).to.equal(address);
      expect(builder.problem('address')).to.match(
        /^Left out until you confirm it.* from evil\.example\.$/,
      );
      expect(notes(builder)).to.contain('brought an address of the script');
      expect(confirms(builder)).to.equal(true);
      builder.press('Use this address');
      expect(builder.code()).to.contain(`https://${evil}/`);
      expect(builder.problem('address')).to.equal('');
      expect(notes(builder)).not.to.contain('brought an address');
      expect(confirms(builder)).to.equal(false);
      expect(builder.page.document.activeElement).to.equal(
        builder.control('address'),
      );
    });

  it('says where a path leads', async () => {
    const builder = await openBuilder(withAddress('/uploads/can-i-run.js'));
    expect(builder.code()).not.to.contain('uploads');
    expect(builder.problem('address')).to.contain('from your own site');
  });

  it('says where what looks like a path leads', async () => {
    const builder = await openBuilder(withAddress(`/\\${evil}/can-i-run.js`));
    expect(builder.code()).not.to.contain(evil);
    expect(builder.problem('address')).to.contain(`from ${evil}`);
  });

  it('stays unconfirmed whatever else is chosen', async () => {
    const builder = await openBuilder(
      withAddress(`https://${evil}/can-i-run.js`),
    );
    builder.fill('region', 'AU');
    builder.choose('version', 'newest');
    builder.choose('method', 'frame');
    expect(builder.code()).not.to.contain(evil);
  });

  it('counts once it is typed over', async () => {
    const builder = await openBuilder(
      withAddress(`https://${evil}/can-i-run.js`),
    );
    builder.fill('address', 'https://cdn.example/can-i-run.js');
    expect(builder.code()).to.contain('src="https://cdn.example/can-i-run.js"');
    expect(confirms(builder)).to.equal(false);
  });

  it('has to be confirmed too where it comes after one that was', async () => {
    const builder = await openBuilder('platform=html');
    const mine = 'https://cdn.example/can-i-run.js';
    builder.fill('address', mine);
    await until('the address holds it', () =>
      builder.hash().includes('cdn.example'),
    );
    const { location: place } = builder.page.window;
    place.hash = withAddress(`https://${evil}/can-i-run.js`);
    await until('the link is followed', () => confirms(builder));
    expect(builder.code()).not.to.contain(evil);
    place.hash = withAddress(mine);
    await until('the link is followed', () => !confirms(builder));
    expect(builder.code()).to.contain(`src="${mine}"`);
  });
});
