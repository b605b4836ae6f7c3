/** What Latin American identity cards print of closed vocabularies, and the published English. */

/** Estado civil, whole or by its initial. */
export const spanishMaritalStates: Readonly<Record<string, string>> = {
  ...{ S: 'Single', SOLTERO: 'Single', SOLTERA: 'Single' },
  ...{ C: 'Married', CASADO: 'Married', CASADA: 'Married' },
  ...{ V: 'Widowed', VIUDO: 'Widowed', VIUDA: 'Widowed' },
  ...{ D: 'Divorced', DIVORCIADO: 'Divorced', DIVORCIADA: 'Divorced' },
};
