import { bra } from './bra.ts';
import { can } from './can.ts';
import { chn } from './chn.ts';
import { deu } from './deu.ts';
import { esp } from './esp.ts';
import { fra } from './fra.ts';
import { gbr } from './gbr.ts';
import type { Issuer } from './issuer.ts';
import { ita } from './ita.ts';
import { pol } from './pol.ts';
import { tur } from './tur.ts';
import { usa } from './usa.ts';
import { vnm } from './vnm.ts';

/** The issuing states, by their ISO 3166-1 alpha-3 codes. */
export const issuers: Readonly<Record<string, Issuer>> = {
  BRA: bra, CAN: can, CHN: chn, DEU: deu, ESP: esp, FRA: fra, GBR: gbr, ITA: ita, POL: pol, TUR: tur, USA: usa, VNM: vnm,
}; // prettier-ignore
