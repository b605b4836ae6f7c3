import { common, field, numeric, type Holder, type Issuer } from './issuer.ts';

/** Turkey: dotted and dotless i, the identity number beside the name and in the MRZ. */
export const tur: Issuer = {
  mrzCode: 'TUR',
  font: 'Noto Sans',
  valueWeight: 600,
  ink: '#8c2f39',
  ground: {
    tints: ['#f4e2dd', '#f1eee6', '#e0e9ec'],
    lines: ['#d99b94', '#9bb7c4'],
    pattern: 'rosettes',
    strength: 0.4,
  },
  elements: [
    { kind: 'text', text: 'TÜRKİYE CUMHURİYETİ', style: 'title', x: 46, y: 6.4, maxWidth: 60 },
    { kind: 'text', text: 'REPUBLIC OF TÜRKİYE', style: 'label', x: 46, y: 9.3 },
    { kind: 'text', text: 'PASAPORT', style: 'title', x: 6, y: 6.6 },
    { kind: 'text', text: 'PASSPORT', style: 'small', x: 6, y: 10.2 },
    { kind: 'portrait', x: 6, y: 14, width: 36, height: 46 },
    ...field('Türü / Type', 'P', 46, 12.6, 14),
    ...field('Ülke Kodu / Country Code', 'TUR', 60, 12.6, 28),
    ...field('Pasaport No. / Passport No.', '{number}', 90, 12.6, 30),
    ...field('Soyadı / Surname', '{surname}', 46, 19.8),
    ...field('Adı / Given Name(s)', '{givenNames}', 46, 27),
    ...field('Uyruğu / Nationality', 'T.C. / TURKISH', 46, 34.2, 36),
    ...field('T.C. Kimlik No. / Personal No.', '{personal}', 86, 34.2, 34),
    ...field('Doğum Tarihi / Date of Birth', '{born}', 46, 41.4, 36),
    ...field('Cinsiyeti / Sex', '{sex}', 86, 41.4, 20),
    ...field('Doğum Yeri / Place of Birth', '{birthPlace}', 46, 48.6, 60),
    ...field('Düzenleme Tarihi / Date of Issue', '{issued}', 46, 55.8, 36),
    ...field('Düzenleyen Makam / Authority', '{authority}', 86, 55.8, 34),
    ...field('Geçerlilik Tarihi / Date of Expiry', '{expires}', 46, 63, 36),
    { kind: 'signature', x: 90, y: 67, width: 26 },
  ],
  names: {
    male: ['ÖMER', 'YİĞİT', 'ÇAĞRI', 'İSMAİL', 'OĞUZHAN', 'GÜNEŞ', 'MEHMET', 'IŞIK'],
    female: ['AYŞE', 'GÜLŞEN', 'ÖZLEM', 'ÇİĞDEM', 'ZEYNEP', 'NİLÜFER', 'ŞÜKRAN', 'İPEK'],
    surnames: ['YILDIRIM', 'ÖZTÜRK', 'ŞAHİN', 'KILIÇ', 'DEMİR', 'ÇELİK', 'AYDIN', 'GÜNDOĞDU', 'BAŞARAN', 'AĞAOĞLU'],
  },
  secondNames: true,
  places: ['İSTANBUL', 'DİYARBAKIR', 'ESKİŞEHİR', 'MUĞLA', 'ŞANLIURFA', 'ANKARA', 'ÇANAKKALE', 'İZMİR'],
  authorities: ['ANKARA', 'İSTANBUL', 'İZMİR', 'MUĞLA', 'KÜTAHYA'],
  numbers: ['U########', 'S########'],
  spelling: { Ü: 'U', Ö: 'O', İ: 'I' },
  optional: kimlik,
  print: (holder) => ({
    ...common(holder, numeric('.')),
    personal: kimlik(holder),
    sex: holder.sex === 'F' ? 'K / F' : 'E / M',
  }),
  nationalityTruth: () => ['T.C. / TURKISH', 'T.C./TURKISH', 'TURKISH', 'TÜRKİYE', 'TURKEY', 'TURKIYE'],
};

/** Eleven digits, the last two of them check digits. */
function kimlik(holder: Holder): string {
  const digits = holder.draws.slice(0, 9).map((digit, index) => (index === 0 ? (digit % 9) + 1 : digit));
  const odd = digits.filter((_d, index) => index % 2 === 0).reduce((a, b) => a + b, 0);
  const even = digits.filter((_d, index) => index % 2 === 1).reduce((a, b) => a + b, 0);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return digits.join('') + String(tenth) + String((odd + even + tenth) % 10);
}
