import type { Culture } from './person.ts';

/** Ghana. */
export const ghanaian = {
  male: ['KWAME', 'KOFI', 'KWABENA', 'YAW', 'KWAKU', 'EMMANUEL', 'SAMUEL', 'IBRAHIM', 'NII ARMAH', 'MORRISON', 'SELORM', 'ABDUL-RAHMAN', 'FRANCIS'],
  female: ['AKOSUA', 'AMA', 'ABENA', 'ESI', 'ADWOA', 'GRACE', 'COMFORT', 'NAA DEDEI', 'HAWA', 'PRISCILLA', 'DZIFA', 'FELICIA', 'VIDA'],
  surnames: ['MENSAH', 'OWUSU', 'OPPONG', 'BOATENG', 'ASANTE', 'AGYEMANG', 'OSEI', 'ADJEI', 'QUARTEY', 'LAMPTEY', 'AMPOFO', 'DANQUAH', 'NKRUMAH', 'TETTEH', 'ABUBAKARI', 'DZOKOTO', 'OFORI-ATTA', 'ANNAN'],
  towns: ['ACCRA', 'KUMASI', 'TAMALE', 'TAKORADI', 'CAPE COAST', 'HO', 'SUNYANI', 'KOFORIDUA', 'BOLGATANGA', 'TEMA'],
  secondNames: 0.5,
} satisfies Culture; // prettier-ignore
