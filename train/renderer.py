"""Renders lines of text as a camera, a scanner or a screenshot would show them."""

import random
from functools import lru_cache

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from faces import Face
from latin import SCRIPT as LATIN
from script import Script

cv2.setNumThreads(1)
WIDTH_MAX = 1280
# Characters that faces of other scripts often lack, and a Latin one lends.
LENT = frozenset(LATIN.alphabet.characters)


@lru_cache(maxsize=600)
def face_at(face: Face, size: int, shaped: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face.path, size, face.number, layout_engine=ImageFont.Layout.RAQM if shaped else ImageFont.Layout.BASIC)


class Renderer:
    """`harshness` 0 gives clean scans, 1 everything a hand-held photograph does."""

    def __init__(self, root: str, script: Script, seed: int, evaluation: bool = False):
        self.r = random.Random(seed * 7919 + 13)
        self.n = np.random.default_rng(seed)
        self.script = script
        self.texts = script.texts(root + '/root', seed, evaluation)
        faces = script.faces(root, evaluation)
        self.families = [f for f, _ in faces.values()]
        self.weights = [w for _, w in faces.values()]
        latin = LATIN.faces(root, evaluation)
        self.lenders = [face for family, _ in latin.values() for face in family if LENT >= face.chars >= set('AZaz09()/:')]
        known = LATIN.faces(root, False)
        self.mono = [known[k][0] for k in ('liberation-mono', 'nimbus-mono', 'dejavu', 'ocr-a')]
        self.ocr_b = known['ocr-b'][0]
        self.ocr_b_main = [f for f in self.ocr_b if f.path.endswith(('OCRB.otf', 'OCRBS.otf'))]

    def face(self, text: str, mrz: bool):
        """A face that spells the text, and one that lends it what is not of the script; None where no face does."""
        chars = set(text) - {' '}
        for _ in range(90):
            lender = None
            if mrz:
                family = self.ocr_b_main if self.r.random() < 0.7 else self.ocr_b if self.r.random() < 0.8 else self.r.choice(self.mono)
            elif self.script is not LATIN and text.isascii() and self.r.random() < 0.7:
                family = self.lenders
            else:
                family = self.r.choices(self.families, self.weights)[0]
            face = self.r.choice(family)
            if face.slanted and self.r.random() < 0.75:
                continue
            if self.script is not LATIN and not chars <= face.chars:
                lender = self.r.choice(self.lenders)
            if chars <= face.chars | (lender.chars if lender else set()):
                return face, lender
        return None

    def spans(self, text: str, face, lender, size: int) -> list[tuple[str, ImageFont.FreeTypeFont, str | None]]:
        """What is drawn from left to right: text, face, direction."""
        shaped = self.script.shaped
        own = face_at(face, size, shaped)
        if not shaped:
            return [(text, own, None)]
        spans = []
        for piece, leftward in self.script.pieces(text):
            parts: list[list] = []
            for c in piece:
                font = own if lender is None or c in face.chars or c == ' ' and parts and parts[-1][1] is own else face_at(lender, size, True)
                if parts and parts[-1][1] is font:
                    parts[-1][0] += c
                else:
                    parts.append([c, font])
            for part, font in reversed(parts) if leftward else parts:
                # Digits and what stands between them keep their order whatever is beside them.
                kept = self.script.overrides and not leftward and not part.isascii()
                spans.append((f'\u202d{part}\u202c' if kept else part, font, 'rtl' if leftward else 'ltr'))
        return spans

    def ink(self, text: str, faces, size: int, spacing: float, stroke: int) -> tuple[np.ndarray, int, int]:
        """Coverage 0..255 of the text on a canvas with room around it, and the rows of the face's own tall and deep letters."""
        face, lender = faces
        pad = 2 * size if self.script.shaped else size
        shown = text
        if ' ' in text and self.r.random() < 0.05:
            shown = text.replace(' ', ' ' * self.r.choice((2, 2, 3)))
        x0, y0, x1, y1 = face_at(face, size, self.script.shaped).getbbox('Ahgp' if text.isascii() else self.script.reference, anchor='ls')
        base = int(pad - y0)
        if spacing:
            # Letters one by one, as their order stands.
            spans = [(c, font, direction) for part, font, direction in self.spans(shown, face, lender, size) for c in part if c not in '\u202d\u202c']
        else:
            spans = self.spans(shown, face, lender, size)
        widths = [font.getlength(part, direction=direction) + spacing for part, font, direction in spans]
        image = Image.new('L', (int(sum(widths)) + 2 * pad, int(y1 - y0) + 2 * pad))
        draw = ImageDraw.Draw(image)
        x = float(pad)
        for (part, font, direction), width in zip(spans, widths):
            draw.text((x, base), part, 255, font, anchor='ls', stroke_width=stroke, direction=direction)
            x += width
        return np.asarray(image), pad, int(pad + y1 - y0)

    def background(self, h: int, w: int, level: float, contrast: float, harsh: float) -> np.ndarray:
        r = self.r
        bg = np.full((h, w), level, np.float32)
        y, x = np.mgrid[0:h, 0:w].astype(np.float32) / h
        if r.random() < 0.35 * (0.3 + harsh):
            angle = r.uniform(0, 6.28)
            span = r.uniform(0.05, 0.4) * contrast
            ramp = np.cos(angle) * x * h / w + np.sin(angle) * y
            bg += span * (ramp - ramp.mean())
        if r.random() < 0.35 * harsh:
            # Guilloche: families of thin waves.
            for _ in range(r.randint(1, 3)):
                pitch, wave, amp = r.uniform(0.08, 0.5), r.uniform(0.5, 4), r.uniform(0, 0.4)
                lean = r.uniform(-1.2, 1.2)
                phase = (y + lean * x + amp * np.sin(6.283 * x / wave + r.uniform(0, 6.28))) / pitch
                line = np.cos(6.283 * phase)
                if r.random() < 0.6:
                    line = np.clip(line * 3 - 2, 0, 1)
                bg += r.choice((-1, -1, 1)) * r.uniform(0.04, 0.26) * contrast * line
        if r.random() < 0.3 * harsh:
            small = self.n.normal(0, r.uniform(0.04, 0.16) * contrast, (max(2, h // r.randint(3, 14)), max(2, w // r.randint(3, 14)))).astype(np.float32)
            bg += cv2.resize(small, (w, h), interpolation=cv2.INTER_CUBIC)
        if r.random() < 0.07 * harsh:
            cx, cy, s = r.uniform(0, w / h), r.uniform(-0.3, 1.3), r.uniform(0.4, 2)
            bg += r.uniform(-0.5, 0.7) * contrast * np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / s)
        return bg

    def line(self, text: str, mrz: bool = False, harsh: float | None = None, height: float | None = None) -> np.ndarray | None:
        """A grey crop at its own resolution (rows as a camera would give), or None where no face spells the text."""
        r = self.r
        faces = self.face(text, mrz)
        if faces is None:
            return None
        face = faces[0]
        if harsh is None:
            harsh = r.choices((0.0, r.uniform(0, 1), 1.0), (0.15, 0.6, 0.25))[0]
        tall = self.script.stacked(text)
        if height is None:
            roll = r.random()
            height = r.uniform(38, 64) if roll < 0.34 else r.uniform(22, 40) if roll < 0.74 else r.uniform(17 if tall else 13, 24)
        size = int(np.clip(height * r.uniform(0.75, 1.25), 22, 64)) // 2 * 2
        spacing = 0.0
        if r.random() < (0.25 if mrz else 0.12) and self.script.may_space(text):
            spacing = size * (r.uniform(-0.03, 0.12) if mrz else r.uniform(-0.05, 0.05) if r.random() < 0.5 else r.uniform(0.03, 0.35))
        stroke = 1 if size > 40 and r.random() < 0.05 else 0
        mask, top, bottom = self.ink(text, faces, size, spacing, stroke)
        rows, cols = np.flatnonzero(mask.max(1) > 60), np.flatnonzero(mask.max(0) > 60)
        if not len(rows) or not len(cols):
            return None
        y0, y1, x0, x1 = int(rows[0]), int(rows[-1]) + 1, int(cols[0]), int(cols[-1]) + 1
        if r.random() < 0.5:
            y0, y1 = min(y0, top), max(y1, bottom)
        elif y1 - y0 < 0.45 * size:
            y0, y1 = min(y0, y1 - int(0.6 * size)), max(y1, y0 + int(0.45 * size))
        full = y1 - y0

        # A neighbouring line, whose feet or heads a loose crop shows.
        if r.random() < 0.2 * (0.3 + harsh):
            other_text = self.texts.mrz() if mrz else self.texts.phrase()
            if set(other_text) - {' '} <= face.chars and (not spacing or self.script.may_space(other_text)):
                other, _, _ = self.ink(other_text[:50], (face, None), size if mrz else max(16, int(size * r.uniform(0.7, 1.1))), spacing, 0)
                gap = int((bottom - top) * r.uniform(1.02, 1.5)) * r.choice((-1, 1))
                canvas = np.array(mask)
                a0, b0 = max(0, gap), max(0, -gap)
                h = min(mask.shape[0] - a0, other.shape[0] - b0)
                dx = r.randint(0, 2 * size)
                w = min(mask.shape[1] - dx, other.shape[1]) if dx < mask.shape[1] else 0
                if h > 0 and w > 0:
                    view = canvas[a0 : a0 + h, dx : dx + w]
                    np.maximum(view, other[b0 : b0 + h, :w], out=view)
                    mask = canvas

        m = r.uniform(-0.02, 0.30) if r.random() < 0.9 else r.uniform(0.3, 0.5)
        left, right = [r.uniform(0, 0.5) if r.random() < 0.92 else r.uniform(-0.04, 0) for _ in 'lr']
        mt, mb = max(-0.04, m + r.gauss(0, 0.05)), max(-0.04, m + r.gauss(0, 0.05))
        box = np.array([x0 - left * full, y0 - mt * full, x1 + right * full, y1 + mb * full], np.float32)
        bw, bh = float(box[2] - box[0]), float(box[3] - box[1])
        stretch = r.uniform(0.88, 1.14) if r.random() < 0.7 else 1.0
        if not mrz and not face.condensed and r.random() < 0.08:
            stretch = r.uniform(0.68, 0.9)
        hn = int(round(height))
        wn = int(round(bw * stretch * hn / bh))
        if wn < 4:
            return None
        if wn * self.script.height / hn > WIDTH_MAX:
            wn = int(WIDTH_MAX * hn / self.script.height)

        # Corners of the crop in the canvas: shear, a little turn, a little perspective.
        dst = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
        src = np.stack([box[[0, 2, 2, 0]], box[[1, 1, 3, 3]]], 1)
        if harsh > 0:
            turn = np.tan(np.radians(np.clip(r.gauss(0, 1.2), -3, 3) * harsh)) * bw
            turn = float(np.clip(turn, -0.22 * bh, 0.22 * bh))
            src[[1, 2], 1] += turn / 2
            src[[0, 3], 1] -= turn / 2
            lean = np.clip(r.gauss(0, 0.08), -0.25, 0.25) * bh * harsh
            src[[0, 1], 0] += lean / 2
            src[[2, 3], 0] -= lean / 2
            src += self.n.normal(0, 0.018 * bh * harsh, src.shape).astype(np.float32)
        work_h = int(np.clip(bh, hn, 2 * hn))
        work_w = max(4, int(round(wn * work_h / hn)))
        matrix = cv2.getPerspectiveTransform(src.astype(np.float32), dst * np.array([work_w, work_h], np.float32))
        mask = cv2.warpPerspective(mask, matrix, (work_w, work_h), flags=cv2.INTER_LINEAR)

        roll = r.random()
        if roll < 0.05 * harsh and bh > 26:
            mask = cv2.erode(mask, np.ones((2, 2), np.uint8))
        elif roll < 0.12 * harsh:
            mask = cv2.dilate(mask, np.ones((2, 2), np.uint8))
        elif roll < 0.18 * harsh and work_h > 30:
            # Dots, as laser engraving and thermal heads print.
            pitch = r.uniform(2.0, 3.2)
            yy, xx = np.mgrid[0:work_h, 0:work_w]
            dots = np.clip(0.75 + 0.9 * np.cos(6.283 * yy / pitch) * np.cos(6.283 * xx / pitch), 0.15, 1)
            mask = (mask * dots).astype(np.uint8)
        if work_h != hn:
            mask = cv2.resize(mask, (wn, hn), interpolation=cv2.INTER_AREA)
        cover = mask.astype(np.float32) / 255
        if r.random() < 0.15 * harsh:
            worn = cv2.resize(self.n.uniform(0.35, 1.2, (3, max(2, wn // 12))).astype(np.float32), (wn, hn), interpolation=cv2.INTER_LINEAR)
            cover *= np.clip(worn, 0, 1)

        if r.random() < 0.88:
            light = r.uniform(110, 252)
            contrast = light * (r.uniform(0.6, 1.0) if r.random() < 0.6 else r.uniform(0.22, 0.7))
            dark = light - contrast
            level, ink = light, dark
        else:
            dark = r.uniform(5, 140)
            contrast = (255 - dark) * (r.uniform(0.6, 1.0) if r.random() < 0.6 else r.uniform(0.3, 0.7))
            level, ink = dark, dark + contrast
        image = self.background(hn, wn, level, contrast, harsh)
        if r.random() < 0.06 * harsh:
            shade = np.roll(cover, (1, 1), (0, 1)) * r.uniform(0.2, 0.5)
            image += shade * (level - ink) * r.choice((0.5, -0.5))
        image = image * (1 - cover) + ink * cover
        if r.random() < 0.1 * harsh:
            # A rule or a frame's edge beside, under or across the line.
            at = r.choice((r.uniform(0, 0.08), r.uniform(0.92, 1), r.uniform(0.1, 0.9))) * hn
            tone = float(ink + (level - ink) * r.uniform(0, 0.6))
            cv2.line(image, (0, int(at + r.uniform(-2, 2))), (wn, int(at + r.uniform(-2, 2))), tone, 1, cv2.LINE_AA)
        if r.random() < 0.03 * harsh:
            at = int(r.choice((0, wn - 1)) + r.uniform(-2, 2))
            cv2.line(image, (at, 0), (at, hn), float(ink), 1, cv2.LINE_AA)

        if r.random() < 0.65 * harsh:
            sigma = r.uniform(0.01, 0.036) * hn
            image = cv2.GaussianBlur(image, (0, 0), sigma) if sigma > 0.25 else image
        if r.random() < 0.14 * harsh:
            length = max(2, int(round(r.uniform(0.05, 0.12) * hn)))
            kernel = np.zeros((length, length), np.float32)
            cv2.line(kernel, (0, r.randint(0, length - 1)), (length - 1, r.randint(0, length - 1)), 1.0, 1)
            image = cv2.filter2D(image, -1, kernel / kernel.sum())
        if r.random() < 0.08 * harsh:
            soft = cv2.GaussianBlur(image, (0, 0), 1.2)
            image = image + r.uniform(0.4, 1.2) * (image - soft)
        if r.random() < 0.7 * harsh:
            sigma = r.uniform(1, 9) if r.random() < 0.9 else r.uniform(9, 20)
            image = image + self.n.normal(0, sigma * min(1.0, contrast / 120 + 0.2), image.shape).astype(np.float32)
        image = np.clip(image, 0, 255).astype(np.uint8)
        if r.random() < 0.5 * harsh + 0.1:
            quality = r.randint(25, 92) if r.random() < 0.85 else r.randint(12, 30)
            image = cv2.imdecode(cv2.imencode('.jpg', image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], cv2.IMREAD_GRAYSCALE)
        return image

    def to_height(self, image: np.ndarray) -> np.ndarray:
        """The crop as the network sees it: its rows, its aspect kept, by one of the ways resizers work."""
        rows = self.script.height
        h, w = image.shape
        width = int(np.clip(round(w * rows / h), 8, WIDTH_MAX))
        ways = (cv2.INTER_AREA, cv2.INTER_CUBIC, cv2.INTER_LINEAR, cv2.INTER_LANCZOS4)
        return cv2.resize(image, (width, rows), interpolation=self.r.choice(ways if h > rows else ways[1:]))

    def sample(self) -> tuple[np.ndarray, str]:
        """One training line: rows of as many pixels as the network takes, and its label."""
        while True:
            mrz = self.script is LATIN and self.r.random() < 0.085
            text = self.texts.mrz() if mrz else self.texts.draw()
            image = self.line(text, mrz)
            if image is None:
                continue
            image, label = self.to_height(image), self.script.label(text)
            repeats = sum(a == b for a, b in zip(label, label[1:]))
            if len(label) + repeats > self.script.steps_a_column * (image.shape[1] // 4):
                continue
            return image, label
