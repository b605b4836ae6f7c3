// Emitted by `npm run schema` from the registry of document types and the catalogue of errors; do not edit.

/** Why the server refuses a call: the codes of its errors. */
export const reasons = [
  'INVALID_AUTH_HEADER',
  'INVALID_API_KEY',
  'API_KEY_DISABLED',
  'EMAIL_NOT_VERIFIED',
  'SUBSCRIPTION_REQUIRED',
  'ACCOUNT_SUSPENDED',
  'FORBIDDEN',
  'INSUFFICIENT_CREDITS',
  'BILLING_ISSUE',
  'RATE_LIMITED',
  'MISSING_IMAGE_FILE',
  'INVALID_DOCUMENT_TYPE',
  'INVALID_IMAGE_TYPE',
  'IMAGE_TOO_LARGE',
  'IMAGE_TOO_SMALL',
  'IMAGE_CORRUPTED',
  'INVALID_REQUEST',
  'TEXT_EXTRACTION_FAILED',
  'DOCUMENT_RECOGNITION_FAILED',
  'NOT_FOUND',
  'CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'AI_SERVICE_ERROR',
  'DATABASE_ERROR',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_ERROR',
] as const;

/** Argentina ID Card (`ar_id_card`). Null: not on the picture, or not read. */
export interface ArIdCard {
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Last day of validity, ISO 8601. For example `2030-01-01`. */
  readonly dateOfExpiry: string | null;
  /** Day of issue, ISO 8601. For example `2020-01-01`. */
  readonly dateOfIssue: string | null;
  /** DNI: seven or eight digits, without points. For example `12345678`. */
  readonly documentNumber: string | null;
  /** Male, Female or X. For example `Male`. */
  readonly gender: string | null;
  /** Given names. For example `JUAN`. */
  readonly givenName: string | null;
  /** Surname. For example `PEREZ`. */
  readonly surname: string | null;
  /** ARGENTINE; that of a foreigner as printed. For example `ARGENTINE`. */
  readonly nationality: string | null;
  /** Residence, on the back: street and number, place, province, with commas between. For example `CALLE FALSA 123, BUENOS AIRES`. */
  readonly address: string | null;
  /** Place of birth, on the back. For example `BUENOS AIRES`. */
  readonly placeOfBirth: string | null;
  /** CUIL with hyphens, on the back. For example `20-12345678-9`. */
  readonly cuil: string | null;
}

/** Australia State Driver's Licence (`au_drivers_license`). Null: not on the picture, or not read. */
export interface AuDriversLicense {
  /** Given names. For example `JAMES`. */
  readonly firstName: string | null;
  /** Surname. For example `SMITH`. */
  readonly lastName: string | null;
  /** The driver's number, without spaces; Queensland calls it customer reference number. For example `12345678`. */
  readonly licenseNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** First day of validity, ISO 8601; most states do not print it. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Last day of validity, ISO 8601. For example `2025-01-01`. */
  readonly expiryDate: string | null;
  /** Street, and locality with state and postcode; on the back in Queensland. For example `123 GEORGE ST, SYDNEY NSW 2000`. */
  readonly address: string | null;
  /** State or territory, short: the title names it, else the address. For example `NSW`. */
  readonly issuingState: string | null;
  /** The card's own number, without spaces, in front or on the back. For example `1234567890`. */
  readonly licenceCardNumber: string | null;
}

/** Bangladesh ID Card (`bd_id_card`). Null: not on the picture, or not read. */
export interface BdIdCard {
  /** National identity number: 10 digits on the smart card, 13 or 17 on the laminated one. For example `1234567890123`. */
  readonly idNumber: string | null;
  /** Name in Latin letters; from the back alone in the MRZ's. For example `MD. RAHIM UDDIN`. */
  readonly name: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly birthday: string | null;
  /** Father's name as printed, in Bengali. For example `MD. KARIM UDDIN`. */
  readonly fatherName: string | null;
  /** Mother's name as printed, in Bengali. For example `FATIMA BEGUM`. */
  readonly motherName: string | null;
  /** Address as printed on the back, in Bengali, in one line. For example `VILLAGE, POST, THANA, DISTRICT`. */
  readonly address: string | null;
}

/** Canada Provincial Driver's License (`ca_drivers_license`). Null: not on the picture, or not read. */
export interface CaDriversLicense {
  /** Given names. For example `JAMES`. */
  readonly firstName: string | null;
  /** Surname. For example `SMITH`. */
  readonly lastName: string | null;
  /** The driver's number, in the groups that Ontario and Québec print. For example `S1234-56789-01234`. */
  readonly licenseNumber: string | null;
  /** Class or classes. For example `G`. */
  readonly licenseClass: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Day of issue, ISO 8601. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Last day of validity, ISO 8601. For example `2025-01-01`. */
  readonly expiryDate: string | null;
  /** Street, municipality, province and postal code. For example `123 YONGE ST, TORONTO, ON M5B 2H1`. */
  readonly address: string | null;
  /** M, F or X. For example `M`. */
  readonly gender: string | null;
  /** Height in centimetres. For example `180 cm`. */
  readonly height: string | null;
  /** Colour of the eyes as printed. For example `BLU`. */
  readonly eyeColor: string | null;
  /** Colour of the hair as printed. For example `BRN`. */
  readonly hairColor: string | null;
  /** Weight in kilograms. For example `82 kg`. */
  readonly weight: string | null;
  /** Restrictions or conditions as printed: codes of the province, or words. For example `Corrective lenses`. */
  readonly restrictions: string | null;
  /** Yes where the card says that its holder is a donor. For example `Yes`. */
  readonly organDonorStatus: string | null;
  /** The card's own number. For example `1234567890`. */
  readonly documentDiscriminator: string | null;
}

/** Switzerland National ID Card (`ch_id_card`). Null: not on the picture, or not read. */
export interface ChIdCard {
  /** Surname. For example `MUSTER`. */
  readonly lastName: string | null;
  /** Given names. For example `ERIKA`. */
  readonly firstName: string | null;
  /** Document number: a letter and seven or eight letters and digits (K1A23B45 since 2023). For example `C1A2B3D4E`. */
  readonly documentNumber: string | null;
  /** Date of birth, ISO 8601. For example `1980-01-01`. */
  readonly dateOfBirth: string | null;
  /** The country in three of its languages, as the front heads it; the card is for citizens only. For example `SCHWEIZ/SUISSE/SVIZZERA`. */
  readonly nationality: string | null;
  /** Last day of validity, ISO 8601, on the back. For example `2030-12-31`. */
  readonly expiryDate: string | null;
  /** Day of issue, ISO 8601, on the back. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Sex: M or F, on the back. For example `F`. */
  readonly gender: string | null;
  /** Height in centimetres, on the back. For example `165`. */
  readonly height: string | null;
  /** Place of origin (Heimatort) as printed, in capitals, on the back. For example `ZÜRICH`. */
  readonly placeOfBirth: string | null;
  /** Issuing authority as printed, in capitals, on the back. For example `KANTON ZÜRICH`. */
  readonly issuingAuthority: string | null;
  /** Machine-readable zone: three lines of 30 characters, on the back. For example `IDCHEMUSTER<<ERIKA<<<<<<<<<<<<<<<<<<<<<<⏎C1A2B3D4E<8001012F3012315CHE<<<<<<<<<<<<<<<0`. */
  readonly mrz: string | null;
}

