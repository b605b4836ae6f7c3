"""Devanagari as Hindi, Marathi and Nepali write it, with its digits, and ASCII."""

import re
import unicodedata

from alphabet import ASCII, Alphabet
from devanagari import lexicon
from faces import DEBIAN, GOOGLE
from indic import IndicTexts, Order
from script import Script
from words import hunspell_words

VOWELS = 'अआइईउऊऋएऐओऔऑ'
CONSONANTS = 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह'
SIGNS = '\u093e\u093f\u0940\u0941\u0942\u0943\u0947\u0948\u0949\u094b\u094c\u0945'
MARKS = '\u0901\u0902\u0903'
NUKTA, VIRAMA = '\u093c', '\u094d'
DIGITS = '०१२३४५६७८९'
ALPHABET = Alphabet(ASCII + VOWELS + CONSONANTS + SIGNS + MARKS + NUKTA + VIRAMA + 'ऽॐ' + DIGITS + '।॥॰₹–“”‘’')
# A vowel sign that has no consonant.
MISSPELT = re.compile(f'(^|[^{CONSONANTS}{NUKTA}])[{SIGNS}]')
ORDER = Order(CONSONANTS, NUKTA, VIRAMA, '\u093f', {})


def clean(text: str) -> str:
    text = unicodedata.normalize('NFC', text).replace('\u200c', '').replace('\u200d', '')
    return ' '.join(''.join(c for c in text if c in ALPHABET).split())


class Texts(IndicTexts):
    native_digits = DIGITS
    vowels, vowel_signs, virama, marks = VOWELS, SIGNS, VIRAMA, MARKS
    consonants = [*CONSONANTS, *(c + NUKTA for c in 'कखगजडढफ')]
    signs = '।.,:;/()-"\'!?%॰।.:/'

    def __init__(self, root: str, seed: int, evaluation: bool):
        folder = root + '/usr/share/hunspell/'
        words = hunspell_words(folder + 'hi_IN.dic', clean) + hunspell_words(folder + 'ne_NP.dic', clean, 16000)
        super().__init__(root, seed, evaluation, clean, lexicon, [w for w in words if not MISSPELT.search(w)])


class Devanagari(Script):
    name = 'devanagari'
    alphabet = ALPHABET
    reference = 'किट्ठू'
    direction = 'characters as they stand, left to right: a vowel sign before its consonants comes before them (indic.py puts it behind)'
    families = {
        'gargi': (DEBIAN + 'truetype/Gargi/*', 1.5),
        'nakula': (DEBIAN + 'truetype/Nakula/*', 1),
        'sahadeva': (DEBIAN + 'truetype/Sahadeva/*', 1),
        'sarai': (DEBIAN + 'truetype/Sarai/*', 1.5),
        'annapurna': (DEBIAN + 'truetype/annapurna/*', 1.5),
        'deva-extra': (DEBIAN + 'truetype/fonts-deva-extra/*', 2),
        'freesans': (DEBIAN + 'truetype/freefont/FreeSans*', 2),
        'freeserif': (DEBIAN + 'truetype/freefont/FreeSerif*', 1),
        'lohit': (DEBIAN + 'truetype/lohit-devanagari/*', 4),
        'noto-sans': (DEBIAN + 'truetype/noto/NotoSansDevanagari*', 5),
        'noto-serif': (DEBIAN + 'truetype/noto/NotoSerifDevanagari-*', 3),
        'hind': (GOOGLE + 'hind/*/*.ttf', 4),
        'mukta': (GOOGLE + 'mukta/*/*.ttf', 4),
        'poppins': (GOOGLE + 'poppins/*/*.ttf', 1.5),
    }
    held_out = {
        'samyak': (DEBIAN + 'truetype/samyak/*', 1),
        'rajdhani': (GOOGLE + 'rajdhani/**/*.ttf', 0.7),
        'tiro': (GOOGLE + 'tiro-devanagari-hindi/**/*.ttf', 1.5),
    }

    def texts(self, root, seed, evaluation):
        return Texts(root, seed, evaluation)

    def label(self, text):
        return ORDER.as_printed(text)


SCRIPT = Devanagari()
