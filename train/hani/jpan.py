"""Japan."""

from alphabet import ASCII
from faces import DEBIAN
from han import plane
from hani import ALPHABET, KANA, MORE, pp_ocr
from hani.texts import Texts, lines_of
from japanese import KANJI
from script import Script

LABELS = """氏名|住所|本籍|国籍・地域|交付|生年月日|有効期限|有効期間の満了日|性別|免許の条件等|番号|種類|運転免許証|個人番号カード|個人番号|マイナンバーカード|在留カード|在留資格|在留期間|就労制限の有無|許可年月日|許可の種類|健康保険被保険者証|記号|保険者名称|資格取得年月日|事業所名称|旅券|日本国旅券|所持人自署|発行官庁|発行年月日|署名用電子証明書の有効期限|臓器提供意思|備考|公安委員会|電子証明書の有効期限|通称|旧氏|世帯主|続柄|届出|臓器提供の意思がある場合は署名|二・小・原|他|二種|大型|中型|準中型|普通|大特|大自二|普自二|小特|原付|け引|大二|中二|普二|大特二|け引二|住民票|年月日|ふりがな|フリガナ|職業|電話番号|勤務先|発行者|交付地市区町村長|特別永住者証明書|出入国在留管理庁長官|法務大臣""".replace('\n', '|').split('|')
VALUES = """男|女|優良|眼鏡等|中型車は中型車（8t）に限る|準中型車と普通車はＡＴ車に限る|普通車はＡＴ車に限る|日本|日本国|米国|中国|韓国|ベトナム|フィリピン|ブラジル|ネパール|永住者|定住者|留学|技術・人文知識・国際業務|家族滞在|就労不可|就労制限なし|指定書により指定された就労活動のみ可|本人|妻|長男|長女|なし|あり|更新|記載事項変更|ゴールド|外務省|東京都公安委員会|大阪府公安委員会|神奈川県公安委員会|愛知県公安委員会|北海道公安委員会|福岡県公安委員会""".split('|')
PREFECTURES = '北海道|青森県|岩手県|宮城県|秋田県|山形県|福島県|茨城県|栃木県|群馬県|埼玉県|千葉県|東京都|神奈川県|新潟県|富山県|石川県|福井県|山梨県|長野県|岐阜県|静岡県|愛知県|三重県|滋賀県|京都府|大阪府|兵庫県|奈良県|和歌山県|鳥取県|島根県|岡山県|広島県|山口県|徳島県|香川県|愛媛県|高知県|福岡県|佐賀県|長崎県|熊本県|大分県|宮崎県|鹿児島県|沖縄県'.split('|')
BUILDINGS = 'コーポ|ハイツ|メゾン|グランド|パーク|マンション|レジデンス|ハイム|サンライズ|シャトー|ヴィラ|エステート|アパート|荘|団地|ビル|プラザ|タワー|ガーデン|プレイス|第一|第二|ライオンズ|コート|パレス|ドミール|フォレスト|ルミエール|スカイ|シティ'.split('|')
ALIKE = ['シツンソノミ', 'ロ口日曰', 'ニ二三ミ', 'カ力刀', 'タ夕', 'エ工土士', 'ト卜', 'ハ八', 'へヘ', 'りリ', 'ばぱハバパ', 'びぴヒビピ', 'ぶぷフブプ', 'ぼぽホボポ', 'かがカガ', 'つっツッ', 'やゃヤャ', 'ゆゅユュ', 'よょヨョ', 'あぁアァ', 'いぃイィ', 'ク夕ケヶ', 'コユヨ', 'ワウフク', 'チ千干', '人入八', '大太犬', '未末', '木本', '己已巳', '沢尺択', '斉斎齊齋', '辺邉邊', '高髙', '崎﨑埼', '浜濱濵', '桜楼', '堺界', '鳥烏島嶋', '待持侍', '輔補', '緑縁', '網綱', '栃析', '徹撤', '藤籐', '広拡', '塚域', '女安', '郎朗', '祐裕', '浩治', '渡波', '澤沢', '戸声', 'ー一－-', '真眞', '丁了', '間問聞', '伸仲', '美実', '瀬頼', '郷卿', '隆降', '慎真', '萩荻', '茨芡', '氷永水', '目日', '貝見', '右石', '柿姉', '江注', '丘岳兵', '北比', '牛午', '老考', '若苦', '雪雷', '田由甲申', '西酉', '天夫失', '方万', '白自', '王玉', '全金', '子千', '今令']
# Kana of which names have more than their share.
SYLLABLES = ''.join(KANA)
ERAS = ('昭和', '平成', '令和', '大正')
RARE = ''.join(c for c in ALPHABET.characters if c not in pp_ocr() and (c in KANJI or c in KANA or c in MORE or c in plane('cp932', (*range(0x98, 0xA0), *range(0xE0, 0xEB)), (range(0x40, 0x7F), range(0x80, 0xFD)))))
WANTED = KANA + KANJI + '髙﨑濵邊邉齋薮篭渕脇鷲靖'
PLAIN = KANJI + KANA


def name(t: Texts) -> str:
    r = t.rng
    parts = [t.pick(t.names_known), t.pick(t.names_known)]
    return t.pick((' ', ' ', '　', '')).join(parts).replace('　', ' ')


