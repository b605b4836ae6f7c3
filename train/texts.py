"""Invented lines of identity papers in scripts other than Latin: names, labels, addresses, dates, numbers, and ASCII among them."""

import random
from typing import Callable

from latin.texts import Texts as LatinTexts
from words import held_out

DIGITS = '0123456789'
UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'


class CardTexts:
    """Draws one line at a time. `evaluation` takes words and names only from the held-out part, else only from the rest."""

    stacked = True
    native_digits: str
    signs = '.,:;/()-"\'!?%&+*#='
    letters: str
    """What rare() draws from evenly."""
    joiner = ' '
    """Between words."""

    def __init__(self, root: str, seed: int, evaluation: bool, clean: Callable[[str], str], lexicon, words: list[str]):
        self.rng = random.Random(seed)
        self.clean = clean
        self.latin = LatinTexts(root, seed + 7, evaluation)
        kept = lambda text: [w for w in self.listed(text) if held_out(w) == evaluation] or self.listed(text)
        self.words = self.held(words, evaluation)
        self.given, self.family, self.places = kept(lexicon.GIVEN), kept(lexicon.FAMILY), kept(lexicon.PLACES)
        self.labels, self.titles, self.months = self.listed(lexicon.LABELS), self.listed(lexicon.TITLES), self.listed(lexicon.MONTHS)
        self.values, self.streets = self.listed(lexicon.VALUES), self.listed(lexicon.STREETS)
        self.native_number = str.maketrans(DIGITS, self.native_digits)
        self.ascii_kinds = (self.ascii,)
        self.kinds = [
            (self.names, 14), (self.phrase, 13), (self.label, 10), (self.labelled, 8), (self.address, 9), (self.date, 11),
            (self.number, 13), (self.rare, 8), (self.value, 4), (self.sign, 4), (self.ascii, 15), (self.mixed, 4),
        ]

    @staticmethod
    def held(words: list[str], evaluation: bool) -> list[str]:
        return [w for w in words if held_out(w) == evaluation]

    def listed(self, text: str) -> list[str]:
        return [self.clean(x) for x in text.replace('\n', '|').split('|') if self.clean(x)]

    def draw(self) -> str:
        """One line, 1 to about 60 characters, no space at its ends."""
        while True:
            make = self.rng.choices([k for k, _ in self.kinds], [w for _, w in self.kinds])[0]
            text = self.clean(make())
            if 1 <= len(text) <= 56:
                return text

    def pick(self, seq):
        return seq[self.rng.randrange(len(seq))]

    def digits(self, n: int) -> str:
        return ''.join(self.pick(DIGITS) for _ in range(n))

    def native(self, text: str, share: float = 0.6) -> str:
        """The digits of the script, or, in the other cases, as they are."""
        return text.translate(self.native_number) if self.rng.random() < share else text

    def word(self) -> str:
        return self.pick(self.words)

    def name(self) -> str:
        roll = self.rng.random()
        return self.pick(self.given) if roll < 0.4 else self.pick(self.family) if roll < 0.7 else self.word()

    def names(self) -> str:
        text = ' '.join(self.name() for _ in range(self.rng.choice((1, 2, 2, 2, 3, 3, 4))))
        return self.pick(self.titles) + self.pick((' ', ' ', self.joiner)) + text if self.rng.random() < 0.25 else text

    def phrase(self) -> str:
        text = ''
        for i in range(self.rng.randint(1, 6)):
            text += (self.pick((self.joiner, self.joiner, ' ')) if i else '') + self.word()
        if self.rng.random() < 0.12:
            a, b = self.pick(('()', '""', '[]', "''", '()'))
            text = f'{a}{text}{b}' if self.rng.random() < 0.5 else f'{self.word()} {a}{self.word()}{b}'
        return text + self.pick('.,:;!?') if self.rng.random() < 0.12 else text

    def label(self) -> str:
        text = self.pick((' / ', '/', ' ', ' - ')).join(self.pick(self.labels) for _ in range(self.rng.choice((1, 1, 1, 2))))
        return text + self.pick((':', ' :', '')) if self.rng.random() < 0.3 else text

    def labelled(self) -> str:
        """A label and what stands behind it."""
        value = self.pick((self.names, self.names, self.date, self.number, self.value, self.place))()
        return self.pick(self.labels) + self.pick((' ', ': ', ' : ', ' ')) + value

    def value(self) -> str:
        return self.pick(self.values)

    def place(self) -> str:
        return self.pick(self.places)

    def address(self) -> str:
        r = self.rng
        number = self.native(self.pick((str(r.randint(1, 999)), f'{r.randint(1, 999)}/{r.randint(1, 99)}', f'{r.randint(1, 99)}-{self.pick("ABC")}', self.digits(3))), 0.5)
        parts = [self.pick(self.streets) + self.pick((' ', self.joiner)) + self.pick((self.word, self.place, self.name))() for _ in range(r.randint(1, 3))]
        parts.insert(r.choice((0, 0, len(parts))), number)
        if r.random() < 0.5:
            parts.append(self.place())
        if r.random() < 0.3:
            parts.append(self.native(self.digits(self.pick((4, 5, 6))), 0.5))
        return self.pick((' ', ' ', ', ', ' - ')).join(parts)

    def year(self) -> int:
        return self.rng.randint(1925, 2045)

    def date(self) -> str:
        r = self.rng
        d, m, y = r.randint(1, 31), r.randint(1, 12), self.year()
        sep = self.pick(('/', '/', '-', '.', ' / ', ' '))
        if r.random() < 0.4:
            text = f'{d} {self.pick(self.months)} {y}' if r.random() < 0.8 else f'{self.pick(self.months)} {y}'
        elif r.random() < 0.5:
            text = f'{d:02d}{sep}{m:02d}{sep}{y}'
        else:
            text = self.pick((f'{y}{sep}{m:02d}{sep}{d:02d}', f'{y}', f'{d}{sep}{m}{sep}{y}', f'{d:02d}{sep}{m:02d}{sep}{y % 100:02d}', f'{m:02d}{sep}{y}'))
        return self.native(text)

    def number(self) -> str:
        r, roll = self.rng, self.rng.random()
        if roll < 0.45:
            text = self.digits(r.randint(4, 17))
        elif roll < 0.85:
            sep = self.pick((' ', ' ', '-', '-', '/', '.', '  '))
            text = sep.join(self.digits(r.randint(1, 5)) for _ in range(r.randint(2, 5)))
        elif roll < 0.93:
            text = self.pick((f'({self.digits(2)}) {self.digits(6)}', f'{self.digits(2)},{self.digits(2)}', f'{self.digits(r.randint(1, 3))}%', f'{self.digits(1)}.{self.digits(2)}', f'{self.digits(2)}:{self.digits(2)}'))
        else:
            text = self.digits(r.randint(1, 3))
        return self.native(text, 0.8)

    def in_native_digits(self) -> str:
        while True:
            text = self.pick((self.number, self.number, self.date))()
            if any(c in self.native_digits for c in text):
                return text

    def rare(self) -> str:
        """Every letter equally often, in no word."""
        return ' '.join(''.join(self.pick(self.letters) for _ in range(self.rng.randint(1, 7))) for _ in range(self.rng.choice((1, 2, 3))))

    def sign(self) -> str:
        s, word = self.pick(self.signs), self.word()
        number = self.native(self.digits(self.rng.randint(1, 4)))
        return self.pick((f'{s}{word}', f'{word}{s}', f'{word} {s} {self.word()}', f'{word}{s}{number}', f'{number}{s}', f'{number} {s} {word}', f'{word}{s} {number}', f'{word} ({number})'))

    def ascii(self) -> str:
        """What cards print in English beside the script."""
        latin = self.latin
        while True:
            text = self.pick((latin.names, latin.date, latin.date, latin.number, latin.number, latin.label, latin.address, latin.short, latin.measure, latin.phrase))()
            if text.isascii() and '`' not in text:
                return text

    def mixed(self) -> str:
        a, b = self.pick((self.label, self.word, self.names))(), self.ascii()
        sep = self.pick((' ', ' / ', ' : ', ' '))
        return f'{a}{sep}{b}' if self.rng.random() < 0.6 else f'{b}{sep}{a}'