/** Chinese ID Card (`cn_id_card`). Null: not on the picture, or not read. */
export interface CnIdCard {
  /** Name in Chinese characters; minority names carry a dot (·) between their parts. For example `张三`. */
  readonly name: string | null;
  /** Sex as printed: 男 or 女. For example `男`. */
  readonly gender: string | null;
  /** Ethnic group as printed, without 族 (GB/T 3304-1991). For example `汉`. */
  readonly ethnicity: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Registered address, up to three printed lines joined. For example `北京市朝阳区xxx街道xxx号`. */
  readonly address: string | null;
  /** Citizen identification number: 17 digits and a check character (GB 11643-1999). For example `110101199001011234`. */
  readonly idNumber: string | null;
  /** Issuing authority, on the back. For example `北京市公安局朝阳分局`. */
  readonly issuingAuthority: string | null;
  /** First and last day of validity, on the back; 长期 for a card without end. For example `2010.01.01-2030.01.01`. */
  readonly validityPeriod: string | null;
}

/** Colombia ID Card (`co_id_card`). Null: not on the picture, or not read. */
export interface CoIdCard {
  /** Number of the cédula (NUIP), without points. For example `1234567890`. */
  readonly cardNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Last day of validity, ISO 8601; the yellow card has none. For example `2030-01-01`. */
  readonly dateOfExpiry: string | null;
  /** Blood group with Rh: O+. For example `O+`. */
  readonly bloodType: string | null;
  /** Day of issue, ISO 8601. For example `2020-01-01`. */
  readonly dateOfIssue: string | null;
  /** Male or Female. For example `Male`. */
  readonly gender: string | null;
  /** Height in centimetres. For example `175`. */
  readonly height: string | null;
  /** Place of birth as printed, with the department in brackets. For example `BOGOTA`. */
  readonly placeOfBirth: string | null;
  /** Place of issue as printed. For example `BOGOTA`. */
  readonly placeOfIssue: string | null;
  /** Given names. For example `JUAN CARLOS`. */
  readonly givenNames: string | null;
  /** Surnames. For example `RODRIGUEZ`. */
  readonly surname: string | null;
}

/** Germany National ID Card (`de_id_card`). Null: not on the picture, or not read. */
export interface DeIdCard {
  /** Surname as printed, without the name at birth. For example `MÜLLER`. */
  readonly lastName: string | null;
  /** Given names. For example `ERIKA`. */
  readonly firstName: string | null;
  /** Document number: nine characters, in the upper right corner and in the MRZ. For example `L01X00T28`. */
  readonly documentNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Nationality as printed. For example `DEUTSCH`. */
  readonly nationality: string | null;
  /** Place of birth as printed. For example `BERLIN`. */
  readonly placeOfBirth: string | null;
  /** Last day of validity, ISO 8601. For example `2030-01-01`. */
  readonly expiryDate: string | null;
  /** Day of issue, ISO 8601, on the back. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Issuing authority, on the back. For example `STADT BERLIN`. */
  readonly issuingAuthority: string | null;
  /** Street and number, postcode and town, on the back (the card prints the town first). For example `PLATZ DER REPUBLIK 1, 11011 BERLIN`. */
  readonly address: string | null;
  /** Colour of the eyes, on the back. For example `BLAU`. */
  readonly eyeColor: string | null;
  /** Height in centimetres, on the back. For example `170`. */
  readonly height: string | null;
  /** Machine-readable zone: three lines of 30 characters, on the back. For example `IDD<<L01X00T28<...⏎6408125<1010318D<<<<<<<<<<<<<<04`. */
  readonly mrz: string | null;
}

/** Egypt National ID Card (`eg_id_card`). Null: not on the picture, or not read. */
export interface EgIdCard {
  /** National number: 14 digits, on both sides. For example `29001010112345`. */
  readonly nationalNumber: string | null;
  /** The holder's name and below it the father's and grandfathers', in one line. For example `محمد علي`. */
  readonly name: string | null;
  /** Date of birth, ISO 8601; else from the number. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Sex as printed on the back, else from the number. For example `ذكر`. */
  readonly gender: string | null;
  /** Religion as printed on the back. For example `مسلم`. */
  readonly religion: string | null;
  /** Address as printed, in one line, digits in ASCII. For example `1 شارع التحرير، القاهرة`. */
  readonly address: string | null;
  /** Issuing office, where the card names one behind such a label. For example `القاهرة`. */
  readonly issuingOffice: string | null;
  /** Profession as printed on the back, without the workplace below it. For example `مهندس`. */
  readonly profession: string | null;
  /** Year and month of issue (ISO 8601): the card prints no day. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Last day of validity, ISO 8601, on the back. For example `2027-01-01`. */
  readonly expiryDate: string | null;
}

/** Spain National ID Card (`es_id_card`). Null: not on the picture, or not read. */
export interface EsIdCard {
  /** Both surnames. For example `GARCÍA`. */
  readonly lastName: string | null;
  /** Given names. For example `MARÍA`. */
  readonly firstName: string | null;
  /** The holder's number (DNI): eight digits and a letter. For example `12345678Z`. */
  readonly documentNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Nationality (the card prints the code ESP). For example `ESPAÑOLA`. */
  readonly nationality: string | null;
  /** Last day of validity, ISO 8601; 9999-01-01 on the cards of people over 70. For example `2030-01-01`. */
  readonly expiryDate: string | null;
  /** Sex as printed: M, F or X. For example `F`. */
  readonly gender: string | null;
  /** The parents' given names, on the back. For example `JOSE Y CARMEN`. */
  readonly parentsNames: string | null;
  /** Address, on the back, its lines with commas between. For example `CALLE MAYOR 1, 28001 MADRID`. */
  readonly address: string | null;
  /** Place of issue, which only cards from before 2006 print. For example `MADRID`. */
  readonly placeOfIssue: string | null;
  /** Machine-readable zone: three lines of 30 characters, on the back. For example `IDESP12345678Z<...⏎GARCIA<<MARIA<<<<<<<<<<<<<<<<<<<<`. */
  readonly mrz: string | null;
}

