"""The faces lines are set in: openly licensed ones, by family, each with what it can spell."""

import glob
import os
import re

from fontTools.ttLib import TTFont

from alphabet import ALPHABET

# family: (files below ROOT, weight). Identity papers are mostly Helvetica-like, so those weigh most.
DEBIAN = 'root/usr/share/fonts/'
GOOGLE = 'npm/node_modules/@expo-google-fonts/'
FAMILIES = {
    'liberation-sans': (DEBIAN + 'truetype/liberation/LiberationSans-*', 9),
    'liberation-narrow': (DEBIAN + 'truetype/liberation/LiberationSansNarrow-*', 4),
    'liberation-serif': (DEBIAN + 'truetype/liberation/LiberationSerif-*', 3),
    'liberation-mono': (DEBIAN + 'truetype/liberation/LiberationMono-*', 3),
    'arimo': (DEBIAN + 'truetype/croscore/Arimo-*', 4),
    'tinos': (DEBIAN + 'truetype/croscore/Tinos-*', 1),
    'nimbus-sans': (DEBIAN + 'opentype/urw-base35/NimbusSans-*', 5),
    'nimbus-narrow': (DEBIAN + 'opentype/urw-base35/NimbusSansNarrow-*', 3),
    'nimbus-roman': (DEBIAN + 'opentype/urw-base35/NimbusRoman-*', 2),
    'nimbus-mono': (DEBIAN + 'opentype/urw-base35/NimbusMonoPS-*', 2),
    'urw-others': (DEBIAN + 'opentype/urw-base35/[CPU]*', 2),
    'freesans': (DEBIAN + 'truetype/freefont/FreeSans*', 4),
    'freeserif': (DEBIAN + 'truetype/freefont/FreeSerif*', 1),
    'freemono': (DEBIAN + 'truetype/freefont/FreeMono*', 1.5),
    'dejavu': (DEBIAN + 'truetype/dejavu/DejaVuSans*', 4),
    'dejavu-serif': (DEBIAN + 'truetype/dejavu/DejaVuSerif*', 1),
    'noto-sans': (DEBIAN + 'truetype/noto/NotoSans-*', 6),
    'noto-serif': (DEBIAN + 'truetype/noto/NotoSerif-*', 2),
    'noto-mono': (DEBIAN + 'truetype/noto/NotoSansMono-*', 2),
    'roboto': (DEBIAN + 'truetype/roboto/unhinted/RobotoTTF/*', 4),
    'roboto-condensed': (GOOGLE + 'roboto-condensed/*/*.ttf', 3),
    'roboto-slab': (DEBIAN + 'opentype/roboto/slab/*', 1),
    'open-sans': (DEBIAN + 'truetype/open-sans/*', 4),
    'lato': (DEBIAN + 'truetype/lato/*', 2),
    'inter': (DEBIAN + 'opentype/inter/*', 3),
    'cabin': (DEBIAN + 'opentype/cabin/*', 1),
    'cantarell': (DEBIAN + 'opentype/cantarell/*', 1),
    'dosis': (DEBIAN + 'opentype/dosis/*', 1),
    'garamond': (DEBIAN + 'opentype/ebgaramond/*', 1),
    'go': (DEBIAN + 'fonts-go/*', 1),
    'firacode': (DEBIAN + 'truetype/firacode/*', 0.7),
    'hack': (DEBIAN + 'truetype/hack/*', 0.7),
    'inconsolata': (DEBIAN + 'truetype/inconsolata/*', 0.7),
    'jetbrains': (DEBIAN + 'truetype/jetbrains-mono/*', 0.7),
    'anonymous': (DEBIAN + 'truetype/anonymous-pro/*', 0.5),
    'league-mono': (DEBIAN + 'opentype/league-mono/*', 0.8),
    'jura': (DEBIAN + 'opentype/jura/*', 0.5),
    'junicode': (DEBIAN + 'opentype/junicode/*', 0.5),
    'libertine': (DEBIAN + 'opentype/linux-libertine/*', 1),
    'gentium': (DEBIAN + 'truetype/gentiumplus/*', 1),
    'charis': (DEBIAN + 'truetype/charis/*', 1),
    'andika': (DEBIAN + 'truetype/andika/*', 1),
    'mplus': (DEBIAN + 'opentype/mplus/Mplus[12]-*', 1),
    'oxygen': (DEBIAN + 'truetype/oxygen/*', 1),
    'play': (DEBIAN + 'truetype/play/*', 0.7),
    'quicksand': (DEBIAN + 'truetype/quicksand/*', 0.5),
    'yanone': (DEBIAN + 'opentype/yanone-kaffeesatz/*', 0.6),
    'osifont': (DEBIAN + 'truetype/osifont/*', 1),
    'gillius': (DEBIAN + 'truetype/adf/GilliusADF*', 1),
    'switzera': (DEBIAN + 'truetype/adf/SwitzeraADF*', 2),
    'verana': (DEBIAN + 'truetype/adf/Verana*', 1),
    'cmu': (DEBIAN + 'truetype/cmu/cmun[bst]*', 0.6),
    'sora': (DEBIAN + 'opentype/sora/*', 0.4),
    'barlow': (GOOGLE + 'barlow/*/*.ttf', 3),
    'barlow-condensed': (GOOGLE + 'barlow-condensed/*/*.ttf', 2),
    'oswald': (GOOGLE + 'oswald/*/*.ttf', 1.2),
    'titillium': (GOOGLE + 'titillium-web/*/*.ttf', 1.5),
    'plex-mono': (GOOGLE + 'ibm-plex-mono/*/*.ttf', 1),
    'pt-narrow': (GOOGLE + 'pt-sans-narrow/*/*.ttf', 1),
    'fira-sans': (GOOGLE + 'fira-sans/*/*.ttf', 3),
    'fira-condensed': (GOOGLE + 'fira-sans-condensed/*/*.ttf', 2),
    'source-sans': (GOOGLE + 'source-sans-3/*/*.ttf', 3),
    'typewriter': (GOOGLE + 'special-elite/*/*.ttf', 0.6),
    'hind': (GOOGLE + 'hind/*/*.ttf', 2),
    'saira-condensed': (GOOGLE + 'saira-condensed/*/*.ttf', 1),
    'asap-condensed': (GOOGLE + 'asap-condensed/*/*.ttf', 1),
    'ocr-a': (DEBIAN + 'truetype/ocr-a/*', 0.6),
    'ocr-b': (DEBIAN + 'opentype/ocr-b/*', 5),
}
# Never seen in training.
HELD_OUT = {
    'carlito': (DEBIAN + 'truetype/crosextra/Carlito*', 1),
    'caladea': (DEBIAN + 'truetype/crosextra/Caladea*', 0.5),
    'b612': (DEBIAN + 'opentype/b612/*', 1),
    'courier-prime': (DEBIAN + 'opentype/courier-prime/*', 0.5),
    'universalis': (DEBIAN + 'truetype/adf/Universalis*', 1),
    'tuffy': (DEBIAN + 'truetype/tuffy/*', 0.5),
    'plex-sans': (GOOGLE + 'ibm-plex-sans/*/*.ttf', 1),
    'plex-condensed': (GOOGLE + 'ibm-plex-sans-condensed/*/*.ttf', 1),
    'pt-sans': (GOOGLE + 'pt-sans/*/*.ttf', 1),
    'archivo-narrow': (GOOGLE + 'archivo-narrow/*/*.ttf', 1),
    'be-vietnam': (GOOGLE + 'be-vietnam-pro/*/*.ttf', 1),
}
TOO_THIN = re.compile(r'Thin|ExtraLight|UltraLight|Hairline')


class Face:
    def __init__(self, path: str, chars: frozenset):
        self.path, self.chars = path, chars
        self.slanted = bool(re.search(r'Italic|Oblique|Ita\b|-It\b|CondIt', path))
        self.condensed = bool(re.search(r'[Cc]ond|[Nn]arrow|Oswald|Yanone', path))


def load_faces(root: str, held_out: bool = False) -> dict[str, tuple[list[Face], float]]:
    """Families and their faces below `root`, with the family's weight. A family that is not installed is an error."""
    faces = {}
    for name, (pattern, weight) in (HELD_OUT if held_out else FAMILIES).items():
        found = []
        for path in sorted(glob.glob(os.path.join(root, pattern))):
            if not path.endswith(('.ttf', '.otf')) or TOO_THIN.search(path) or not os.path.exists(path):
                continue
            cmap = TTFont(path, lazy=True).getBestCmap()
            found.append(Face(path, frozenset(c for c in ALPHABET if ord(c) in cmap)))
        if not found:
            raise FileNotFoundError(f'no face of {name} at {pattern}')
        faces[name] = (found, weight)
    return faces
