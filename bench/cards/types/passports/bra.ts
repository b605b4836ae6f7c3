import { common, english, field, type Issuer } from './issuer.ts';
import { two, type Day } from '../../people/dates.ts';

const portuguese = 'JAN FEV MAR ABR MAI JUN JUL AGO SET OUT NOV DEZ'.split(' ');
const date = ({ year, month, day }: Day): string =>
  `${two(day)} ${portuguese[month - 1] ?? ''}/${english[month - 1] ?? ''} ${year}`;

/** Brazil: several surnames, the parents' names below, dates 22 SET/SEP 1982. */
export const bra: Issuer = {
  mrzCode: 'BRA',
  font: 'Lato',
  valueFont: 'Liberation Sans',
  ink: '#1d5a3c',
  ground: {
    tints: ['#e5efdc', '#f5f0d8', '#dfe9f0'],
    lines: ['#9cc088', '#d6c47a', '#9ab4cc'],
    pattern: 'both',
    strength: 0.35,
  },
  elements: [
    { kind: 'text', text: 'REPÚBLICA FEDERATIVA DO BRASIL', style: 'title', x: 46, y: 6.8, maxWidth: 74 },
    { kind: 'text', text: 'PASSAPORTE', style: 'small', x: 6, y: 6 },
    { kind: 'text', text: 'PASSPORT', style: 'small', x: 6, y: 9.2 },
    { kind: 'portrait', x: 6, y: 13, width: 36, height: 47 },
    ...field('TIPO/TYPE', 'P', 46, 11.6, 14),
    ...field('PAÍS EMISSOR/ISSUING COUNTRY', 'BRA', 60, 11.6, 34),
    ...field('PASSAPORTE Nº/PASSPORT No.', '{number}', 94, 11.6, 30),
    ...field('SOBRENOME/SURNAME', '{surname}', 46, 18.2),
    ...field('NOME/GIVEN NAMES', '{givenNames}', 46, 24.8),
    ...field('NACIONALIDADE/NATIONALITY', 'BRASILEIRO(A)', 46, 31.4, 40),
    ...field('DATA DE NASCIMENTO/DATE OF BIRTH', '{born}', 46, 38, 44),
    ...field('SEXO/SEX', '{sex}', 46, 44.6, 14),
    ...field('NATURALIDADE/PLACE OF BIRTH', '{birthPlace}', 62, 44.6, 48),
    ...field('FILIAÇÃO/FILIATION', '{mother}', 46, 51.2, 70),
    ...field('DATA DE EXPEDIÇÃO/DATE OF ISSUE', '{issued}', 46, 57.8, 42),
    ...field('AUTORIDADE/AUTHORITY', '{authority}', 92, 57.8, 30),
    ...field('VÁLIDO ATÉ/DATE OF EXPIRY', '{expires}', 46, 64.4, 42),
  ],
  names: {
    male: ['JOÃO', 'LUÍS', 'ANTÔNIO', 'TIAGO', 'MÁRCIO', 'CAÍQUE', 'RAFAEL'],
    female: ['MARIA', 'CONCEIÇÃO', 'LETÍCIA', 'PATRÍCIA', 'ANA', 'LÚCIA', 'GABRIELA'],
    surnames: ['DA SILVA', 'GONÇALVES', 'ARAÚJO', 'DOS SANTOS', 'MAGALHÃES', 'PEREIRA', 'SIMÕES', 'DE SÁ', 'COSTA'],
  },
  secondNames: true,
  twoSurnames: true,
  places: ['SÃO PAULO/SP', 'BRASÍLIA/DF', 'MACEIÓ/AL', 'GOIÂNIA/GO', 'BELÉM/PA', 'RECIFE/PE', 'RIO DE JANEIRO/RJ'],
  authorities: ['SR/SP', 'SR/RJ', 'SR/DF', 'SR/PE'],
  numbers: ['FX######', 'YC######', 'GA######'],
  emptyCheck: '0',
  print: (holder) => ({ ...common(holder, date), mother: `ROSA ${holder.surname}` }),
  nationalityTruth: () => ['BRASILEIRO(A)', 'BRASILEIRO', 'BRASILEIRA', 'BRAZIL', 'BRASIL'],
};
