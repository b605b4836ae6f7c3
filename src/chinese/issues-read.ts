/** What is read of each document type: the sentences of the table of README.md. */
export const issuesRead: Readonly<Record<string, string>> = {
  'Argentinian DNI of 2012 (PDF417) and 2023, front and back':
    '阿根廷 DNI：2012 年版（PDF417）和 2023 年版，正面和背面',
  'Australian driving licences: New South Wales, Victoria, Queensland, Western Australia, South Australia and others of their words':
    '澳大利亚驾照：新南威尔士州、维多利亚州、昆士兰州、西澳大利亚州、南澳大利亚州，以及用语相同的其他州',
  'Bangladeshi identity card: smart card and laminated card, front and back':
    '孟加拉国身份证：智能卡和塑封卡，正面和背面',
  'Canadian driving licences, English and French, front and the PDF417 on the back':
    '加拿大驾照，英文和法文，正面以及背面的 PDF417',
  'Swiss identity card of 2005 and 2023, front and back': '瑞士身份证：2005 年版和 2023 年版，正面和背面',
  'Chinese resident identity card: front, back, both on one picture or as two files':
    '中国居民身份证：正面、背面，同一张图片或两个文件',
  'Colombian cédula de ciudadanía: yellow (PDF417) and digital (MRZ), front and back':
    '哥伦比亚公民证（cédula de ciudadanía）：黄色版（PDF417）和数字版（MRZ），正面和背面',
  'German identity card of 2010, 2019 and 2021, front and back': '德国身份证：2010、2019 和 2021 年版，正面和背面',
  'Egyptian identity card, front and back': '埃及身份证，正面和背面',
  'Spanish identity card (DNI) of 2006, 2015 and 2021, front and back':
    '西班牙身份证（DNI）：2006、2015 和 2021 年版，正面和背面',
  'French identity card of 1994 and 2021, front and back': '法国身份证：1994 年版和 2021 年版，正面和背面',
  "Photocard licence of Great Britain and Northern Ireland, with and without the EU's flag":
    '大不列颠和北爱尔兰的卡式驾照，带或不带欧盟旗',
  'Ghana Card (ECOWAS identity card), front and back': '加纳卡（西非国家经济共同体身份证），正面和背面',
  'Hong Kong identity card of 2003 and 2018': '香港身份证：2003 年版和 2018 年版',
  'Indonesian identity card (KTP elektronik)': '印度尼西亚身份证（KTP elektronik）',
  'Aadhaar card, back: address, number and the QR code of cards until 2018':
    'Aadhaar 卡背面：地址、号码，以及 2018 年之前卡片的二维码',
  'Aadhaar card: cut from the letter, downloaded, masked, of plastic; front':
    'Aadhaar 卡正面：从信函剪下的、下载的、遮蔽的和塑料的',
  'Indian PAN card: with QR code since 2018, and the one before': '印度 PAN 卡：2018 年起带二维码的版本及之前的版本',
  'Italian electronic identity card (CIE 3.0) of 2016 and 2022, front and back':
    '意大利电子身份证（CIE 3.0）：2016 年版和 2022 年版，正面和背面',
  'Japanese driving licence, with the term in both calendars or in the era alone':
    '日本驾照，有效期为两种历法或仅为年号',
  'Japanese Individual Number Card, front and back': '日本个人编号卡，正面和背面',
  'South Korean resident registration card of 1999 and 2020, front': '韩国居民登录证：1999 年版和 2020 年版，正面',
  'Any other document with an ICAO zone: visas, residence permits, identity cards of other states':
    '其他带 ICAO 机读区的证件：签证、居留许可、其他国家的身份证',
  "Mexican voter's card: INE of 2014 and 2019, front and back; IFE":
    '墨西哥选民证：2014 年版和 2019 年版 INE 的正面和背面；IFE',
  'Malaysian MyKad, MyPR and MyKAS, front and back': '马来西亚 MyKad、MyPR 和 MyKAS，正面和背面',
  'Nigerian NIN slips: the long paper one, the improved and the premium one':
    '尼日利亚 NIN 凭条：长条纸质版、改进版和高级版',
  'Dutch identity card of 2014 and 2021, front and back': '荷兰身份证：2014 年版和 2021 年版，正面和背面',
  'New Zealand driver licence of 1999 and 2014, front and back': '新西兰驾照：1999 年版和 2014 年版，正面和背面',
  'Kiwi Access Card of New Zealand, and the 18+ Card before it': '新西兰 Kiwi Access 卡，以及之前的 18+ 卡',
  'any machine-readable passport (ICAO 9303 TD3): MRZ and visual zone':
    '任何带机读区的护照（ICAO 9303 TD3）：机读区和版面',
  'Peruvian DNI, blue and electronic, front and back': '秘鲁 DNI：蓝色版和电子版，正面和背面',
  "Philippine driver's licence (LTO), with DL codes and with restriction codes":
    '菲律宾驾照（LTO），带 DL 代码或限制代码',
  "Philippine taxpayer's card (BIR): the yellow card and the Digital TIN ID":
    '菲律宾纳税人卡（BIR）：黄色卡和数字 TIN ID',
  'Philippine Unified Multi-Purpose ID (SSS, GSIS)': '菲律宾统一多用途身份证（SSS、GSIS）',
  "Philippine voter's identification card (COMELEC)": '菲律宾选民证（COMELEC）',
  'Pakistani identity card: smart card and the CNIC in Urdu': '巴基斯坦身份证：智能卡和乌尔都文 CNIC',
  'Romanian identity card: laminated with its zone on the front, electronic with its zone on the back':
    '罗马尼亚身份证：机读区在正面的塑封卡，机读区在背面的电子卡',
  'Swedish driving licence of 2013 and later': '瑞典驾照：2013 年及以后',
  'Swedish national identity card of 2012, 2021 and 2022, front and back':
    '瑞典国民身份证：2012、2021 和 2022 年版，正面和背面',
  'Thai driving licence: the bilingual card and the one before, front': '泰国驾照：双语卡及之前的版本，正面',
  'Thai national identity card, front': '泰国身份证，正面',
  'Taiwan national identity card of 2005, front and back': '台湾身份证：2005 年版，正面和背面',
  'US driving licences (AAMVA: field numbers or words), front and the PDF417 on the back':
    '美国驾照（AAMVA：栏号或文字），正面以及背面的 PDF417',
  'Vietnamese identity card of 2024, chip card of 2021, card of 2016 and CMND, front and back':
    '越南身份证：2024 年版、2021 年芯片卡、2016 年版和 CMND，正面和背面',
  'South African smart identity card, front, back and its PDF417': '南非智能身份证，正面、背面及其 PDF417',
};
