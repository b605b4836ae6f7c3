/** Descriptions of fields of European documents. */
export const europe: Readonly<Record<string, string>> = {
  'Document number: a letter and seven or eight letters and digits (K1A23B45 since 2023)':
    '证件号码：一个字母加七或八位字母和数字（2023 年起如 K1A23B45）',
  'The country in three of its languages, as the front heads it; the card is for citizens only':
    '国名的三种语言写法，与正面抬头一致；此证只发给公民',
  'Day of issue, ISO 8601, on the back': '签发日期，ISO 8601 格式，位于背面',
  'Sex: M or F, on the back': '性别：M（男）或 F（女），位于背面',
  'Height in centimetres, on the back': '身高，厘米，位于背面',
  'Place of origin (Heimatort) as printed, in capitals, on the back': '原籍地（Heimatort），按印刷内容，大写，位于背面',
  'Issuing authority as printed, in capitals, on the back': '签发机关，按印刷内容，大写，位于背面',
  'Surname as printed, without the name at birth': '姓，按印刷内容，不含出生时的姓',
  'Document number: nine characters, in the upper right corner and in the MRZ':
    '证件号码：九个字符，位于右上角和机读区',
  'Street and number, postcode and town, on the back (the card prints the town first)':
    '街道门牌、邮政编码和城镇，位于背面（证件先印城镇）',
  'Colour of the eyes, on the back': '眼睛颜色，位于背面',
  'Both surnames': '两个姓氏',
  "The holder's number (DNI): eight digits and a letter": '持有人号码（DNI）：八位数字和一个字母',
  'Nationality (the card prints the code ESP)': '国籍（证件印代码 ESP）',
  'Last day of validity, ISO 8601; 9999-01-01 on the cards of people over 70':
    '有效期最后一日，ISO 8601 格式；70 岁以上者为 9999-01-01',
  'Sex as printed: M, F or X': '性别，按印刷内容：M、F 或 X',
  "The parents' given names, on the back": '父母的名，位于背面',
  'Address, on the back, its lines with commas between': '地址，位于背面，各行以逗号分隔',
  'Place of issue, which only cards from before 2006 print': '签发地，仅 2006 年之前的证件印刷',
  'Given names, with commas between': '名，以逗号分隔',
  'Document number: 12 digits on the card of 1994, nine letters and digits on that of 2021':
    '证件号码：1994 年版为 12 位数字，2021 年版为九位字母和数字',
  'Town of birth, without the department that the older card prints behind it': '出生城镇，不含旧版证件其后印刷的省',
  'Last day of validity, ISO 8601 (on the older card on the back)': '有效期最后一日，ISO 8601 格式（旧版位于背面）',
  'Sex as printed: M or F': '性别，按印刷内容：M 或 F',
  'Height in metres, with a point': '身高，米，带小数点',
  'Nationality (the card of 2021 prints the code FRA)': '国籍（2021 年版印代码 FRA）',
  'Issuing office, on the back of the older card': '签发机关，位于旧版背面',
  'Machine-readable zone: two lines of 36 characters (1994, on the front) or three of 30':
    '机读区：两行各 36 个字符（1994 年版，位于正面）或三行各 30 个',
  'Surname, field 1': '姓，第 1 栏',
  'Given names, field 2, without a title before them': '名，第 2 栏，不含称谓',
  'Driver number, field 5: 16 characters in Great Britain, 8 digits in Northern Ireland':
    '驾驶人号码，第 5 栏：大不列颠为 16 个字符，北爱尔兰为 8 位数字',
  'Date of birth, ISO 8601, field 3': '出生日期，ISO 8601 格式，第 3 栏',
  'Place of birth as printed behind the date in field 3, mostly a country':
    '出生地，第 3 栏日期之后的印刷内容，多为国家',
  'Day of issue, ISO 8601, field 4a': '签发日期，ISO 8601 格式，第 4a 栏',
  'Last day of validity of the card, ISO 8601, field 4b': '证件有效期最后一日，ISO 8601 格式，第 4b 栏',
  'Issuing authority, field 4c': '签发机关，第 4c 栏',
  'Address in one line, field 8': '地址，合为一行，第 8 栏',
  'Vehicle categories, field 9, those of European law in capitals, national ones in small letters':
    '准驾车型，第 9 栏：欧盟类别为大写，本国类别为小写',
  'Document number, in the upper right corner: two letters, five digits, two letters':
    '证件号码，位于右上角：两个字母、五位数字、两个字母',
  'Town of birth, without the province that the card prints behind it': '出生城镇，不含其后印刷的省',
  'Nationality (the card prints the code ITA)': '国籍（证件印代码 ITA）',
  'Tax code (codice fiscale), on the back': '税号（codice fiscale），位于背面',
  "Surname, without the partner's": '姓，不含配偶的姓',
  'Document number: nine characters, two letters first and a digit last':
    '证件号码：九个字符，前两位为字母，末位为数字',
  'Citizen service number (BSN), on the back': '公民服务号码（BSN），位于背面',
  'Sex: M, F or X (the card prints M/M, V/F or X/X)': '性别：M、F 或 X（证件印 M/M、V/F 或 X/X）',
  Nationality: '国籍',
  'Issuing authority: mostly a mayor': '签发机关：多为市长',
  'What the QR code on the back of the card of 2021 holds': '2021 年版背面二维码的内容',
  'Series of the card: two letters before its number': '证件系列：号码前的两个字母',
  'Number of the card, without its series': '证件号码，不含系列',
  'Personal numeric code (CNP): thirteen digits': '个人数字代码（CNP）：13 位数字',
  'Citizenship (the card prints `Română / ROU`)': '公民身份（证件印 `Română / ROU`）',
  'Place of birth as printed, in capitals; not on the electronic card': '出生地，按印刷内容，大写；电子证件没有',
  'Address as printed, in capitals, lines with commas between; not on the electronic card':
    '地址，按印刷内容，大写，各行以逗号分隔；电子证件没有',
  'Issuing authority, in capitals': '签发机关，大写',
  'First day of validity, ISO 8601': '有效期第一日，ISO 8601 格式',
  'Machine-readable zone: two lines of 36 characters, or three of 30 on the back of the electronic card':
    '机读区：两行各 36 个字符，电子证件背面为三行各 30 个',
  'Given names, field 2': '名，第 2 栏',
  'Licence number, field 5: the personal number without its century': '驾照号码，第 5 栏：不含世纪的个人号码',
  'Personal number with its century, from field 5': '含世纪的个人号码，取自第 5 栏',
  'Last day of validity, ISO 8601, field 4b': '有效期最后一日，ISO 8601 格式，第 4b 栏',
  'Vehicle categories, field 9': '准驾车型，第 9 栏',
  "The card's number: eight or nine characters": '卡号：八或九个字符',
  'Personal number with its century': '含世纪的个人号码',
  'Issuing authority': '签发机关',
};
