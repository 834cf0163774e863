/**
 * Tables that people act on: whom to call where, what the advice rests on, and
 * what is said of the alternatives. The facts are written out by hand here.
 */
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { alternatives } from '../../src/content/alternatives.js';
import { words as interfaceWords } from '../../src/content/interface.js';
import {
  articleCredit,
  referenceName,
  references,
} from '../../src/content/references.js';
import { regions } from '../../src/content/regions.js';
import { addLocale, inLocale } from '../../src/localization/localize.js';
import {
  alternativeIds,
  referenceIds,
  regionIds,
} from '../../src/logic/ids.js';
import type { ReferenceId } from '../../src/logic/ids.js';

/** Answers every message with its id, as no frozen text could. */
const ids = Object.fromEntries(
  [
    ...readFileSync(
      new URL('../../locales/en-XA.xlf', import.meta.url),
      'utf8',
    ).matchAll(/<trans-unit id="([^"]+)"/g),
  ].map(([, id]) => [id, `#${String(id)}`]),
);

/** What a word is in English, and what in the language of ids. */
function inBoth(word: () => string): [string, string] {
  return [inLocale('en', word), inLocale('en-XA', word)];
}

before(() => {
  addLocale('en-XA', { templates: ids });
});

// Copied by hand: group, link, and the whole citation, of which three authors
// of many may stand for all.
// prettier-ignore
const works: Readonly<Record<ReferenceId, readonly [group: string, link: string, cite: string]>> = {
  almeida2018: ['seed', 'https://doi.org/10.5694/mja17.01152', 'Almeida M, Saragiotto B, Richards B, Maher CG. Primary care management of non-specific low back pain: key messages from recent clinical guidelines. Medical Journal of Australia. 2018;208(6):272-275.'],
  foster2018: ['seed', 'https://doi.org/10.1016/S0140-6736%2818%2930489-6', 'Foster NE, Anema JR, Cherkin D, Chou R, Cohen SP, Gross DP, Ferreira PH, Fritz JM, Koes BW, Peul W, Turner JA, Maher CG; Lancet Low Back Pain Series Working Group. Prevention and treatment of low back pain: evidence, challenges, and promising directions. The Lancet. 2018;391(10137):2368-2383.'],
  booth2017: ['seed', 'https://doi.org/10.1002/msc.1191', 'Booth J, Moseley GL, Schiltenwolf M, Cashin A, Davies M, Hübscher M. Exercise for chronic musculoskeletal pain: a biopsychosocial approach. Musculoskeletal Care. 2017;15(4):413-421.'],
  nhs: ['safety', 'https://www.nhs.uk/conditions/back-pain/', 'NHS. Back pain.'],
  'nhs-sciatica': ['safety', 'https://www.nhs.uk/conditions/sciatica/', 'NHS. Sciatica.'],
  finucane2020: ['safety', 'https://doi.org/10.2519/jospt.2020.9971', 'Finucane LM, Downie A, Mercer C, Greenhalgh SM, Boissonnault WG, Pool-Goudzwaard AL, Beneciuk JM, Leech RL, Selfe J. International framework for red flags for potential serious spinal pathologies. Journal of Orthopaedic and Sports Physical Therapy. 2020;50(7):350-372.'],
  ng59: ['safety', 'https://www.nice.org.uk/guidance/ng59', 'National Institute for Health and Care Excellence. Low back pain and sciatica in over 16s: assessment and management. NICE guideline NG59. Published 30 November 2016, last updated 11 December 2020.'],
  ng65: ['safety', 'https://www.nice.org.uk/guidance/ng65', 'National Institute for Health and Care Excellence. Spondyloarthritis in over 16s: diagnosis and management. NICE guideline NG65. 2017.'],
  rnoh: ['safety', 'https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information', 'Royal National Orthopaedic Hospital NHS Trust. Metastatic spinal cord compression: patient information.'],
  'scot-cancer': ['safety', 'https://www.gov.scot/publications/scottish-referral-guidelines-suspected-cancer-quick-reference-guide/pages/13/', 'Scottish Government. Scottish referral guidelines for suspected cancer: quick reference guide. Malignant spinal cord compression. 2019.'],
  brooke2022: ['safety', 'https://doi.org/10.1136/bjsports-2021-104634', 'Brooke-Wavell K, Skelton DA, Barker KL, Clark EM, De Biase S, Arnold S, et al. Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis. British Journal of Sports Medicine. 2022;56(15):837-846.'],
  goom2019: ['safety', 'https://www.researchgate.net/publication/335928424', 'Goom T, Donnelly G, Brockwell E. Returning to running postnatal: guidelines for medical, health and fitness professionals managing this population. March 2019.'],
  // Its link could not be checked, so there is none.
  apss: ['safety', '', 'Exercise and Sports Science Australia, Fitness Australia, Sports Medicine Australia, Exercise is Medicine. Adult Pre-Exercise Screening System (APSS).'],
  silbernagel2007: ['method', 'https://doi.org/10.1177/0363546506298279', 'Silbernagel KG, Thomee R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy: a randomized controlled study. American Journal of Sports Medicine. 2007;35(6):897-906.'],
  reed2014: ['method', 'https://doi.org/10.1097/HCO.0000000000000097', 'Reed JL, Pipe AL. The talk test: a useful tool for prescribing and monitoring exercise intensity. Current Opinion in Cardiology. 2014;29(5):475-480.'],
  pocovi2024: ['method', 'https://doi.org/10.1016/S0140-6736%2824%2900755-4', 'Pocovi NC, Lin CC, French SD, Graham PL, van Dongen JM, Latimer J, et al. Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence in Australia (WalkBack): a randomised controlled trial. The Lancet. 2024;404(10448):134-144.'],
  neason2024: ['further', 'https://doi.org/10.1136/bjsports-2024-108245', 'Neason C, Samanna CL, Tagliaferri SD, Belavy DL, Bowe SJ, Clarkson MJ, et al. Running is acceptable and efficacious in adults with non-specific chronic low back pain: the ASTEROID randomised controlled trial. British Journal of Sports Medicine. Published online 7 October 2024.'],
  frandsen2025: ['further', 'https://doi.org/10.1136/bjsports-2024-109380', 'Frandsen JSB, et al. How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study. British Journal of Sports Medicine. 2025;59(17):1203-1210.'],
};

