"""Teaches PP-OCRv4's recogniser more characters: a wider last layer on its own network, trained on line_features.py's files.

    python transplant.py --pool POOLS --evaluation DIRS --out hani.pt --minutes 45 [--resume hani.pt]
    python transplant.py --export hani.pt                                 ../models/hani.onnx, hani.txt

POOLS and DIRS hold a folder for each of hani.jpan and hani.hant. The convolutions stay as they are; trained are the sequence
encoder behind them and the last layer. That layer keeps its rows for the characters that it has; a new character's row is
first guessed: from the mean of what the encoder gives where the character stands, by a linear map fitted on the known ones.
That alone reads most of them. A line's loss counts every character of both scripts: what it did not count would grow unseen,
and take the place of what is taught in the answer (see `export`).
"""

import argparse
import glob
import hashlib
import json
import math
import os
import random
import time

import cv2
import numpy as np
import onnx
import torch
from torch import nn
from torch.nn import functional as F

from hani import ALPHABET, pp_ocr, repertoire
from line_features import HEIGHT, HERE, POOLED, PUBLISHED, convolutions, features
from onnx_graph import Graph
from onnx_torch import Network, between
from train import distance

ENCODED, WEIGHT, BIAS = 'transpose_51.tmp_0', 'linear_85.w_0', 'linear_85.b_0'
SCRIPTS = ('hani.jpan', 'hani.hant')
STEPS = 1600
"""CTC steps a batch."""
KNOWN = len(pp_ocr()) + 1
TAUGHT = 0.7
"""The taught reading's share in the answer. The rest is PP-OCRv4's own, which is the better one in characters that it has."""
CLASSES = {script: torch.tensor([0] + [i for char, i in ALPHABET.index.items() if repertoire(script, char)]) for script in SCRIPTS}
"""Of each script, the blank first: what the server lets its lines have."""
TAUGHT_CLASSES = torch.cat(list(CLASSES.values())).unique()


class Reader(nn.Module):
    def __init__(self, graph: Graph):
        super().__init__()
        self.encoder = Network(graph, POOLED, ENCODED)
        weight, bias = (torch.from_numpy(np.array(graph.constants[name])) for name in (WEIGHT, BIAS))
        assert len(bias) == KNOWN, 'the dictionary is not that of the model'
        self.head = nn.Linear(len(weight), ALPHABET.classes)
        with torch.no_grad():
            self.head.weight[:KNOWN], self.head.bias[:KNOWN] = weight.T, bias

    def forward(self, pooled: torch.Tensor, classes: torch.Tensor) -> torch.Tensor:
        """Features [N, 480, 1, T] -> logits [N, T, classes]."""
        return F.linear(F.dropout(self.encoder(pooled), 0.05, self.training), self.head.weight[classes], self.head.bias[classes])


class Shard:
    def __init__(self, path: str):
        self.pooled = np.load(path, mmap_mode='r')
        with np.load(path.replace('.features.npy', '.lines.npz')) as z:
            self.steps, lengths, labels = z['steps'], z['lengths'], z['labels']
        self.ends = np.cumsum(self.steps.astype(np.int64))
        self.labels = np.split(np.array([ALPHABET.index[chr(c)] for c in labels]), np.cumsum(lengths)[:-1])

    def line(self, i: int) -> np.ndarray:
        return self.pooled[self.ends[i] - self.steps[i] : self.ends[i]]


def shards(script: str) -> list[str]:
    return glob.glob(f'{args.pool}/{script}/*.features.npy')


