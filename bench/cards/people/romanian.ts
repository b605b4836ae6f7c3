import type { Random } from '../random.ts';
import { two } from './dates.ts';
import type { Culture, Person } from './person.ts';

/** Romania. */
export const romanian = {
  male: ['ION', 'ANDREI', 'ȘTEFAN', 'GHEORGHE', 'CĂTĂLIN', 'MIHAI', 'CONSTANTIN', 'VLĂDUȚ', 'DANIEL-IONUȚ', 'RADU'],
  female: ['MARIA', 'ELENA', 'IOANA', 'ANDREEA', 'MĂDĂLINA', 'ANA-MARIA', 'GEORGETA', 'RODICA', 'BIANCA-ȘTEFANIA'],
  surnames: ['POPESCU', 'IONESCU', 'MUNTEANU', 'BĂLAN', 'ȚEPEȘ', 'CONSTANTINESCU', 'MOLDOVAN', 'DRĂGULESCU', 'STĂNESCU', 'GÂRLEANU', 'SZABÓ', 'RUSU'],
  towns: ['Jud.CJ Mun.Cluj-Napoca', 'Jud.BV Mun.Braşov', 'Jud.IS Mun.Iaşi', 'Mun.Bucureşti Sec.3', 'Jud.PH Mun.Ploieşti', 'Jud.SV Com.Ilişeşti', 'Jud.TM Mun.Timişoara'],
} satisfies Culture; // prettier-ignore

export const romanianStreets = ['Str.Horea', 'Str.Mihai Eminescu', 'Bd.Unirii', 'Aleea Castanilor', 'Str.Principală', 'Cal.Victoriei', 'Str.Lungă']; // prettier-ignore
export const romanianOffices = ['SPCLEP Cluj-Napoca', 'SPCLEP Braşov', 'SPCLEP Iaşi', 'SPCEP S3 biroul nr.1', 'SPCLEP Timişoara']; // prettier-ignore

/** Sex and century, birth, county, sequence, check digit: weights 279146358279, mod 11, 10 as 1 (Law 105/1996). */
export function cnpOf({ sex, born }: Pick<Person, 'sex' | 'born'>, random: Random): string {
  const first = (born.year < 2000 ? 1 : 5) + (sex === 'F' ? 1 : 0);
  const county = two(random.int(1, 46));
  const body = `${first}${two(born.year % 100)}${two(born.month)}${two(born.day)}${county}${random.pattern('###')}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * Number('279146358279'[index]), 0);
  return `${body}${sum % 11 === 10 ? 1 : sum % 11}`;
}