/** A citation with its first author where there are more than two, and without its place in a journal. */
const shortened = (cite: string): string =>
  cite
    .replace(
      /^([\p{L}' -]+ [A-Z]+)(?:, (?:[\p{L}' -]+ [A-Z]+|et al)){2,}(?:; [^.]+)?(?=\.)/u,
      '$1, et al',
    )
    .replace(/(?<= \d{4});[\d():-]+(?=\.$)/, '');

describe('references', () => {
  it('are exactly those with an id, in the order of the ids', () => {
    expect(Object.keys(references)).to.deep.equal([...referenceIds]);
    expect(Object.keys(works)).to.deep.equal([...referenceIds]);
  });

  for (const id of referenceIds)
    it(`cite ${id} and link to it as it was checked`, () => {
      const [group, link, cite] = works[id];
      expect(references[id].group).to.equal(group);
      expect(references[id].cite).to.equal(shortened(cite));
      expect(references[id].link ?? '').to.equal(link);
    });

  it('begin with those of the article, in its order', () => {
    const seeds = referenceIds.filter((id) => references[id].group === 'seed');
    expect(seeds).to.deep.equal(['almeida2018', 'foster2018', 'booth2017']);
    expect(referenceIds.slice(0, 3)).to.deep.equal(seeds);
  });

  it('cite authors, title and source as one sentence each', () => {
    for (const id of referenceIds)
      expect(references[id].cite, id).to.match(/^\S.*\. \S.*\.$/);
    expect(references.booth2017.cite).to.contain('Booth J, et al.');
  });

  it('link by https, to characters that are safe in any text', () => {
    for (const id of referenceIds) {
      const { link } = references[id];
      if (link) expect(link, id).to.match(/^https:\/\/[\w./%-]+$/);
    }
  });

  for (const [id, name] of [
    ['almeida2018', 'Almeida 2018'],
    ['brooke2022', 'Brooke-Wavell 2022'],
    ['nhs', 'NHS'],
    ['ng59', 'NICE NG59'],
    ['ng65', 'NICE NG65'],
    ['nhs-sciatica', 'NHS sciatica'],
    ['rnoh', 'RNOH'],
    ['scot-cancer', 'Scottish Government 2019'],
    ['apss', 'APSS'],
    ['pocovi2024', 'Pocovi 2024'],
  ] as const)
    it(`call ${id} "${name}" at a citation mark`, () => {
      expect(referenceName(id)).to.equal(name);
    });

  it('have a short name of their own each', () => {
    const names = referenceIds.map(referenceName);
    expect(new Set(names)).to.have.lengthOf(referenceIds.length);
  });

  it('credit the article without an invented address', () => {
    expect(articleCredit).to.deep.equal({
      title: 'Running with a back injury',
      authors: 'Millie Shield and Dr Rhea Psereckis',
      publisher: 'WHEN',
    });
  });
});

