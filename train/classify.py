"""Trains the classifier that tells, of a line, its script and whether it stands on its head; writes ../models/scripts.onnx.

    python classify.py --root FONTS --lines 3000 --minutes 10

Lines are rendered first, as for the recognisers, then turned by half a turn one time in two. Prints how held-out faces are told
apart, line by line. A line is looked at through a window: scripts show in any few letters of it.
"""

import argparse
import json
import math
import os
import random
import time
import unicodedata
import warnings

import numpy as np
import onnx
import torch
from torch import nn
from torch.nn import functional as F

from model import HEIGHT, ConvBn, Residual
from renderer import Renderer
from script import load_script

CLASSES = {'Latn': 'latin', 'Hani': 'han', 'Jpan': 'japanese', 'Kore': 'hangul', 'Thai': 'thai', 'Arab': 'arabic', 'Beng': 'bengali', 'Deva': 'devanagari'}
"""ISO 15924. Hani: Chinese characters alone, which Chinese and Japanese papers print."""
WINDOW = 200
NARROWEST = 48
OWN = {'Latn': 'LATIN', 'Hani': 'CJK', 'Jpan': ('HIRAGANA', 'KATAKANA'), 'Kore': 'HANGUL', 'Thai': 'THAI', 'Arab': 'ARABIC', 'Beng': 'BENGALI', 'Deva': 'DEVANAGARI'}


class Classifier(nn.Module):
    """[N, 1, 40, W] in [-1, 1] -> logits [N, 2 * scripts]: upright ones, then those on their heads."""

    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(
            ConvBn(1, 12, 3, 2, 1),
            ConvBn(12, 32, 3, 2, 1),
            Residual(32, 32, (3, 3), (3, 3)),
            ConvBn(32, 64, 3, (2, 1), 1),
            Residual(64, 64, (3, 3), (3, 3)),
            ConvBn(64, 96, (5, 3), 1, (0, 1)),
        )
        self.head = nn.Linear(192, 2 * len(CLASSES))

    def forward(self, x):
        y = self.features(x).squeeze(2)
        return self.head(torch.cat((y.mean(-1), y.amax(-1)), 1))


def belongs(label: str, script: str) -> bool:
    """Whether enough of a line is of the script: numbers and English lines come among those of every script."""
    names = [unicodedata.name(c, '') for c in label if c.isalnum()]
    return bool(names) and sum(name.startswith(OWN[script]) for name in names) >= (0.3 if script == 'Jpan' else 0.6) * len(names)


def render(root: str, count: int, evaluation: bool, seed: int) -> list[tuple[np.ndarray, int]]:
    lines = []
    for number, (script, package) in enumerate(CLASSES.items()):
        renderer = Renderer(root, load_script(package), seed + number, evaluation)
        start = len(lines)
        while len(lines) < start + count:
            image, label = renderer.sample()
            if image.shape[1] >= NARROWEST and belongs(label, script):
                lines.append((image, number))
        print(f'{script}: {count} lines', flush=True)
    return lines


def batch(lines: list[tuple[np.ndarray, int]], r: random.Random) -> tuple[torch.Tensor, torch.Tensor]:
    """Windows of one width, some of them turned."""
    width = min(min(image.shape[1] for image, _ in lines), r.randint(NARROWEST, WINDOW))
    images, labels = np.zeros((len(lines), 1, HEIGHT, width), np.float32), []
    for i, (image, number) in enumerate(lines):
        x = r.randint(0, image.shape[1] - width)
        view, turned = image[:, x : x + width], r.random() < 0.5
        images[i, 0] = (view[::-1, ::-1] if turned else view) / 127.5 - 1
        labels.append(number + (len(CLASSES) if turned else 0))
    return torch.from_numpy(images), torch.tensor(labels)


def train(model: nn.Module, lines: list[tuple[np.ndarray, int]], minutes: float, peak: float) -> None:
    r, start, step = random.Random(1), time.time(), 0
    decayed = [p for p in model.parameters() if p.dim() > 1]
    optimiser = torch.optim.AdamW([{'params': decayed}, {'params': [p for p in model.parameters() if p.dim() <= 1], 'weight_decay': 0}], lr=peak, weight_decay=0.05)
    by_width = sorted(range(len(lines)), key=lambda i: lines[i][0].shape[1])
    model.train()
    while (share := (time.time() - start) / 60 / minutes) < 1:
        for group in optimiser.param_groups:
            group['lr'] = peak * min(1, step / 100) * (0.02 + 0.98 * (1 + math.cos(math.pi * share)) / 2)
        at = r.randrange(0, len(lines))
        near = [by_width[min(len(lines) - 1, max(0, at + r.randint(-1500, 1500)))] for _ in range(64)]
        images, labels = batch([lines[i] for i in near], r)
        loss = F.cross_entropy(model(images), labels, label_smoothing=0.03)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        step += 1
        if step % 200 == 0:
            print(f'{step} steps, {100 * share:.0f} %, loss {loss.item():.3f}', flush=True)
    model.eval()


def confusion(model: nn.Module, lines: list[tuple[np.ndarray, int]]) -> None:
    """Of each script's held-out lines, in per cent, what they were taken for, and how many by half a turn wrong."""
    table, wrong = np.zeros((len(CLASSES), len(CLASSES))), np.zeros(len(CLASSES))
    with torch.no_grad():
        for i, (image, number) in enumerate(lines):
            view = image[:, : 2 * WINDOW]
            turned = i % 2
            view = np.ascontiguousarray(view[::-1, ::-1] if turned else view)
            told = int(model(torch.from_numpy(view[None, None] / np.float32(127.5) - 1)).argmax())
            table[number, told % len(CLASSES)] += 1
            wrong[number] += told // len(CLASSES) != turned
    total = table.sum(1, keepdims=True)
    print('| script | ' + ' | '.join(CLASSES) + ' | turned wrong |')
    print('|---' * (len(CLASSES) + 2) + '|')
    for name, row, upside in zip(CLASSES, 100 * table / total, 100 * wrong / total[:, 0]):
        print(f'| {name} | ' + ' | '.join(f'{share:.1f}' for share in row) + f' | {upside:.1f} |')


def export(model: nn.Module, path: str) -> None:
    """With probabilities as its answer."""
    warnings.filterwarnings('ignore')
    torch.onnx.export(
        nn.Sequential(model, nn.Softmax(-1)).eval(),
        (torch.zeros(1, 1, HEIGHT, 160),),
        path,
        input_names=['image'],
        output_names=['probabilities'],
        dynamic_axes={'image': {0: 'batch', 3: 'width'}, 'probabilities': {0: 'batch'}},
        opset_version=17,
        dynamo=False,
    )
    graph = onnx.load(path)
    graph.producer_name, graph.producer_version = 'pictotext', '1'
    onnx.checker.check_model(graph)
    onnx.save(graph, path)
    print(path, os.path.getsize(path), 'bytes', json.dumps(list(CLASSES)))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument('--root', required=True, help='where fetch.sh put fonts and word lists')
    parser.add_argument('--lines', type=int, default=3000, help='of each script')
    parser.add_argument('--minutes', type=float, default=10)
    parser.add_argument('--lr', type=float, default=4e-3)
    parser.add_argument('--out', default=os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'models', 'scripts.onnx'))
    args = parser.parse_args()
    torch.manual_seed(1)
    model = Classifier()
    train(model, render(args.root, args.lines, False, 1), args.minutes, args.lr)
    confusion(model, render(args.root, 300, True, 900))
    export(model, args.out)


if __name__ == '__main__':
    main()