def plant(reader: Reader) -> None:
    """First rows of the new classes, from lines in which the known network sees as many characters as there are."""
    sums, counts = np.zeros((ALPHABET.classes, reader.head.in_features)), np.zeros(ALPHABET.classes)
    for shard in (Shard(path) for script in SCRIPTS for path in shards(script)):
        for i, label in enumerate(shard.labels):
            with torch.inference_mode():
                encoded = reader.encoder(torch.from_numpy(np.array(shard.line(i), np.float32).T[None, :, None]))
                best = F.linear(encoded, reader.head.weight[:KNOWN], reader.head.bias[:KNOWN])[0].argmax(-1).tolist()
            at = [t for t, c in enumerate(best) if c != 0 and (t == 0 or c != best[t - 1])]
            right = [c == best[t] for c, t in zip(label, at) if c < KNOWN]
            if len(at) == len(label) and sum(right) >= len(right) / 2:
                np.add.at(sums, label, encoded[0].numpy()[at])
                np.add.at(counts, label, 1)
    known, new = np.flatnonzero(counts[:KNOWN] >= 3), KNOWN + np.flatnonzero(counts[KNOWN:])
    means = np.concatenate([sums / np.maximum(1, counts)[:, None], np.ones((len(sums), 1))], 1)
    rows = torch.cat([reader.head.weight, reader.head.bias[:, None]], 1).detach().numpy()
    a = means[known]
    planted = means[new] @ np.linalg.solve(a.T @ a + 3 * np.eye(a.shape[1]), a.T @ rows[known])
    with torch.no_grad():
        reader.head.weight[KNOWN:], reader.head.bias[KNOWN:] = 0, float(reader.head.bias[known].mean()) - 2
        reader.head.weight[new], reader.head.bias[new] = torch.from_numpy(planted[:, :-1]).float(), torch.from_numpy(planted[:, -1]).float()
    print(f'planted {len(new)} of {ALPHABET.classes - KNOWN} new classes, fitted on {len(known)}', flush=True)


def batches(script: str, r: random.Random):
    """Endless: features [N, 480, 1, T], labels. What follows a line is its last step."""
    views: dict[str, int] = {}
    while True:
        for path in shards(script):
            views.setdefault(path, min(views.values(), default=0))
        chosen = sorted(views, key=lambda path: views[path] + r.random() / 2)[:3]
        lines = [(shard, i) for shard in map(Shard, chosen) for i in range(len(shard.steps))]
        for path in chosen:
            views[path] += 1
        lines.sort(key=lambda line: line[0].steps[line[1]] + r.uniform(0, 4))
        size = lambda group, line: (len(group) + 1) * line[0].steps[line[1]]
        groups: list[list] = [[]]
        for line in lines:
            if groups[-1] and size(groups[-1], line) > STEPS:
                groups.append([])
            groups[-1].append(line)
        r.shuffle(groups)
        for group in groups:
            longest = max(shard.steps[i] for shard, i in group)
            pooled = np.stack([np.pad(shard.line(i), ((0, longest - shard.steps[i]), (0, 0)), 'edge') for shard, i in group]).astype(np.float32)
            yield torch.from_numpy(pooled).permute(0, 2, 1).unsqueeze(2), [torch.from_numpy(shard.labels[i]) for shard, i in group]


def train() -> None:
    torch.set_num_threads(1)
    torch.manual_seed(1)
    reader, average, seen = Reader(Graph(onnx.load(PUBLISHED))), Reader(Graph(onnx.load(PUBLISHED))), 0
    if args.resume:
        state = torch.load(args.resume, weights_only=True)
        reader.load_state_dict(state['live'])
        average.load_state_dict(state['average'])
        seen = state['seen']
    else:
        plant(reader)
        average.load_state_dict(reader.state_dict())
    parts = [{'params': reader.encoder.parameters(), 'scale': 0.4}, {'params': reader.head.parameters(), 'scale': 1.0}]
    optimiser = torch.optim.AdamW(parts, betas=(0.9, 0.98), weight_decay=0.01)
    r = random.Random(time.time())
    drawn = {script: batches(script, r) for script in SCRIPTS}
    within = torch.zeros(ALPHABET.classes, dtype=torch.long).scatter_(0, TAUGHT_CLASSES, torch.arange(len(TAUGHT_CLASSES)))
    start = saved = time.time()
    step, losses = 0, {script: [] for script in SCRIPTS}
    while (share := (time.time() - start) / 60 / args.minutes) < 1:
        script = SCRIPTS[step % len(SCRIPTS)]
        pooled, labels = next(drawn[script])
        kept = [i for i, label in enumerate(labels) if (within[label] > 0).all()]
        pooled, labels = pooled[kept], [within[labels[i]] for i in kept]
        pooled = pooled * (1 + 0.1 * torch.randn(len(pooled), pooled.shape[1], 1, 1)) + 0.02 * torch.randn_like(pooled)
        rate = args.lr * min(1, (step + 1) / 40) * (0.03 + 0.97 * (0.5 + 0.5 * math.cos(math.pi * share)))
        for group in optimiser.param_groups:
            group['lr'] = rate * group['scale']
        with torch.autocast('cpu', dtype=torch.bfloat16):
            logits = reader.train()(pooled, TAUGHT_CLASSES)
        log_probs = logits.float().log_softmax(-1).transpose(0, 1)
        loss = F.ctc_loss(log_probs, torch.cat(labels), torch.full((len(labels),), len(log_probs)), torch.tensor([len(label) for label in labels]), zero_infinity=True)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(reader.parameters(), 5.0)
        optimiser.step()
        step, seen = step + 1, seen + len(labels)
        losses[script].append(loss.item())
        with torch.no_grad():
            for a, b in zip(average.state_dict().values(), reader.state_dict().values()):
                a.lerp_(b, 1 - min(args.keep, (step + 1) / (step + 10)))
        if step % 100 == 0:
            print(f'{time.time() - start:.0f} s  step {step}  seen {seen}  loss', '  '.join(f'{name} {np.mean(some):.3f}' for name, some in losses.items()), flush=True)
            losses = {name: [] for name in SCRIPTS}
        if time.time() - saved > 120:
            saved = time.time()
            save(reader, average, seen)
    save(reader, average, seen)
    report(average)


