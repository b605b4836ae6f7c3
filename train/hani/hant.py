"""Taiwan and Hong Kong."""

from faces import DEBIAN
from han import TRADITIONAL
from hani import ALPHABET, MORE, pp_ocr
from hani.texts import Texts, lines_of
from script import Script

LABELS = """姓名|性別|出生年月日|出生日期|出生地|發證日期|統一編號|住址|父|母|配偶|役別|戶籍地址|中華民國國民身分證|中華民國居留證|中華民國護照|全民健康保險|身分證字號|居留期限|居留事由|核發日期|換發|補發|初發|內政部|外交部|護照號碼|效期截止日期|發照日期|駕駛執照|汽車駕駛執照|機車駕駛執照|持照條件|駕照種類|管轄編號|審驗日期|有效日期|香港永久性居民身份證|香港居民身份證|香港身份證|首次簽發日期|簽發日期|中文姓名電碼|入境事務處|出生登記|往來港澳通行證|臺灣居民來往大陸通行證|港澳居民來往內地通行證|台灣地區|簽發機關|有效期限|證件號碼|換證次數|國籍|兵役|教育程度|職業|戶長|里|鄰|持證人簽名|澳門居民身份證|澳門永久性居民身份證|身份證明局|簽名|校正|備註""".split('|')
VALUES = """男|女|男 M|女 F|臺灣|臺北市|高雄市|香港|澳門|九龍|新界|中國|中華民國|普通重型機車|普通小型車|職業大貨車|自動排檔|國民兵|常備兵役|替代役|未役|免役|歿|長子|長女|次子|三女|北市|新北市|桃市|中市|南市|高市|竹縣|苗縣|彰縣|投縣|雲縣|嘉縣|屏縣|宜縣|花縣|東縣|澎縣|金門|連江""".split('|')
CITIES = '臺北市|新北市|桃園市|臺中市|臺南市|高雄市|基隆市|新竹市|嘉義市|新竹縣|苗栗縣|彰化縣|南投縣|雲林縣|嘉義縣|屏東縣|宜蘭縣|花蓮縣|臺東縣|澎湖縣|金門縣|連江縣|台北市|台中市|台南市|台東縣'.split('|')
SURNAMES = '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓阮馬董温唐藍石蔣古紀姚連馮歐程湯黎田康姜白汪鄒尤巫鐘涂龔嚴韓袁金童陸夏柳邵錢伍倪溫于譚駱熊任甘秦顧毛章史官萬俞雷粘饒闕凌崔尹孔辛武辜陶段龍韋葛池孟褚殷麥賀賈莫文管關向包丘梅華裴樊房利詩卜諸翟崎倫聶焦符'
GIVEN = '家豪志明俊傑建宏俊宏志豪志偉文雄淑芬淑惠美玲雅婷美惠麗華淑娟淑貞怡君怡婷宗翰冠廷承恩宇軒品妍子晴詩涵心妤宥廷柏翰彥廷雅雯欣怡佳穎佩珊嘉玲筱涵思穎靜宜婉婷慧敏秀英玉蘭春嬌阿美金龍國強振華榮輝清水永福天賜德昌義雄正雄進財添丁文彬世昌信宏哲瑋銘鴻彥儒俞安宜庭羽彤芷萱以晨睿恩浚希梓晴詠琳嘉欣穎妍曉彤凱琪偉倫漢傑耀輝錦棠鑑泉慧嫻麗儀佩儀碧瑤鳳儀惠芳寶珠煥堯燕玲頌恩樂瑤芯悠溢朗灝軒鎧澄栢謙珈瑩綽盈'
ROADS = '中山|中正|民生|民權|忠孝|仁愛|信義|和平|復興|建國|光復|自由|三民|成功|博愛|大同|文化|新生|北門|南京|長安|松江|敦化|安和|重慶|承德|延平|迪化|羅斯福|汀州|莒光|興隆|木柵|景美|永和|中華|四維|五福|七賢|六合|八德|九如|十全|大業|青年|英明|河東|環河|鼓山|蓮池|彌敦|軒尼詩|英皇|德輔|皇后大|告士打|莊士敦|砵蘭|窩打老|亞皆老|太子|界限|青山|大埔|屯門|荃灣|觀塘|牛頭角|鴨脷洲|筲箕灣|銅鑼灣|將軍澳|馬鞍山|沙田|上水|粉嶺|元朗|天水圍|葵涌|深水埗|尖沙咀|紅磡|黃大仙|鑽石山|西營盤|柴灣|杏花邨|北角|鰂魚涌|薄扶林|石硤尾|慈雲山|藍田|油塘|調景嶺|寶琳|坑口|東涌|梅窩|長洲'.split('|')
TOWNS = '中正|大同|中山|松山|大安|萬華|信義|士林|北投|內湖|南港|文山|板橋|三重|中和|永和|新莊|新店|樹林|鶯歌|三峽|淡水|汐止|瑞芳|土城|蘆洲|五股|泰山|林口|深坑|石碇|坪林|三芝|石門|八里|平溪|雙溪|貢寮|金山|萬里|烏來|中壢|平鎮|八德|楊梅|蘆竹|龜山|龍潭|大溪|大園|觀音|新屋|豐原|大里|太平|東勢|大甲|清水|沙鹿|梧棲|后里|神岡|潭子|大雅|新社|石岡|外埔|烏日|霧峰|龍井|新營|鹽水|白河|柳營|後壁|麻豆|下營|六甲|官田|大內|佳里|學甲|西港|七股|將軍|新化|善化|安定|山上|玉井|楠西|南化|左鎮|仁德|歸仁|關廟|龍崎|永康|鹽埕|鼓山|左營|楠梓|三民|新興|前金|苓雅|前鎮|旗津|小港|鳳山|岡山|旗山|美濃|林園|大寮|大樹|仁武|大社|鳥松|橋頭|燕巢|田寮|阿蓮|路竹|湖內|茄萣|永安|彌陀|梓官|六龜|甲仙|杉林|內門|茂林|桃源|那瑪夏|竹北|竹東|新埔|關西|湖口|新豐|芎林|橫山|北埔|寶山|峨眉|尖石|五峰|頭份|苑裡|通霄|竹南|後龍|卓蘭|大湖|公館|銅鑼|南庄|頭屋|三義|西湖|造橋|三灣|獅潭|泰安|鹿港|和美|線西|伸港|福興|秀水|花壇|芬園|員林|溪湖|田中|大村|埔鹽|埔心|永靖|社頭|二水|北斗|二林|田尾|埤頭|芳苑|大城|竹塘|溪州|埔里|草屯|竹山|集集|名間|鹿谷|中寮|魚池|國姓|水里|信義|仁愛|斗六|斗南|虎尾|西螺|土庫|北港|古坑|大埤|莿桐|林內|二崙|崙背|麥寮|東勢|褒忠|臺西|元長|四湖|口湖|水林|朴子|布袋|大林|民雄|溪口|新港|六腳|東石|義竹|鹿草|水上|中埔|竹崎|梅山|番路|大埔|阿里山|潮州|東港|恆春|萬丹|長治|麟洛|九如|里港|鹽埔|高樹|萬巒|內埔|竹田|新埤|枋寮|新園|崁頂|林邊|南州|佳冬|琉球|車城|滿州|枋山|三地門|霧臺|瑪家|泰武|來義|春日|獅子|牡丹|宜蘭|羅東|蘇澳|頭城|礁溪|壯圍|員山|冬山|五結|三星|大同|南澳|花蓮|鳳林|玉里|新城|吉安|壽豐|光復|豐濱|瑞穗|富里|秀林|萬榮|卓溪|成功|關山|卑南|大武|太麻里|東河|長濱|鹿野|池上|綠島|延平|海端|達仁|金峰|蘭嶼|馬公|湖西|白沙|西嶼|望安|七美'.split('|')
ALIKE = ['己已巳', '未末', '土士', '日曰', '大太犬', '人入', '天夫', '田由甲申', '王玉主', '鳥烏島', '戊戌戍', '辛幸', '祿綠緣', '堃坤', '暘楊揚陽', '瑄宣', '珮佩', '豐豔', '彥產', '曉燒', '鴻鴿', '潔絜', '妤好', '宥侑', '臻秦', '睿容', '叡壑', '穎潁頴', '徵微', '壽籌', '興與輿', '龍龐', '鳳凰', '蘭藺', '薇徽', '芯心', '昀均', '芸雲', '涵函', '瑜諭愉', '俞愈', '蓁秦', '萱宣', '庭廷', '筠均', '溱榛', '侯候', '余佘', '冷泠', '柱桂', '鄭鄧', '錫鍚', '鍾鐘', '裡裏', '臺壹', '崙侖', '埔浦', '墘乾', '崁坎', '厝措', '寮僚', '邨村', '涌湧', '埗步', '嶼與', '鑼羅', '號虎', '樓棲', '巷港', '里裡', '鄰憐', '號号', '弄异', '壢歷', '龜黽', '鶯鷹', '蘆廬', '灣彎', '籍藉', '證澄', '編偏', '換煥', '發廢', '齡令', '權灌', '觀歡', '體禮', '護獲', '簽僉', '際祭', '線綿', '鐵鑄', '屬囑', '廳聽', '纖殲', '癒愈']
RARE = ''.join(c for c in ALPHABET.characters if c not in pp_ocr() and (c in TRADITIONAL or c in MORE))
WANTED = TRADITIONAL + MORE
PLAIN = TRADITIONAL
NUMERALS = '零一二三四五六七八九十百'


