"""Muon (K. Jordan, 2024) with the scaling of Liu et al. (2025): momentum whose matrix steps are made orthogonal.

A small network learns from about half the views it needs with AdamW, which is what counts on a CPU.
"""

import torch


def orthogonal(g: torch.Tensor) -> torch.Tensor:
    """The nearest matrix with singular values near 1, by five Newton-Schulz steps in bf16."""
    x = g.bfloat16()
    tall = x.shape[0] > x.shape[1]
    if tall:
        x = x.T
    x = x / (x.norm() + 1e-7)
    for _ in range(5):
        a = x @ x.T
        x = 3.4445 * x + (-4.7750 * a + 2.0315 * (a @ a)) @ x
    return (x.T if tall else x).float()


class Muon(torch.optim.Optimizer):
    def __init__(self, params, lr: float, momentum: float = 0.95, weight_decay: float = 0.02):
        super().__init__(params, {'lr': lr, 'momentum': momentum, 'weight_decay': weight_decay})

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for p in group['params']:
                if p.grad is None:
                    continue
                state = self.state[p]
                g = p.grad.reshape(p.shape[0], -1)
                momentum = state.setdefault('momentum', torch.zeros_like(g))
                momentum.lerp_(g, 1 - group['momentum'])
                step = orthogonal(g.lerp(momentum, group['momentum']))
                # 0.2 * sqrt(longer side) gives the steps the size AdamW's have, so that one rate serves both.
                step = step * (0.2 * max(step.shape) ** 0.5)
                p.mul_(1 - group['lr'] * group['weight_decay'])
                p.add_(step.reshape(p.shape), alpha=-group['lr'])
