"""Hangul: the 2,350 syllables of KS X 1001, and ASCII."""

from alphabet import ASCII, Alphabet
from faces import DEBIAN, GOOGLE
from hangul import lexicon
from script import Script
from texts import CardTexts
from words import hunspell_words

# Rows 16 to 40 of KS X 1001.
SYLLABLES = bytes(b for row in range(0xB0, 0xC9) for cell in range(0xA1, 0xFF) for b in (row, cell)).decode('euc_kr')
ALPHABET = Alphabet(ASCII + SYLLABLES + '·–“”‘’…°℃※')
FIRST, VOWELS, LAST = 0xAC00, 21, 28


def clean(text: str) -> str:
    return ' '.join(''.join(c for c in text if c in ALPHABET).split())


class Texts(CardTexts):
    native_digits = '0123456789'
    letters = SYLLABLES
    signs = '.,:;/()-"\'!?%&~·※[]'

    def __init__(self, root: str, seed: int, evaluation: bool):
        super().__init__(root, seed, evaluation, clean, lexicon, hunspell_words(root + '/usr/share/hunspell/ko.dic', clean))
        self.kinds = [
            (self.names, 12), (self.phrase, 16), (self.label, 7), (self.labelled, 5), (self.address, 12), (self.date, 7),
            (self.number, 8), (self.rare, 22), (self.value, 3), (self.sign, 3), (self.ascii, 8), (self.mixed, 3),
        ]

    def name(self) -> str:
        given = self.pick(self.given) + (self.pick(self.given) if self.rng.random() < 0.93 else '')
        text = self.pick(self.family) + given
        return text if self.rng.random() < 0.8 else ' '.join(text)

    def names(self) -> str:
        text = self.name()
        roll = self.rng.random()
        if roll < 0.15:
            return f'{text}({self.name()})'
        return f'{self.pick(self.titles)} {text}' if roll < 0.35 else text

    def address(self) -> str:
        r = self.rng
        parts = [self.place() for _ in range(r.choice((1, 1, 2, 2)))]
        road = self.pick((self.word(), ''.join(self.pick(SYLLABLES) for _ in range(2)), self.place()))
        if r.random() < 0.8:
            parts.append(road + self.pick(('로', '길', '대로', f'{r.randint(1, 99)}길', f'로 {r.randint(1, 99)}번길', '동', '읍', '면')))
            parts.append(self.pick((str(r.randint(1, 999)), f'{r.randint(1, 999)}-{r.randint(1, 99)}', f'{r.randint(1, 999)}번지')))
        if r.random() < 0.5:
            parts.append(self.pick((f'{r.randint(101, 130)}동 {r.randint(1, 25)}{r.randint(1, 9):02d}호', f'({self.word()}동)', f'{r.randint(1, 20)}층', f'({self.word()}동, {self.word()}{self.pick(self.streets)})')))
        if r.random() < 0.4:
            parts = parts[r.randint(0, len(parts) - 1) :]
        return ' '.join(parts)

    def date(self) -> str:
        r = self.rng
        d, m, y = r.randint(1, 31), r.randint(1, 12), self.year()
        return self.pick((f'{y}. {m}. {d}.', f'{y}.{m:02d}.{d:02d}', f'{y}.{m:02d}.{d:02d}.', f'{y}년 {m}월 {d}일', f'{y}년{m:02d}월{d:02d}일', f'{y}-{m:02d}-{d:02d}', f'{y}. {m:02d}. {d:02d}', f'{y}.{m:02d}.{d:02d}~{y + 1}.{m:02d}.{d:02d}'))

    def number(self) -> str:
        r, roll = self.rng, self.rng.random()
        if roll < 0.4:
            return f'{r.randint(0, 99):02d}{r.randint(1, 12):02d}{r.randint(1, 31):02d}-{r.randint(1, 8)}{self.digits(6)}'
        if roll < 0.65:
            return f'{self.pick(("서울", "부산", "경기", "인천", "대구", self.digits(2)))}{self.pick((" ", "-", "-"))}{self.digits(2)}-{self.digits(6)}-{self.digits(2)}'
        return f'제{self.digits(r.randint(1, 6))}호' if roll < 0.72 else super().number()

    def rare(self):
        return ''.join(self.pick(SYLLABLES) + (' ' if self.rng.random() < 0.15 else '') for _ in range(self.rng.randint(2, 11)))


class Hangul(Script):
    name = 'hangul'
    alphabet = ALPHABET
    reference = '한글홍뷁'
    steps_a_column = 1
    conditions = (*Script.conditions, 'card')
    families = {
        'noto-sans': (DEBIAN + 'opentype/noto/NotoSansCJK-*.ttc#1', 6),
        'noto-serif': (DEBIAN + 'opentype/noto/NotoSerifCJK-*.ttc#1', 3),
        'nanum-gothic': (DEBIAN + 'truetype/nanum/NanumGothic*', 6),
        'nanum-barun': (DEBIAN + 'truetype/nanum/NanumBarunGothic[BL.]*', 3),
        'nanum-myeongjo': (DEBIAN + 'truetype/nanum/NanumMyeongjo[.BE]*', 3),
        'baekmuk': (DEBIAN + 'truetype/baekmuk/[bgd]*', 6),
        'un-core': (DEBIAN + 'truetype/unfonts-core/Un[BG]*', 4),
        'un-dinaru': (DEBIAN + 'truetype/unfonts-core/UnDinaru*', 1),
        'un-shinmun': (DEBIAN + 'truetype/unfonts-extra/UnShinmun*', 1),
        'lexi': (DEBIAN + 'truetype/lexi/LexiGulim*', 1),
        'd2coding': (DEBIAN + 'truetype/naver-d2coding/*.ttc#0', 1),
    }
    held_out = {
        'nanum-square': (DEBIAN + 'truetype/nanum/NanumSquare[BR]*', 2),
        'un-dotum': (DEBIAN + 'truetype/unfonts-core/UnDotum*', 2),
        'plex': (GOOGLE + 'ibm-plex-sans-kr/**/*.ttf', 1),
        'gowun': (GOOGLE + 'gowun-dodum/**/*.ttf', 1),
    }

    def texts(self, root, seed, evaluation):
        return Texts(root, seed, evaluation)

    def may_space(self, text):
        return True

    def parts(self, char):
        """Lead consonant, vowel and tail of a syllable."""
        at = ord(char) - FIRST
        if not 0 <= at < 11172:
            return ()
        return f'lead {at // (VOWELS * LAST)}', f'vowel {at // LAST % VOWELS}', f'tail {at % LAST}'


SCRIPT = Hangul()