def numeral(t: Texts, most: int) -> str:
    n = t.rng.randint(1, most)
    if t.rng.random() < 0.6:
        return str(n)
    tens = n // 10
    return (('' if tens < 2 else NUMERALS[min(9, tens)]) + '十' if tens else '') + (NUMERALS[n % 10] if n % 10 else '')


def name(t: Texts) -> str:
    r = t.rng
    if r.random() < 0.3:
        return t.pick(t.names_known)
    given = ''.join(t.pick(GIVEN) if r.random() < 0.65 else t.letter() for _ in range(2 if r.random() < 0.85 else 1))
    return t.pick(SURNAMES) + given


def address(t: Texts) -> str:
    r = t.rng
    parts = [t.pick(CITIES) if r.random() < 0.7 else t.pick(('香港', '九龍', '新界', ''))]
    parts.append(t.pick(TOWNS) + t.pick('區區鄉鎮市'))
    if r.random() < 0.5:
        parts.append(t.word()[:2] + '里' + numeral(t, 40) + '鄰')
    parts.append((t.pick(ROADS) if r.random() < 0.5 else t.word()[:3]) + t.pick('路路路街道'))
    if r.random() < 0.4:
        parts.append(NUMERALS[r.randint(1, 9)] + '段')
    if r.random() < 0.3:
        parts.append(numeral(t, 400) + '巷')
    if r.random() < 0.2:
        parts.append(numeral(t, 90) + '弄')
    parts.append(numeral(t, 500) + '號')
    if r.random() < 0.5:
        parts.append(t.pick((f'{numeral(t, 30)}樓', f'{numeral(t, 30)}樓之{numeral(t, 9)}', f'{r.randint(1, 40)}字樓', f'{numeral(t, 9)}室', f'{t.word()[:2]}大廈', f'{t.word()[:2]}邨{t.word()[:2]}樓')))
    start = r.randint(0, len(parts) - 1) if r.random() < 0.5 else 0
    return ''.join(parts[start:])