/** France National ID Card (`fr_id_card`). Null: not on the picture, or not read. */
export interface FrIdCard {
  /** Surname. For example `MARTIN`. */
  readonly lastName: string | null;
  /** Given names, with commas between. For example `MARIE`. */
  readonly firstName: string | null;
  /** Document number: 12 digits on the card of 1994, nine letters and digits on that of 2021. For example `200123456789`. */
  readonly documentNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Town of birth, without the department that the older card prints behind it. For example `PARIS`. */
  readonly placeOfBirth: string | null;
  /** Last day of validity, ISO 8601 (on the older card on the back). For example `2030-01-01`. */
  readonly expiryDate: string | null;
  /** Day of issue, ISO 8601, on the back. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Sex as printed: M or F. For example `F`. */
  readonly gender: string | null;
  /** Height in metres, with a point. For example `1.70`. */
  readonly height: string | null;
  /** Nationality (the card of 2021 prints the code FRA). For example `FRANÇAISE`. */
  readonly nationality: string | null;
  /** Address, on the back, its lines with commas between. For example `1 RUE DE LA PAIX, 75001 PARIS`. */
  readonly address: string | null;
  /** Issuing office, on the back of the older card. For example `PRÉFECTURE DE POLICE`. */
  readonly issuingAuthority: string | null;
  /** Machine-readable zone: two lines of 36 characters (1994, on the front) or three of 30. For example `IDFRMARTIN<<MARIE<<<<<<<<<<<<<<<<<<<<<<<⏎1234567890123FRA9001018F3001012<<<`. */
  readonly mrz: string | null;
}

/** United Kingdom Driving Licence (`gb_drivers_license`). Null: not on the picture, or not read. */
export interface GbDriversLicense {
  /** Surname, field 1. For example `SMITH`. */
  readonly lastName: string | null;
  /** Given names, field 2, without a title before them. For example `JOHN`. */
  readonly firstName: string | null;
  /** Driver number, field 5: 16 characters in Great Britain, 8 digits in Northern Ireland. For example `SMITH1234567A99A`. */
  readonly driverNumber: string | null;
  /** Date of birth, ISO 8601, field 3. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Place of birth as printed behind the date in field 3, mostly a country. For example `LONDON`. */
  readonly placeOfBirth: string | null;
  /** Day of issue, ISO 8601, field 4a. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Last day of validity of the card, ISO 8601, field 4b. For example `2030-01-01`. */
  readonly expiryDate: string | null;
  /** Issuing authority, field 4c. For example `DVLA`. */
  readonly issuingAuthority: string | null;
  /** Address in one line, field 8. For example `1 ANY STREET, ANYTOWN, AB12 3CD`. */
  readonly address: string | null;
  /** Vehicle categories, field 9, those of European law in capitals, national ones in small letters. For example `B, B1`. */
  readonly vehicleCategories: string | null;
}

/** Ghana ID Card (`gh_id_card`). Null: not on the picture, or not read. */
export interface GhIdCard {
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Last day of validity, ISO 8601. For example `2030-01-01`. */
  readonly dateOfExpiry: string | null;
  /** Day of issue, ISO 8601. For example `2020-01-01`. */
  readonly dateOfIssue: string | null;
  /** Personal ID number as printed: the state's code, nine digits and a check digit. For example `GHA-123456789-0`. */
  readonly documentId: string | null;
  /** First names. For example `KWAME`. */
  readonly firstname: string | null;
  /** Male or Female. For example `Male`. */
  readonly gender: string | null;
  /** Nationality as printed. For example `GHANAIAN`. */
  readonly nationality: string | null;
  /** The digits of the personal ID number, without the state's code. For example `1234567890`. */
  readonly personalId: string | null;
  /** Place of issue. For example `ACCRA`. */
  readonly placeOfIssue: string | null;
  /** Surname. For example `MENSAH`. */
  readonly surname: string | null;
  /** Machine-readable zone: three lines of 30 characters, on the back. For example `IDGHA1234567890<<<<<<<<<<<<<<<⏎MENSAH<<KWAME<<<<<<<<<<<<<<<<<<<<`. */
  readonly mrz: string | null;
}

/** Hong Kong ID Card (`hk_id_card`). Null: not on the picture, or not read. */
export interface HkIdCard {
  /** Name in English, surname first, in capitals. For example `CHAN, TAI MAN`. */
  readonly englishName: string | null;
  /** Name in Chinese characters; null where the holder has none. For example `陳大文`. */
  readonly chineseName: string | null;
  /** The Chinese name in commercial codes, four digits a character. For example `7111 1111`. */
  readonly chineseCommercialCode: string | null;
  /** Identity card number with its check digit in brackets. For example `W123456(7)`. */
  readonly idNumber: string | null;
  /** Date of birth, ISO 8601. For example `1980-01-01`. */
  readonly dateOfBirth: string | null;
  /** Sex: M or F. For example `M`. */
  readonly gender: string | null;
  /** Date of this card’s issue (printed as day, month, year of two digits), ISO 8601. For example `2020-06-10`. */
  readonly issueDate: string | null;
  /** Month of the holder’s first registration, as its first day: the card prints month and year only. For example `2003-01-01`. */
  readonly firstRegistrationDate: string | null;
  /** Symbols as printed: stars for the re-entry permit, letters for residence, place of birth and changes. For example `***AZ`. */
  readonly symbols: string | null;
}

/** Indonesia KTP (`id_ktp`). Null: not on the picture, or not read. */
export interface IdKtp {
  /** Full name as printed. For example `BUDI SANTOSO`. */
  readonly name: string | null;
  /** Population number (NIK): 16 digits. For example `1234567890123456`. */
  readonly id: string | null;
  /** Place of birth. For example `JAKARTA`. */
  readonly placeOfBirth: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Male or Female. For example `Male`. */
  readonly gender: string | null;
  /** Street and number, without RT, RW and what follows. For example `JL. MERDEKA NO. 123`. */
  readonly address: string | null;
  /** RT (rukun tetangga): neighbourhood, three digits. For example `001`. */
  readonly rt: string | null;
  /** RW (rukun warga): group of neighbourhoods, three digits. For example `002`. */
  readonly rw: string | null;
  /** Kelurahan or desa. For example `KEBON SIRIH`. */
  readonly village: string | null;
  /** Kecamatan. For example `MENTENG`. */
  readonly district: string | null;
  /** Religion as printed. For example `ISLAM`. */
  readonly religion: string | null;
  /** Single, Married, Divorced or Widowed. For example `Single`. */
  readonly maritalStatus: string | null;
  /** Occupation in English where the official list has one word for it, else as printed. For example `EMPLOYEE`. */
  readonly work: string | null;
  /** INDONESIAN (WNI); what is printed where it is another country. For example `INDONESIAN`. */
  readonly nationality: string | null;
  /** City (kota) or regency (kabupaten) that issued it, as printed on its head. For example `JAKARTA PUSAT`. */
  readonly city: string | null;
  /** Province, without the word for it. For example `DKI JAKARTA`. */
  readonly province: string | null;
}

/** India Aadhaar Back (`in_aadhaar_back`). Null: not on the picture, or not read. */
export interface InAadhaarBack {
  /** Town, or the district where the town is not printed. For example `New Delhi`. */
  readonly city: string | null;
  /** State or union territory. For example `Delhi`. */
  readonly province: string | null;
  /** PIN code of six digits. For example `110001`. */
  readonly postCode: string | null;
  /** House, street and locality, with the relative's name before them where it is printed. For example `123 Main Street, Connaught Place`. */
  readonly address: string | null;
  /** Aadhaar number of 12 digits; its first eight are X on a masked card. For example `123456789012`. */
  readonly cardNumber: string | null;
  /** Virtual ID: 16 digits that stand for the number. For example `112233445566`. */
  readonly vid: string | null;
}

