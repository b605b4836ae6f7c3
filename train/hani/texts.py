"""Lines of papers of China, Taiwan, Hong Kong and Japan: words, invented names and addresses, dates, numbers, and characters in no sense."""

import random
from functools import cache

from hani import pp_ocr
from words import held_out

PUNCTUATION = '、。・（）「」：，／－～'
ASCII_WORDS = 'Name|Date of Birth|Sex|M|F|Address|HONG KONG|TAIWAN|JAPAN|CHAN|WONG|LEE|TANAKA|SATO|SUZUKI|CHEN|LIN|HUANG|Valid until|Issued|No.|ID|Permanent|Identity Card|YAMADA TARO|Republic of China'.split('|')


class Texts:
    """`words` and `names`: lists drawn from evenly; `letters`: characters of which each class gets its share."""

    stacked = False

    def __init__(self, seed: int, evaluation: bool, *, words, names, letters: str, rare: str, lexicon):
        self.rng = random.Random(seed * 31 + evaluation)
        self.words = chosen(words, evaluation)
        self.names_known = chosen(names, evaluation)
        self.letters, self.rare_letters, self.lexicon = letters, rare, lexicon
        self.decks: tuple[list[str], list[str], list[str]] = ([], [], [])
        self.wanted = [char for char in {*letters, *lexicon.WANTED} if char not in pp_ocr()]
        self.ascii_kinds = (self.ascii,)

    def pick(self, some):
        return self.rng.choice(some)

    def digits(self, count: int) -> str:
        return ''.join(self.pick('0123456789') for _ in range(count))

    def clean(self, text: str) -> str:
        return ' '.join(text.split())

    def mrz(self) -> str:
        return self.ascii()

    # Parts.

    def letter(self) -> str:
        """From a deck, so that every class comes as often; those that PP-OCRv4 has not a little more often."""
        rare = self.rng.random() < 0.55
        deck = self.decks[rare]
        if not deck:
            deck += self.rare_letters if rare else self.letters
            self.rng.shuffle(deck)
        return deck.pop()

    def word(self) -> str:
        return self.pick(self.words)

    def rare(self) -> str:
        return ''.join(self.letter() for _ in range(self.rng.randint(3, 14)))

    def unknown(self) -> str:
        """Of what PP-OCRv4 has not alone, every class as often."""
        deck = self.decks[2]
        if not deck:
            deck += self.wanted
            self.rng.shuffle(deck)
        return ''.join(deck.pop() for _ in range(min(len(deck), self.rng.randint(6, 12))))

    def alike(self) -> str:
        """Characters that differ by a stroke or two, in a row."""
        r = self.rng
        group = self.pick(self.lexicon.ALIKE)
        return ''.join(r.choice(group) if r.random() < 0.6 else self.letter() for _ in range(r.randint(2, 9)))

    def ascii(self) -> str:
        r = self.rng
        roll = r.random()
        if roll < 0.3:
            return f'{self.pick("ABCDEFGHJKLMNPRSTUVWXYZ")}{self.digits(9)}'
        if roll < 0.5:
            return f'{r.randint(1, 31):02d}-{r.randint(1, 12):02d}-{r.randint(1930, 2040)}'
        if roll < 0.6:
            return f'{self.pick("ABCDEFGHJKLMNPRSTUVWXYZ")}{self.digits(6)}({self.digits(1)})'
        if roll < 0.75:
            return ' '.join(self.digits(4) for _ in range(r.randint(1, 3)))
        return ' '.join(self.pick(ASCII_WORDS) for _ in range(r.randint(1, 3)))

    def label(self) -> str:
        return self.pick(self.lexicon.LABELS)

    def value(self) -> str:
        return self.pick(self.lexicon.VALUES) if self.rng.random() < 0.5 else self.word()

    def names(self) -> str:
        return self.lexicon.name(self)

    def address(self) -> str:
        return self.lexicon.address(self)

    def date(self) -> str:
        return self.lexicon.date(self)

    def phrase(self) -> str:
        return ''.join(self.word() for _ in range(self.rng.randint(1, 3)))[:14]

    def labelled(self) -> str:
        return f'{self.label()}{self.pick((" ", "", "：", ":", "  "))}{self.pick((self.names, self.date, self.value, self.ascii, self.address))()}'

    def spaced(self) -> str:
        """Letters apart, as names and labels are set to one width."""
        text = self.pick((self.label, self.names, self.date))()
        return ' '.join(text.replace(' ', ''))[:19]

    def draw(self) -> str:
        kinds = (self.rare, self.alike, self.phrase, self.names, self.address, self.date, self.labelled, self.label, self.value, self.spaced, self.ascii, self.punctuated)
        (kind,) = self.rng.choices(kinds, (34, 10, 9, 11, 13, 5, 7, 3, 2, 2, 2, 2))
        text = self.clean(kind())
        return text[:30] or self.rare()

    def punctuated(self) -> str:
        parts = [self.phrase() if self.rng.random() < 0.7 else self.rare() for _ in range(self.rng.randint(2, 3))]
        return self.pick(PUNCTUATION).join(parts) + self.pick(('', '。', '」', '）', 'まで有効' if 'あ' in self.letters else ''))


def chosen(words, evaluation: bool) -> list[str]:
    return [word for word in words if held_out(word) == evaluation]


@cache
def lines_of(path: str, encoding: str) -> tuple[str, ...]:
    with open(path, encoding=encoding) as file:
        return tuple(line.rstrip('\n') for line in file)
