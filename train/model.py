"""The network: a small convolutional stem to a quarter of the width, dense 1-D mixing along the line, one or two CTC steps a column.

Every layer is a dense convolution on purpose: with bf16 on AVX-512/AMX those train several times faster than depthwise ones
and batch normalisations of the same use, and onnxruntime runs them as fast.
"""

import torch
from torch import nn

HEIGHT = 40


class ConvBn(nn.Sequential):
    def __init__(self, cin: int, cout: int, kernel, stride=1, padding=0):
        super().__init__(
            nn.Conv2d(cin, cout, kernel, stride, padding, bias=False), nn.BatchNorm2d(cout), nn.ReLU(inplace=True)
        )


class Residual(nn.Module):
    """A convolution to `inner` channels and one back, added to what came in; normalised once."""

    def __init__(self, width: int, inner: int, kernel, back, dilation: int = 1):
        super().__init__()
        around = [k // 2 * (dilation if k > 1 else 1) for k in kernel]
        self.out = nn.Sequential(
            nn.Conv2d(width, inner, kernel, 1, around, (1, dilation), bias=False), nn.BatchNorm2d(inner), nn.ReLU(inplace=True)
        )
        self.back = nn.Conv2d(inner, width, back, 1, [k // 2 for k in back])
        with torch.no_grad():
            self.back.weight.mul_(0.5)

    def forward(self, x):
        return x + self.back(self.out(x))


class Head(nn.Linear):
    """A class's weights are the sum of its own and of those of its parts. `parts` [classes, k]: numbers from 1, 0 for none."""

    def __init__(self, steps: int, classes: int, parts: torch.Tensor | None = None):
        super().__init__(steps, classes)
        self.register_buffer('parts', parts, persistent=False)
        if parts is not None:
            nn.init.normal_(self.weight, std=0.01)
            self.shared = nn.Parameter(torch.randn(int(parts.max()) + 1, steps) * steps**-0.5 / 2)

    def whole(self) -> torch.Tensor:
        return self.weight if self.parts is None else self.weight + nn.functional.embedding(self.parts, self.shared, padding_idx=0).sum(1)

    def forward(self, x):
        return nn.functional.linear(x, self.whole(), self.bias)


class Recogniser(nn.Module):
    """[N, 1, 40, W] in [-1, 1] -> logits [N, steps a column * ceil(W / 4), classes]."""

    def __init__(self, classes: int, c1=16, c2=48, c3=96, width=192, inner=96, steps_a_column=2, parts=None):
        super().__init__()
        self.features = nn.Sequential(
            ConvBn(1, c1, 3, 2, 1),  # 20 x W/2
            ConvBn(c1, c2, 3, 2, 1),  # 10 x W/4
            Residual(c2, c2, (3, 3), (3, 3)),
            ConvBn(c2, c3, 3, (2, 1), 1),  # 5 x W/4
            Residual(c3, c3, (3, 3), (3, 3)),
            ConvBn(c3, width, (5, 1)),  # 1 x W/4
            Residual(width, inner, (1, 7), (1, 1)),
            Residual(width, inner, (1, 7), (1, 1), 2),
            Residual(width, inner, (1, 7), (1, 1)),
            Residual(width, inner, (1, 7), (1, 1), 2),
        )
        self.spread = ConvBn(width, 192, 1)
        self.dropout = nn.Dropout(0.05)
        self.steps = 192 // steps_a_column
        self.head = Head(self.steps, classes, parts)

    def forward(self, x):
        y = self.spread(self.features(x))  # [N, 192, 1, T]
        # A column covers four pixels; narrow double letters ("ll") need a finer step than that.
        y = y.squeeze(2).permute(0, 2, 1).reshape(y.shape[0], -1, self.steps)
        return self.head(self.dropout(y))