/** India Aadhaar Front (`in_aadhaar_front`). Null: not on the picture, or not read. */
export interface InAadhaarFront {
  /** Aadhaar number of 12 digits; its first eight are X on a masked card. For example `123456789012`. */
  readonly cardNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Day of download, along the edge, ISO 8601. For example `2023-01-01`. */
  readonly downloadDate: string | null;
  /** Male, Female or Transgender. For example `Male`. */
  readonly gender: string | null;
  /** Day on which the number was issued, along the edge, ISO 8601. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Mobile number with the country code +91. For example `+919876543210`. */
  readonly mobileNumber: string | null;
  /** Name in Latin capitals; the card has it in small letters too. For example `RAJESH KUMAR`. */
  readonly name: string | null;
  /** Virtual ID: 16 digits that stand for the number. For example `112233445566`. */
  readonly vid: string | null;
}

/** India PAN Card (`in_pan`). Null: not on the picture, or not read. */
export interface InPan {
  /** Permanent Account Number: five letters, four digits, a letter. For example `ABCDE1234F`. */
  readonly cardNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Father's name in capitals. For example `RAMESH KUMAR`. */
  readonly fatherName: string | null;
  /** Name in capitals. For example `RAJESH KUMAR`. */
  readonly name: string | null;
}

/** Italy Electronic ID Card (`it_id_card`). Null: not on the picture, or not read. */
export interface ItIdCard {
  /** Surname. For example `ROSSI`. */
  readonly lastName: string | null;
  /** Given names. For example `MARIO`. */
  readonly firstName: string | null;
  /** Document number, in the upper right corner: two letters, five digits, two letters. For example `CA1234567`. */
  readonly documentNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Town of birth, without the province that the card prints behind it. For example `ROMA`. */
  readonly placeOfBirth: string | null;
  /** Last day of validity, ISO 8601. For example `2030-01-01`. */
  readonly expiryDate: string | null;
  /** Day of issue, ISO 8601. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Sex as printed: M or F. For example `M`. */
  readonly gender: string | null;
  /** Height in centimetres. For example `175`. */
  readonly height: string | null;
  /** Nationality (the card prints the code ITA). For example `ITALIANA`. */
  readonly nationality: string | null;
  /** Tax code (codice fiscale), on the back. For example `RSSMRA90A01H501A`. */
  readonly taxCode: string | null;
  /** Address, on the back, its lines with commas between. For example `VIA DEL CORSO 1, 00100 ROMA`. */
  readonly address: string | null;
  /** Machine-readable zone: three lines of 30 characters, on the back. For example `CITA1234567<...⏎ROSSI<<MARIO<<<<<<<<<<<<<<<<<<<<<<`. */
  readonly mrz: string | null;
}

/** Japan Driver's License (`jp_drivers_license`). Null: not on the picture, or not read. */
export interface JpDriversLicense {
  /** Name as printed; with the space between family and given name where one is printed. For example `山田 太郎`. */
  readonly name: string | null;
  /** Date of birth (printed in years of the era), ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Address. For example `東京都千代田区丸の内1-1-1`. */
  readonly address: string | null;
  /** Licence number, 12 digits. For example `123456789012`. */
  readonly licenseNumber: string | null;
  /** Date of issue (printed in years of the era), ISO 8601. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Last day of the term, ISO 8601. For example `2025-01-01`. */
  readonly expiryDate: string | null;
  /** ゴールド where 優良 is printed; null for other colours, which only the band shows. For example `ゴールド`. */
  readonly licenseColor: string | null;
  /** Conditions, in the order of their lines. For example `眼鏡等`. */
  readonly licenseConditions: string | null;
  /** Kinds of vehicle, in the order of their cells. For example `普通`. */
  readonly vehicleCategories: string | null;
}

/** Japan My Number Card (`jp_my_number_card`). Null: not on the picture, or not read. */
export interface JpMyNumberCard {
  /** Name as printed; with the space between family and given name where one is printed. For example `山田 太郎`. */
  readonly name: string | null;
  /** Date of birth (printed in years of the era), ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Sex as printed: 男 or 女. For example `男`. */
  readonly gender: string | null;
  /** Address, its printed lines joined. For example `東京都千代田区丸の内1-1-1`. */
  readonly address: string | null;
  /** Last day of the term, ISO 8601. For example `2030-01-01`. */
  readonly expiryDate: string | null;
  /** Individual number, 12 digits, on the back. For example `123456789012`. */
  readonly individualNumber: string | null;
}

/** South Korea Resident Registration Card (`kr_id_card`). Null: not on the picture, or not read. */
export interface KrIdCard {
  /** Name in Hangul, without the Hanja that stand in brackets behind it. For example `홍길동`. */
  readonly name: string | null;
  /** Resident registration number: birth date, hyphen, seven digits. For example `900101-1234567`. */
  readonly residentRegistrationNumber: string | null;
  /** Date of issue, ISO 8601. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Head of the district that issued the card. For example `서울특별시 종로구청장`. */
  readonly issuingAuthority: string | null;
  /** Registered address, its printed lines joined. For example `서울특별시 종로구 세종대로 1`. */
  readonly address: string | null;
  /** Always null: the print of a finger on the back is a picture, not a text. For example `(Binary data or placeholder)`. */
  readonly fingerprint: string | null;
}

/** Document with an ICAO machine-readable zone (`mrz_document`). Null: not on the picture, or not read. */
export interface MrzDocument {
  /** Document code: V of visas, P of passports, A, C or I of other documents, with the issuer’s own letter. For example `V`. */
  readonly documentCode: string | null;
  /** Code of the issuing state or organisation (ICAO 9303-3 §5). For example `UTO`. */
  readonly issuingState: string | null;
  /** Document number. For example `L898902C3`. */
  readonly documentNumber: string | null;
  /** Primary identifier. For example `ERIKSSON`. */
  readonly surname: string | null;
  /** Secondary identifier. For example `ANNA MARIA`. */
  readonly givenNames: string | null;
  /** Code of the state whose national the holder is (ICAO 9303-3 §5). For example `UTO`. */
  readonly nationality: string | null;
  /** Date of birth, ISO 8601. For example `1974-08-12`. */
  readonly dateOfBirth: string | null;
  /** Male, Female, or X where the issuing state does not say. For example `Female`. */
  readonly gender: string | null;
  /** Last day of validity, ISO 8601. For example `2012-04-15`. */
  readonly expiryDate: string | null;
  /** What the issuing state put into the optional data, without fillers. For example `ZE184226B`. */
  readonly optionalData: string | null;
  /** Machine-readable zone, its lines joined by a line break. For example `V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<⏎L8988901C4XXX4009078F96121096ZE184226B<<<<<<`. */
  readonly mrz: string | null;
}

