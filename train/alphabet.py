"""The recogniser's alphabet: class 0 is CTC's blank, class i + 1 is ALPHABET[i]. NFC, one code point a class."""

ASCII = ''.join(chr(code) for code in range(0x20, 0x7F) if chr(code) != '`')
LATIN_1 = ''.join(chr(code) for code in range(0xC0, 0x100) if code not in (0xD7, 0xF7))
# Latin Extended-A without letters that no document of ours can hold (Esperanto, Latin, dead orthographies, ligatures).
EXTENDED_A = ''.join(chr(code) for code in range(0x100, 0x180) if chr(code) not in 'ĔĕĬĭĲĳĸĿŀŉŎŏŖŗŢţſ')
# Romanian, Azerbaijani, Welsh, German capital sharp s, Vietnamese horned letters.
OTHERS = 'ȘșȚțƏəẀẁẂẃẄẅẞƠơƯư'
# Vietnamese letters with a tone, and the Welsh y with a grave accent that stands among them.
VIETNAMESE = ''.join(chr(code) for code in range(0x1EA0, 0x1EFA))
SIGNS = '«»‹›–—·•°№ºª€£§©®™…‘’“”„¿¡×²³'

ALPHABET = ASCII + LATIN_1 + EXTENDED_A + OTHERS + VIETNAMESE + SIGNS
CLASSES = len(ALPHABET) + 1
INDEX = {char: i + 1 for i, char in enumerate(ALPHABET)}
DIACRITICS = LATIN_1 + EXTENDED_A + OTHERS + VIETNAMESE

# Signs that look the same in print are one class; older Romanian papers carry the cedilla for the comma.
SAME = str.maketrans({'Ţ': 'Ț', 'ţ': 'ț', '`': "'", '´': "'", '‐': '-', '‑': '-', '−': '-', '\u00a0': ' ', '‚': ',', '∙': '·'})

assert len(set(ALPHABET)) == len(ALPHABET)


def encode(text: str) -> list[int]:
    """Classes of a text. KeyError where it holds a character outside the alphabet."""
    return [INDEX[char] for char in text]


def decode(classes) -> str:
    """Greedy CTC decoding of a sequence of classes."""
    out, last = [], 0
    for c in classes:
        if c != last and c != 0:
            out.append(ALPHABET[c - 1])
        last = c
    return ''.join(out)
