"""Arabic, with the letters and digits of Persian and Urdu, and ASCII."""

import re
import unicodedata

from alphabet import ASCII, Alphabet
from arabic import lexicon
from arabic.order import UNREAD, folded, pieces, reordered
from faces import DEBIAN, GOOGLE
from script import Script
from texts import CardTexts
from words import hunspell_words

ARABIC = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'
PERSIAN_URDU = 'پچژکگٹڈڑںھہۂۃےۓۀ'
DIGITS, PERSIAN_DIGITS = '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'
SIGNS = '،؛؟٪٫٬۔–“”«»°'
ALPHABET = Alphabet(ASCII + ARABIC + PERSIAN_URDU + DIGITS + '۴۵۶' + SIGNS)
VOWELS = '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652'
WRITABLE = set(ALPHABET.characters) | set('ی' + PERSIAN_DIGITS + VOWELS + '\u0640\u200c')


def clean(text: str) -> str:
    text = unicodedata.normalize('NFC', text).translate({0x0654: None})
    return ' '.join(''.join(c for c in text if c in WRITABLE).split())


class Texts(CardTexts):
    native_digits = DIGITS
    letters = ARABIC + PERSIAN_URDU
    signs = '،؛؟.:/()-"!%،.:/«»٪'

    def __init__(self, root: str, seed: int, evaluation: bool):
        folder = root + '/usr/share/hunspell/'
        arabic = hunspell_words(folder + 'ar.dic', clean)
        super().__init__(root, seed, evaluation, clean, lexicon, arabic)
        self.arabic = self.words
        self.urdu_printed = [w for w in self.labels + self.given + self.family + self.places if any(c in PERSIAN_URDU for c in w)]
        self.persian = CardTexts.held(hunspell_words(folder + 'fa.dic', clean), evaluation)

    def word(self):
        r, roll = self.rng, self.rng.random()
        if roll < 0.62:
            word = self.pick(self.arabic)
            word = ('ال' if r.random() < 0.35 and not word.startswith('ال') else '') + word
            if r.random() < 0.04:
                at = r.randint(1, len(word))
                word = word[:at] + self.pick(VOWELS) + word[at:]
            if r.random() < 0.02:
                at = r.randint(1, len(word))
                word = word[:at] + '\u0640' * r.randint(1, 4) + word[at:]
            return word
        word = self.pick(self.persian)
        return word if roll < 0.78 else self.urdu(word)

    def urdu(self, word: str) -> str:
        """A Persian word with the letters that only Urdu has."""
        r = self.rng
        word = word.replace('\u200c', '').replace('ه', 'ہ')
        word = re.sub('[تدرپبکگ]', lambda m: (dict(zip('تدر', 'ٹڈڑ')).get(m[0], m[0] + 'ھ') if r.random() < 0.3 else m[0]), word)
        return re.sub('[نی]$', lambda m: dict(zip('نی', 'ںے'))[m[0]] if r.random() < 0.4 else m[0], word)

    def urdu_line(self) -> str:
        r = self.rng
        return ' '.join(self.pick((self.urdu(self.pick(self.persian)), self.pick(self.urdu_printed))) for _ in range(r.randint(1, 4)))

    def native(self, text, share=0.6):
        text = super().native(text, share)
        return text.translate(str.maketrans(DIGITS, PERSIAN_DIGITS)) if self.rng.random() < 0.2 else text

    def year(self):
        """Also of the Hijri calendars."""
        roll = self.rng.random()
        return self.rng.randint(1340, 1470) if roll < 0.25 else super().year()

    def date(self):
        text = super().date()
        return text + self.pick((' هـ', ' م', 'هـ', 'م', ' ه')) if self.rng.random() < 0.12 else text

    def number(self):
        r, roll = self.rng, self.rng.random()
        if roll < 0.25:
            # Egypt's national number: fourteen digits, in one or in groups.
            n = self.pick('23') + self.digits(13)
            return self.native(self.pick((n, n, ' '.join((n[0], n[1:7], n[7:9], n[9:13], n[13])), '  '.join(n), ' '.join(n))), 0.9)
        if roll < 0.35:
            return self.pick((f'784-{self.digits(4)}-{self.digits(7)}-{self.digits(1)}', f'{self.digits(5)}-{self.digits(7)}-{self.digits(1)}', self.pick('12') + self.digits(9)))
        return super().number()


