"""Word lists, and which words evaluation keeps for itself."""

import unicodedata
import zlib

HELD_OUT = 20


def held_out(word: str) -> bool:
    """Whether a word is never used in training, only in evaluation: where its CRC-32 is divisible by HELD_OUT."""
    return zlib.crc32(word.lower().encode()) % HELD_OUT == 0


def hunspell_words(path: str, clean, at_most: int = 60000) -> list[str]:
    """The words of a UTF-8 hunspell dictionary without their affix flags, as `clean` leaves them; longer lists are thinned."""
    with open(path, encoding='utf-8') as file:
        lines = file.read().split('\n')[1:]
    found = set()
    for line in lines[:: max(1, len(lines) // at_most)]:
        word = unicodedata.normalize('NFC', line.split('/')[0].split('\t')[0].strip())
        if 1 < len(word) < 20 and clean(word) == word:
            found.add(word)
    return sorted(found)