def date(t: Texts) -> str:
    r = t.rng
    year = f'民國{r.randint(20, 115)}年' if r.random() < 0.65 else f'{r.randint(1930, 2045)}年'
    if r.random() < 0.15:
        year = f'民國{numeral(t, 99)}年'
    return f'{year}{r.randint(1, 12)}月{r.randint(1, 31)}日{t.pick(("", "", "生", f"({t.pick(VALUES)})換發", "(北市)初發", "(新北市)補發"))}'


class Traditional(Script):
    name = 'hani.hant'
    alphabet = ALPHABET
    height = 48
    reference = '國國'
    shaped = False
    steps_a_column = 0.5
    conditions = ('clean', 'photo', 'small', 'card', 'ascii')
    families = {
        'noto-sans-tc': (DEBIAN + 'opentype/noto/NotoSansCJK-*.ttc#3', 4),
        'noto-sans-hk': (DEBIAN + 'opentype/noto/NotoSansCJK-*.ttc#4', 3),
        'noto-serif': (DEBIAN + 'opentype/noto/NotoSerifCJK-*.ttc#3', 3),
        'micro-hei': (DEBIAN + 'truetype/wqy/wqy-microhei.ttc#0', 2),
        'cns-kai': (DEBIAN + 'truetype/cns11643/TW-Kai-98*.ttf', 4),
        'cns-sung': (DEBIAN + 'truetype/cns11643/TW-Sung-98*.ttf', 3),
        'arphic-kai': (DEBIAN + 'truetype/arphic-bkai00mp/*.ttf', 3),
        'cwtex-ming': (DEBIAN + 'truetype/cwtex/*.ttf', 2),
    }
    held_out = {
        'zen-hei': (DEBIAN + 'truetype/wqy/wqy-zenhei.ttc#0', 1),
        'ming': (DEBIAN + 'truetype/arphic/uming.ttc#1', 1),
        'bsmi': (DEBIAN + 'truetype/arphic-bsmi00lp/*.ttf', 1),
    }

    def texts(self, root, seed, evaluation):
        import hani.hant as lexicon

        entries = [line.split('\t') for line in lines_of(f'{root}/usr/share/rime-data/essay.txt', 'utf-8')]
        known = sorted({word for word, count in entries if 2 <= len(word) <= 5 and int(count) > 300 and all(c in ALPHABET for c in word)})
        names = [word for word in known if word[0] in SURNAMES and 2 <= len(word) <= 3]
        return Texts(seed, evaluation, words=known, names=names, letters=PLAIN, rare=RARE, lexicon=lexicon)

    def may_space(self, text):
        return True


SCRIPT = Traditional()
