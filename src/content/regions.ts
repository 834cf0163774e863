/**
 * Whom to call where. Numbers and the names of services are facts, not words:
 * they are never translated and never come from an address or an attribute.
 *
 * Only regions whose numbers were checked at a health service or government
 * are here. Sweden, India and South Africa are left out, since what is known
 * of them comes from secondary sources or the press. No region is better than
 * a wrong number: people are then told to call their local emergency number.
 */
import { msg } from '@lit/localize';
import type { RegionId } from '../logic/ids.js';

/** Whom to ask for advice when it is urgent but no emergency. */
export interface Advice {
  /** The name in the middle of a sentence: "Call NHS 111." */
  readonly name: () => string;
  /** Its number as people read it, if there is one to call. */
  readonly number: string | undefined;
}

export interface Region {
  /** Emergency numbers, the first to be named first. All of them work. */
  readonly emergency: readonly string[];
  readonly advice: Advice;
  /** What the emergency department of a hospital is called here. */
  readonly department: () => string;
}

const emergencyDepartment = () =>
  msg('emergency department', {
    id: 'region.department.emergency-department',
    desc: 'Middle of a sentence: go to your nearest emergency department',
  });
const accidentAndEmergency = () =>
  msg('A&E', {
    id: 'region.department.a-and-e',
    desc: 'Middle of a sentence: go to your nearest A&E. The hospital department for emergencies in England, Wales and Scotland',
  });
const emergencyRoom = () =>
  msg('emergency room', {
    id: 'region.department.emergency-room',
    desc: 'Middle of a sentence: go to your nearest emergency room. The hospital department for emergencies in the United States',
  });

const generalPractice: Advice = {
  name: () =>
    msg('your GP or GP out-of-hours service', {
      id: 'region.advice.gp',
      desc: 'Middle of a sentence: contact your GP. A GP is a family doctor in Ireland and Northern Ireland',
    }),
  number: undefined,
};

export const regions: Readonly<Record<RegionId, Region>> = {
  AU: {
    emergency: ['000'],
    advice: {
      name: () =>
        msg('1800MEDICARE (was healthdirect)', {
          id: 'region.advice.au',
          desc: 'Middle of a sentence: call 1800MEDICARE. A phone line in Australia: keep the names, translate "was"',
        }),
      number: '1800 633 422',
    },
    department: emergencyDepartment,
  },
  NZ: {
    emergency: ['111'],
    advice: {
      name: () => 'Healthline',
      number: '0800 611 116',
    },
    department: emergencyDepartment,
  },
  'GB-ENG': {
    emergency: ['999'],
    advice: { name: () => 'NHS 111', number: '111' },
    department: accidentAndEmergency,
  },
  'GB-WLS': {
    emergency: ['999'],
    advice: { name: () => 'NHS 111 Wales', number: '111' },
    department: accidentAndEmergency,
  },
  'GB-SCT': {
    emergency: ['999'],
    advice: { name: () => 'NHS 24', number: '111' },
    department: accidentAndEmergency,
  },
  'GB-NIR': {
    emergency: ['999'],
    advice: generalPractice,
    department: emergencyDepartment,
  },
  IE: {
    emergency: ['112', '999'],
    advice: generalPractice,
    department: emergencyDepartment,
  },
  US: {
    emergency: ['911'],
    advice: {
      name: () =>
        msg('your doctor or your health plan’s nurse line', {
          id: 'region.advice.us',
          desc: 'Middle of a sentence: contact your doctor. A nurse line is a phone line of a health insurer',
        }),
      number: undefined,
    },
    department: emergencyRoom,
  },
  CA: {
    emergency: ['911'],
    advice: {
      name: () =>
        msg('your health advice line (most provinces and territories)', {
          id: 'region.advice.ca',
          desc: 'Middle of a sentence: call your health advice line. A phone line in most of Canada',
        }),
      number: '811',
    },
    department: emergencyDepartment,
  },
  EU: {
    emergency: ['112'],
    advice: {
      name: () =>
        msg('your doctor or local out-of-hours service', {
          id: 'region.advice.eu',
          desc: 'Middle of a sentence: contact your doctor. The out-of-hours service stands in when the practice is closed',
        }),
      number: undefined,
    },
    department: emergencyDepartment,
  },
};
