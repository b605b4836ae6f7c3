"""Invented document text: what stands on identity papers written in Latin letters, with even cover of every letter.

Words come from Debian's spelling lists (see README.md); names, addresses, dates, numbers and machine-readable zones are
put together here. Held-out words are used in evaluation alone.
"""

import os
import random
import unicodedata

from latin.alphabet import ALPHABET, DIACRITICS, SAME, SIGNS
from latin.lexicon import DICT, LABELS, LETTERS, MONTHS, STREETS
from words import held_out

STATES = 'UTO D<< FRA ESP ITA PRT POL CZE SVK HUN ROU HRV SVN TUR AZE VNM USA GBR IRL NLD BEL CHE AUT DNK NOR SWE FIN EST LVA LTU BRA ARG CHL COL MEX PER IDN MYS SGP PHL THA JPN KOR CHN IND PAK BGD NGA KEN ZAF GHA ARE SAU EGY UKR GRC BGR'.split()
UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
DIGITS = '0123456789'


def clean(text: str) -> str:
    """NFC, one space at a time, signs that print alike made one; None-free: letters outside the alphabet go."""
    text = unicodedata.normalize('NFC', text).translate(SAME)
    return ' '.join(''.join(c for c in text if c in ALPHABET).split())


def load_words(root: str) -> dict[str, list[str]]:
    """Words of each language in the lists below `root`/usr/share, cleaned; those that cannot be spelt are left out."""
    words = {}
    for lang, files in DICT.items():
        found = set()
        for name in files:
            path = os.path.join(root, 'usr/share', name)
            raw = open(path, 'rb').read()
            try:
                lines = raw.decode('utf-8').split('\n')
            except UnicodeDecodeError:
                lines = raw.decode('iso-8859-9' if lang == 'tr' else 'iso-8859-2' if lang in ('bs', 'hr', 'sl', 'cs', 'sk', 'ro', 'hu', 'pl') else 'iso-8859-13' if lang in ('lt', 'lv') else 'latin-1').split('\n')
            for line in lines[:: max(1, len(lines) // 80000)]:
                word = unicodedata.normalize('NFC', line.split('/')[0].split('\t')[0].strip()).translate(SAME)
                if 1 < len(word) < 16 and all(c in ALPHABET and (c.isalpha() or c in "'-") for c in word):
                    found.add(word)
        words[lang] = sorted(found)
    return words


class Texts:
    """Draws one line of text at a time. `evaluation` takes words only from the held-out part, else only from the rest."""

    stacked = False
    """Whether all its lines need more rows than plain letters."""

    def __init__(self, root: str, seed: int, evaluation: bool = False):
        self.rng = random.Random(seed)
        self.clean = clean
        self.ascii_kinds = (self.date, self.number, self.names, self.label, self.address)
        self.words = {k: [w for w in v if held_out(w) == evaluation] for k, v in load_words(root).items()}
        self.langs = list(self.words) + list(LETTERS)
        # Words with diacritics, by letter: drawn by letter, so that rare letters come as often as common ones.
        self.by_letter: dict[str, list[str]] = {}
        for lang in self.words:
            for word in self.words[lang]:
                for c in set(word):
                    if c in DIACRITICS:
                        self.by_letter.setdefault(c, []).append(word)
        self.labels = [clean(x) for x in LABELS.replace('\n', '|').split('|') if clean(x) == x]
        self.kinds = [
            (self.names, 15), (self.date, 10), (self.number, 13), (self.label, 11), (self.phrase, 14), (self.address, 8),
            (self.rare, 9), (self.vietnamese, 7), (self.signs, 4), (self.short, 6), (self.measure, 3),
        ]

    def draw(self) -> str:
        """One line, 1 to about 60 characters, NFC, no space at its ends."""
        while True:
            make = self.rng.choices([k for k, _ in self.kinds], [w for _, w in self.kinds])[0]
            text = clean(make())
            if 1 <= len(text) <= 62:
                return text

    def pick(self, seq):
        return seq[self.rng.randrange(len(seq))]

    def lang(self) -> str:
        return self.pick(self.langs)

    def word(self, lang: str) -> str:
        if lang in self.words and self.words[lang]:
            return self.pick(self.words[lang])
        letters = LETTERS[lang]
        return ''.join(self.pick(letters) for _ in range(self.rng.randint(2, 9)))

    def case(self, text: str, lang: str = '') -> str:
        roll = self.rng.random()
        if roll < 0.45:
            if lang in ('tr', 'az'):
                text = text.replace('i', 'İ').replace('ı', 'I')
            # str.upper() makes SS of the sharp s; papers print ẞ as well.
            return text.replace('ß', 'ẞ').upper() if self.rng.random() < 0.3 else text.upper()
        if roll < 0.8:
            return ' '.join(w[:1].upper() + w[1:] for w in text.split(' '))
        return text

    def names(self) -> str:
        lang = self.lang()
        parts = [self.word(lang) for _ in range(self.rng.choice((1, 1, 1, 2, 2, 2, 3, 4)))]
        sep = self.rng.choices((' ', ', ', '-', ' '), (6, 1.5, 1, 2))[0]
        text = sep.join(parts)
        if self.rng.random() < 0.05:
            text = self.pick(('de ', 'van der ', 'von ', "O'", "D'", 'da ', 'Mc', 'della ', 'di ', 'al-', 'bin ', 'née ', 'geb. ', 'épouse ', 'ép. ')) + text
        return self.case(text, lang)

    def phrase(self) -> str:
        lang = self.lang()
        text = ' '.join(self.word(lang) for _ in range(self.rng.randint(1, 6)))
        if self.rng.random() < 0.2:
            text += self.pick('.,:;!?')
        if self.rng.random() < 0.08:
            a, b = self.pick(('()', '""', '«»', '“”', '[]', '‘’', '„“', '‹›', "''"))
            text = f'{a}{text}{b}'
        return self.case(text, lang)

    def rare(self) -> str:
        """Every letter with a diacritic equally often, in a word that has it where there is one."""
        parts = []
        for _ in range(self.rng.choice((1, 2, 3))):
            c = self.pick(DIACRITICS)
            known = self.by_letter.get(c) or self.by_letter.get(c.lower())
            if known and self.rng.random() < 0.5:
                word = self.pick(known)
                parts.append(word.upper() if c.isupper() else word)
                continue
            letters = 'aeiounrstlmkdcgpbhvyz' + ''.join(self.pick(DIACRITICS) for _ in range(5)).lower()
            word = [self.pick(letters) for _ in range(self.rng.randint(1, 7))]
            if c.isupper() and c.lower() != c and self.rng.random() < 0.7:
                word = [w.upper() for w in word]
            word.insert(self.rng.randint(0, len(word)) if c.islower() or word[0].isupper() else 0, c)
            parts.append(''.join(word))
        return ' '.join(parts)

    def vietnamese(self) -> str:
        text = ' '.join(self.word('vi') for _ in range(self.rng.randint(1, 6)))
        roll = self.rng.random()
        if roll < 0.4:
            return text.upper()
        text = ' '.join(w[:1].upper() + w[1:] for w in text.split(' ')) if roll < 0.8 else text
        return text.replace(' ', ', ', 1) if self.rng.random() < 0.2 else text

    def digits(self, n: int) -> str:
        return ''.join(self.pick(DIGITS) for _ in range(n))

    def date(self) -> str:
        r = self.rng
        d, m, y = f'{r.randint(1, 31):02d}', f'{r.randint(1, 12):02d}', str(r.randint(1925, 2045))
        if r.random() < 0.12:
            d, m = str(int(d)), str(int(m))
        sep = self.pick(('.', '.', '/', '/', '-', ' ', '. ', ' / '))
        roll = r.random()
        if roll < 0.42:
            text = sep.join((d, m, y))
        elif roll < 0.55:
            text = sep.join((y, m, d))
        elif roll < 0.8:
            text = f'{d}{self.pick((" ", " ", " ", "-", ". ", "/"))}{self.pick(MONTHS)}{self.pick((" ", " ", " ", "-", "/", ". "))}{y if r.random() < 0.8 else y[2:]}'
        elif roll < 0.88:
            text = f'{self.pick(MONTHS)} {d}, {y}'
        elif roll < 0.93:
            text = f'{d}{m}{y}' if r.random() < 0.5 else f'{d}.{m}.{y[2:]}'
        else:
            text = f'{sep.join((d, m, y))}{self.pick((" - ", "-", " – ", "  "))}{sep.join((d, m, str(int(y) + 10)))}'
        if r.random() < 0.15:
            text = self.pick(('4a. ', '4b. ', '3. ', 'DOB ', 'EXP ', 'ISS ', 'DOB: ', 'Date: ', 'le ', 'né le ', 'Ngày sinh: ', 'Valid until ', 'gültig bis ', 'DD ')) + text
        return text.upper() if r.random() < 0.3 else text

    def number(self) -> str:
        r, roll = self.rng, self.rng.random()
        if roll < 0.25:
            text = self.digits(r.randint(4, 16))
        elif roll < 0.5:
            text = ''.join(self.pick(UPPER) for _ in range(r.randint(1, 3))) + self.digits(r.randint(5, 9))
        elif roll < 0.68:
            text = ''.join(self.pick(UPPER + DIGITS) for _ in range(r.randint(5, 18)))
        elif roll < 0.85:
            sep = self.pick(' -./')
            text = sep.join(self.digits(r.randint(2, 4)) for _ in range(r.randint(2, 4)))
            if r.random() < 0.3:
                text += self.pick(('-', '')) + self.pick(UPPER)
        elif roll < 0.93:
            text = f'{self.digits(3)}.{self.digits(3)}.{self.digits(3)}-{self.digits(2)}' if r.random() < 0.4 else f'{self.digits(2)}.{self.digits(3)}.{self.digits(3)}{self.pick(("", "-" + self.pick(DIGITS + "K")))}'
        else:
            text = ''.join(self.pick(UPPER + UPPER.lower() + DIGITS) for _ in range(r.randint(4, 12)))
        if r.random() < 0.14:
            text = self.pick(('No. ', 'N° ', 'Nº ', 'Nr. ', '№ ', 'No: ', 'Số: ', 'DL ', 'ID ', '5. ', '4d. ', '# ', 'RUN ', 'CPF: ', 'CURP ', 'NIK : ', 'Nº: ', '*', 'no ')) + text
        return text

    def label(self) -> str:
        r = self.rng
        n = r.choice((1, 1, 1, 2, 2, 3))
        text = self.pick(('/', ' / ', ' / ', '/ ', ' · ', ' - ', ' • ')).join(self.pick(self.labels) for _ in range(n))
        if r.random() < 0.2:
            text = f'{self.pick(("1", "2", "3", "4a", "4b", "4c", "4d", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "1", "(1)", "(2)"))}{self.pick((". ", ".", " ", ") "))}{text}'
        if r.random() < 0.2:
            text += self.pick((':', ' :', ': '))
            if r.random() < 0.5:
                text += ' ' + self.pick((self.names, self.number, self.short))()
        roll = r.random()
        return text.upper() if roll < 0.25 else text.lower() if roll < 0.3 else text

    def address(self) -> str:
        r, lang = self.rng, self.lang()
        name = self.case(' '.join(self.word(lang) for _ in range(r.choice((1, 1, 2)))), lang)
        street, n = self.pick(STREETS), str(r.randint(1, 999))
        n += self.pick(('', '', '', '', 'A', 'B', 'bis', '/' + str(r.randint(1, 40)), '-' + str(r.randint(1, 99))))
        text = self.pick((f'{n} {street} {name}', f'{street} {name} {n}', f'{name} {street} {n}', f'{street} {name} {n}, {self.digits(5)}', f'{n}, {street} {name}'))
        if r.random() < 0.45:
            code = self.pick((self.digits(5), self.digits(4), f'{self.digits(2)}-{self.digits(3)}', f'{self.digits(3)} {self.digits(2)}', f'{self.digits(5)}-{self.digits(3)}', 'SW1A 1AA', 'D-' + self.digits(5), 'K1A 0B1'))
            town = self.case(self.word(lang), lang)
            text = f'{code} {town}' if r.random() < 0.5 else f'{text}, {code} {town}'
        return text.upper() if r.random() < 0.35 else text

    def signs(self) -> str:
        """Any character of the alphabet, signs among them, in no order."""
        r = self.rng
        if r.random() < 0.5:
            pool = ALPHABET.characters[1:94] + SIGNS
            text = ''.join(self.pick(pool) for _ in range(r.randint(2, 14)))
            if r.random() < 0.4:
                text = text[: len(text) // 2] + ' ' + text[len(text) // 2 :]
            return text
        word = self.word(self.lang())
        s = self.pick(SIGNS + '!"#$%&\'()*+,-./:;<=>?@[]_{|}~^\\')
        return self.pick((f'{s}{word}', f'{word}{s}', f'{word} {s} {self.word(self.lang())}', f'{word}{s}{self.digits(2)}', f'{self.digits(3)}{s}', f'{self.digits(2)} {s} {word}', f'{s} {self.digits(4)}', f'{s}{self.digits(2)},{self.digits(2)}'))

    def short(self) -> str:
        return self.pick(('M', 'F', 'X', 'H', 'K', 'W', 'Ž', 'Nam', 'Nữ', 'P', 'PD', 'C', 'B', 'A', 'AM', 'B1', 'BE', 'D', 'NONE', 'O+', 'AB-', 'A Rh+', 'USA', 'M/M', 'F/F', 'K/F', 'E/M', 'I', '0', '1', '-', '*', 'SPECIMEN',
            self.pick(STATES).replace('<', ''), self.pick(STATES).replace('<', ''), self.digits(1), self.digits(2), self.digits(3), self.digits(4), self.pick(UPPER) + self.pick(DIGITS), f'{self.digits(1)}.', f'{self.pick("45")}{self.pick("abcd")}.',
            self.pick(UPPER), self.pick(UPPER.lower()), self.word(self.lang())[:3], self.pick(DIACRITICS), self.pick(ALPHABET.characters[1:])))

    def measure(self) -> str:
        r = self.rng
        return self.pick((f'{r.randint(140, 210)} cm', f'1,{r.randint(40, 99)} m', f'1.{r.randint(40, 99)}', f"{r.randint(4, 6)}'-{r.randint(0, 11):02d}\"", f"{r.randint(4, 6)}' {r.randint(0, 11)}\"", f'{r.randint(90, 280)} lb', f'{r.randint(40, 120)} kg', f'{r.randint(0, 99)}%',
            f'€ {r.randint(1, 999)},{self.digits(2)}', f'{r.randint(1, 99)}°', f'{r.randint(1, 9)}ª', f'{r.randint(1, 99)}º', f'+{r.randint(1, 99)} {self.digits(3)} {self.digits(6)}', f'({self.digits(3)}) {self.digits(3)}-{self.digits(4)}', f'{self.word("en")}@{self.word("en")}.com', f'www.{self.word("en")}.org', f'{r.randint(1, 12)}:{r.randint(0, 59):02d}', f'{self.digits(3)}/{self.digits(3)}'))

    def mrz(self) -> str:
        """A whole machine-readable line of ICAO 9303's formats (TD1, TD2, TD3, MRV, French, driving licence), or a piece."""
        r = self.rng
        n = r.choice((30, 30, 36, 44, 44))
        name = lambda: ''.join(c for c in unicodedata.normalize('NFD', self.word(self.lang())).upper() if c in UPPER) or 'UTO'
        roll = r.random()
        if roll < 0.4:
            names = '<'.join(name() for _ in range(r.choice((1, 1, 2)))) + '<<' + '<'.join(name() for _ in range(r.choice((0, 1, 1, 2, 3))))
            head = self.pick(('P<', 'PD', 'V<', 'I<', 'ID', 'PM')) + self.pick(STATES) if n > 30 else ''
            text = head + names
        elif roll < 0.65:
            number = self.pick((self.pick(UPPER) + self.digits(8), self.digits(9), ''.join(self.pick(UPPER + DIGITS) for _ in range(9)), self.digits(8) + '<'))
            text = f'{number}{self.digits(1)}{self.pick(STATES)}{self.digits(7)}{self.pick("MF<")}{self.digits(7)}'
            if n == 44:
                text += self.pick(('<' * 14, self.digits(11) + '<<<', ''.join(self.pick(UPPER + DIGITS) for _ in range(r.randint(3, 14))).ljust(14, '<'))) + self.digits(2)
            elif n == 36:
                text += self.pick(('<' * 7, self.digits(7))) + self.digits(1)
        elif roll < 0.8:
            n = 30
            text = f'{self.pick(("I<", "ID", "C<", "IR", "AC", "IP"))}{self.pick(STATES)}{self.pick((self.pick(UPPER) + self.digits(8), self.digits(9), "".join(self.pick(UPPER + DIGITS) for _ in range(9))))}{self.digits(1)}'
            if r.random() < 0.4:
                text += self.digits(r.randint(4, 14))
        elif roll < 0.92:
            n = 30
            text = f'{self.digits(7)}{self.pick("MF<")}{self.digits(7)}{self.pick(STATES)}' + (self.digits(r.randint(4, 11)) if r.random() < 0.3 else '')
            text = text.ljust(29, '<')[:29] + self.digits(1)
        else:
            text = ''.join(self.pick(UPPER + DIGITS + '<<<<<<<<') for _ in range(n))
        text = text[:n].ljust(n, '<')
        if r.random() < 0.3:
            cut = r.randint(8, n - 2)
            start = r.choice((0, n - cut, r.randint(0, n - cut)))
            text = text[start : start + cut]
        if r.random() < 0.08:
            text = ''.join(self.pick(('<' * r.randint(1, 15), self.digits(r.randint(1, 6)), name()[:5])) for _ in range(4))[:44]
        return text