describe('regions', () => {
  // Region, emergency numbers, advice, link and number of the advice,
  // department. Advice in plain words that has no number: the last two empty.
  // prettier-ignore
  const table = [
    ['AU', '000', '1800MEDICARE (was healthdirect)', '1800633422', '1800 633 422', 'emergency department'],
    ['NZ', '111', 'Healthline', '0800611116', '0800 611 116', 'emergency department'],
    ['GB-ENG', '999', 'NHS 111', '111', '111', 'A&E'],
    ['GB-WLS', '999', 'NHS 111 Wales', '111', '111', 'A&E'],
    ['GB-SCT', '999', 'NHS 24', '111', '111', 'A&E'],
    ['GB-NIR', '999', 'your GP or GP out-of-hours service', '', '', 'emergency department'],
    ['IE', '112 999', 'your GP or GP out-of-hours service', '', '', 'emergency department'],
    ['US', '911', 'your doctor or your health plan’s nurse line', '', '', 'emergency room'],
    ['CA', '911', 'your health advice line (most provinces and territories)', '811', '811', 'emergency department'],
    ['EU', '112', 'your doctor or local out-of-hours service', '', '', 'emergency department'],
  ] as const;

  it('are those of the table and no other', () => {
    const known = table.map(([id]) => id);
    expect([...regionIds]).to.deep.equal(known);
    expect(Object.keys(regions)).to.deep.equal(known);
  });

  for (const [id, emergency, advice, tel, display, department] of table)
    it(`${id}: ${emergency}; ${advice}`, () => {
      const region = regions[id];
      expect(region.emergency).to.deep.equal(emergency.split(' '));
      expect(region.advice.name()).to.equal(advice);
      const { number = '' } = region.advice;
      expect(number).to.equal(display);
      // What a link to it dials.
      expect(number.replaceAll(' ', '')).to.equal(tel);
      expect(region.department()).to.equal(department);
    });

  it('name services the same in every language', () => {
    for (const id of ['NZ', 'GB-ENG', 'GB-WLS', 'GB-SCT'] as const) {
      const [english, other] = inBoth(regions[id].advice.name);
      expect(other).to.equal(english);
    }
  });

  it('translate all other words when they are shown, not before', () => {
    for (const id of ['AU', 'GB-NIR', 'IE', 'US', 'CA', 'EU'] as const)
      expect(inBoth(regions[id].advice.name)[1]).to.match(/^#region\.advice\./);
    for (const id of regionIds)
      expect(inBoth(regions[id].department)[1]).to.match(
        /^#region\.department\./,
      );
  });
});

describe('alternatives', () => {
  const words = alternativeIds.flatMap((id) => {
    const { name, what, care } = alternatives[id];
    return Object.entries({ name, what, ...(care && { care }) }).map(
      ([key, word]) => ({ id: `alternative.${id}.${key}`, word }),
    );
  });

  it('are the six of the article, in its order', () => {
    expect(Object.keys(alternatives)).to.deep.equal([
      'swimming',
      'pilates',
      'bike',
      'cross-trainer',
      'yoga',
      'deep-water-running',
    ]);
  });

  it('translate every word when it is shown, not before', () => {
    for (const { id, word } of words) {
      const [english, other] = inBoth(word);
      expect(english).to.match(/^[A-Z]/);
      expect(other).to.equal(`#${id}`);
    }
    // Several share how they help, and say it under an id of its own.
    for (const id of alternativeIds)
      expect(inBoth(alternatives[id].helps)[1], id).to.match(/^#alternative\./);
  });

  it('keep the supervision of Pilates and the caution of yoga', () => {
    const pilates = alternatives.pilates.care?.();
    expect(pilates).to.match(/physiotherapist or a senior instructor/);
    expect(pilates).to.match(/right training/);
    const yoga = alternatives.yoga.care?.();
    expect(yoga).to.match(/physio or doctor first/);
    expect(yoga).to.match(/avoid or change some moves/);
    expect(yoga).to.match(/cause/);
  });

  it('offer hydrotherapy with a therapist', () => {
    expect(alternatives.swimming.what()).to.match(/therapist.*hydrotherapy/);
  });

  it('apply the talk test to cardio exercise', () => {
    const cardio = alternativeIds.flatMap((id) => {
      const { talkTest } = alternatives[id];
      return talkTest ? [[id, talkTest()]] : [];
    });
    const anyTime = 'Use the talk test.';
    expect(cardio).to.deep.equal([
      // Nobody can talk with the face in the water.
      ['swimming', 'Use the talk test at the end of a length.'],
      ['bike', anyTime],
      ['cross-trainer', anyTime],
      ['deep-water-running', anyTime],
    ]);
  });

  it('claim what the article claims, and no more', () => {
    const claims = alternativeIds.map((id) => ({
      id,
      word: alternatives[id].helps,
    }));
    for (const { id, word } of [...words, ...claims])
      expect(word(), id).not.to.match(
        /\d|heal\b|heals|cure|treat|strength|relie|prevent|recover|posture|core|prov(e|es|en)\b|n['’]t\b/i,
      );
    for (const id of alternativeIds)
      expect(alternatives[id].helps(), id).to.match(/impact/);
    expect(interfaceWords.alternativesIntro()).to.match(
      /The article always advises these over running.*less impact.*safer for your back/,
    );
  });
});
