"""Part of an ONNX graph as a PyTorch module whose float constants are its parameters, and these back in the graph."""

import numpy as np
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from onnx_graph import Graph


class Network(nn.Module):
    """What an ONNX graph computes between the tensors `source` and `target`, for the operators that PP-OCRv4 is made of.

    Batch normalisations keep their statistics. Parameters are named after the constants, with '/' for '.'.
    """

    def __init__(self, graph: Graph, source: str, target: str):
        super().__init__()
        self.source, self.target = source, target
        self.nodes = between(graph, source, target)
        self.attributes = [{a.name: attribute(a) for a in node.attribute} for node in self.nodes]
        self.fixed = {}
        for node in self.nodes:
            for place, name in enumerate(node.input):
                if name not in graph.constants:
                    continue
                value = torch.from_numpy(np.array(graph.constants[name]))
                statistic = node.op_type == 'BatchNormalization' and place > 2
                if value.is_floating_point() and value.dim() > 0 and not statistic:
                    self.register_parameter(key(name), nn.Parameter(value))
                else:
                    self.fixed[name] = value

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        values = {self.source: x}
        for node, attributes in zip(self.nodes, self.attributes):
            get = lambda name: values[name] if name in values else self.fixed[name] if name in self.fixed else getattr(self, key(name))
            values[node.output[0]] = OPERATORS[node.op_type](attributes, *map(get, node.input))
        return values[self.target]

    def constants(self) -> dict[str, np.ndarray]:
        """The parameters by their names in the graph."""
        return {name.replace('/', '.'): value.detach().float().numpy() for name, value in self.named_parameters()}


def key(name: str) -> str:
    return name.replace('.', '/')


def attribute(a):
    return list(a.ints) if a.type == a.INTS else a.i if a.type == a.INT else a.f if a.type == a.FLOAT else numpy_helper.to_array(a.t)


def between(graph: Graph, source: str, target: str) -> list:
    """The nodes that the target needs, without those that make the source, in the graph's order."""
    needed, open_names = set(), [target]
    while open_names:
        name = open_names.pop()
        node = None if name == source else graph.maker.get(name)
        if node is not None and node.output[0] not in needed:
            needed.add(node.output[0])
            open_names += node.input
    return [node for node in graph.nodes if node.output[0] in needed]


def conv(a, x, weight, bias=None):
    pads = a.get('pads', [0, 0, 0, 0])
    assert pads[:2] == pads[2:], 'padding of one side alone'
    return F.conv2d(x, weight, bias, a.get('strides', [1, 1]), pads[:2], a.get('dilations', [1, 1]), a.get('group', 1))


def reshape(a, x, shape):
    return x.reshape([x.shape[i] if n == 0 else n for i, n in enumerate(shape.tolist())])


def piece(a, x):
    (axis,), (start,), (end,) = a['axes'], a['starts'], a['ends']
    return x.narrow(axis, start, min(end, x.shape[axis]) - start)


def squeeze(a, x):
    for axis in sorted(a['axes'], reverse=True):
        x = x.squeeze(axis)
    return x


OPERATORS = {
    'Conv': conv,
    'BatchNormalization': lambda a, x, gain, shift, mean, variance: F.batch_norm(x, mean, variance, gain, shift, False, 0, a['epsilon']),
    'HardSigmoid': lambda a, x: (x * a.get('alpha', 0.2) + a.get('beta', 0.5)).clamp(0, 1),
    'Relu': lambda a, x: F.relu(x),
    'Sigmoid': lambda a, x: torch.sigmoid(x),
    'Softmax': lambda a, x: x.softmax(a['axis']),
    'Add': lambda a, x, y: x + y,
    'Sub': lambda a, x, y: x - y,
    'Mul': lambda a, x, y: x * y,
    'Div': lambda a, x, y: x / y,
    'Pow': lambda a, x, y: x**y,
    'Sqrt': lambda a, x: x.sqrt(),
    'MatMul': lambda a, x, y: x @ y,
    'ReduceMean': lambda a, x: x.mean(a['axes'], keepdim=a.get('keepdims', 1) == 1),
    'GlobalAveragePool': lambda a, x: x.mean((2, 3), keepdim=True),
    'AveragePool': lambda a, x: F.avg_pool2d(x, a['kernel_shape'], a['strides']),
    'Transpose': lambda a, x: x.permute(a['perm']),
    'Reshape': reshape,
    'Squeeze': squeeze,
    'Slice': piece,
    'Concat': lambda a, *xs: torch.cat(xs, a['axis']),
    'Shape': lambda a, x: torch.tensor(x.shape),
    'Cast': lambda a, x: x.long(),
}
