"""Latin: every letter of Europe's languages, of Turkish, Azerbaijani and Vietnamese, digits and signs."""

from alphabet import ASCII, Alphabet

LATIN_1 = ''.join(chr(code) for code in range(0xC0, 0x100) if code not in (0xD7, 0xF7))
# Latin Extended-A without letters that no document of ours can hold (Esperanto, Latin, dead orthographies, ligatures).
EXTENDED_A = ''.join(chr(code) for code in range(0x100, 0x180) if chr(code) not in 'ĔĕĬĭĲĳĸĿŀŉŎŏŖŗŢţſ')
# Romanian, Azerbaijani, Welsh, German capital sharp s, Vietnamese horned letters.
OTHERS = 'ȘșȚțƏəẀẁẂẃẄẅẞƠơƯư'
# Vietnamese letters with a tone, and the Welsh y with a grave accent that stands among them.
VIETNAMESE = ''.join(chr(code) for code in range(0x1EA0, 0x1EFA))
SIGNS = '«»‹›–—·•°№ºª€£§©®™…‘’“”„¿¡×²³'

DIACRITICS = LATIN_1 + EXTENDED_A + OTHERS + VIETNAMESE
ALPHABET = Alphabet(ASCII + DIACRITICS + SIGNS)

# Signs that look the same in print are one class; older Romanian papers carry the cedilla for the comma.
SAME = str.maketrans({'Ţ': 'Ț', 'ţ': 'ț', '`': "'", '´': "'", '‐': '-', '‑': '-', '−': '-', '\u00a0': ' ', '‚': ',', '∙': '·'})
