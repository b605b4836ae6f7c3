import type { Culture } from './person.ts';

/** Nigeria: Yoruba, Igbo, Hausa and other names; given names stand as pairs, as most people have two. */
export const nigerian = {
  male: ['CHINEDU', 'OLUWASEUN', 'IBRAHIM', 'EMEKA', 'TUNDE', 'MUSA', 'OBINNA', 'KAYODE', 'ABDULLAHI', 'IFEANYI', 'SAMUEL', 'YAKUBU', 'FEMI', 'CHUKWUEMEKA', 'DAVID'],
  female: ['NGOZI', 'FOLASADE', 'AISHA', 'CHIAMAKA', 'BLESSING', 'FATIMA', 'ADAEZE', 'YETUNDE', 'HAUWA', 'IFEOMA', 'GRACE', 'ZAINAB', 'OMOLARA', 'NKECHI', 'RUTH'],
  surnames: ['EZE', 'ADEYEMI', 'BELLO', 'OKAFOR', 'OGUNLEYE', 'MOHAMMED', 'NWOSU', 'BALOGUN', 'ABUBAKAR', 'OKONKWO', 'ADEBAYO', 'DANJUMA', 'ETIM', 'OGHENEKARO', 'LAWAL', 'UZOMA-NWACHUKWU'],
  towns: ['IKEJA', 'ENUGU', 'KANO', 'IBADAN', 'PORT HARCOURT', 'KADUNA', 'BENIN CITY', 'ABEOKUTA', 'JOS', 'OWERRI'],
  secondNames: 0.8,
} satisfies Culture; // prettier-ignore
