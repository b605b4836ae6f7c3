"""What Bengali and Devanagari share: how a syllable stands from left to right, and syllables with every letter in them."""

import re
import unicodedata

from texts import CardTexts


class Order:
    """Vowel signs that stand before the consonants they follow in speech, put where they stand; and back."""

    def __init__(self, consonants: str, nukta: str, virama: str, before: str, split: dict[str, str]):
        cluster = f'(?:[{consonants}]{nukta}?{virama})*[{consonants}]{nukta}?'
        self.split = split
        self.spoken, self.printed = re.compile(f'({cluster})([{before}])'), re.compile(f'([{before}])({cluster})')

    def as_printed(self, text: str) -> str:
        for whole, parts in self.split.items():
            text = text.replace(whole, parts)
        return self.spoken.sub(r'\2\1', text)

    def as_spoken(self, text: str) -> str:
        return unicodedata.normalize('NFC', self.printed.sub(r'\2\1', text))


class IndicTexts(CardTexts):
    consonants: list[str]
    vowels: str
    vowel_signs: str
    marks: str
    """That end a syllable."""
    virama: str

    def rare(self):
        text = ''.join(self.syllable() + (' ' if self.rng.random() < 0.15 else '') for _ in range(self.rng.randint(1, 6)))
        return unicodedata.normalize('NFC', text)

    def syllable(self) -> str:
        r = self.rng
        if r.random() < 0.15:
            text = self.pick(self.vowels)
        else:
            text = self.pick(self.consonants)
            if r.random() < 0.3:
                text += self.virama + self.pick(self.consonants)
                if r.random() < 0.15:
                    text += self.virama + self.pick(self.consonants)
            if r.random() < 0.6:
                text += self.pick(self.vowel_signs)
        return text + (self.pick(self.marks) if r.random() < 0.12 else '')
