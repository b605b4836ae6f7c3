"""Trains the recogniser on rendered shards, on a CPU, for a set time or number of lines; the learning rate follows it.

    python train.py --script latin --pool POOLS --evaluation DIRS --out CHECKPOINT --minutes 90 [--resume CHECKPOINT] [--lr 1.5e-3]
    python train.py --script thai --trunk latin.pt ...      begins with what another recogniser has learnt

POOLS and DIRS hold a folder a script. Several scripts after --script make one recogniser for all of them.

Writes CHECKPOINT (the weights' moving average, which is what is exported, with all it takes to go on).
"""

import argparse
import copy
import glob
import json
import math
import os
import queue
import random
import threading
import time

import cv2
import numpy as np
import torch
import torch.multiprocessing as mp
from torch.nn import functional as F

from alphabet import Alphabet
from model import HEIGHT, Recogniser
from muon import Muon
from script import NAMES, Script, load_script

PIXELS = 26 * 288  # columns a batch
SHARDS_AT_ONCE = 3


def joint_alphabet(scripts: list[str]) -> Alphabet:
    """Every character of the scripts, once."""
    return Alphabet(''.join(dict.fromkeys(c for name in scripts for c in load_script(name).alphabet.characters)))


def recogniser(scripts: list[str]) -> Recogniser:
    """An untrained one for the scripts' characters."""
    loaded = [load_script(name) for name in scripts]
    alphabet = joint_alphabet(scripts)
    made_of = [()] + [next((parts for script in loaded if (parts := script.parts(char))), ()) for char in alphabet.characters]
    numbers = {part: i + 1 for i, part in enumerate(dict.fromkeys(part for parts in made_of for part in parts))}
    longest = max(map(len, made_of))
    parts = torch.tensor([[*(numbers[part] for part in parts), *[0] * (longest - len(parts))] for parts in made_of]) if longest else None
    (steps_a_column,) = {script.steps_a_column for script in loaded}
    return Recogniser(alphabet.classes, steps_a_column=steps_a_column, parts=parts)


def read_shard(path: str):
    with np.load(path) as z:
        pixels, widths, lengths, labels = z['pixels'], z['widths'], z['lengths'], z['labels']
    ends, label_ends = np.cumsum(widths.astype(np.int64) * HEIGHT), np.cumsum(lengths)
    for i, w in enumerate(widths):
        yield pixels[ends[i] - w * HEIGHT : ends[i]].reshape(HEIGHT, w), labels[label_ends[i] - lengths[i] : label_ends[i]]


