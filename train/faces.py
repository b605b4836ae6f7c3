"""Openly licensed faces by family, each with what it can spell."""

import glob
import os
import re
from functools import cache

from fontTools.ttLib import TTFont

DEBIAN = 'root/usr/share/fonts/'
GOOGLE = 'npm/node_modules/@expo-google-fonts/'
TOO_THIN = re.compile(r'Thin|ExtraLight|UltraLight|Hairline')


class Face:
    def __init__(self, path: str, number: int, chars: frozenset):
        self.path, self.number, self.chars = path, number, chars
        self.slanted = bool(re.search(r'Italic|Oblique|Slanted|Ita\b|-It\b|CondIt', path))
        self.condensed = bool(re.search(r'[Cc]ond|[Nn]arrow|Oswald|Yanone', path))


@cache
def code_points(path: str, number: int) -> frozenset[int]:
    """What a face can spell. Every renderer asks for the Latin faces."""
    with TTFont(path, lazy=True, fontNumber=number) as font:
        return frozenset(font.getBestCmap())


def load_faces(root: str, families: dict[str, tuple[str, float]], characters: str) -> dict[str, tuple[list[Face], float]]:
    """Families and their faces below `root`, with the family's weight. A family that is not installed is an error."""
    faces = {}
    for name, (pattern, weight) in families.items():
        found = []
        # "#1" behind a collection's name is the face in it.
        pattern, _, number = pattern.partition('#')
        for path in sorted(glob.glob(os.path.join(root, pattern), recursive=True)):
            if not path.endswith(('.ttf', '.otf', '.ttc')) or TOO_THIN.search(path) or not os.path.exists(path):
                continue
            spelt = code_points(path, int(number or -1))
            found.append(Face(path, int(number or 0), frozenset(c for c in characters if ord(c) in spelt)))
        if not found:
            raise FileNotFoundError(f'no face of {name} at {pattern}')
        faces[name] = (found, weight)
    return faces
