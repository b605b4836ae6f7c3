"""Writes the training pool and the evaluation set of one script.

    python render.py --script thai --root FONTS --out POOL --shards N --seed S    the training pool, N shards of 4096 lines
    python render.py --script thai --root FONTS --out DIR --evaluation            held-out faces and words, PNGs by condition
"""

import argparse
import json
import os

import cv2
import numpy as np

from renderer import Renderer
from script import NAMES, Script, load_script

SHARD = int(os.environ.get('SHARD', 4096))
# Rows of small lines: of plain letters, and of letters with marks above marks.
SMALL = {False: (13, 20), True: (18, 26)}


def write_shard(renderer: Renderer, path: str) -> None:
    """One .npz: pixels one after another, widths, label lengths, labels as code points; sorted by width."""
    samples = sorted((renderer.sample() for _ in range(SHARD)), key=lambda s: s[0].shape[1])
    np.savez(
        path + '.tmp.npz',
        pixels=np.concatenate([s[0].ravel() for s in samples]),
        widths=np.array([s[0].shape[1] for s in samples], np.int32),
        lengths=np.array([len(s[1]) for s in samples], np.int32),
        labels=np.concatenate([np.array([ord(c) for c in s[1]], np.uint16) for s in samples]),
    )
    os.replace(path + '.tmp.npz', path)


def condition_of(name: str, texts, r):
    """Draws text, whether it is a machine-readable zone, harshness and rows of one line of a condition."""
    match name:
        case 'clean':
            return lambda: (texts.draw(), False, 0.0, r.uniform(40, 64))
        case 'photo':
            return lambda: (texts.draw(), False, 1.0, r.uniform(26, 56))
        case 'small':
            return lambda: (texts.draw(), False, r.uniform(0.2, 0.8), r.uniform(*SMALL[texts.stacked]))
        case 'mrz':
            return lambda: (texts.mrz(), True, r.uniform(0, 1), r.uniform(18, 50))
        case 'diacritics':
            return lambda: (r.choice((texts.rare, texts.vietnamese, texts.vietnamese, texts.names))(), False, r.uniform(0, 0.7), r.uniform(24, 56))
        case 'card':
            return lambda: (r.choice((texts.names, texts.address, texts.labelled, texts.label, texts.value))(), False, r.uniform(0, 1), r.uniform(24, 56))
        case 'digits':
            return lambda: (texts.in_native_digits(), False, r.uniform(0, 1), r.uniform(24, 56))
        case 'urdu':
            return lambda: (texts.urdu_line(), False, r.uniform(0, 0.7), r.uniform(28, 56))
        case 'ascii':
            return lambda: (r.choice(texts.ascii_kinds)(), False, r.uniform(0, 1), r.uniform(24, 56))
    raise KeyError(name)


def write_evaluation(script: Script, root: str, out: str, lines: int) -> None:
    """PNGs out/CONDITION/NNNN.png at the crop's own resolution and out/truth.json. Always the same for one installation."""
    renderer = Renderer(root, script, 20261123, evaluation=True)
    texts, r = renderer.texts, renderer.r
    conditions = {name: condition_of(name, texts, r) for name in script.conditions}
    truth = {}
    for name, make in conditions.items():
        os.makedirs(f'{out}/{name}', exist_ok=True)
        done = 0
        while done < lines:
            text, mrz, harsh, height = make()
            text = texts.clean(text)
            if not 2 <= len(text) <= 50 or (name == 'ascii' and not text.isascii()):
                continue
            image = renderer.line(text, mrz, harsh, height)
            if image is None:
                continue
            key = f'{name}/{done:04d}.png'
            cv2.imwrite(f'{out}/{key}', image)
            truth[key] = script.shown(text)
            done += 1
    with open(f'{out}/truth.json', 'w') as f:
        json.dump(truth, f, ensure_ascii=False, indent=0)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument('--script', choices=NAMES, default='latin')
    parser.add_argument('--root', required=True, help='where fetch.sh put fonts and word lists')
    parser.add_argument('--out', required=True)
    parser.add_argument('--shards', type=int, default=60)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--evaluation', action='store_true')
    parser.add_argument('--unknown', action='store_true', help='for hani: lines of what PP-OCRv4 does not know alone')
    parser.add_argument('--lines', type=int, default=500, help='evaluation lines a condition')
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    if args.evaluation:
        write_evaluation(load_script(args.script), args.root, args.out, args.lines)
        return
    renderer = Renderer(args.root, load_script(args.script), args.seed)
    if args.unknown:
        renderer.texts.draw = renderer.texts.unknown
    for i in range(args.shards):
        write_shard(renderer, f'{args.out}/{args.seed:03d}-{i:04d}.npz')


if __name__ == '__main__':
    main()
