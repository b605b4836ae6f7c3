import type { Culture } from './person.ts';

/** South Africa: Zulu, Xhosa, Sotho, Afrikaans, English and Indian names. */
export const southAfrican = {
  male: ['JOHAN', 'SIPHO', 'THABO', 'PIETER', 'BONGANI', 'KAGISO', 'DAVID', 'MOHAMMED', 'LWAZI', 'HENDRIK', 'TSHEPO', 'ANDILE', 'MICHAEL', 'NKOSINATHI'],
  female: ['NOMVULA', 'THANDIWE', 'LERATO', 'ANNELIZE', 'ZANELE', 'PRIYA', 'ELIZABETH', 'NALEDI', 'BUSISIWE', 'MARIETJIE', 'AYANDA', 'REFILWE', 'SARAH', 'PALESA'],
  surnames: ['BOTHA', 'NKOSI', 'DLAMINI', 'VAN DER MERWE', 'MOKOENA', 'NAIDOO', 'SMITH', 'KHUMALO', 'NDLOVU', 'DU PLESSIS', 'MAHLANGU', 'PILLAY', 'MTHEMBU', "O'REILLY", 'JACOBS', 'TSHABALALA', 'LE ROUX', 'MOLEFE'],
  towns: ['PRETORIA', 'DURBAN', 'CAPE TOWN', 'POLOKWANE', 'BLOEMFONTEIN', 'GQEBERHA', 'MBOMBELA'],
  secondNames: 0.55,
} satisfies Culture; // prettier-ignore
