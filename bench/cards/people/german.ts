import type { Culture } from './person.ts';

/** Germany. */
export const german = {
  male: ['JÜRGEN', 'BJÖRN', 'LUKAS', 'MAXIMILIAN', 'JONAS', 'GÜNTHER', 'SEBASTIAN', 'JÖRG', 'FELIX', 'MATTHIAS', 'TIM', 'KARL-HEINZ', 'EMIL', 'PAUL', 'OĞUZ'],
  female: ['LEA', 'HANNAH', 'KÄTHE', 'ANNIKA', 'SOPHIE', 'BÄRBEL', 'MARIE', 'FRANZISKA', 'JOHANNA', 'ANNA-LENA', 'INGRID', 'ELIF', 'RENATE', 'MIA', 'ZOË'],
  surnames: ['MÜLLER', 'SCHRÖDER', 'GROẞMANN', 'KÖHLER', 'WEISS', 'BAUER', 'SCHÄFER', 'KRÜGER', 'VOGEL', 'HÜBNER', 'WAGNER', 'VON DER HEIDE', 'YILMAZ', 'KOWALSKI', 'LANGE-BRANDT', 'DIETRICH', 'STRAUẞ', 'NEUMANN', 'FUCHS'],
  towns: ['MÜNCHEN', 'KÖLN', 'BERLIN', 'LÜBECK', 'HAMBURG', 'TÜBINGEN', 'DRESDEN', 'NÜRNBERG', 'SAARBRÜCKEN', 'BAD HOMBURG', 'ROSTOCK', 'GÖTTINGEN', 'FRANKFURT (ODER)', 'KASSEL', 'WÜRZBURG'],
} satisfies Culture; // prettier-ignore

export const germanStreets = ['HAUPTSTRAẞE', 'BAHNHOFSTRAẞE', 'LINDENALLEE', 'AM MARKT', 'GARTENWEG', 'SCHILLERPLATZ', 'HEIDESTRAẞE', 'MÜHLENWEG', 'AN DER ALTEN POST', 'ROSENGASSE']; // prettier-ignore
