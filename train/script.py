"""What makes one script's recogniser: its alphabet, faces, texts, and how a text stands on a line. One package a script."""

import importlib

from alphabet import Alphabet
from faces import load_faces

NAMES = ('latin', 'thai', 'arabic', 'bengali', 'devanagari', 'hangul', 'hani.jpan', 'hani.hant')


class Script:
    name: str
    alphabet: Alphabet
    families: dict[str, tuple[str, float]]
    """By name: (files below ROOT, weight)."""
    held_out: dict[str, tuple[str, float]]
    """Families that training never sees."""
    reference = 'Ahgp'
    """Letters as tall and as deep as the script has them."""
    shaped = True
    """Whether letters change by what stands beside them, so that HarfBuzz must set them."""
    direction = 'characters as they are read, left to right'
    overrides = False
    """Whether digits must be kept from the rules for text of both directions."""
    conditions = ('clean', 'photo', 'small', 'digits', 'ascii')
    """Of its evaluation set; see render.py."""

    height = 40
    """Rows of a line as the network takes it."""

    steps_a_column: float = 2
    """CTC steps for every four pixels of a line's width: letters as narrow as "ll" need two."""

    def parts(self, char: str) -> tuple[str, ...]:
        """What a character is made of that others are made of too, so that all of them teach it."""
        return ()

    def texts(self, root: str, seed: int, evaluation: bool):
        """Draws lines of text: see texts.py."""
        raise NotImplementedError

    @property
    def printed(self) -> str:
        """The characters that texts are printed with."""
        return self.alphabet.characters

    def faces(self, root: str, evaluation: bool):
        return load_faces(root, self.held_out if evaluation else self.families, self.printed)

    def pieces(self, text: str) -> list[tuple[str, bool]]:
        """The text in the pieces in which it stands from left to right, and whether a piece itself runs to the left."""
        return [(text, False)]

    def label(self, text: str) -> str:
        """The characters as they stand from left to right: what the network learns to give."""
        return text

    def shown(self, text: str) -> str:
        """What can be read of a text: the truth of an evaluation line."""
        return text

    def stacked(self, text: str) -> bool:
        """Whether it needs more rows than plain letters, for marks above marks or letters that hang from each other."""
        return True

    def may_space(self, text: str) -> bool:
        """Whether its letters may stand apart."""
        return not any(ord(c) > 0x2FF and c.isalpha() for c in text) and not any(0x300 <= ord(c) < 0x2000 and not c.isdigit() for c in text)


def load_script(name: str) -> Script:
    return importlib.import_module(name).SCRIPT
