"""Writes a recogniser's ONNX, alphabet and description from a checkpoint.

    python export.py CHECKPOINT [--script thai] [--out ../models]

Of a checkpoint that was trained for several scripts, the one named gets a file of its own that gives its characters alone.
"""

import argparse
import hashlib
import json
import os
import warnings

import onnx
import torch
from torch import nn

from alphabet import Alphabet
from model import HEIGHT, Recogniser
from script import NAMES, load_script
from train import recogniser


class Exported(nn.Module):
    """The recogniser with probabilities as its answer."""

    def __init__(self, model: Recogniser):
        super().__init__()
        self.model = model

    def forward(self, image):
        return self.model(image).softmax(-1)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument('checkpoint')
    parser.add_argument('--script', choices=NAMES, default='latin')
    parser.add_argument('--out', default=os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'models'))
    parser.add_argument('--weights', choices=('average', 'live'), default='average')
    args = parser.parse_args()
    script = load_script(args.script)
    name, alphabet = script.name, script.alphabet
    state = torch.load(args.checkpoint, weights_only=True)
    model = Recogniser(alphabet.classes, steps_a_column=script.steps_a_column)
    trained = Alphabet(state.get('characters') or load_script('latin').alphabet.characters)
    rows = [0, *trained.encode(alphabet.characters)]
    layers = state[args.weights]
    if 'head.shared' in layers:
        trained_for = recogniser([name])
        trained_for.load_state_dict(layers)
        layers = {key: value for key, value in layers.items() if key != 'head.shared'} | {'head.weight': trained_for.head.whole().detach()}
    model.load_state_dict({**layers, **{key: layers[key][rows] for key in ('head.weight', 'head.bias')}})
    model.eval()
    path = os.path.join(args.out, f'{name}.onnx')
    warnings.filterwarnings('ignore')
    torch.onnx.export(
        Exported(model).eval(),
        (torch.zeros(1, 1, HEIGHT, 320),),
        path,
        input_names=['image'],
        output_names=['probabilities'],
        dynamic_axes={'image': {0: 'batch', 3: 'width'}, 'probabilities': {0: 'batch', 1: 'steps'}},
        opset_version=17,
        dynamo=False,
    )
    graph = onnx.load(path)
    graph.producer_name, graph.producer_version = 'pictotext', '1'
    onnx.checker.check_model(graph)
    onnx.save(graph, path)
    with open(os.path.join(args.out, f'{name}.txt'), 'w', encoding='utf-8', newline='\n') as f:
        f.write(''.join(char + '\n' for char in alphabet.characters))
    meta_path = os.path.join(args.out, f'{name}.json')
    meta = json.load(open(meta_path)) if os.path.exists(meta_path) else {}
    digest = lambda file: hashlib.sha256(open(os.path.join(args.out, file), 'rb').read()).hexdigest()
    meta.update(
        name=f'PicToText {name} recogniser',
        file=f'{name}.onnx',
        sha256=digest(f'{name}.onnx'),
        bytes=os.path.getsize(path),
        dictionary=f'{name}.txt',
        dictionarySha256=digest(f'{name}.txt'),
        parameters=sum(p.numel() for p in model.parameters()),
        input={
            'name': 'image',
            'shape': [1, 1, HEIGHT, 'width'],
            'type': 'float32',
            'channels': 'grey (Rec. 601 luma)',
            'height': HEIGHT,
            'normalisation': '(x / 255 - 0.5) / 0.5',
            'resize': f'to {HEIGHT} rows, aspect kept; any width from 8; no padding',
        },
        output={
            'name': 'probabilities',
            'shape': [1, f'{script.steps_a_column} * ceil(width / 4)', alphabet.classes],
            'activation': 'softmax',
            'stepsPerColumn': script.steps_a_column / 4,
            'blank': 0,
            'classes': alphabet.classes,
            'order': f'class i is line i of {name}.txt (counted from 1); line 1 is the space',
            'direction': script.direction,
        },
        trainedOn={
            'views': state['seen'],
            'text': 'invented lines rendered by train/render.py: no photograph, no real document, no person',
            'fonts': f'openly licensed faces listed in train/{name}',
            'weights': 'from scratch; no downloaded weights' if name == 'latin' else 'begun from those of the Latin recogniser; no downloaded weights',
        },
        licence='Apache-2.0',
    )
    with open(meta_path, 'w', encoding='utf-8') as f:
        json.dump(meta, f, ensure_ascii=False, indent=2)
        f.write('\n')
    print(path, os.path.getsize(path), 'bytes')


if __name__ == '__main__':
    main()
