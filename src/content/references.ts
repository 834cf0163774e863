/**
 * What the rules and the words rest on. Citations are data and not `msg()`:
 * a work keeps its own title, authors and journal in every language, or a
 * reader could not find it.
 */
import { msg } from '@lit/localize';
import type { ReferenceId } from '../logic/ids.js';

export interface Reference {
  /**
   * `seed`: cited by the source article. `safety` and `method`: support
   * rules and limits. `further`: research on running.
   */
  readonly group: 'seed' | 'safety' | 'method' | 'further';
  /**
   * The whole citation, in one style: up to three authors, or the first three
   * of more; title, source, date, place.
   */
  readonly cite: string;
  /** The name at a citation mark, where author and year do not make one. */
  readonly short?: string;
  readonly doi?: string;
  readonly url?: string;
}

/** The article whose claims this is built on. No address of it is known. */
export const articleCredit = {
  title: 'Running with a back injury',
  authors: 'Millie Shield and Dr Rhea Psereckis',
  publisher: 'WHEN',
} as const;

/** The address of a work, if it has one. */
export function referenceLink({ doi, url }: Reference): string | undefined {
  if (doi === undefined) return url;
  // A Lancet DOI holds brackets, which encodeURIComponent lets through and
  // which end the link early wherever the address is pasted as text.
  const path = encodeURIComponent(doi)
    .replace(/%2F/g, '/')
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `https://doi.org/${path}`;
}

/** The short name of a work, for a citation mark: "Almeida 2018", "NHS". */
export function referenceName(id: ReferenceId): string {
  const { short, cite } = references[id];
  return short ?? `${cite.slice(0, cite.indexOf(' '))} ${id.slice(-4)}`;
}

export const references: Readonly<Record<ReferenceId, Reference>> = {
  almeida2018: {
    group: 'seed',
    cite: 'Almeida M, Saragiotto B, Richards B, et al. Primary care management of non-specific low back pain: key messages from recent clinical guidelines. Medical Journal of Australia. 2018;208(6):272-275.',
    doi: '10.5694/mja17.01152',
  },
  foster2018: {
    group: 'seed',
    cite: 'Foster NE, Anema JR, Cherkin D, et al; Lancet Low Back Pain Series Working Group. Prevention and treatment of low back pain: evidence, challenges, and promising directions. The Lancet. 2018;391(10137):2368-2383.',
    doi: '10.1016/S0140-6736(18)30489-6',
  },
  booth2017: {
    group: 'seed',
    cite: 'Booth J, Moseley GL, Schiltenwolf M, et al. Exercise for chronic musculoskeletal pain: a biopsychosocial approach. Musculoskeletal Care. 2017;15(4):413-421.',
    doi: '10.1002/msc.1191',
  },
  nhs: {
    group: 'safety',
    short: 'NHS',
    cite: 'NHS. Back pain.',
    url: 'https://www.nhs.uk/conditions/back-pain/',
  },
  'nhs-sciatica': {
    group: 'safety',
    short: 'NHS sciatica',
    cite: 'NHS. Sciatica.',
    url: 'https://www.nhs.uk/conditions/sciatica/',
  },
  finucane2020: {
    group: 'safety',
    cite: 'Finucane LM, Downie A, Mercer C, et al. International framework for red flags for potential serious spinal pathologies. Journal of Orthopaedic and Sports Physical Therapy. 2020;50(7):350-372.',
    doi: '10.2519/jospt.2020.9971',
  },
  ng59: {
    group: 'safety',
    short: 'NICE NG59',
    cite: 'National Institute for Health and Care Excellence. Low back pain and sciatica in over 16s: assessment and management. NICE guideline NG59. Published 30 November 2016, last updated 11 December 2020.',
    url: 'https://www.nice.org.uk/guidance/ng59',
  },
  ng65: {
    group: 'safety',
    short: 'NICE NG65',
    cite: 'National Institute for Health and Care Excellence. Spondyloarthritis in over 16s: diagnosis and management. NICE guideline NG65. 2017.',
    url: 'https://www.nice.org.uk/guidance/ng65',
  },
  rnoh: {
    group: 'safety',
    short: 'RNOH',
    cite: 'Royal National Orthopaedic Hospital NHS Trust. Metastatic spinal cord compression: patient information.',
    url: 'https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information',
  },
  'scot-cancer': {
    group: 'safety',
    short: 'Scottish Government 2019',
    cite: 'Scottish Government. Scottish referral guidelines for suspected cancer: quick reference guide. Malignant spinal cord compression. 2019.',
    url: 'https://www.gov.scot/publications/scottish-referral-guidelines-suspected-cancer-quick-reference-guide/pages/13/',
  },
  brooke2022: {
    group: 'safety',
    cite: 'Brooke-Wavell K, Skelton DA, Barker KL, et al. Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis. British Journal of Sports Medicine. 2022;56(15):837-846.',
    doi: '10.1136/bjsports-2021-104634',
  },
  goom2019: {
    group: 'safety',
    cite: 'Goom T, Donnelly G, Brockwell E. Returning to running postnatal: guidelines for medical, health and fitness professionals managing this population. March 2019.',
    url: 'https://www.researchgate.net/publication/335928424',
  },
  // Cited without its link, which could not be checked.
  apss: {
    group: 'safety',
    short: 'APSS',
    cite: 'Exercise and Sports Science Australia, Fitness Australia, Sports Medicine Australia, Exercise is Medicine. Adult Pre-Exercise Screening System (APSS).',
  },
  silbernagel2007: {
    group: 'method',
    cite: 'Silbernagel KG, Thomee R, Eriksson BI, et al. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy: a randomized controlled study. American Journal of Sports Medicine. 2007;35(6):897-906.',
    doi: '10.1177/0363546506298279',
  },
  reed2014: {
    group: 'method',
    cite: 'Reed JL, Pipe AL. The talk test: a useful tool for prescribing and monitoring exercise intensity. Current Opinion in Cardiology. 2014;29(5):475-480.',
    doi: '10.1097/HCO.0000000000000097',
  },
  pocovi2024: {
    group: 'method',
    cite: 'Pocovi NC, Lin CC, French SD, et al. Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence in Australia (WalkBack): a randomised controlled trial. The Lancet. 2024;404(10448):134-144.',
    doi: '10.1016/S0140-6736(24)00755-4',
  },
  neason2024: {
    group: 'further',
    cite: 'Neason C, Samanna CL, Tagliaferri SD, et al. Running is acceptable and efficacious in adults with non-specific chronic low back pain: the ASTEROID randomised controlled trial. British Journal of Sports Medicine. Published online 7 October 2024.',
    doi: '10.1136/bjsports-2024-108245',
  },
  frandsen2025: {
    group: 'further',
    cite: 'Frandsen JSB, et al. How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study. British Journal of Sports Medicine. 2025;59(17):1203-1210.',
    doi: '10.1136/bjsports-2024-109380',
  },
};

/** The headings of the groups. */
export const groupWords: Readonly<Record<Reference['group'], () => string>> = {
  seed: () => msg('What the article cites', { id: 'reference-groups.seed' }),
  safety: () => msg('Safety', { id: 'reference-groups.safety' }),
  method: () => msg('How hard and how much', { id: 'reference-groups.method' }),
  further: () => msg('Research on running', { id: 'reference-groups.further' }),
};
