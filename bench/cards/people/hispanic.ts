import type { Culture } from './person.ts';

/** Spanish America. Its cards print Ñ, but no accents; two surnames are usual. */
const names = {
  male: ['JUAN', 'CARLOS', 'LUIS', 'JOSE', 'MIGUEL', 'ANDRES', 'DIEGO', 'FRANCISCO', 'JORGE', 'MATEO', 'SANTIAGO', 'IÑIGO', 'RAMON', 'SERGIO', 'ALEJANDRO'],
  female: ['MARIA', 'ANA', 'LUCIA', 'BEGOÑA', 'CAMILA', 'ROSA', 'VALENTINA', 'CARMEN', 'JIMENA', 'PAULA', 'GABRIELA', 'ELENA', 'SOFIA', 'TERESA', 'ISABEL'],
  surnames: ['GARCIA', 'PEREZ', 'RODRIGUEZ', 'MUÑOZ', 'QUISPE', 'HERNANDEZ', 'LOPEZ', 'CASTAÑEDA', 'DE LA CRUZ', 'SANCHEZ', 'TORRES', 'NUÑEZ', 'MORALES', 'VARGAS', 'ORTIZ', 'RAMIREZ', 'FLORES', 'DEL RIO', 'ACUÑA', 'GOMEZ'],
  secondNames: 0.6,
} as const; // prettier-ignore

export const peruvian = { ...names, towns: ['LIMA', 'AREQUIPA', 'CUSCO', 'TRUJILLO', 'PIURA'] } satisfies Culture;
export const colombian = {
  ...names,
  towns: ['BOGOTA D.C (CUNDINAMARCA)', 'MEDELLIN (ANTIOQUIA)', 'CALI (VALLE)', 'IBAGUE (TOLIMA)', 'NEIVA (HUILA)'],
} satisfies Culture;
export const argentine = {
  ...names,
  towns: ['BUENOS AIRES', 'CORDOBA', 'MENDOZA', 'SANTA FE', 'TUCUMAN', 'SALTA', 'CHUBUT', 'ENTRE RIOS'],
} satisfies Culture;
export const mexican = { ...names, towns: ['GUADALAJARA', 'MERIDA', 'PUEBLA', 'TOLUCA'] } satisfies Culture;
