"""Folds what PP-OCRv4's published ONNX files compute needlessly; the answers stay the same but for rounding.

    python fold.py IN.onnx OUT.onnx

PP-LCNetV3 has a scale and a shift, one number each, before and after every hard-swish. The published files hold them,
and the hard-swish itself, as eight nodes that each pass over the whole picture:

    conv -> *a -> +b -> (x: +3 -> clip(0, 6) -> *x -> /6) -> *s -> +t -> conv

Scale and shift go into the convolutions' weights where that is exact, and the rest becomes HardSigmoid and Mul, which ONNX
Runtime computes with the convolution before them. A shift before a convolution that pads stays, since it does not
reach the padding; it becomes a convolution of one pixel, so that ONNX Runtime need not leave its blocked layout for it.
"""

import sys

import numpy as np
import onnx
import onnxruntime
from onnx import helper

from onnx_graph import Graph


def into_maker(graph):
    """conv(x) * a + b: into the convolution's own weights."""
    for node in list(graph.nodes):
        for op in ("Mul", "Add"):
            found = graph.number(node, op)
            conv = found and graph.maker.get(found[0])
            if not conv or conv.op_type != "Conv" or graph.only_user(found[0]) is not node:
                continue
            weight, number = graph.weight(conv), np.float32(found[1])
            bias = graph.bias(conv, len(weight))
            graph.set(conv, *((weight * number, bias * number) if op == "Mul" else (weight, bias + number)))
            graph.drop(node, stands_for=found[0])


def hard_swish(graph):
    """x * clip(x + 3, 0, 6) / 6: x * HardSigmoid(x)."""
    for div in list(graph.nodes):
        by_six = graph.number(div, "Div")
        mul = by_six and by_six[1] == 6 and graph.maker.get(by_six[0])
        if not mul or mul.op_type != "Mul":
            continue
        for x, clipped in (tuple(mul.input), tuple(reversed(mul.input))):
            clip = graph.maker.get(clipped)
            plus_three = clip and clip.op_type == "Clip" and graph.maker.get(clip.input[0])
            if not plus_three or graph.number(plus_three, "Add") != (x, 3.0):
                continue
            graph.put(clip, helper.make_node("HardSigmoid", [x], [clipped], alpha=1 / 6, beta=0.5), instead=True)
            graph.drop(plus_three)
            graph.drop(div, stands_for=mul.output[0])
            break


def into_users(graph):
    """conv(y * s + t): into the weights of the convolutions that take it, the shift where none of them pads."""
    for node in reversed(list(graph.nodes)):
        for op in ("Mul", "Add"):
            found = graph.number(node, op)
            if not found or not graph.is_for_convolutions(node.output[0]):
                continue
            users, number = graph.users[node.output[0]], np.float32(found[1])
            if op == "Add" and any(any(a.ints) for user in users for a in user.attribute if a.name == "pads"):
                continue
            for user in users:
                weight = graph.weight(user)
                if op == "Mul":
                    graph.set(user, weight * number)
                else:
                    graph.set(user, weight, graph.bias(user, len(weight)) + weight.sum((1, 2, 3)) * number)
            graph.drop(node, stands_for=found[0])


def shift_before_padding(graph):
    """conv(y * s + t) with padding: s into the weights, t / s a depthwise convolution of one pixel."""
    for add in list(graph.nodes):
        shift = graph.number(add, "Add")
        mul = shift and graph.maker.get(shift[0])
        scale = mul and graph.number(mul, "Mul")
        if not scale or abs(scale[1]) < 1e-6 or not graph.is_for_convolutions(add.output[0]):
            continue
        users = graph.users[add.output[0]]
        channels = len(graph.weight(users[0]))
        if graph.only_user(shift[0]) is not add or any(graph.weight(user).shape[1] != 1 for user in users):
            continue
        for user in users:
            graph.set(user, graph.weight(user) * np.float32(scale[1]))
        identity = graph.constant(add.output[0] + ".identity", np.ones((channels, 1, 1, 1)))
        bias = graph.constant(add.output[0] + ".shift", np.full(channels, shift[1] / scale[1]))
        inputs, outputs = [scale[0], identity, bias], list(add.output)
        graph.drop(mul)
        graph.put(add, helper.make_node("Conv", inputs, outputs, group=channels, kernel_shape=[1, 1]), instead=True)


def gate_once(graph):
    """x + x * gate: x * (1 + gate), where the gate is one number a channel."""
    for add in [node for node in graph.nodes if node.op_type == "Add"]:
        for x, scaled in (tuple(add.input), tuple(reversed(add.input))):
            mul = graph.maker.get(scaled)
            if not mul or mul.op_type != "Mul" or x not in mul.input or graph.only_user(scaled) is not add:
                continue
            gate = mul.input[0] if mul.input[1] == x else mul.input[1]
            if graph.maker[gate].op_type != "HardSigmoid":
                continue
            more = helper.make_node("Add", [gate, graph.constant(gate + ".one", [1])], [gate + ".more"])
            mul.input[:] = [x, more.output[0]]
            graph.put(mul, more)
            graph.drop(add, stands_for=scaled)
            break


def after_transposed(graph):
    """A bias and a batch normalisation after a transposed convolution: into its weights."""
    for conv in [node for node in graph.nodes if node.op_type == "ConvTranspose" and len(node.input) == 2]:
        weight = graph.weight(conv)
        bias = np.zeros(weight.shape[1], np.float32)
        add = graph.only_user(conv.output[0])
        if add and add.op_type == "Add" and add.input[1] in graph.constants:
            bias = graph.constants[add.input[1]].reshape(-1)
            graph.drop(add, stands_for=conv.output[0])
        norm = graph.only_user(conv.output[0])
        if norm and norm.op_type == "BatchNormalization":
            gamma, beta, mean, variance = (graph.constants[name] for name in norm.input[1:5])
            factor = gamma / np.sqrt(variance + next((a.f for a in norm.attribute if a.name == "epsilon"), 1e-5))
            weight, bias = weight * factor[None, :, None, None], (bias - mean) * factor + beta
            graph.drop(norm, stands_for=conv.output[0])
        graph.set(conv, weight, bias)


def greatest_difference(source, target):
    """Between the answers of two models to one random picture."""
    answers = []
    for path in (source, target):
        session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
        image = session.get_inputs()[0]
        height = image.shape[2] if isinstance(image.shape[2], int) else 256
        pixels = np.random.default_rng(1).normal(size=(1, 3, height, 320)).astype(np.float32)
        answers.append(session.run(None, {image.name: pixels})[0])
    return float(np.abs(answers[0] - answers[1]).max())


def main(source, target):
    model = onnx.load(source)
    graph = Graph(model)
    before = len(graph.nodes)
    for fold in (into_maker, hard_swish, into_users, shift_before_padding, gate_once, after_transposed):
        fold(graph)
    graph.write()
    onnx.checker.check_model(model)
    onnx.save(model, target)
    print(f"{before} nodes -> {len(graph.nodes)}; greatest difference {greatest_difference(source, target):.1e}")


if __name__ == "__main__":
    main(*sys.argv[1:])