/** Mexican ID Card (`mx_id_card`). Null: not on the picture, or not read. */
export interface MxIdCard {
  /** Given names, father's and mother's surname. For example `JUAN PEREZ GARCIA`. */
  readonly fullName: string | null;
  /** Father's surname. For example `PEREZ`. */
  readonly fatherLastName: string | null;
  /** Mother's surname; null where there is none. For example `GARCIA`. */
  readonly motherLastName: string | null;
  /** Given names. For example `JUAN`. */
  readonly name: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly birthday: string | null;
  /** Male (H) or Female (M). For example `Male`. */
  readonly gender: string | null;
  /** CURP: 18 characters. For example `PEGA900101HDFXXX01`. */
  readonly curp: string | null;
  /** Clave de elector: 18 characters. For example `PEGAJU90010109H100`. */
  readonly electorKey: string | null;
  /** The whole address, its lines with commas between. For example `AVENIDA REFORMA 123, COLONIA CENTRO, CIUDAD DE MEXICO`. */
  readonly addressAll: string | null;
  /** Federal state, of the address's last line. For example `CIUDAD DE MEXICO`. */
  readonly state: string | null;
  /** Municipality or alcaldía, before the state. For example `DISTRITO FEDERAL`. */
  readonly district: string | null;
  /** Colonia or place, before the postcode. For example `SUB DISTRITO 01`. */
  readonly subDistrict: string | null;
  /** Postcode: five digits. For example `06000`. */
  readonly postalCode: string | null;
  /** Year of issue. For example `2020`. */
  readonly issueYear: string | null;
  /** Year at whose end it expires. For example `2030`. */
  readonly expiryYear: string | null;
  /** Year of the entry into the register, and the number behind it. For example `202001`. */
  readonly registrationYearAndMonth: string | null;
  /** Municipality's number: three digits. For example `001`. */
  readonly municipalNumber: string | null;
  /** Place's number (localidad) as printed. For example `123`. */
  readonly placeNumber: string | null;
  /** State's number: two digits. For example `09`. */
  readonly stateNumber: string | null;
}

/** Malaysia ID Card (`my_id_card`). Null: not on the picture, or not read. */
export interface MyIdCard {
  /** Identity card number (NRIC): birth date, place of birth, sequence; 12 digits. For example `901231086123`. */
  readonly cardNumber: string | null;
  /** Date of birth, ISO 8601; not printed but contained in the number. For example `1990-12-31`. */
  readonly dateOfBirth: string | null;
  /** Male (LELAKI) or Female (PEREMPUAN). For example `Male`. */
  readonly gender: string | null;
  /** Name as printed. For example `AHMAD BIN ISMAIL`. */
  readonly name: string | null;
  /** Address, its printed lines joined. For example `NO. 123, JALAN TUANKU ABDUL RAHMAN, 50100 KUALA LUMPUR`. */
  readonly address: string | null;
}

/** Nigeria NIN Slip (`ng_nin_slip`). Null: not on the picture, or not read. */
export interface NgNinSlip {
  /** First given name. For example `CHINEDU`. */
  readonly firstName: string | null;
  /** Surname as printed. For example `EZE`. */
  readonly lastName: string | null;
  /** Further given names. For example `OBI`. */
  readonly middleName: string | null;
  /** National Identification Number (NIN): 11 digits. For example `12345678901`. */
  readonly nationalIdentificationNumber: string | null;
  /** Date of birth, ISO 8601; not on the long slip. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** M or F; not on the improved slip. For example `M`. */
  readonly gender: string | null;
  /** Date of issue, ISO 8601, on the premium slip. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Tracking ID of the enrolment, on the long slip. For example `ABC-123456789-XYZ`. */
  readonly trackingId: string | null;
}

/** Netherlands National ID Card (`nl_id_card`). Null: not on the picture, or not read. */
export interface NlIdCard {
  /** Surname, without the partner's. For example `DE JONG`. */
  readonly lastName: string | null;
  /** Given names. For example `JAN`. */
  readonly firstName: string | null;
  /** Document number: nine characters, two letters first and a digit last. For example `IDNLD12345`. */
  readonly documentNumber: string | null;
  /** Citizen service number (BSN), on the back. For example `123456789`. */
  readonly personalNumber: string | null;
  /** Date of birth, ISO 8601. For example `1985-05-10`. */
  readonly dateOfBirth: string | null;
  /** Place of birth. For example `AMSTERDAM`. */
  readonly placeOfBirth: string | null;
  /** Last day of validity, ISO 8601. For example `2031-01-01`. */
  readonly expiryDate: string | null;
  /** Day of issue, ISO 8601. For example `2021-01-01`. */
  readonly issueDate: string | null;
  /** Sex: M, F or X (the card prints M/M, V/F or X/X). For example `M`. */
  readonly gender: string | null;
  /** Height in centimetres. For example `180`. */
  readonly height: string | null;
  /** Nationality. For example `NEDERLANDSE`. */
  readonly nationality: string | null;
  /** Issuing authority: mostly a mayor. For example `BURG. VAN AMSTERDAM`. */
  readonly issuingAuthority: string | null;
  /** What the QR code on the back of the card of 2021 holds. For example `...`. */
  readonly qrCodeData: string | null;
  /** Machine-readable zone: three lines of 30 characters, on the back. For example `I<NLD123456789<<<<<<<<<<<<<<<⏎8505100M3101012NLD<<<<<<<<<<<<<<<4⏎DE<JONG<<JAN`. */
  readonly mrz: string | null;
}

