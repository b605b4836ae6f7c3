"""The network: a small convolutional stem to a quarter of the width, large-kernel 1-D mixing, two CTC steps a column."""

import torch
from torch import nn

from alphabet import CLASSES

HEIGHT = 40


class ConvBn(nn.Sequential):
    def __init__(self, cin: int, cout: int, kernel, stride=1, padding=0, groups: int = 1, act: bool = True):
        layers = [nn.Conv2d(cin, cout, kernel, stride, padding, groups=groups, bias=False), nn.BatchNorm2d(cout)]
        super().__init__(*layers, *([nn.ReLU(inplace=True)] if act else []))


class Residual(nn.Module):
    """Two 3x3 convolutions and a shortcut."""

    def __init__(self, width: int):
        super().__init__()
        self.body = nn.Sequential(ConvBn(width, width, 3, 1, 1), ConvBn(width, width, 3, 1, 1, act=False))

    def forward(self, x):
        return torch.relu(x + self.body(x))


class Mixer(nn.Module):
    """Context along the line: a depthwise convolution over `kernel` columns, then a two-layer perceptron."""

    def __init__(self, width: int, kernel: int, expand: int = 2):
        super().__init__()
        self.depth = ConvBn(width, width, (1, kernel), 1, (0, kernel // 2), groups=width, act=False)
        self.up = ConvBn(width, width * expand, 1)
        self.down = ConvBn(width * expand, width, 1, act=False)

    def forward(self, x):
        return x + self.down(self.up(self.depth(x)))


class Recogniser(nn.Module):
    """[N, 1, 40, W] in [-1, 1] -> logits [N, 2 * ceil(W / 4), CLASSES]."""

    def __init__(self, c1=32, c2=48, c3=96, width=192, mixers=4, kernel=11, steps=96):
        super().__init__()
        self.features = nn.Sequential(
            ConvBn(1, c1, 3, 2, 1),  # 20 x W/2
            ConvBn(c1, c2, 3, 2, 1),  # 10 x W/4
            Residual(c2),
            ConvBn(c2, c3, 3, (2, 1), 1),  # 5 x W/4
            Residual(c3),
            ConvBn(c3, width, (5, 1)),  # 1 x W/4
            *[Mixer(width, kernel) for _ in range(mixers)],
        )
        self.spread = ConvBn(width, 2 * steps, 1)
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Linear(steps, CLASSES)
        self.steps = steps

    def forward(self, x):
        y = self.spread(self.features(x))  # [N, 2 * steps, 1, T]
        n = y.shape[0]
        # A column covers four pixels; narrow double letters ("ll") need a finer step than that.
        y = y.squeeze(2).permute(0, 2, 1).reshape(n, -1, self.steps)
        return self.head(self.dropout(y))
