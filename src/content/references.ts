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
   * The citation, in one style: up to two authors, or the first of more;
   * title, source, date. Its place in a journal, the address leads to.
   */
  readonly cite: string;
  /** Its address, if one is known and was checked. */
  readonly link: string | undefined;
  /** The name at a citation mark, where author and year do not make one. */
  readonly short: string | undefined;
}

const work = (
  group: Reference['group'],
  cite: string,
  link: string | undefined,
  short?: string,
): Reference => ({ group, cite, link, short });

/** The article whose claims this is built on. No address of it is known. */
export const articleCredit = {
  title: 'Running with a back injury',
  authors: 'Millie Shield and Dr Rhea Psereckis',
  publisher: 'WHEN',
} as const;

/** The short name of a work, for a citation mark: "Almeida 2018", "NHS". */
export function referenceName(id: ReferenceId): string {
  const { short, cite } = references[id];
  return short ?? `${cite.slice(0, cite.indexOf(' '))} ${id.slice(-4)}`;
}

export const references: Readonly<Record<ReferenceId, Reference>> = {
  almeida2018: work(
    'seed',
    'Almeida M, et al. Primary care management of non-specific low back pain: key messages from recent clinical guidelines. Medical Journal of Australia. 2018.',
    'https://doi.org/10.5694/mja17.01152',
  ),
  foster2018: work(
    'seed',
    'Foster NE, et al. Prevention and treatment of low back pain: evidence, challenges, and promising directions. The Lancet. 2018.',
    'https://doi.org/10.1016/S0140-6736%2818%2930489-6',
  ),
  booth2017: work(
    'seed',
    'Booth J, et al. Exercise for chronic musculoskeletal pain: a biopsychosocial approach. Musculoskeletal Care. 2017.',
    'https://doi.org/10.1002/msc.1191',
  ),
  nhs: work(
    'safety',
    'NHS. Back pain.',
    'https://www.nhs.uk/conditions/back-pain/',
    'NHS',
  ),
  'nhs-sciatica': work(
    'safety',
    'NHS. Sciatica.',
    'https://www.nhs.uk/conditions/sciatica/',
    'NHS sciatica',
  ),
  finucane2020: work(
    'safety',
    'Finucane LM, et al. International framework for red flags for potential serious spinal pathologies. Journal of Orthopaedic and Sports Physical Therapy. 2020.',
    'https://doi.org/10.2519/jospt.2020.9971',
  ),
  ng59: work(
    'safety',
    'National Institute for Health and Care Excellence. Low back pain and sciatica in over 16s: assessment and management. NICE guideline NG59. Published 30 November 2016, last updated 11 December 2020.',
    'https://www.nice.org.uk/guidance/ng59',
    'NICE NG59',
  ),
  ng65: work(
    'safety',
    'National Institute for Health and Care Excellence. Spondyloarthritis in over 16s: diagnosis and management. NICE guideline NG65. 2017.',
    'https://www.nice.org.uk/guidance/ng65',
    'NICE NG65',
  ),
  rnoh: work(
    'safety',
    'Royal National Orthopaedic Hospital NHS Trust. Metastatic spinal cord compression: patient information.',
    'https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information',
    'RNOH',
  ),
  'scot-cancer': work(
    'safety',
    'Scottish Government. Scottish referral guidelines for suspected cancer: quick reference guide. Malignant spinal cord compression. 2019.',
    'https://www.gov.scot/publications/scottish-referral-guidelines-suspected-cancer-quick-reference-guide/pages/13/',
    'Scottish Government 2019',
  ),
  brooke2022: work(
    'safety',
    'Brooke-Wavell K, et al. Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis. British Journal of Sports Medicine. 2022.',
    'https://doi.org/10.1136/bjsports-2021-104634',
  ),
  goom2019: work(
    'safety',
    'Goom T, et al. Returning to running postnatal: guidelines for medical, health and fitness professionals managing this population. March 2019.',
    'https://www.researchgate.net/publication/335928424',
  ),
  // Cited without its link, which could not be checked.
  apss: work(
    'safety',
    'Exercise and Sports Science Australia, Fitness Australia, Sports Medicine Australia, Exercise is Medicine. Adult Pre-Exercise Screening System (APSS).',
    undefined,
    'APSS',
  ),
  silbernagel2007: work(
    'method',
    'Silbernagel KG, et al. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy: a randomized controlled study. American Journal of Sports Medicine. 2007.',
    'https://doi.org/10.1177/0363546506298279',
  ),
  reed2014: work(
    'method',
    'Reed JL, Pipe AL. The talk test: a useful tool for prescribing and monitoring exercise intensity. Current Opinion in Cardiology. 2014.',
    'https://doi.org/10.1097/HCO.0000000000000097',
  ),
  pocovi2024: work(
    'method',
    'Pocovi NC, et al. Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence in Australia (WalkBack): a randomised controlled trial. The Lancet. 2024.',
    'https://doi.org/10.1016/S0140-6736%2824%2900755-4',
  ),
  neason2024: work(
    'further',
    'Neason C, et al. Running is acceptable and efficacious in adults with non-specific chronic low back pain: the ASTEROID randomised controlled trial. British Journal of Sports Medicine. Published online 7 October 2024.',
    'https://doi.org/10.1136/bjsports-2024-108245',
  ),
  frandsen2025: work(
    'further',
    'Frandsen JSB, et al. How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study. British Journal of Sports Medicine. 2025.',
    'https://doi.org/10.1136/bjsports-2024-109380',
  ),
};

/** The headings of the groups. */
export const groupWords: Readonly<Record<Reference['group'], () => string>> = {
  seed: () => msg('What the article cites', { id: 'reference-groups.seed' }),
  safety: () => msg('Safety', { id: 'reference-groups.safety' }),
  method: () => msg('How hard and how much', { id: 'reference-groups.method' }),
  further: () => msg('Research on running', { id: 'reference-groups.further' }),
};

/** In the order in which they are listed. */
export const listedReferences = Object.keys(references) as ReferenceId[];
