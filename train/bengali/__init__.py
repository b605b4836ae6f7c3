"""Bengali, with its digits, and ASCII."""

import re
import unicodedata

from alphabet import ASCII, Alphabet
from bengali import lexicon
from faces import DEBIAN, GOOGLE
from indic import IndicTexts, Order
from script import Script
from words import hunspell_words

VOWELS = 'অআইঈউঊঋএঐওঔ'
CONSONANTS = 'কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ'
SIGNS = '\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c7\u09c8\u09cb\u09cc'
MARKS = '\u0981\u0982\u0983'
NUKTA, VIRAMA, LENGTH = '\u09bc', '\u09cd', '\u09d7'
DIGITS = '০১২৩৪৫৬৭৮৯'
ALPHABET = Alphabet(ASCII + VOWELS + CONSONANTS + 'ৎ' + SIGNS + MARKS + NUKTA + VIRAMA + LENGTH + DIGITS + '।৳–“”‘’')
# A vowel sign that has no consonant.
MISSPELT = re.compile(f'(^|[^{CONSONANTS}{NUKTA}])[{SIGNS}]')
ORDER = Order(CONSONANTS, NUKTA, VIRAMA, '\u09bf\u09c7\u09c8', {'\u09cb': '\u09c7\u09be', '\u09cc': '\u09c7\u09d7'})


def clean(text: str) -> str:
    text = unicodedata.normalize('NFC', text).replace('\u200c', '').replace('\u200d', '')
    return ' '.join(''.join(c for c in text if c in ALPHABET).split())


class Texts(IndicTexts):
    native_digits = DIGITS
    vowels, vowel_signs, virama = VOWELS, SIGNS, VIRAMA
    # The three letters with a dot are two characters in NFC; ৎ takes no vowel, but rare() may give it one.
    consonants = [*CONSONANTS, 'ড\u09bc', 'ঢ\u09bc', 'য\u09bc']
    marks = MARKS + 'ৎ'
    signs = '।.,:;/()-"\'!?%৳।.:/'

    def __init__(self, root: str, seed: int, evaluation: bool):
        words = hunspell_words(root + '/usr/share/hunspell/bn_BD.dic', clean)
        super().__init__(root, seed, evaluation, clean, lexicon, [w for w in words if not MISSPELT.search(w)])


class Bengali(Script):
    name = 'bengali'
    alphabet = ALPHABET
    reference = 'কিঠুজূ'
    direction = 'characters as they stand, left to right: a vowel sign before its consonants comes before them (indic.py puts it behind)'
    families = {
        'beng-extra': (DEBIAN + 'truetype/fonts-beng-extra/[AJL]*', 3),
        'mukti': (DEBIAN + 'truetype/fonts-beng-extra/Mukti*', 4),
        'lohit': (DEBIAN + 'truetype/lohit-bengali/*', 4),
        'lohit-assamese': (DEBIAN + 'truetype/lohit-assamese/*', 1),
        'freesans': (DEBIAN + 'truetype/freefont/FreeSans*', 2),
        'freeserif': (DEBIAN + 'truetype/freefont/FreeSerif*', 2),
        'noto-sans': (DEBIAN + 'truetype/noto/NotoSansBengali*', 5),
        'noto-serif': (DEBIAN + 'truetype/noto/NotoSerifBengali-*', 4),
        'hind-siliguri': (GOOGLE + 'hind-siliguri/*/*.ttf', 4),
    }
    held_out = {
        'mitra': (DEBIAN + 'truetype/fonts-beng-extra/Mitra*', 0.7),
        'baloo': (GOOGLE + 'baloo-da-2/**/*.ttf', 0.7),
        'tiro': (GOOGLE + 'tiro-bangla/**/*.ttf', 1.5),
    }

    def texts(self, root, seed, evaluation):
        return Texts(root, seed, evaluation)

    def label(self, text):
        return ORDER.as_printed(text)


SCRIPT = Bengali()