def address(t: Texts) -> str:
    r = t.rng
    parts = [t.pick(PREFECTURES) if r.random() < 0.6 else '', t.pick(t.words), t.pick('市市市区町村郡')]
    if r.random() < 0.6:
        parts += [t.pick(t.words), t.pick(('', '', '町', '区', '字'))]
    roll = r.random()
    if roll < 0.35:
        parts.append(f'{r.randint(1, 9)}丁目{r.randint(1, 40)}番{t.pick(("地", "", str(r.randint(1, 30)) + "号", "地" + str(r.randint(1, 9))))}')
    elif roll < 0.75:
        parts.append('-'.join(str(r.randint(1, 40)) for _ in range(r.randint(2, 3))))
    elif roll < 0.85:
        parts.append(f'{t.digits(r.randint(2, 4))}番地')
    if r.random() < 0.25:
        parts.append(f'{t.pick(("", " "))}{t.pick(BUILDINGS)}{t.pick(t.words) if r.random() < 0.6 else ""}{t.pick(("", str(r.randint(101, 1210)), str(r.randint(101, 1210)) + "号室"))}')
    text = ''.join(parts)
    start = r.randint(0, max(0, len(text) - 4)) if r.random() < 0.3 else 0
    return text[start:]


def date(t: Texts) -> str:
    r = t.rng
    era = f'{t.pick(ERAS)}{t.pick((str(r.randint(1, 63)), f"{r.randint(1, 63):02d}", "元"))}年' if r.random() < 0.65 else f'{r.randint(1930, 2045)}年'
    if r.random() < 0.12:
        era += f'({t.pick(ERAS)}{r.randint(1, 30):02d}年)'
    wide = t.pick(('', '', ' '))
    d = f'{era}{wide}{r.randint(1, 12)}月{wide}{r.randint(1, 31)}日' if r.random() < 0.5 else f'{era}{r.randint(1, 12):02d}月{r.randint(1, 31):02d}日'
    return d + t.pick(('', '', '生', 'まで有効', '交付', f' {t.digits(5)}', 'まで'))


class JapaneseTexts(Texts):
    def letter(self):
        return self.pick(KANA) if self.rng.random() < 0.22 else super().letter()

    def kana_run(self):
        return ''.join(self.pick(self.syllables_of()) for _ in range(self.rng.randint(2, 10)))

    def syllables_of(self):
        return KANA[:86] if self.rng.random() < 0.5 else KANA[86:173]

    def rare(self):
        return self.kana_run() if self.rng.random() < 0.2 else super().rare()


class Japanese(Script):
    name = 'hani.jpan'
    alphabet = ALPHABET
    height = 48
    reference = '国あ'
    shaped = False
    steps_a_column = 0.5
    conditions = ('clean', 'photo', 'small', 'card', 'ascii')
    families = {
        'noto-sans': (DEBIAN + 'opentype/noto/NotoSansCJK-*.ttc#0', 5),
        'noto-serif': (DEBIAN + 'opentype/noto/NotoSerifCJK-*.ttc#0', 3),
        'bizud-gothic': (DEBIAN + 'truetype/bizud-gothic/*.ttf', 4),
        'bizud-mincho': (DEBIAN + 'truetype/bizud-mincho/*.ttf', 2),
        'vl-gothic': (DEBIAN + 'truetype/vlgothic/*.ttf', 3),
        'mplus': (DEBIAN + 'opentype/mplus/Mplus[12]-[RMBS]*.otf', 3),
        'ume-gothic': (DEBIAN + 'truetype/horai-umefont/ume-?g[co]*.ttf', 3),
        'ume-mincho': (DEBIAN + 'truetype/horai-umefont/ume-?m*.ttf', 2),
    }
    held_out = {
        'ipaex-gothic': (DEBIAN + 'opentype/ipaexfont-gothic/*.ttf', 2),
        'ipaex-mincho': (DEBIAN + 'opentype/ipaexfont-mincho/*.ttf', 1),
        'motoya': (DEBIAN + 'truetype/motoya-l-cedar/*.ttf', 1),
    }

    def texts(self, root, seed, evaluation):
        import hani.jpan as lexicon

        entries = lambda kind: (line.split(',')[0] for line in lines_of(f'{root}/usr/share/mecab/dic/ipadic/Noun.{kind}.csv', 'euc-jp'))
        known = lambda some: sorted({word for word in some if word and all(c in ALPHABET for c in word) and len(word) < 9})
        readings = (line.split(',')[11] for line in lines_of(f'{root}/usr/share/mecab/dic/ipadic/Noun.name.csv', 'euc-jp')[::4])
        names = known([*entries('name'), *readings, *(''.join(chr(ord(c) - 96) if 'ァ' <= c <= 'ヶ' else c for c in kana) for kana in list(entries('name'))[::9])])
        places = known([*entries('place'), *(word for word in entries('org') if len(word) < 7)][::1])
        return JapaneseTexts(seed, evaluation, words=places, names=names, letters=PLAIN, rare=RARE, lexicon=lexicon)

    def may_space(self, text):
        return True


SCRIPT = Japanese()
