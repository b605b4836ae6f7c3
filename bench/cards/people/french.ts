import type { Culture } from './person.ts';

/** France. */
export const french = {
  male: ['FRANÇOIS', 'JEAN-PIERRE', 'LOÏC', 'HUGO', 'ANDRÉ', 'MATHIEU', 'THÉO', 'LUCAS', 'OLIVIER', 'GAËL', 'JÉRÔME', 'PAUL', 'KARIM'],
  female: ['MARIE', 'ÉLODIE', 'ANNE-SOPHIE', 'CHLOÉ', 'MAËLLE', 'CAMILLE', 'HÉLÈNE', 'INÈS', 'NATHALIE', 'ZOÉ', 'LÉA', 'SYLVIE', 'FATIMA'],
  surnames: ['MARTIN', 'LEFÈVRE', 'DUPONT', 'BERNARD', 'MÜLLER', 'LE GOFF', 'DE LA TOUR', 'GAUTHIER', 'BÉRANGER', 'MOREAU', 'FRANÇOIS-DUVAL', 'PETIT', 'NGUYEN', 'CHÂTELAIN', 'ROUX', "D'ALMEIDA"],
  towns: ['PARIS', 'LYON', 'MARSEILLE', 'NÎMES', 'ORLÉANS', 'BESANÇON', 'SAINT-ÉTIENNE', 'LILLE', 'BÉZIERS', 'LA ROCHELLE', 'RENNES', 'ANGOULÊME', 'BREST'],
} satisfies Culture; // prettier-ignore

export const frenchStreets = ['RUE DE LA PAIX', 'AVENUE VICTOR HUGO', 'RUE DES ÉCOLES', 'CHEMIN DU MOULIN', 'BOULEVARD VOLTAIRE', 'PLACE DE LA MAIRIE', 'IMPASSE DES LILAS', 'RUE DU GÉNÉRAL LECLERC']; // prettier-ignore
export const prefectures = ["PRÉFECTURE DE L'OISE (60)", 'PRÉFECTURE DE POLICE (75)', 'PRÉFECTURE DU RHÔNE (69)', 'PRÉFECTURE DU GARD (30)', 'SOUS-PRÉFECTURE DE BREST (29)', "PRÉFECTURE DE L'HÉRAULT (34)"]; // prettier-ignore
