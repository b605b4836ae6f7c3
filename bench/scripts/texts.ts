import type { Random } from '../cards/random.ts';

/** What a script's sheets print: invented people, and labels as papers have them. */
export interface ScriptTexts {
  readonly title: string;
  /** ISO 15924, as a document type would name its scripts. */
  readonly scripts: readonly string[];
  /** tesseract.js's data that can read it. */
  readonly languages: string;
  /** Families of Debian's packages; those that our recognisers were not trained on, where there are such. */
  readonly fonts: readonly string[];
  readonly labels: readonly string[];
  readonly names: readonly string[];
  readonly places: readonly string[];
  /** Its own ten digits, where papers print them. */
  readonly digits?: string;
  /** A date: day, month, year; by default `31.12.1990`. */
  readonly date?: (day: number, month: number, year: number) => string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const words = (list: string): string[] => list.split('|');

export const scriptTexts: Readonly<Record<string, ScriptTexts>> = {
  latin: {
    title: 'Latin',
    scripts: ['Latn'],
    languages: 'eng',
    fonts: ['Liberation Sans', 'Lato', 'DejaVu Serif'],
    labels: words('Surname|Given names|Date of birth|Nationality|Place of birth|Authority|Signature of bearer'),
    names: words('ANDERSON|Maria Helena|JONATHAN PRICE|Oliver Stone|KATHERINE WOOD|Samuel Brook|PATRICIA HILL'),
    places: words('12 Harbour Street, Easton|Northbridge|45 Mill Road, Weston|Greenfield County|Southport'),
  },
  diacritics: {
    title: 'Latin with diacritics',
    scripts: ['Latn'],
    languages: 'eng+fra+deu',
    fonts: ['Liberation Sans', 'DejaVu Sans', 'Noto Serif'],
    labels: words('Prénoms|Příjmení|Doğum tarihi|Fecha de expedición|Data urodzenia|Születési hely|Gültig bis'),
    names: words(
      'Żółkiewska Agnieszka|Jiří Dvořák|Şahin Gökçe|Éloïse Lefèvre|Ñúñez Ibáñez|Bjørn Håkonsen|Ştefănescu Ioana',
    ),
    places: words('Łódź, ul. Świętokrzyska 14|České Budějovice|Kraków|São José dos Campos|Győr|Malmö, Östra gatan 7'),
  },
  vietnamese: {
    title: 'Vietnamese',
    scripts: ['Latn'],
    languages: 'vie',
    fonts: ['Liberation Sans', 'DejaVu Sans', 'Noto Serif'],
    labels: words('Họ và tên|Ngày sinh|Quê quán|Nơi thường trú|Giới tính|Quốc tịch|Có giá trị đến'),
    names: words('NGUYỄN THỊ HƯƠNG|Trần Quốc Bảo|LÊ HỒNG PHƯỢNG|Phạm Đức Thắng|ĐỖ MỸ DUYÊN|Võ Trường Giang'),
    places: words('Huyện Gia Lâm, Hà Nội|Phường Bến Thành, Quận 1|Thừa Thiên Huế|Xã Vĩnh Lộc, Bình Chánh'),
  },
  korean: {
    title: 'Hangul',
    scripts: ['Kore', 'Latn'],
    languages: 'kor+eng',
    fonts: ['NanumGothic', 'NanumMyeongjo', 'UnDotum', 'UnBatang'],
    labels: words('주민등록증|자동차운전면허증|외국인등록증|성명|주소|발급일자|생년월일|국적|적성검사 기간'),
    names: words('김서준|이하은|박도현|최수빈|정우진|강민서|윤채원|임태윤|한지호'),
    places: words(
      '서울특별시 마포구 월드컵로 212|부산광역시 해운대구 센텀중앙로 48|경기도 성남시 분당구 판교역로 35|제주특별자치도 서귀포시 중앙로 9|강원도 춘천시 소양로',
    ),
    date: (day, month, year) => `${year}년 ${month}월 ${day}일`,
  },
  japanese: {
    title: 'Japanese',
    scripts: ['Jpan', 'Latn'],
    languages: 'jpn+eng',
    fonts: ['IPAGothic', 'IPAMincho', 'VL Gothic', 'Noto Serif CJK JP'],
    labels: words('運転免許証|氏名|住所|交付|生年月日|在留カード|有効期限|個人番号カード|フリガナ|免許の条件等'),
    names: words(
      '佐藤 健太|鈴木 さくら|高橋 あゆみ|渡辺 ひろし|ヤマモト ケンジ|中村 みなみ|コバヤシ リョウ|斎藤 ゆうこ',
    ),
    places: words(
      '東京都世田谷区桜新町2丁目14番|大阪府堺市堺区南花田口町|神奈川県横浜市港北区菊名|北海道札幌市中央区円山西町|さいたま市浦和区',
    ),
    date: (day, month, year) => `平成${(year % 30) + 1}年${month}月${day}日`,
  },
  hant: {
    title: 'traditional Chinese',
    scripts: ['Hant', 'Latn'],
    languages: 'chi_tra+eng',
    fonts: ['AR PL UKai TW', 'AR PL UMing TW', 'Noto Serif CJK TC', 'WenQuanYi Zen Hei'],
    labels: words('中華民國國民身分證|香港永久性居民身份證|姓名|出生日期|性別|統一編號|發證日期|住址|簽發日期|護照'),
    names: words('陳怡君|林冠廷|張淑芬|黃俊傑|吳雅婷|蔡宗翰|鄭麗華|謝承恩|劉家豪|羅詠詩'),
    places: words(
      '臺北市信義區松仁路一段|高雄市鼓山區蓮海路七十號|新北市板橋區縣民大道|臺中市豐原區圓環東路|九龍旺角彌敦道|桃園市龜山區樂善里',
    ),
    date: (day, month, year) => `民國${year - 1911}年${month}月${day}日`,
  },
  hans: {
    title: 'simplified Chinese',
    scripts: ['Hans', 'Latn'],
    languages: 'chi_sim+eng',
    fonts: ['Noto Sans CJK SC', 'WenQuanYi Zen Hei', 'AR PL SungtiL GB'],
    labels: words('中华人民共和国|居民身份证|姓名|性别|签发机关|有效期限|机动车驾驶证|住址|出生日期'),
    names: words('王晓梅|李国强|张丽华|刘海涛|陈建军|赵雪莹|孙志远|周婷婷'),
    places: words('北京市海淀区中关村大街|上海市徐汇区衡山路|四川省成都市武侯区|广东省深圳市南山区|云南省昆明市五华区'),
    date: (day, month, year) => `${year}年${month}月${day}日`,
  },
  thai: {
    title: 'Thai',
    scripts: ['Thai', 'Latn'],
    languages: 'tha+eng',
    fonts: ['Loma', 'Tlwg Typo'],
    labels: words('บัตรประจำตัวประชาชน|ชื่อตัวและชื่อสกุล|เกิดวันที่|วันออกบัตร|ที่อยู่|ใบอนุญาตขับรถ|วันหมดอายุ|ศาสนา'),
    names: words('นาย ธนกร พูนทรัพย์|น.ส. กานดา ศรีประเสริฐ|นาง วารุณี แสงอรุณ|นาย ปกรณ์ เกษมสุข|น.ส. มัลลิกา วงศ์ใหญ่'),
    places: words('ต.บางพลี อ.บางพลี จ.สมุทรปราการ|แขวงลาดยาว เขตจตุจักร|จ.นครราชสีมา|อ.หาดใหญ่ จ.สงขลา|ถ.พหลโยธิน'),
    digits: '๐๑๒๓๔๕๖๗๘๙',
    date: (day, month, year) =>
      `${day} ${['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'][month - 1]} ${year + 543}`,
  },
  arabic: {
    title: 'Arabic',
    scripts: ['Arab', 'Latn'],
    languages: 'ara+eng',
    fonts: ['Harmattan', 'KacstOffice'],
    labels: words(
      'المملكة العربية السعودية|بطاقة الهوية الوطنية|الاسم|تاريخ الميلاد|مكان الميلاد|الجنسية|تاريخ الانتهاء|رقم الهوية',
    ),
    names: words('خالد بن سعيد الحربي|فاطمة محمود حسن|عبد الرحمن يوسف|نورة بنت عبدالله|ياسين الإدريسي|سلمى عادل منصور'),
    places: words('شارع الجمهورية، القاهرة|مدينة نصر|الدار البيضاء|حي السلام، جدة|محافظة الإسكندرية|الشارقة'),
    digits: '٠١٢٣٤٥٦٧٨٩',
    date: (day, month, year) => `${year}/${two(month)}/${two(day)}`,
  },
  urdu: {
    title: 'Urdu (Naskh)',
    scripts: ['Arab', 'Latn'],
    languages: 'urd+eng',
    fonts: ['Harmattan'],
    labels: words('اسلامی جمہوریہ پاکستان|قومی شناختی کارڈ|نام|والد کا نام|تاریخ پیدائش|موجودہ پتہ|مستقل پتہ|جنس'),
    names: words('محمد عثمان چوہدری|عائشہ صدیقہ|بلال احمد قریشی|زینب گل|فہد کریم بٹ|ثنا پرویز'),
    places: words('گلی نمبر ۷، گلشن اقبال، کراچی|ماڈل ٹاؤن، لاہور|تحصیل و ضلع ڈیرہ غازی خان|پشاور'),
    date: (day, month, year) => `${two(day)}.${two(month)}.${year}`,
  },
  bengali: {
    title: 'Bengali',
    scripts: ['Beng', 'Latn'],
    languages: 'ben+eng',
    fonts: ['Mitra', 'Noto Serif Bengali', 'Noto Sans Bengali'],
    labels: words('গণপ্রজাতন্ত্রী বাংলাদেশ সরকার|জাতীয় পরিচয় পত্র|নাম|পিতা|মাতা|জন্ম তারিখ|ঠিকানা|রক্তের গ্রুপ|প্রদানের তারিখ'),
    names: words('মোঃ রফিকুল ইসলাম|সুমাইয়া আক্তার|আব্দুল করিম হাওলাদার|ফারহানা ইয়াসমিন|তানভীর হোসেন|শ্যামল চন্দ্র দাস'),
    places: words(
      'গ্রাম: কালীগঞ্জ, ডাকঘর: রূপগঞ্জ|মিরপুর, ঢাকা|চট্টগ্রাম|বাসা: ১২, রোড: ৭, ধানমন্ডি|উপজেলা: শ্রীপুর, জেলা: গাজীপুর',
    ),
    digits: '০১২৩৪৫৬৭৮৯',
    date: (day, month, year) => `${two(day)}-${two(month)}-${year}`,
  },
  devanagari: {
    title: 'Devanagari',
    scripts: ['Deva', 'Latn'],
    languages: 'hin+eng',
    fonts: ['Samyak Devanagari', 'Noto Serif Devanagari', 'Noto Sans Devanagari'],
    labels: words('भारत सरकार|आयकर विभाग|नाम|पिता का नाम|जन्म तिथि|पता|आधार|भारत निर्वाचन आयोग|लिंग|मतदाता'),
    names: words('राजेश कुमार शर्मा|सुनीता देवी|अनिल प्रसाद गुप्ता|कविता श्रीवास्तव|मोहम्मद इरफ़ान|प्रिया सिंह ठाकुर'),
    places: words('मकान नं. 24, गांधी नगर, जयपुर|वाराणसी, उत्तर प्रदेश|ग्राम बरौनी, जिला बेगूसराय|पुणे, महाराष्ट्र'),
    digits: '०१२३४५६७८९',
    date: (day, month, year) => `${two(day)}/${two(month)}/${year}`,
  },
};

/** What a line holds, for the table. */
export type Kind = 'native' | 'mixed' | 'digits' | 'ASCII';
export interface SheetLine {
  readonly kind: Kind;
  readonly text: string;
}

const latinLabels = words('Name|Date of Birth|Address|Nationality|Sex|Issue Date|Surname|Card No.');
const latinNames = words(
  'KIM SEOJUN|RAHIM UDDIN|Tanaka Haruki|CHAN SIU MING|Khalid Saeed|THANAKORN P.|PRIYA SINGH|LEE HA EUN',
);

/** The lines of one sheet. The same seed gives the same lines. */
export function sheetLines(texts: ScriptTexts, random: Random): SheetLine[] {
  const { labels, names, places, digits, date } = texts;
  const day = [random.int(1, 28), random.int(1, 12), random.int(1960, 2012)] as const;
  const inOwn = (text: string): string => text.replace(/\d/g, (digit) => digits?.[Number(digit)] ?? digit);
  const dated = date?.(...day) ?? `${two(day[0])}.${two(day[1])}.${day[2]}`;
  const isLatin = texts.scripts.length === 1;
  const native = (text: string): SheetLine => ({ kind: 'native', text });
  const lines: SheetLine[] = [
    native(random.pick(labels)),
    native(random.pick(names)),
    native(random.pick(places)),
    native(`${random.pick(labels)}: ${random.pick(names)}`),
    native(dated),
    { kind: 'ASCII', text: random.pattern('@ ####-####-##') },
    { kind: 'ASCII', text: `${random.pick(latinLabels)} ${random.pick(latinNames)}` },
  ];
  if (!isLatin) {
    lines.push(
      { kind: 'mixed', text: `${random.pick(labels)} ${random.pick(latinNames)}` },
      { kind: 'mixed', text: `${random.pick(labels)} / ${random.pick(latinLabels)}` },
    );
  }
  if (digits)
    lines.push({ kind: 'digits', text: inOwn(dated) }, { kind: 'digits', text: inOwn(random.pattern('### ### ####')) });
  return lines;
}