/** New Zealand Driver's Licence (`nz_drivers_license`). Null: not on the picture, or not read. */
export interface NzDriversLicense {
  /** Given names. For example `JANE`. */
  readonly firstName: string | null;
  /** Family name. For example `DOE`. */
  readonly lastName: string | null;
  /** The driver's number: two letters and six digits. For example `AB123456`. */
  readonly licenseNumber: string | null;
  /** The card's version: three digits, new with each card. For example `5a`. */
  readonly versionNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-15`. */
  readonly dateOfBirth: string | null;
  /** Day of issue, ISO 8601. For example `2020-08-20`. */
  readonly issueDate: string | null;
  /** Last day of validity, ISO 8601. For example `2030-08-19`. */
  readonly expiryDate: string | null;
  /** Address in lines, where the holder has it printed. For example `123 QUEEN STREET⏎AUCKLAND 1010`. */
  readonly address: string | null;
  /** Classes 1 to 6, with L for learner and R for restricted. For example `1, 6`. */
  readonly licenseClass: string | null;
  /** Conditions in words, on the back. For example `CORRECTIVE LENSES`. */
  readonly conditions: string | null;
}

/** New Zealand Kiwi Access Card (`nz_kiwi_access_card`). Null: not on the picture, or not read. */
export interface NzKiwiAccessCard {
  /** Given names. For example `JANE`. */
  readonly firstName: string | null;
  /** Surname. For example `DOE`. */
  readonly lastName: string | null;
  /** Date of birth, ISO 8601. For example `2005-03-20`. */
  readonly dateOfBirth: string | null;
  /** The card's number: eight digits. For example `12345678`. */
  readonly cardNumber: string | null;
}

/** Passport (`passport`). Null: not on the picture, or not read. */
export interface Passport {
  /** Passport number. For example `P12345678`. */
  readonly passportNumber: string | null;
  /** Given names, then surname, as printed. For example `JOHN MICHAEL DOE`. */
  readonly name: string | null;
  /** Male, Female, or X where the issuing state does not say. For example `Male`. */
  readonly gender: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly birthDay: string | null;
  /** Place of birth as printed. For example `NEW YORK, USA`. */
  readonly birthPlace: string | null;
  /** Date of issue, ISO 8601. For example `2020-01-01`. */
  readonly issueDay: string | null;
  /** Date of expiry, ISO 8601. For example `2030-01-01`. */
  readonly expiryDay: string | null;
  /** Place or authority of issue as printed. For example `WASHINGTON D.C.`. */
  readonly issuePlace: string | null;
  /** Name of the country whose national the holder is (from the MRZ's code; else as printed). For example `UNITED STATES OF AMERICA`. */
  readonly nationality: string | null;
  /** Machine-readable zone: two lines of 44 characters. For example `P<USADOE<<JOHN<MICHAEL<<<<<<<<<<<<<<<<<<<<<⏎1234567890USA9001011M3001012<<<<<<<<<<<<<<08`. */
  readonly mrz: string | null;
}

/** Peru ID Card (`pe_id_card`). Null: not on the picture, or not read. */
export interface PeIdCard {
  /** Number: eight digits, without the check character. For example `12345678`. */
  readonly cardNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Given names. For example `JUAN CARLOS`. */
  readonly foreNames: string | null;
  /** Place of birth: UBIGEO, the code of department, province and district. For example `150101`. */
  readonly placeOfBirthNo: string | null;
  /** Second surname, the mother's first. For example `GARCIA`. */
  readonly secondSurname: string | null;
  /** First surname, the father's first. For example `PEREZ`. */
  readonly surname: string | null;
  /** Last day of validity, ISO 8601; null where the card does not expire. For example `2030-01-01`. */
  readonly dateOfExpiry: string | null;
  /** Day of issue, ISO 8601. For example `2020-01-01`. */
  readonly dateOfIssue: string | null;
  /** Day of the entry into the register, ISO 8601. For example `2020-01-01`. */
  readonly dateOfRegister: string | null;
  /** Male or Female. For example `Male`. */
  readonly gender: string | null;
  /** Single, Married, Widowed or Divorced. For example `Single`. */
  readonly maritalStatus: string | null;
  /** PERUVIAN, of the MRZ's code or PER in print. For example `PERUVIAN`. */
  readonly nationality: string | null;
}

/** Philippines Driver's License (`ph_drivers_license`). Null: not on the picture, or not read. */
export interface PhDriversLicense {
  /** Name in the order first, middle, last name. For example `JUAN M. DELA CRUZ`. */
  readonly name: string | null;
  /** Last name. For example `DELA CRUZ`. */
  readonly lastName: string | null;
  /** First name. For example `JUAN`. */
  readonly firstName: string | null;
  /** Middle name: the mother's maiden name. For example `M`. */
  readonly middleName: string | null;
  /** Nationality; the code PHL as FILIPINO, any other as printed. For example `FILIPINO`. */
  readonly nationality: string | null;
  /** Male or Female. For example `Male`. */
  readonly sex: string | null;
  /** Address, its printed lines joined. For example `123 MAIN STREET, QUEZON CITY`. */
  readonly address: string | null;
  /** Licence number: a letter and ten digits (A00-00-000000). For example `N01-23-456789`. */
  readonly licenseNo: string | null;
  /** Last day of validity, ISO 8601. For example `2025-01-01`. */
  readonly expiresDate: string | null;
  /** Code of the issuing office. For example `LTO`. */
  readonly agencyCode: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly birthday: string | null;
}

/** Philippines TinID (`ph_tinid`). Null: not on the picture, or not read. */
export interface PhTinid {
  /** Name in the order first, middle, last name. For example `JUAN M. DELA CRUZ`. */
  readonly fullName: string | null;
  /** Taxpayer's number (TIN): 9 digits, and a branch code of 3 or 5 where one is printed. For example `123-456-789-000`. */
  readonly licenseNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly birthday: string | null;
  /** Day of issue, ISO 8601. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Address, its printed lines joined. For example `123 MAIN STREET, QUEZON CITY`. */
  readonly address: string | null;
}

/** Philippines UMID (`ph_umid`). Null: not on the picture, or not read. */
export interface PhUmid {
  /** Common Reference Number: 12 digits. For example `123456789012`. */
  readonly crn: string | null;
  /** Surname. For example `DELA CRUZ`. */
  readonly surname: string | null;
  /** Given name. For example `JUAN`. */
  readonly givenName: string | null;
  /** Middle name: the mother's maiden name. For example `M`. */
  readonly middleName: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly birthday: string | null;
  /** Male or Female. For example `Male`. */
  readonly sex: string | null;
  /** Address, its printed lines joined. For example `123 MAIN STREET, QUEZON CITY`. */
  readonly address: string | null;
}

/** Philippines Voter's ID (`ph_voters_id`). Null: not on the picture, or not read. */
export interface PhVotersId {
  /** Voter's Identification Number as printed, without spaces. For example `V1234567890`. */
  readonly vin: string | null;
  /** First name. For example `JUAN`. */
  readonly firstName: string | null;
  /** Last name. For example `DELA CRUZ`. */
  readonly lastName: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly birthday: string | null;
  /** Civil status as a word: Single, Married, Widowed, Separated, Annulled, Divorced. For example `Single`. */
  readonly civilStatus: string | null;
  /** Citizenship, first letters large. For example `Filipino`. */
  readonly citizenship: string | null;
  /** Address, its printed lines joined. For example `123 MAIN STREET, QUEZON CITY`. */
  readonly address: string | null;
  /** Precinct number: four digits and a letter. For example `1234A`. */
  readonly precinctNo: string | null;
}

/** Pakistan ID Card (`pk_id_card`). Null: not on the picture, or not read. */
export interface PkIdCard {
  /** Identity number: 13 digits, in groups of 5, 7 and 1. For example `12345-6789012-3`. */
  readonly idNumber: string | null;
  /** Name in Latin capitals. For example `MUHAMMAD ALI`. */
  readonly name: string | null;
  /** Father's name in Latin capitals; null where the card has the husband's. For example `ABDUL RAHMAN`. */
  readonly fatherName: string | null;
  /** Male, Female or X. For example `Male`. */
  readonly gender: string | null;
  /** Country of stay as printed, in capitals. For example `PAKISTAN`. */
  readonly country: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly birthDay: string | null;
  /** Date of issue, ISO 8601. For example `2020-01-01`. */
  readonly issueDay: string | null;
  /** Last day of validity, ISO 8601. For example `2030-01-01`. */
  readonly expiryDay: string | null;
}

/** Romania ID Card (`ro_id_card`). Null: not on the picture, or not read. */
export interface RoIdCard {
  /** Series of the card: two letters before its number. For example `AX`. */
  readonly series: string | null;
  /** Number of the card, without its series. For example `123456`. */
  readonly idNumber: string | null;
  /** Personal numeric code (CNP): thirteen digits. For example `1960101223344`. */
  readonly cnp: string | null;
  /** Surname. For example `POPESCU`. */
  readonly lastName: string | null;
  /** Given names. For example `ION`. */
  readonly firstName: string | null;
  /** Sex: M or F. For example `M`. */
  readonly sex: string | null;
  /** Citizenship (the card prints `Română / ROU`). For example `ROMANIAN`. */
  readonly nationality: string | null;
  /** Place of birth as printed, in capitals; not on the electronic card. For example `BUCURESTI`. */
  readonly placeOfBirth: string | null;
  /** Address as printed, in capitals, lines with commas between; not on the electronic card. For example `STRADA PRINCIPALA NR. 123`. */
  readonly address: string | null;
  /** Issuing authority, in capitals. For example `DIRECTIA GENERALA DE PASAPOARTE BUCURESTI`. */
  readonly issuedBy: string | null;
  /** First day of validity, ISO 8601. For example `2020-01-01`. */
  readonly validityStart: string | null;
  /** Last day of validity, ISO 8601. For example `2030-01-01`. */
  readonly validityEnd: string | null;
  /** Machine-readable zone: two lines of 36 characters, or three of 30 on the back of the electronic card. For example `IDROUAX123456<<<<<<<<<<<<<<<<<<⏎POPESCU<<ION<<<<<<<<<<<<<<<<<<<<<`. */
  readonly mrz: string | null;
}

/** Sweden Driver's Licence (`se_drivers_license`). Null: not on the picture, or not read. */
export interface SeDriversLicense {
  /** Surname, field 1. For example `ANDERSSON`. */
  readonly lastName: string | null;
  /** Given names, field 2. For example `ANNA`. */
  readonly firstName: string | null;
  /** Licence number, field 5: the personal number without its century. For example `990101-1234`. */
  readonly licenseNumber: string | null;
  /** Personal number with its century, from field 5. For example `19900101-1234`. */
  readonly personalIdNumber: string | null;
  /** Date of birth, ISO 8601, field 3. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Last day of validity, ISO 8601, field 4b. For example `2030-01-01`. */
  readonly expiryDate: string | null;
  /** Day of issue, ISO 8601, field 4a. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Vehicle categories, field 9. For example `B`. */
  readonly vehicleCategories: string | null;
}

/** Sweden National ID Card (`se_id_card`). Null: not on the picture, or not read. */
export interface SeIdCard {
  /** Surname. For example `ANDERSSON`. */
  readonly lastName: string | null;
  /** Given names. For example `ANNA`. */
  readonly firstName: string | null;
  /** The card's number: eight or nine characters. For example `123456789`. */
  readonly documentNumber: string | null;
  /** Personal number with its century. For example `19900101-1234`. */
  readonly personalIdNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Last day of validity, ISO 8601. For example `2030-01-01`. */
  readonly expiryDate: string | null;
  /** Day of issue, ISO 8601. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Height in centimetres. For example `170`. */
  readonly height: string | null;
  /** Issuing authority. For example `POLISEN`. */
  readonly issuingAuthority: string | null;
  /** Machine-readable zone: three lines of 30 characters, on the back. For example `IDSWEANDERSSON<<ANNA<<<<<<<<<<<<<<<<<⏎123456789<19001011F3001011SWE<<<<<<<<<<<<<<<4`. */
  readonly mrz: string | null;
}

/** Thailand Driver's License (`th_drivers_license`). Null: not on the picture, or not read. */
export interface ThDriversLicense {
  /** Kind of licence in Thai, as printed. For example `ใบอนุญาตขับรถ`. */
  readonly cardTypeTh: string | null;
  /** Kind of licence in English, as printed. For example `Driver's License`. */
  readonly cardTypeEn: string | null;
  /** The licence's number. For example `DL123456789`. */
  readonly licenseNumber: string | null;
  /** Citizen number: 13 digits, the last one a check digit. For example `1234567890123`. */
  readonly idNumber: string | null;
  /** Given name and surname in Thai, without title. For example `สมชาย ใจดี`. */
  readonly nameTh: string | null;
  /** Given name and surname in Latin capitals, without title. For example `SOMCHAI JAIDEE`. */
  readonly nameEn: string | null;
  /** Date of birth in the Buddhist era, in Thai digits. For example `๑ มกราคม ๒๕๓๓`. */
  readonly birthTh: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly birthEn: string | null;
  /** Date of issue, ISO 8601. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Date of expiry, ISO 8601; null where the licence is for life. For example `2025-01-01`. */
  readonly expiryDate: string | null;
}

