import type { Culture } from './person.ts';

/** Spain. */
export const spanish = {
  male: ['JOSÉ', 'ANTONIO', 'MANUEL', 'FRANCISCO JAVIER', 'DAVID', 'ÁLVARO', 'PABLO', 'IÑAKI', 'JORDI', 'RAMÓN', 'ÓSCAR', 'HUGO', 'XOSÉ'],
  female: ['MARÍA', 'CARMEN', 'LUCÍA', 'ANA BELÉN', 'NÚRIA', 'BEGOÑA', 'SOFÍA', 'INÉS', 'ROCÍO', 'PAULA', 'ELENA', 'MERCEDES', 'ITZIAR'],
  surnames: ['GARCÍA', 'FERNÁNDEZ', 'IBÁÑEZ', 'PEÑA', 'RODRÍGUEZ', 'DE LA FUENTE', 'MARTÍN', 'SÁNCHEZ', 'NÚÑEZ', 'PUIG', 'ORTEGA', 'SERRANO', 'GÓMEZ', 'ETXEBERRIA', 'VÁZQUEZ', 'MORENO'],
  towns: ['MADRID', 'CÁDIZ', 'A CORUÑA', 'VALLADOLID', 'LEÓN', 'SEVILLA', 'BILBAO', 'LLEIDA', 'JAÉN', 'MÁLAGA', 'LOGROÑO', 'MURCIA', 'CÁCERES'],
  secondNames: 0.15,
} satisfies Culture; // prettier-ignore

export const spanishStreets = ['C. MAYOR', 'AVDA. DE LA CONSTITUCIÓN', 'C. REAL', 'PLAZA DEL SOL', 'C. SAN JUAN', 'PASEO DE GRACIA', 'C. CERVANTES', 'RONDA NORTE']; // prettier-ignore