def save(reader: Reader, average: Reader, seen: int) -> None:
    torch.save({'live': reader.state_dict(), 'average': average.state_dict(), 'seen': seen}, args.out + '.tmp')
    os.replace(args.out + '.tmp', args.out)


def report(reader: Reader) -> None:
    """Character error rate and exact lines, without spaces, of every condition of the evaluation sets."""
    session = convolutions()
    reader.eval()
    for script in SCRIPTS:
        scores: dict[str, list] = {}
        for key, text in json.load(open(f'{args.evaluation}/{script}/truth.json')).items():
            image = cv2.imread(f'{args.evaluation}/{script}/{key}', cv2.IMREAD_GRAYSCALE)
            width = max(16, round(image.shape[1] * HEIGHT / image.shape[0]))
            image = cv2.resize(image, (width, HEIGHT), interpolation=cv2.INTER_AREA if image.shape[0] > HEIGHT else cv2.INTER_CUBIC)
            with torch.inference_mode():
                best = reader(torch.from_numpy(features(session, image).T[None, :, None]), CLASSES[script])[0].argmax(-1)
            read, text = ALPHABET.decode(CLASSES[script][best].tolist()).replace(' ', ''), text.replace(' ', '')
            scores.setdefault(key.split('/')[0], []).append((distance(read, text), len(text), read == text))
        print(script, 'CER % / exact %:', '  '.join(f'{k} {100 * sum(e for e, _, _ in v) / sum(n for _, n, _ in v):.1f}/{100 * sum(x for _, _, x in v) / len(v):.0f}' for k, v in scores.items()), flush=True)