/** Thailand ID Card (`th_id_card`). Null: not on the picture, or not read. */
export interface ThIdCard {
  /** Title of the card in Thai. For example `บัตรประจำตัวประชาชน`. */
  readonly cardTypeTh: string | null;
  /** Title of the card in English, as printed. For example `Identification Card`. */
  readonly cardTypeEn: string | null;
  /** Citizen number: 13 digits, the last one a check digit. For example `1234567890123`. */
  readonly idNumber: string | null;
  /** Number under the photograph, with its hyphens. For example `TH123456789`. */
  readonly serialNumber: string | null;
  /** Given name and surname in Thai, without title. For example `สมชาย ใจดี`. */
  readonly nameTh: string | null;
  /** Given name and surname in Latin capitals, without title. For example `SOMCHAI JAIDEE`. */
  readonly nameEn: string | null;
  /** Surname in Latin capitals. For example `JAIDEE`. */
  readonly lastNameEn: string | null;
  /** Date of birth in the Buddhist era, in Thai digits. For example `๑ มกราคม ๒๕๓๓`. */
  readonly birthTh: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly birthEn: string | null;
  /** Date of issue, ISO 8601. For example `2020-01-01`. */
  readonly issueDateEN: string | null;
  /** Date of issue in the Buddhist era, in Thai digits. For example `๑ มกราคม ๒๕๖๓`. */
  readonly issueDateTH: string | null;
  /** Date of expiry, ISO 8601; null where the card is valid for life. For example `2030-01-01`. */
  readonly expiryDateEN: string | null;
  /** Date of expiry in the Buddhist era, in Thai digits; null where the card is valid for life. For example `๑ มกราคม ๒๕๗๓`. */
  readonly expiryDateTH: string | null;
  /** Religion as printed. For example `พุทธ`. */
  readonly religion: string | null;
  /** Registered address, its lines joined. For example `123/456 หมู่ 1 ถ.สุขุมวิท เขตคลองเตย กรุงเทพฯ 10110`. */
  readonly address: string | null;
}

