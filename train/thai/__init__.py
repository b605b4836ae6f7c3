"""Thai, with its digits, and ASCII. Vowels before the tone, as NFC leaves them and Unicode's order has it; SARA AM is one letter."""

import re
import unicodedata

from alphabet import ASCII, Alphabet
from faces import DEBIAN, GOOGLE
from script import Script
from texts import CardTexts
from thai import lexicon
from words import hunspell_words

CONSONANTS = ''.join(chr(c) for c in range(0x0E01, 0x0E2F))
UPPER_VOWELS, LOWER_VOWELS = '\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47', '\u0e38\u0e39'
TONES = '\u0e48\u0e49\u0e4a\u0e4b'
DIGITS = '๐๑๒๓๔๕๖๗๘๙'
THAI = CONSONANTS + 'ฯะ\u0e31าำ\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a฿เแโใไๅๆ\u0e47' + TONES + '\u0e4c\u0e4d' + DIGITS
ALPHABET = Alphabet(ASCII + THAI + '–“”‘’…°')


def clean(text: str) -> str:
    text = unicodedata.normalize('NFC', text).replace('\u0e4d\u0e32', 'ำ').replace('เเ', 'แ')
    # A tone stands after the vowel above or below, before SARA AM.
    text = re.sub(f'([{TONES}])([{UPPER_VOWELS}{LOWER_VOWELS}])', r'\2\1', text)
    text = re.sub(f'ำ([{TONES}])', r'\1ำ', text)
    return ' '.join(''.join(c for c in text if c in ALPHABET).split())


class Texts(CardTexts):
    native_digits = DIGITS
    letters = CONSONANTS
    joiner = ''

    def __init__(self, root: str, seed: int, evaluation: bool):
        super().__init__(root, seed, evaluation, clean, lexicon, hunspell_words(root + '/usr/share/hunspell/th_TH.dic', clean))

    def year(self):
        """Buddhist years."""
        return self.rng.randint(2468, 2588) if self.rng.random() < 0.85 else super().year()

    def native(self, text, share=0.6):
        # Most of what is printed today has ASCII digits.
        return super().native(text, 0.62 * share)

    def number(self):
        r = self.rng
        if r.random() < 0.3:
            n = self.digits(13)
            text = f'{n[0]} {n[1:5]} {n[5:10]} {n[10:12]} {n[12]}' if r.random() < 0.7 else f'{n[0]}-{n[1:5]}-{n[5:10]}-{n[10:12]}-{n[12]}'
            return self.native(text, 0.7)
        return super().number()

    def rare(self):
        """Syllables with every vowel, tone and mark on every consonant."""
        return ''.join(self.syllable() + (' ' if self.rng.random() < 0.15 else '') for _ in range(self.rng.randint(1, 7)))

    def syllable(self) -> str:
        r = self.rng
        c, tone = self.pick(CONSONANTS), self.pick(TONES) if r.random() < 0.45 else ''
        form = r.choice(('a', 'a', 'u', 'u', 'u', 'l', 'l', 'p', 'p', 'm', 'k'))
        if form == 'u':
            c += self.pick(UPPER_VOWELS) + tone
        elif form == 'l':
            c += self.pick(LOWER_VOWELS) + tone
        elif form == 'p':
            c = self.pick('เแโใไ') + c + tone
        elif form == 'm':
            c += tone + 'ำ'
        elif form == 'k':
            c += '\u0e4c' if r.random() < 0.8 else self.pick('\u0e4d\u0e3a')
        else:
            c += tone + self.pick('าะาๅฯๆ' if r.random() < 0.3 else 'าะ')
        return c + (self.pick(CONSONANTS) if r.random() < 0.4 else '')


class Thai(Script):
    name = 'thai'
    alphabet = ALPHABET
    reference = 'กฐปู่ฤ'
    # Cards are set in faces like TH Sarabun, Cordia and Angsana.
    families = {
        'garuda': (DEBIAN + 'truetype/tlwg/Garuda*', 3),
        'kinnari': (DEBIAN + 'truetype/tlwg/Kinnari*', 2),
        'laksaman': (DEBIAN + 'truetype/tlwg/Laksaman*', 5),
        'norasi': (DEBIAN + 'truetype/tlwg/Norasi*', 4),
        'purisa': (DEBIAN + 'truetype/tlwg/Purisa*', 1),
        'sawasdee': (DEBIAN + 'truetype/tlwg/Sawasdee*', 1),
        'typewriter': (DEBIAN + 'truetype/tlwg/TlwgTypewriter*', 1),
        'typist': (DEBIAN + 'truetype/tlwg/TlwgTypist*', 1),
        'tlwg-mono': (DEBIAN + 'truetype/tlwg/TlwgMono*', 1),
        'umpush': (DEBIAN + 'truetype/tlwg/Umpush*', 2),
        'waree': (DEBIAN + 'truetype/tlwg/Waree*', 2),
        'noto-looped': (DEBIAN + 'truetype/noto/NotoLoopedThai-*', 4),
        'noto-sans': (DEBIAN + 'truetype/noto/NotoSansThai-*', 3),
        'noto-serif': (DEBIAN + 'truetype/noto/NotoSerifThai-*', 2),
        'freeserif': (DEBIAN + 'truetype/freefont/FreeSerif*', 1),
        'sarabun': (GOOGLE + 'sarabun/*/*.ttf', 6),
        'prompt': (GOOGLE + 'prompt/*/*.ttf', 1.5),
        'kanit': (GOOGLE + 'kanit/*/*.ttf', 1.5),
    }
    held_out = {
        'loma': (DEBIAN + 'truetype/tlwg/Loma*', 2),
        'typo': (DEBIAN + 'truetype/tlwg/TlwgTypo*', 1),
        'chakra-petch': (GOOGLE + 'chakra-petch/*/*.ttf', 1),
        'mitr': (GOOGLE + 'mitr/*/*.ttf', 1),
    }

    def texts(self, root, seed, evaluation):
        return Texts(root, seed, evaluation)


SCRIPT = Thai()
