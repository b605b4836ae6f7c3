import type { DocumentDefinition } from './define.ts';
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

/** Every document type of this server, in the published (alphabetic) order. A new type is one line here. */
export const documentTypes: readonly DocumentDefinition[] = [
  arIdCard,
  auDriversLicense,
  bdIdCard,
  caDriversLicense,
  chIdCard,
  cnIdCard,
  coIdCard,
  deIdCard,
  egIdCard,
  esIdCard,
  frIdCard,
  gbDriversLicense,
  ghIdCard,
  hkIdCard,
  idKtp,
  inAadhaarBack,
  inAadhaarFront,
  inPan,
  itIdCard,
  jpDriversLicense,
  jpMyNumberCard,
  krIdCard,
  mrzDocument,
  mxIdCard,
  myIdCard,
  ngNinSlip,
  nlIdCard,
  nzDriversLicense,
  nzKiwiAccessCard,
  passport,
  peIdCard,
  phDriversLicense,
  phTinid,
  phUmid,
  phVotersId,
  pkIdCard,
  roIdCard,
  seDriversLicense,
  seIdCard,
  thDriversLicense,
  thIdCard,
  twIdCard,
  usDriversLicense,
  vnIdCard,
  zaIdCard,
];

/** The definition behind a published name, or undefined where there is none. */
export function findDocument(type: string): DocumentDefinition | undefined {
  return documentTypes.find((definition) => definition.type === type);
}
