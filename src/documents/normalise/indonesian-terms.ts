/** What an Indonesian identity card prints of closed vocabularies, and the published English. */

export const indonesianSexes = { 'LAKI-LAKI': 'Male', PEREMPUAN: 'Female' } as const;

/** Status perkawinan; of a family card's words (tercatat: registered) the cards have none, but they mean the same. */
export const indonesianMaritalStates = {
  'BELUM KAWIN': 'Single',
  KAWIN: 'Married',
  'KAWIN TERCATAT': 'Married',
  'KAWIN BELUM TERCATAT': 'Married',
  'CERAI HIDUP': 'Divorced',
  'CERAI MATI': 'Widowed',
} as const;

export const indonesianNationalities = { WNI: 'INDONESIAN', WNA: 'FOREIGN' } as const;

/** The religions of Law 23/2006, art. 64, as cards print them, and the words for others. */
export const indonesianReligions = [
  ...['ISLAM', 'KRISTEN', 'KATHOLIK', 'KATOLIK', 'HINDU', 'BUDHA', 'BUDDHA', 'KHONGHUCU', 'KONGHUCU'],
  ...['KEPERCAYAAN TERHADAP TUHAN YME', 'KEPERCAYAAN'],
];

/**
 * Occupations of the population register (Ministry of Home Affairs, Regulation 109/2019, form F-1.01) that English has one
 * word for. Others are published as printed.
 */
export const indonesianOccupations: Readonly<Record<string, string>> = {
  'BELUM/TIDAK BEKERJA': 'UNEMPLOYED',
  'MENGURUS RUMAH TANGGA': 'HOMEMAKER',
  'PELAJAR/MAHASISWA': 'STUDENT',
  PENSIUNAN: 'RETIRED',
  'PEGAWAI NEGERI SIPIL': 'CIVIL SERVANT',
  'PEGAWAI NEGERI SIPIL (PNS)': 'CIVIL SERVANT',
  'TENTARA NASIONAL INDONESIA': 'SOLDIER',
  'TENTARA NASIONAL INDONESIA (TNI)': 'SOLDIER',
  'KEPOLISIAN RI': 'POLICE OFFICER',
  'KEPOLISIAN RI (POLRI)': 'POLICE OFFICER',
  PEDAGANG: 'TRADER',
  'PETANI/PEKEBUN': 'FARMER',
  PETERNAK: 'LIVESTOCK FARMER',
  'NELAYAN/PERIKANAN': 'FISHERMAN',
  KARYAWAN: 'EMPLOYEE',
  'KARYAWAN SWASTA': 'PRIVATE EMPLOYEE',
  'PEMBANTU RUMAH TANGGA': 'DOMESTIC WORKER',
  'TUKANG CUKUR': 'BARBER',
  'TUKANG LISTRIK': 'ELECTRICIAN',
  'TUKANG BATU': 'BRICKLAYER',
  'TUKANG KAYU': 'CARPENTER',
  'TUKANG JAHIT': 'TAILOR',
  'PENATA RAMBUT': 'HAIRDRESSER',
  MEKANIK: 'MECHANIC',
  SENIMAN: 'ARTIST',
  'PERANCANG BUSANA': 'FASHION DESIGNER',
  PENTERJEMAH: 'TRANSLATOR',
  'IMAM MASJID': 'IMAM',
  PENDETA: 'PASTOR',
  PASTOR: 'PRIEST',
  WARTAWAN: 'JOURNALIST',
  'JURU MASAK': 'COOK',
  PRESIDEN: 'PRESIDENT',
  GUBERNUR: 'GOVERNOR',
  BUPATI: 'REGENT',
  WALIKOTA: 'MAYOR',
  DOSEN: 'LECTURER',
  GURU: 'TEACHER',
  PILOT: 'PILOT',
  PENGACARA: 'LAWYER',
  NOTARIS: 'NOTARY',
  ARSITEK: 'ARCHITECT',
  AKUNTAN: 'ACCOUNTANT',
  KONSULTAN: 'CONSULTANT',
  DOKTER: 'DOCTOR',
  BIDAN: 'MIDWIFE',
  PERAWAT: 'NURSE',
  APOTEKER: 'PHARMACIST',
  'PSIKIATER/PSIKOLOG': 'PSYCHIATRIST/PSYCHOLOGIST',
  'PENYIAR TELEVISI': 'TELEVISION PRESENTER',
  'PENYIAR RADIO': 'RADIO PRESENTER',
  PELAUT: 'SEAFARER',
  PENELITI: 'RESEARCHER',
  SOPIR: 'DRIVER',
  PIALANG: 'BROKER',
  'KEPALA DESA': 'VILLAGE HEAD',
  BIARAWATI: 'NUN',
  WIRASWASTA: 'SELF-EMPLOYED',
};
