"""An ONNX graph that is being rewritten: its nodes, its constants by name, and who makes and uses what."""

import numpy as np
import onnx
from onnx import helper, numpy_helper


class Graph:
    def __init__(self, model: onnx.ModelProto):
        self.graph = model.graph
        self.constants = {i.name: numpy_helper.to_array(i) for i in self.graph.initializer}
        self.nodes = []
        for node in self.graph.node:
            if node.op_type == "Constant":
                self.constants[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
            else:
                self.nodes.append(node)
        self.index()

    def index(self):
        """To be called after every change of the nodes."""
        self.maker = {out: node for node in self.nodes for out in node.output}
        self.users = {}
        for node in self.nodes:
            for name in node.input:
                self.users.setdefault(name, []).append(node)
        self.outputs = {out.name for out in self.graph.output}

    def number(self, node, op):
        """The input and the number of a node `x op number`; None for any other."""
        if node is None or node.op_type != op:
            return None
        ways = (tuple(node.input), tuple(reversed(node.input))) if op in ("Mul", "Add") else (tuple(node.input),)
        for x, c in ways:
            if c in self.constants and self.constants[c].size == 1 and x not in self.constants:
                return x, float(self.constants[c].reshape(-1)[0])
        return None

    def only_user(self, name):
        users = self.users.get(name, [])
        return users[0] if len(users) == 1 and name not in self.outputs else None

    def is_for_convolutions(self, name):
        """Whether nothing but convolutions takes it."""
        users = self.users.get(name, [])
        return len(users) > 0 and name not in self.outputs and all(user.op_type == "Conv" for user in users)

    def constant(self, base, value):
        name = base
        while name in self.constants:
            name += "_"
        self.constants[name] = np.asarray(value, dtype=np.float32)
        return name

    def weight(self, conv):
        return self.constants[conv.input[1]]

    def bias(self, conv, channels):
        return self.constants[conv.input[2]] if len(conv.input) > 2 else np.zeros(channels, np.float32)

    def set(self, conv, weight, bias=None):
        """Gives a convolution other weights, and another bias where one is given."""
        conv.input[1] = self.constant(conv.input[1], weight)
        if bias is None:
            return
        name = self.constant(conv.output[0] + ".bias", bias)
        if len(conv.input) > 2:
            conv.input[2] = name
        else:
            conv.input.append(name)

    def put(self, node, *before, instead=False):
        at = next(i for i, one in enumerate(self.nodes) if one is node)
        self.nodes[at : at + (1 if instead else 0)] = before
        self.index()

    def drop(self, node, stands_for=None):
        """Removes a node; its users take `stands_for` instead."""
        self.nodes = [one for one in self.nodes if one is not node]
        if stands_for is not None:
            for user in self.users.get(node.output[0], []):
                for i, name in enumerate(user.input):
                    if name == node.output[0]:
                        user.input[i] = stands_for
        self.index()

    def write(self):
        used = {name for node in self.nodes for name in node.input}
        del self.graph.node[:], self.graph.initializer[:]
        self.graph.node.extend(self.nodes)
        self.graph.initializer.extend(
            numpy_helper.from_array(value, name) for name, value in self.constants.items() if name in used
        )

    def halve(self, least: int):
        """Keeps constants of so many numbers in half precision; ONNX Runtime widens them once, when it loads the model."""
        for name, value in list(self.constants.items()):
            if value.dtype != np.float32 or value.size < least or name not in self.users:
                continue
            self.constants[name + ".half"] = self.constants.pop(name).astype(np.float16)
            self.nodes.insert(0, helper.make_node("Cast", [name + ".half"], [name], to=onnx.TensorProto.FLOAT))
        self.index()
