"""Chinese characters, simplified and traditional, for telling scripts apart; no recogniser is trained on them here."""

import random

from alphabet import ASCII, Alphabet
from faces import DEBIAN
from script import Script


def plane(codec: str, rows: range, cells: tuple[range, ...]) -> str:
    """The characters of a double-byte code's rows."""
    return ''.join(bytes((row, cell)).decode(codec, 'ignore') for row in rows for span in cells for cell in span)


SIMPLIFIED = plane('gb2312', range(0xB0, 0xD8), (range(0xA1, 0xFF),))
"""GB 2312, level 1."""
TRADITIONAL = plane('big5', range(0xA4, 0xC6), (range(0x40, 0x7F), range(0xA1, 0xFF)))
"""Big5, level 1."""
MARKS = '年月日·（）：、，。號号'


class HanTexts:
    """Characters in no sense, with the numbers, marks and dates of papers among them."""

    def __init__(self, seed: int, letters: tuple[str, ...], longest: int = 24):
        self.rng, self.letters, self.longest = random.Random(seed), letters, longest

    def letter(self, characters: str) -> str:
        return self.rng.choice(characters)

    def run(self, least: int, most: int) -> str:
        characters = self.rng.choice(self.letters)
        return ''.join(self.letter(characters) for _ in range(self.rng.randint(least, most)))

    def date(self) -> str:
        r = self.rng
        return f'{r.randint(1930, 2045)}年{r.randint(1, 12)}月{r.randint(1, 31)}日'

    def draw(self) -> str:
        r = self.rng
        roll = r.random()
        if roll < 0.12:
            return self.date()
        if roll < 0.25:
            return f'{self.run(1, 5)}{r.choice((" ", "：", ":", "  "))}{self.run(2, 10)}'
        if roll < 0.4:
            return f'{self.run(2, 8)}{r.randint(1, 1999)}{r.choice(("号", "號", "-", "樓", "室"))}{self.run(0, 4)}'
        text = self.run(2, self.longest if roll < 0.7 else 8)
        return ' '.join(text) if roll > 0.9 and len(text) < 5 else text

    def phrase(self) -> str:
        return self.run(2, 12)


class Han(Script):
    name = 'han'
    alphabet = Alphabet(''.join(dict.fromkeys(ASCII + SIMPLIFIED + TRADITIONAL + MARKS)))
    reference = '国國'
    shaped = False
    families = {
        'noto-sans': (DEBIAN + 'opentype/noto/NotoSansCJK-*.ttc#2', 4),
        'noto-sans-tc': (DEBIAN + 'opentype/noto/NotoSansCJK-*.ttc#3', 4),
        'noto-serif': (DEBIAN + 'opentype/noto/NotoSerifCJK-*.ttc#2', 3),
        'kai': (DEBIAN + 'truetype/arphic/ukai.ttc#0', 3),
        'ming': (DEBIAN + 'truetype/arphic/uming.ttc#0', 3),
        'micro-hei': (DEBIAN + 'truetype/wqy/wqy-microhei.ttc#0', 3),
    }
    held_out = {
        'zen-hei': (DEBIAN + 'truetype/wqy/wqy-zenhei.ttc#0', 1),
        'bsmi': (DEBIAN + 'truetype/arphic-bsmi00lp/*.ttf', 1),
    }

    def texts(self, root, seed, evaluation):
        return HanTexts(seed, (SIMPLIFIED, TRADITIONAL))

    def may_space(self, text):
        return True


SCRIPT = Han()
