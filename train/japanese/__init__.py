"""Japanese: kana among kanji, for telling scripts apart; no recogniser is trained on it here."""

from alphabet import ASCII, Alphabet
from faces import DEBIAN
from han import MARKS, HanTexts, plane
from script import Script

KANJI = plane('shift_jis', range(0x88, 0x98), (range(0x40, 0x7F), range(0x80, 0xFD)))
"""JIS X 0208, level 1."""
HIRAGANA = ''.join(chr(code) for code in range(0x3042, 0x3094))
KATAKANA = ''.join(chr(code) for code in range(0x30A2, 0x30F5)) + 'ー'
ERAS = ('昭和', '平成', '令和')


class JapaneseTexts(HanTexts):
    def run(self, least: int, most: int) -> str:
        """Kana, or kanji with kana among them: a third of the characters at the least."""
        r = self.rng
        kana = r.choice((HIRAGANA, HIRAGANA, KATAKANA))
        share = 1 if r.random() < 0.4 else r.uniform(0.35, 0.7)
        return ''.join(self.letter(kana if r.random() < share else KANJI) for _ in range(r.randint(max(least, 2), max(most, 3))))

    def date(self) -> str:
        r = self.rng
        return f'{r.choice(ERAS)}{r.randint(1, 63)}年{r.randint(1, 12)}月{r.randint(1, 31)}日まで有効'


class Japanese(Script):
    name = 'japanese'
    alphabet = Alphabet(''.join(dict.fromkeys(ASCII + HIRAGANA + KATAKANA + KANJI + MARKS + ''.join(ERAS) + 'まで有効')))
    reference = '国あ'
    shaped = False
    families = {
        'noto-sans': (DEBIAN + 'opentype/noto/NotoSansCJK-*.ttc#0', 4),
        'noto-serif': (DEBIAN + 'opentype/noto/NotoSerifCJK-*.ttc#0', 3),
        'ipaex-gothic': (DEBIAN + 'opentype/ipaexfont-gothic/*.ttf', 3),
        'bizud-gothic': (DEBIAN + 'truetype/bizud-gothic/*.ttf', 3),
        'bizud-mincho': (DEBIAN + 'truetype/bizud-mincho/*.ttf', 2),
        'vl-gothic': (DEBIAN + 'truetype/vlgothic/*.ttf', 2),
    }
    held_out = {
        'ipaex-mincho': (DEBIAN + 'opentype/ipaexfont-mincho/*.ttf', 1),
        'motoya': (DEBIAN + 'truetype/motoya-l-cedar/*.ttf', 1),
    }

    def texts(self, root, seed, evaluation):
        return JapaneseTexts(seed, (HIRAGANA, KATAKANA))

    def may_space(self, text):
        return True


SCRIPT = Japanese()
