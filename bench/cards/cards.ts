import type { CardMaker } from './layout.ts';
import { arIdCard } from './types/ar-id-card.ts';
import { auDriversLicense } from './types/au-drivers-license.ts';
import { bdIdCard } from './types/bd-id-card.ts';
import { caDriversLicense } from './types/ca-drivers-license.ts';
import { chIdCard } from './types/ch-id-card.ts';
import { cnIdCard } from './types/cn-id-card.ts';
import { coIdCard } from './types/co-id-card.ts';
import { deIdCard } from './types/de-id-card.ts';
import { egIdCard } from './types/eg-id-card.ts';
import { esIdCard } from './types/es-id-card.ts';
import { frIdCard } from './types/fr-id-card.ts';
import { gbDriversLicense } from './types/gb-drivers-license.ts';
import { ghIdCard } from './types/gh-id-card.ts';
import { hkIdCard } from './types/hk-id-card.ts';
import { idKtp } from './types/id-ktp.ts';
import { inAadhaarBack } from './types/in-aadhaar-back.ts';
import { inAadhaarFront } from './types/in-aadhaar-front.ts';
import { inPan } from './types/in-pan.ts';
import { itIdCard } from './types/it-id-card.ts';
import { jpDriversLicense } from './types/jp-drivers-license.ts';
import { jpMyNumberCard } from './types/jp-my-number-card.ts';
import { krIdCard } from './types/kr-id-card.ts';
import { mrzDocument } from './types/mrz-document.ts';
import { mxIdCard } from './types/mx-id-card.ts';
import { myIdCard } from './types/my-id-card.ts';
import { ngNinSlip } from './types/ng-nin-slip.ts';
import { nlIdCard } from './types/nl-id-card.ts';
import { nzDriversLicense } from './types/nz-drivers-license.ts';
import { nzKiwiAccessCard } from './types/nz-kiwi-access-card.ts';
import { passport } from './types/passport.ts';
import { peIdCard } from './types/pe-id-card.ts';
import { phDriversLicense } from './types/ph-drivers-license.ts';
import { phTinid } from './types/ph-tinid.ts';
import { phUmid } from './types/ph-umid.ts';
import { phVotersId } from './types/ph-voters-id.ts';
import { pkIdCard } from './types/pk-id-card.ts';
import { roIdCard } from './types/ro-id-card.ts';
import { seDriversLicense } from './types/se-drivers-license.ts';
import { seIdCard } from './types/se-id-card.ts';
import { thDriversLicense } from './types/th-drivers-license.ts';
import { thIdCard } from './types/th-id-card.ts';
import { twIdCard } from './types/tw-id-card.ts';
import { usDriversLicense } from './types/us-drivers-license.ts';
import { vnIdCard } from './types/vn-id-card.ts';
import { zaIdCard } from './types/za-id-card.ts';

/** The makers, by document type: a new type is a file under types/ and a line here. */
export const cards: Readonly<Record<string, CardMaker>> = {
  ar_id_card: arIdCard,
  au_drivers_license: auDriversLicense,
  bd_id_card: bdIdCard,
  ca_drivers_license: caDriversLicense,
  ch_id_card: chIdCard,
  cn_id_card: cnIdCard,
  co_id_card: coIdCard,
  de_id_card: deIdCard,
  eg_id_card: egIdCard,
  es_id_card: esIdCard,
  fr_id_card: frIdCard,
  gb_drivers_license: gbDriversLicense,
  gh_id_card: ghIdCard,
  hk_id_card: hkIdCard,
  id_ktp: idKtp,
  in_aadhaar_back: inAadhaarBack,
  in_aadhaar_front: inAadhaarFront,
  in_pan: inPan,
  it_id_card: itIdCard,
  jp_drivers_license: jpDriversLicense,
  jp_my_number_card: jpMyNumberCard,
  kr_id_card: krIdCard,
  mrz_document: mrzDocument,
  mx_id_card: mxIdCard,
  my_id_card: myIdCard,
  ng_nin_slip: ngNinSlip,
  nl_id_card: nlIdCard,
  nz_drivers_license: nzDriversLicense,
  nz_kiwi_access_card: nzKiwiAccessCard,
  passport,
  pe_id_card: peIdCard,
  ph_drivers_license: phDriversLicense,
  ph_tinid: phTinid,
  ph_umid: phUmid,
  ph_voters_id: phVotersId,
  pk_id_card: pkIdCard,
  ro_id_card: roIdCard,
  se_drivers_license: seDriversLicense,
  se_id_card: seIdCard,
  th_drivers_license: thDriversLicense,
  th_id_card: thIdCard,
  tw_id_card: twIdCard,
  us_drivers_license: usDriversLicense,
  vn_id_card: vnIdCard,
  za_id_card: zaIdCard,
};

/** @throws Error naming the types there are */
export function cardMaker(documentType: string): CardMaker {
  const maker = cards[documentType];
  if (!maker) throw new Error(`no cards of type ${documentType}; there are: ${Object.keys(cards).join(', ')}`);
  return maker;
}