def export(checkpoint: str) -> None:
    """The published graph with the taught encoder and last layer beside its own; the answer is a weighted mean of both."""
    model = onnx.load(PUBLISHED)
    graph = Graph(model)
    reader = Reader(graph)
    state = torch.load(checkpoint, weights_only=True)
    reader.load_state_dict(state['average'])
    with torch.no_grad():
        untaught = torch.ones(ALPHABET.classes, dtype=torch.bool).index_fill_(0, TAUGHT_CLASSES, False)
        reader.head.bias[untaught] = -1e4
    taught = reader.encoder.constants() | {WEIGHT: reader.head.weight.detach().numpy().T.copy(), BIAS: reader.head.bias.detach().numpy()}
    (answer,) = graph.outputs
    known = between(graph, POOLED, answer)
    made = {node.output[0] for node in known}
    renamed = lambda name: f'{name}.taught' if name in made or name in taught else name
    for node in known:
        twin = onnx.NodeProto()
        twin.CopyFrom(node)
        twin.name = ''
        twin.input[:], twin.output[:] = map(renamed, node.input), map(renamed, node.output)
        graph.nodes.append(twin)
    graph.constants |= {f'{name}.taught': value for name, value in taught.items()}
    graph.maker[answer].output[0] = f'{answer}.known'
    mine, theirs, both = f'{answer}.mine', f'{answer}.theirs', f'{answer}.both'
    # A blank of PP-OCRv4's says nothing: it gives one for what it does not know.
    share = graph.constant('share.known', np.where(np.arange(ALPHABET.classes), 1 - TAUGHT, 0)), graph.constant('share.taught', TAUGHT)
    graph.nodes += [
        onnx.helper.make_node('Pad', [f'{answer}.known'], [f'{answer}.wide'], pads=[0, 0, 0, 0, 0, ALPHABET.classes - KNOWN]),
        onnx.helper.make_node('Mul', [f'{answer}.wide', share[0]], [theirs]),
        onnx.helper.make_node('Mul', [f'{answer}.taught', share[1]], [mine]),
        onnx.helper.make_node('Add', [mine, theirs], [both]),
        onnx.helper.make_node('ReduceSum', [both], [f'{both}.sum'], axes=[2], keepdims=1),
        onnx.helper.make_node('Div', [both, f'{both}.sum'], [answer]),
    ]
    graph.index()
    graph.halve(1000)
    graph.write()
    model.producer_name, model.producer_version = 'pictotext', '1'
    for output in model.graph.output:
        output.type.tensor_type.shape.dim[-1].dim_value = ALPHABET.classes
    onnx.checker.check_model(model)
    path = os.path.join(HERE, '..', 'models', 'hani')
    onnx.save(model, path + '.onnx')
    with open(path + '.txt', 'w', encoding='utf-8', newline='\n') as file:
        file.write(''.join(char + '\n' for char in ALPHABET.characters))
    describe(path, state['seen'])


def describe(path: str, seen: int) -> None:
    """What stands beside the model, for whoever wants to use it; evaluate.mjs adds figures."""
    digest = lambda end: hashlib.sha256(open(path + end, 'rb').read()).hexdigest()
    known = json.load(open(path + '.json')) if os.path.exists(path + '.json') else {}
    known |= {
        'name': 'PicToText hani recogniser',
        'file': 'hani.onnx',
        'sha256': digest('.onnx'),
        'bytes': os.path.getsize(path + '.onnx'),
        'dictionary': 'hani.txt',
        'dictionarySha256': digest('.txt'),
        'input': {
            'name': 'x',
            'shape': ['batch', 3, HEIGHT, 'width'],
            'type': 'float32',
            'channels': 'blue, green, red',
            'normalisation': '(x / 255 - 0.5) / 0.5',
            'resize': f'to {HEIGHT} rows, aspect kept; widths that 8 divides',
        },
        'output': {
            'shape': ['batch', 'width / 8', ALPHABET.classes],
            'activation': 'softmax',
            'blank': 0,
            'classes': ALPHABET.classes,
            'order': 'class i is line i of hani.txt (counted from 1)',
            'direction': 'characters as they are read, left to right',
        },
        'trainedOn': {
            'views': seen,
            'text': 'invented lines rendered by train/render.py: no photograph, no real document, no person',
            'fonts': 'openly licensed faces listed in train/hani',
            'weights': "PaddleOCR's PP-OCRv4 recognition model (Apache-2.0), folded by train/fold.py, given more classes, and trained further behind its convolutions",
        },
        'licence': 'Apache-2.0',
    }
    with open(path + '.json', 'w', encoding='utf-8') as file:
        json.dump(known, file, ensure_ascii=False, indent=2)
        file.write('\n')
    print(path, known['bytes'], 'bytes', ALPHABET.classes, 'classes')


parser = argparse.ArgumentParser()
parser.add_argument('--export', metavar='CHECKPOINT')
parser.add_argument('--pool')
parser.add_argument('--evaluation')
parser.add_argument('--out')
parser.add_argument('--resume')
parser.add_argument('--minutes', type=float, default=45)
parser.add_argument('--lr', type=float, default=2e-3)
parser.add_argument('--keep', type=float, default=0.99, help='of the moving average, a step')
args = parser.parse_args()
if __name__ == '__main__':
    export(args.export) if args.export else train()
