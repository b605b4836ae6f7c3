import type { Culture } from './person.ts';

/** Switzerland. */
export const swiss = {
  male: ['Hans', 'Urs', 'Beat', 'Jürg', 'Luca', 'Noah', 'Jean-Luc', 'Matteo', 'Andrin', 'Reto', 'François', 'Damian'],
  female: ['Ursula', 'Regula', 'Mia', 'Céline', 'Anna-Barbara', 'Giulia', 'Ladina', 'Hélène', 'Zoë', 'Elena', 'Käthi'],
  surnames: ['Müller', 'Meier', 'Schmid', 'Zürcher', 'von Allmen', 'Favre', 'Bernasconi', 'Caduff', 'Rüegg', 'Brönnimann', 'Dubois', 'Steiner-Bühler', 'Hösli'],
  towns: ['Zürich ZH', 'Basel BS', 'Genève GE', 'Lugano TI', 'Küsnacht ZH', 'Schwyz SZ', 'Neuchâtel NE', 'Scuol GR', 'Münsingen BE', 'Fribourg FR'],
} satisfies Culture; // prettier-ignore

export const swissOffices = ['Kanton Zürich', 'Basel-Stadt BS', 'Canton de Genève', 'Cantone Ticino', 'Kanton Bern', 'Neuchâtel NE', 'Kanton Graubünden']; // prettier-ignore