class Arabic(Script):
    name = 'arabic'
    alphabet = ALPHABET
    reference = 'أجلي'
    direction = 'characters from left to right on the picture: Arabic comes reversed (arabic/order.py turns it back)'
    overrides = True
    conditions = ('clean', 'photo', 'small', 'digits', 'ascii', 'urdu')
    families = {
        'dejavu': (DEBIAN + 'truetype/dejavu/DejaVuSans*', 3),
        'amiri': (DEBIAN + 'opentype/fonts-hosny-amiri/Amiri-*', 4),
        'thabit': (DEBIAN + 'opentype/fonts-hosny-thabit/*', 1.5),
        'lateef': (DEBIAN + 'opentype/lateef/*', 1.5),
        'scheherazade': (DEBIAN + 'truetype/scheherazade/*', 3),
        'freefarsi': (DEBIAN + 'truetype/freefarsi/*', 1),
        'farsiweb': (DEBIAN + 'truetype/farsiweb/[nt]*', 2),
        'arabeyes': (DEBIAN + 'truetype/fonts-arabeyes/ae_Al[AB]*', 1.5),
        'arabeyes-plain': (DEBIAN + 'truetype/fonts-arabeyes/ae_[FRST][au][srl]*', 2),
        'arabeyes-heavy': (DEBIAN + 'truetype/fonts-arabeyes/ae_[KS]ha[lr]*', 1),
        'kacst': (DEBIAN + 'truetype/kacst/Kacst[BLNPQS]*', 4),
        'kacst-farsi': (DEBIAN + 'truetype/kacst/KacstFarsi*', 0.7),
        'kacst-one': (DEBIAN + 'truetype/kacst-one/*', 2),
        'nafees': (DEBIAN + 'truetype/fonts-nafees/*', 1.5),
        'paktype': (DEBIAN + 'truetype/paktype/PakType N*', 3),
        'noto-naskh': (DEBIAN + 'truetype/noto/NotoNaskhArabic-*', 6),
        'noto-sans': (DEBIAN + 'truetype/noto/NotoSansArabic-*', 6),
        'noto-kufi': (DEBIAN + 'truetype/noto/NotoKufiArabic-*', 2.5),
        'nastaliq': (DEBIAN + 'truetype/noto/NotoNastaliqUrdu-*', 2),
        'freeserif': (DEBIAN + 'truetype/freefont/FreeSerif.ttf', 1),
        'cairo': (GOOGLE + 'cairo/*/*.ttf', 2),
        'plex': (GOOGLE + 'ibm-plex-sans-arabic/*/*.ttf', 3),
        'vazirmatn': (GOOGLE + 'vazirmatn/*/*.ttf', 3),
    }
    held_out = {
        'harmattan': (DEBIAN + 'truetype/harmattan/*', 1),
        'kacst-office': (DEBIAN + 'truetype/kacst/KacstOffice*', 0.7),
        'almarai': (GOOGLE + 'almarai/*/*.ttf', 1),
        'tajawal': (GOOGLE + 'tajawal/*/*.ttf', 1),
    }

    def texts(self, root, seed, evaluation):
        return Texts(root, seed, evaluation)

    @property
    def printed(self):
        return ''.join(sorted(WRITABLE))

    def faces(self, root, evaluation):
        families = super().faces(root, evaluation)
        for face in families['farsiweb'][0] if 'farsiweb' in families else ():
            # Its Arabic digits are drawn as Persian ones.
            face.chars -= set(DIGITS)
        return families

    def pieces(self, text):
        return pieces(text)

    def label(self, text):
        return reordered(folded(text))

    def shown(self, text):
        return UNREAD.sub('', text)


SCRIPT = Arabic()
