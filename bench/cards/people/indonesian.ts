import type { Culture } from './person.ts';

/** Indonesia: many have one name, most two or three, none of them a family's. */
export const indonesian = {
  male: ['BUDI', 'AGUS', 'MUHAMMAD', 'DEDI', 'EKO', 'I MADE', 'RIZKY', 'HENDRA', 'YOHANES', 'ABDUL', 'FAJAR', 'SLAMET', 'TAUFIK', 'DIMAS', 'WAYAN'],
  female: ['SITI', 'DEWI', 'SRI', 'NUR', 'RATNA', 'NI LUH', 'AYU', 'INDAH', 'MARIA', 'FITRI', 'YULIANA', 'LESTARI', 'PUTRI', 'MEGA', 'WULAN'],
  surnames: ['SANTOSO', 'WIJAYA', 'HIDAYAT', 'PRATAMA', 'SUSANTO', 'NUGROHO', 'SIMANJUNTAK', 'SETIAWAN', 'HASIBUAN', 'RAHMAN', 'KURNIAWAN', 'SAPUTRA', 'LUBIS', 'HARTONO', 'MAHARANI', 'GUNAWAN'],
  towns: ['BANDUNG', 'JAKARTA', 'SURABAYA', 'MEDAN', 'SEMARANG', 'MAKASSAR', 'DENPASAR', 'YOGYAKARTA', 'BOGOR', 'PADANG', 'MALANG', 'PALEMBANG', 'KUPANG', 'MANADO', 'BANYUWANGI'],
  secondNames: 0.5,
} satisfies Culture; // prettier-ignore

/** Code of province and regency (NIK), province, regency or city, districts with their codes, villages. */
export const indonesianRegions = [
  { code: '3171', province: 'DKI JAKARTA', city: 'JAKARTA PUSAT', districts: { '06': 'MENTENG', '03': 'KEMAYORAN' }, villages: ['KEBON SIRIH', 'PEGANGSAAN', 'CIKINI'] },
  { code: '3174', province: 'DKI JAKARTA', city: 'JAKARTA SELATAN', districts: { '01': 'TEBET', '07': 'KEBAYORAN BARU' }, villages: ['MANGGARAI', 'GANDARIA UTARA', 'MELAWAI'] },
  { code: '3273', province: 'JAWA BARAT', city: 'KOTA BANDUNG', districts: { '02': 'COBLONG', '06': 'CICENDO' }, villages: ['DAGO', 'SUKARAJA', 'PASIR KALIKI'] },
  { code: '3201', province: 'JAWA BARAT', city: 'KABUPATEN BOGOR', districts: { '01': 'CIBINONG', '37': 'BOJONGGEDE' }, villages: ['PAKANSARI', 'RAWA PANJANG', 'CIRIMEKAR'] },
  { code: '3578', province: 'JAWA TIMUR', city: 'KOTA SURABAYA', districts: { '09': 'SUKOLILO', '02': 'WONOKROMO' }, villages: ['KEPUTIH', 'NGAGEL', 'GEBANG PUTIH'] },
  { code: '3510', province: 'JAWA TIMUR', city: 'KABUPATEN BANYUWANGI', districts: { '16': 'BANYUWANGI', '05': 'MUNCAR' }, villages: ['PENATABAN', 'TEMBOKREJO', 'SUMBERBERAS'] },
  { code: '3404', province: 'DAERAH ISTIMEWA YOGYAKARTA', city: 'KABUPATEN SLEMAN', districts: { '07': 'DEPOK', '12': 'NGAGLIK' }, villages: ['CATURTUNGGAL', 'SARIHARJO', 'CONDONGCATUR'] },
  { code: '5171', province: 'BALI', city: 'KOTA DENPASAR', districts: { '01': 'DENPASAR SELATAN', '02': 'DENPASAR TIMUR' }, villages: ['SANUR', 'PANJER', 'SESETAN'] },
  { code: '1271', province: 'SUMATERA UTARA', city: 'KOTA MEDAN', districts: { '01': 'MEDAN KOTA', '10': 'MEDAN BARU' }, villages: ['TELADAN BARAT', 'PETISAH HULU', 'DARAT'] },
  { code: '7371', province: 'SULAWESI SELATAN', city: 'KOTA MAKASSAR', districts: { '09': 'PANAKKUKANG', '12': 'MANGGALA' }, villages: ['MASALE', 'ANTANG', 'PAROPO'] },
] as const; // prettier-ignore

export const indonesianStreets = ['JL. MERDEKA', 'JL. SUDIRMAN', 'JL. GATOT SUBROTO', 'KP. CIKARET', 'JL. MELATI', 'DUSUN KRAJAN', 'PERUM GRIYA ASRI BLOK C', 'JL. RAYA PASAR MINGGU', 'GG. MAWAR', 'BTN MINASA UPA BLOK F']; // prettier-ignore
