"""How a line of Arabic stands on paper, and what two letters that look the same are written as. The server does it back."""

import re
import unicodedata

RIGHT_TO_LEFT = '\u0600-\u060b\u060d-\u065f\u066e-\u06d5\u06ee\u06ef\u06fa-\u06ff'
TO_LEFT = re.compile(f'[{RIGHT_TO_LEFT}]')
# Letters and digits of either kind, and whatever stands between two of them: it runs to the right.
TO_RIGHT = re.compile(f'[^\\W{RIGHT_TO_LEFT}]([^{RIGHT_TO_LEFT}]*[^\\W{RIGHT_TO_LEFT}])?')
MIRRORED = str.maketrans('()[]{}<>«»', ')(][}{><»«')

# Vowel signs, tatweel, joiners and marks of direction: not read.
UNREAD = re.compile('[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]')


def pieces(text: str) -> list[tuple[str, bool]]:
    """The parts of a text from left to right as printed, and whether each runs to the left. A line without Arabic is one."""
    if not TO_LEFT.search(text):
        return [(text, False)]
    parts, at = [], 0
    for match in TO_RIGHT.finditer(text):
        if match.start() > at:
            parts.append((text[at : match.start()], True))
        parts.append((match.group(), False))
        at = match.end()
    if at < len(text):
        parts.append((text[at:], True))
    return parts[::-1]


def reordered(text: str) -> str:
    """From the order of reading to the order from left to right, and back: it is its own inverse."""
    return ''.join(part[::-1].translate(MIRRORED) if leftward else part for part, leftward in pieces(text))


JOINS_ON = '(?=[\u0620-\u063f\u0641-\u064a\u066e-\u06d3])'


def folded(text: str) -> str:
    """One character for each shape: Persian and Urdu letters and digits that look like Arabic ones are written as those."""
    text = UNREAD.sub('', unicodedata.normalize('NFC', text))
    text = re.sub('ک' + JOINS_ON, 'ك', text)
    text = re.sub('ی' + JOINS_ON, 'ي', text).replace('ی', 'ى')
    return text.translate(str.maketrans('۰۱۲۳۷۸۹', '٠١٢٣٧٨٩'))