def batches(pools: list[str], alphabet: Alphabet, rank: int, workers: int, rng: random.Random):
    """Endless batches (images uint8 [N, 40, W], labels, label lengths); shards written meanwhile join in."""
    classes = np.zeros(1 << 16, np.int64)
    for char, index in alphabet.index.items():
        classes[ord(char)] = index
    views: dict[str, dict[str, int]] = {pool: {} for pool in pools}
    while True:
        for pool, known in views.items():
            for path in glob.glob(pool + '/*.npz'):
                if path.endswith('.tmp.npz') or path in known or sum(int(digit) for digit in os.path.basename(path) if digit.isdigit()) % workers != rank:
                    continue
                known[path] = min(known.values(), default=0)
        # The shards seen least, as many of each script: what is trained for an hour on one alone unlearns the others.
        chosen = []
        for known in filter(None, views.values()):
            fresh = sorted(known, key=lambda path: known[path] + rng.random() / 2)[: max(1, SHARDS_AT_ONCE // len(pools))]
            chosen += [(known, path) for path in fresh]
        if not chosen:
            time.sleep(1)
            continue
        samples = []
        for known, path in chosen:
            known[path] += 1
            samples += read_shard(path)
        samples.sort(key=lambda s: s[0].shape[1] + rng.uniform(0, 16))
        groups, group = [], []
        for s in samples:
            if group and (len(group) + 1) * max(s[0].shape[1], group[-1][0].shape[1]) > PIXELS or len(group) == 256:
                groups.append(group)
                group = []
            group.append(s)
        groups.append(group)
        rng.shuffle(groups)
        for group in groups:
            width = max(s[0].shape[1] for s in group)
            images = np.empty((len(group), HEIGHT, width), np.uint8)
            for image, (pixels, _) in zip(images, group):
                image[:, : pixels.shape[1]] = pixels
                # Nothing follows the line: its last column goes on.
                image[:, pixels.shape[1] :] = pixels[:, -1:]
            yield (
                torch.from_numpy(images),
                torch.from_numpy(classes[np.concatenate([s[1] for s in group])]),
                torch.tensor([len(s[1]) for s in group]),
            )


def jitter(images: torch.Tensor) -> torch.Tensor:
    """What makes a line seen again a new one: its width, exposure, grain, place; [-1, 1], channel first."""
    x = images.unsqueeze(1).float() / 127.5 - 1
    n, _, h, w = x.shape
    scale = random.uniform(0.9, 1.12)
    x = F.interpolate(x, size=(h, max(8, int(w * scale))), mode='bilinear', align_corners=False)
    shift = random.randint(-2, 2)
    if shift:
        x = torch.cat((x[:, :, shift:], x[:, :, -1:].expand(-1, -1, shift, -1)), 2) if shift > 0 else torch.cat((x[:, :, :1].expand(-1, -1, -shift, -1), x[:, :, :shift]), 2)
    gain = torch.empty(n, 1, 1, 1).uniform_(0.75, 1.2)
    offset = torch.empty(n, 1, 1, 1).uniform_(-0.2, 0.2)
    sign = torch.where(torch.rand(n, 1, 1, 1) < 0.04, -1.0, 1.0)
    x = (x * gain * sign + offset).clamp(-1, 1)
    if random.random() < 0.4:
        x = x + torch.randn_like(x) * random.uniform(0.005, 0.06)
    return x


def distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def evaluate(model: Recogniser, alphabet: Alphabet, script: Script, folder: str, lines: int) -> dict[str, tuple[float, float]]:
    """Character error rate and exact-line rate of each condition, on its first lines."""
    model.eval()
    truth = json.load(open(folder + '/truth.json'))
    scores: dict[str, list] = {}
    for key, text in truth.items():
        name, file = key.split('/')
        if int(file[:4]) >= lines:
            continue
        image = cv2.imread(f'{folder}/{key}', cv2.IMREAD_GRAYSCALE)
        width = max(8, round(image.shape[1] * HEIGHT / image.shape[0]))
        way = cv2.INTER_AREA if image.shape[0] > HEIGHT else cv2.INTER_CUBIC
        x = torch.from_numpy(cv2.resize(image, (width, HEIGHT), interpolation=way)).float()[None, None] / 127.5 - 1
        with torch.inference_mode():
            read = alphabet.decode(model(x)[0].argmax(-1).tolist()).strip()
        text = script.label(text)
        scores.setdefault(name, []).append((distance(read, text), len(text), read == text))
    return {k: (sum(e for e, _, _ in v) / sum(n for _, n, _ in v), sum(x for _, _, x in v) / len(v)) for k, v in scores.items()}


def work(rank: int, args: argparse.Namespace, model: Recogniser, average: Recogniser, seen, start: float) -> None:
    """One worker of the lock-free kind (Hogwild): all step the same shared weights, none waits for another.

    On a machine shared with others this is much faster than one process of two threads, which stops at every layer
    until its slower thread has been scheduled.
    """
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    torch.manual_seed(int(start) + rank)
    random.seed(int(start) + rank)
    matrices = [p for p in model.parameters() if p.ndim == 4 and p[0].numel() > 9]
    chosen = {id(p) for p in matrices}
    rest = [p for p in model.parameters() if id(p) not in chosen]
    optimisers = [Muon(matrices, lr=args.lr), torch.optim.AdamW(rest, lr=args.lr, betas=(0.9, 0.98), weight_decay=0.0)]
    ready: queue.Queue = queue.Queue(4)

    def feed() -> None:
        for batch in batches([f'{args.pool}/{name}' for name in args.script], joint_alphabet(args.script), rank, args.workers, random.Random(time.time())):
            ready.put(batch)

    threading.Thread(target=feed, daemon=True).start()
    step, loss_sum, before = 0, 0.0, seen.value
    evaluated = saved = time.time()
    while True:
        done = (seen.value - before) / args.lines if args.lines else (time.time() - start) / (args.minutes * 60)
        if done >= 1:
            break
        rate = args.lr * min(1.0, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * done)) + 1e-6
        for optimiser in optimisers:
            for group in optimiser.param_groups:
                group['lr'] = rate
        images, labels, lengths = ready.get()
        x = jitter(images).contiguous(memory_format=torch.channels_last)
        model.train()
        with torch.autocast('cpu', dtype=torch.bfloat16):
            logits = model(x)
        log_probs = logits.float().log_softmax(-1).transpose(0, 1)
        n = len(lengths)
        loss = F.ctc_loss(log_probs, labels, torch.full((n,), log_probs.shape[0]), lengths, zero_infinity=True)
        for optimiser in optimisers:
            optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        for optimiser in optimisers:
            optimiser.step()
        step += 1
        loss_sum += float(loss.detach())
        with seen.get_lock():
            seen.value += n
        if rank:
            continue
        with torch.no_grad():
            keep = args.keep if args.resume else min(args.keep, (step + 1) / (step + 10))
            for a, b in zip(average.state_dict().values(), model.state_dict().values()):
                if a.is_floating_point():
                    a.lerp_(b, 1 - keep)
        now = time.time()
        if step % 100 == 0:
            print(f'{now - start:6.0f} s  step {step}  seen {seen.value}  lr {rate:.2e}  loss {loss_sum / 100:.4f}', flush=True)
            loss_sum = 0.0
        if now - saved > 120:
            saved = now
            save(args.out, args.script, model, average, seen.value)
        if now - evaluated > args.report * 60:
            evaluated = now
            report(average, args.script, args.evaluation, 30)


def begin_with(model: Recogniser, scripts: list[str], state: dict) -> None:
    """Takes over another recogniser's layers; of the last one the rows of the characters that both know."""
    layers = state['average']
    theirs = Alphabet(state.get('characters') or load_script('latin').alphabet.characters)
    ours = joint_alphabet(scripts)
    head = {name: value for name, value in model.state_dict().items() if name.startswith('head.')}
    # Where theirs takes two steps a column and this one takes one, a row serves both.
    times = head['head.weight'].shape[1] // layers['head.weight'].shape[1]
    layers = {**layers, 'head.weight': layers['head.weight'].repeat(1, times) / times}
    for name in ('head.weight', 'head.bias'):
        rows = head[name]
        rows[0] = layers[name][0]
        for char in ours.characters:
            if char in theirs:
                rows[ours.index[char]] = layers[name][theirs.index[char]]
    model.load_state_dict({**layers, **head})


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument('--script', choices=NAMES, nargs='+', default=['latin'])
    parser.add_argument('--pool', required=True)
    parser.add_argument('--evaluation', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--resume')
    parser.add_argument('--trunk', help='checkpoint whose layers, but for the last, this one begins with')
    parser.add_argument('--minutes', type=float, default=90)
    parser.add_argument('--lines', type=int, help='lines to pass, instead of minutes')
    parser.add_argument('--report', type=float, default=6, help='minutes between evaluations')
    parser.add_argument('--lr', type=float, default=1.5e-3)
    parser.add_argument('--keep', type=float, default=0.998, help='of the moving average, a step')
    parser.add_argument('--workers', type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    model = recogniser(args.script).to(memory_format=torch.channels_last)
    if args.trunk:
        begin_with(model, args.script, torch.load(args.trunk, weights_only=True))
    average = copy.deepcopy(model)
    seen = mp.get_context('spawn').Value('q', 0)
    if args.resume:
        state = torch.load(args.resume, weights_only=True)
        model.load_state_dict(state['live'])
        average.load_state_dict(state['average'])
        seen.value = state['seen']
    model.share_memory()
    start = time.time()
    context = mp.get_context('spawn')
    workers = [context.Process(target=work, args=(rank, args, model, average, seen, start), daemon=True) for rank in range(args.workers)]
    average.share_memory()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    save(args.out, args.script, model, average, seen.value)
    report(average, args.script, args.evaluation, 200)


def report(model: Recogniser, scripts: list[str], folder: str, lines: int) -> None:
    for name in scripts:
        scores = evaluate(model, joint_alphabet(scripts), load_script(name), f'{folder}/{name}', lines)
        print(f'      {name}, CER % / exact %:', '  '.join(f'{k} {100 * c:.2f}/{100 * e:.0f}' for k, (c, e) in scores.items()), flush=True)


def save(path: str, scripts: list[str], model: Recogniser, average: Recogniser, seen: int) -> None:
    state = {'live': model.state_dict(), 'average': average.state_dict(), 'seen': seen, 'characters': joint_alphabet(scripts).characters}
    torch.save(state, path + '.tmp')
    os.replace(path + '.tmp', path)


if __name__ == '__main__':
    main()
