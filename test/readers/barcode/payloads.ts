/** Payloads of invented people, for the readers' tests and for the barcodes that are drawn in test/ocr. */

/** @param changes elements to change, add, or (undefined) leave out */
export function aamvaPayload(
  changes: Readonly<Record<string, string | undefined>> = {},
  header = 'ANSI 636026100102',
): string {
  const elements: Readonly<Record<string, string | undefined>> = {
    ...{ DAQ: 'D08954217', DCS: 'SAMPLEFORD', DDE: 'N', DAC: 'JANE', DDF: 'N', DAD: 'QUILL,MAE', DDG: 'N', DCA: 'D' },
    ...{ DCB: 'NONE', DCD: 'NONE', DBD: '06062019', DBB: '02291988', DBA: '02292032', DBC: '2', DAU: '068 in' },
    ...{ DAY: 'BRO', DAG: '2300 WEST EXAMPLE STREET', DAI: 'PHOENIX', DAJ: 'AZ', DAK: '850010000  ' },
    ...{ DCF: '2424244747474786102204', DCG: 'USA', DDK: '1', DAW: '141', DAZ: 'BLK' },
    ...changes,
  };
  const body = Object.entries(elements).flatMap(([id, value]) => (value === undefined ? [] : [`${id}${value}`]));
  return `@\n\u001e\r${header}DL00410278ZA03190008DL${body.join('\n')}\rZAZAA01\r`;
}

export const zaIdCardPayload =
  'NAIDOO-TEST|THANDI GRACE|F|RSA|9202204720083|20 FEB 1992|RSA|CITIZEN|05 MAY 2021|23370|110123456|' +
  '1234567890'.repeat(10);

export const arDniPayload = '00412345678@PEREZ GÓMEZ@ANA LUZ@F@40123456@A@05/03/1997@11/08/2021@275';

export const arDniFirstPayload =
  '@40123456    @A@1@PEREZ GOMEZ@ANA LUZ@ARGENTINA@05/03/1997@F@11/08/2011@00070000001@7055 @11/08/2026@421@0@ILR:2.20@';

/** 531 bytes: mark, number, four names of 23 bytes, person, and bytes in place of fingerprints. */
export function coCedulaPayload(person = '0M19880229160010O+'): Uint8Array {
  const bytes = new Uint8Array(531);
  const put = (at: number, text: string) =>
    bytes.set(
      [...text].map((char) => char.charCodeAt(0)),
      at,
    );
  put(0, '0312345678');
  put(24, 'PubDSK_1');
  put(40, '00012345');
  put(48, '0099991234');
  put(58, 'PEÑARANDA');
  put(81, 'RUIZ');
  put(104, 'LUIS');
  put(127, 'ALBERTO');
  put(150, person);
  for (let at = 169; at < bytes.length; at++) bytes[at] = (at * 37) % 251;
  return bytes;
}

export const vnCccdPayload =
  '001195009998||Nguyễn Thị Thử Nghiệm|24091995|Nữ|Số 1, Đường Ví Dụ, Phường Mẫu, Hà Nội|15052021';

export const inAadhaarPayload =
  '<?xml version="1.0" encoding="UTF-8"?><PrintLetterBarcodeData uid="234123412346" name="Asha &amp; Test Kumari" ' +
  'gender="F" yob="1991" co="D/O Test" house="12" street="Example Road" vtc="Pune" dist="Pune" state="Maharashtra" ' +
  'pc="411001" dob="1991-07-04"/>';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin1 = (text: string): Uint8Array => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));
