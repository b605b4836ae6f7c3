"""What PP-OCRv4's convolutions give for rendered lines, kept in files, so that training computes it once.

    python line_features.py POOL...

Beside every shard NAME.npz of the pools: NAME.features.npy, 480 numbers for every eight columns of its lines, and NAME.lines.npz,
steps and label of each.
"""

import glob
import os
import sys

import numpy as np
import onnx
import onnxruntime

from onnx_graph import Graph

HERE = os.path.dirname(os.path.abspath(__file__))
PUBLISHED = os.path.join(HERE, '..', 'models', 'pp-ocrv4-recogniser.onnx')
HEIGHT = 48
POOLED = 'p2o.AveragePool.1'


def convolutions() -> onnxruntime.InferenceSession:
    model = onnx.load(PUBLISHED)
    del model.graph.output[:]
    model.graph.output.append(onnx.helper.make_tensor_value_info(POOLED, onnx.TensorProto.FLOAT, [None] * 4))
    Graph(model).write()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=['CPUExecutionProvider'])


def features(session: onnxruntime.InferenceSession, image: np.ndarray) -> np.ndarray:
    """[T, 480] of a grey line of 48 rows; what follows it up to a multiple of eight columns is its last one, as in the server."""
    image = np.pad(image, ((0, 0), (0, -image.shape[1] % 8)), 'edge').astype(np.float32) / 127.5 - 1
    (pooled,) = session.run(None, {'x': np.broadcast_to(image, (1, 3, *image.shape))})
    return pooled[0, :, 0].T


def lines(path: str):
    """Image and label, as code points, of each line of a shard."""
    with np.load(path) as z:
        pixels, widths, lengths, labels = z['pixels'], z['widths'], z['lengths'], z['labels']
    ends, label_ends = np.cumsum(widths.astype(np.int64) * HEIGHT), np.cumsum(lengths)
    for i, w in enumerate(widths):
        yield pixels[ends[i] - w * HEIGHT : ends[i]].reshape(HEIGHT, w), labels[label_ends[i] - lengths[i] : label_ends[i]]


def main(pools: list[str]) -> None:
    session = convolutions()
    for path in sorted(path for pool in pools for path in glob.glob(pool + '/*.npz')):
        base = path[:-4]
        if path.endswith(('.tmp.npz', '.lines.npz')) or os.path.exists(base + '.features.npy'):
            continue
        found = [(features(session, image).astype(np.float16), label) for image, label in lines(path)]
        labels = [label for _, label in found]
        np.savez(base + '.lines.npz', steps=[len(one) for one, _ in found], lengths=[len(label) for label in labels], labels=np.concatenate(labels))
        np.save(base + '.tmp.npy', np.concatenate([one for one, _ in found]))
        os.replace(base + '.tmp.npy', base + '.features.npy')
        print(base, len(found), flush=True)


if __name__ == '__main__':
    main(sys.argv[1:])
