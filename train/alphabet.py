"""A recogniser's alphabet: class 0 is CTC's blank, class i + 1 is character i. NFC, one code point a class."""

# The grave accent prints as the apostrophe does.
ASCII = ''.join(chr(code) for code in range(0x20, 0x7F) if chr(code) != '`')


class Alphabet:
    def __init__(self, characters: str):
        assert len(set(characters)) == len(characters), 'a character stands twice in the alphabet'
        self.characters = characters
        self.index = {char: i + 1 for i, char in enumerate(characters)}
        self.classes = len(characters) + 1

    def __contains__(self, char: str) -> bool:
        return char in self.index

    def encode(self, text: str) -> list[int]:
        """Classes of a text. KeyError where it holds a character outside the alphabet."""
        return [self.index[char] for char in text]

    def decode(self, classes) -> str:
        """Greedy CTC decoding of a sequence of classes."""
        out, last = [], 0
        for c in classes:
            if c != last and c != 0:
                out.append(self.characters[c - 1])
            last = c
        return ''.join(out)