/** Taiwan National ID Card (`tw_id_card`). Null: not on the picture, or not read. */
export interface TwIdCard {
  /** Name in Chinese characters. For example `陳志明`. */
  readonly name: string | null;
  /** National identification number: a letter, the sex, seven digits, a check digit. For example `A123456789`. */
  readonly idNumber: string | null;
  /** Date of birth (printed in years of the Republic of China), ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Sex as printed: 男 or 女. For example `男`. */
  readonly gender: string | null;
  /** Registered address, on the back, its printed lines joined. For example `台北市信義區市府路1號`. */
  readonly address: string | null;
  /** Father and mother, on the back. For example `陳大文、林美玲`. */
  readonly parentsNames: string | null;
  /** Date of issue (printed in years of the Republic of China), ISO 8601. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Municipality or county that issued the card, in full (printed abbreviated: 北市 for 臺北市). For example `台北市`. */
  readonly placeOfIssue: string | null;
}

/** US Driver's License (`us_drivers_license`). Null: not on the picture, or not read. */
export interface UsDriversLicense {
  /** Given names. For example `JOHN`. */
  readonly firstName: string | null;
  /** Family name. For example `DOE`. */
  readonly lastName: string | null;
  /** The driver's number, without spaces and hyphens. For example `D123456789012`. */
  readonly licenseNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Day of issue, ISO 8601. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** Last day of validity, ISO 8601. For example `2025-01-01`. */
  readonly expiryDate: string | null;
  /** Street and number, or post box. For example `123 MAIN STREET`. */
  readonly address: string | null;
  /** City. For example `LOS ANGELES`. */
  readonly city: string | null;
  /** State of the address, two letters; the issuer's, too. For example `CA`. */
  readonly state: string | null;
  /** ZIP code, with its four further digits where they are known. For example `90001`. */
  readonly zipCode: string | null;
  /** M, F or X. For example `M`. */
  readonly gender: string | null;
  /** Height in feet and inches. For example `6'00"`. */
  readonly height: string | null;
  /** Colour of the eyes, code of ANSI D-20. For example `BRO`. */
  readonly eyeColor: string | null;
  /** Class of vehicles. For example `C`. */
  readonly vehicleClass: string | null;
  /** Codes of restrictions, or NONE. For example `NONE`. */
  readonly restrictions: string | null;
}

/** Vietnam Citizen Identity Card (`vn_id_card`). Null: not on the picture, or not read. */
export interface VnIdCard {
  /** Personal identification number of 12 digits (Decree 137/2015); nine on the older card (CMND). For example `012345678901`. */
  readonly idNumber: string | null;
  /** Surname, middle name and given name; from the back of 2021 alone in the MRZ's letters. For example `NGUYỄN VĂN A`. */
  readonly name: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Sex as printed: Nam or Nữ. For example `Nam`. */
  readonly gender: string | null;
  /** Nationality as printed. For example `Việt Nam`. */
  readonly nationality: string | null;
  /** Place of origin (quê quán); not on the card of 2024. For example `Hà Nội`. */
  readonly placeOfOrigin: string | null;
  /** Place of residence, its lines parted by commas. For example `Thành phố Hồ Chí Minh`. */
  readonly placeOfResidence: string | null;
  /** Last day of validity, ISO 8601; null where the card is valid for good. For example `2030-01-01`. */
  readonly expiryDate: string | null;
  /** Machine-readable zone of the back: three lines of 30 characters. For example `IDVNM012345678901<<<<<<<<<<<<<<⏎NGUYEN<<VAN<A<<<<<<<<<<<<<<<<<<<<`. */
  readonly mrz: string | null;
}

/** South Africa Smart ID Card (`za_id_card`). Null: not on the picture, or not read. */
export interface ZaIdCard {
  /** Surname as printed. For example `BOTHA`. */
  readonly lastName: string | null;
  /** Given names as printed. For example `JOHAN`. */
  readonly firstName: string | null;
  /** Identity number: 13 digits, the last one a Luhn check digit. For example `9001011234081`. */
  readonly identityNumber: string | null;
  /** Date of birth, ISO 8601. For example `1990-01-01`. */
  readonly dateOfBirth: string | null;
  /** Country of birth: the name of the printed code (ISO 3166). For example `SOUTH AFRICA`. */
  readonly countryOfBirth: string | null;
  /** SOUTH AFRICAN for the printed RSA; any other code as printed. For example `SOUTH AFRICAN`. */
  readonly nationality: string | null;
  /** MALE or FEMALE. For example `MALE`. */
  readonly gender: string | null;
  /** Status as printed, or as the number's eleventh digit says. For example `CITIZEN`. */
  readonly citizenshipStatus: string | null;
  /** Date of issue, ISO 8601, on the back. For example `2020-01-01`. */
  readonly issueDate: string | null;
  /** The text of the PDF417 on the back. For example `(Binary data or placeholder)`. */
  readonly pdf417BarcodeData: string | null;
}

/** The fields of each document type. */
export interface DocumentFields {
  readonly ar_id_card: ArIdCard;
  readonly au_drivers_license: AuDriversLicense;
  readonly bd_id_card: BdIdCard;
  readonly ca_drivers_license: CaDriversLicense;
  readonly ch_id_card: ChIdCard;
  readonly cn_id_card: CnIdCard;
  readonly co_id_card: CoIdCard;
  readonly de_id_card: DeIdCard;
  readonly eg_id_card: EgIdCard;
  readonly es_id_card: EsIdCard;
  readonly fr_id_card: FrIdCard;
  readonly gb_drivers_license: GbDriversLicense;
  readonly gh_id_card: GhIdCard;
  readonly hk_id_card: HkIdCard;
  readonly id_ktp: IdKtp;
  readonly in_aadhaar_back: InAadhaarBack;
  readonly in_aadhaar_front: InAadhaarFront;
  readonly in_pan: InPan;
  readonly it_id_card: ItIdCard;
  readonly jp_drivers_license: JpDriversLicense;
  readonly jp_my_number_card: JpMyNumberCard;
  readonly kr_id_card: KrIdCard;
  readonly mrz_document: MrzDocument;
  readonly mx_id_card: MxIdCard;
  readonly my_id_card: MyIdCard;
  readonly ng_nin_slip: NgNinSlip;
  readonly nl_id_card: NlIdCard;
  readonly nz_drivers_license: NzDriversLicense;
  readonly nz_kiwi_access_card: NzKiwiAccessCard;
  readonly passport: Passport;
  readonly pe_id_card: PeIdCard;
  readonly ph_drivers_license: PhDriversLicense;
  readonly ph_tinid: PhTinid;
  readonly ph_umid: PhUmid;
  readonly ph_voters_id: PhVotersId;
  readonly pk_id_card: PkIdCard;
  readonly ro_id_card: RoIdCard;
  readonly se_drivers_license: SeDriversLicense;
  readonly se_id_card: SeIdCard;
  readonly th_drivers_license: ThDriversLicense;
  readonly th_id_card: ThIdCard;
  readonly tw_id_card: TwIdCard;
  readonly us_drivers_license: UsDriversLicense;
  readonly vn_id_card: VnIdCard;
  readonly za_id_card: ZaIdCard;
}
