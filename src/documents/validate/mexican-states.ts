/**
 * Mexico's states: the code in an elector key (INEGI, Catálogo de entidades federativas) and in a CURP (RENAPO,
 * Instructivo normativo para la asignación de la CURP, 2021, annex 1), name. 87 and 88 are births abroad.
 */
export const mexicanStates: readonly { readonly number: string; readonly curp: string; readonly name: string }[] = [
  '01 AS AGUASCALIENTES,02 BC BAJA CALIFORNIA,03 BS BAJA CALIFORNIA SUR,04 CC CAMPECHE,05 CL COAHUILA,06 CM COLIMA',
  '07 CS CHIAPAS,08 CH CHIHUAHUA,09 DF CIUDAD DE MÉXICO,10 DG DURANGO,11 GT GUANAJUATO,12 GR GUERRERO,13 HG HIDALGO',
  '14 JC JALISCO,15 MC MÉXICO,16 MN MICHOACÁN,17 MS MORELOS,18 NT NAYARIT,19 NL NUEVO LEÓN,20 OC OAXACA,21 PL PUEBLA',
  '22 QT QUERÉTARO,23 QR QUINTANA ROO,24 SP SAN LUIS POTOSÍ,25 SL SINALOA,26 SR SONORA,27 TC TABASCO,28 TS TAMAULIPAS',
  '29 TL TLAXCALA,30 VZ VERACRUZ,31 YN YUCATÁN,32 ZS ZACATECAS,87 NE EXTRANJERO,88 NE EXTRANJERO',
]
  .join(',')
  .split(',')
  .map((entry) => ({ number: entry.slice(0, 2), curp: entry.slice(3, 5), name: entry.slice(6) }));
