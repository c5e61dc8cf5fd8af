"""Annealed importance sampling of a restricted Boltzmann machine of 784 x 500 units, 100 chains x 1000 temperatures, in torch."""
import math
import sys

import torch
from torch.nn.functional import softplus

from worker import serve

assert sys.argv[1] == "torch"
torch.manual_seed(1)


def anneal(W, a, b, chains, temperatures):
    """The logarithm of each chain's weight; hidden units are summed out, and each temperature is one sweep v -> h -> v."""
    with torch.no_grad():
        step = 1 / temperatures
        v = (torch.rand(chains, len(a)) < 0.5).float()
        log_weight = torch.zeros(chains, dtype=torch.float64)
        for k in range(1, temperatures + 1):
            beta = k * step
            gain = torch.addmm(b, v, W)
            log_weight += step * (v @ a) + (softplus(beta * gain) - softplus((beta - step) * gain)).sum(1)
            if k < temperatures:
                p = gain.mul_(beta).sigmoid_()
                h = (torch.rand_like(p) < p).float()
                p = torch.addmm(a, h, W.t()).mul_(beta).sigmoid_()
                v = (torch.rand_like(p) < p).float()
        return log_weight


large = torch.randn(784, 500) * 0.05, torch.zeros(784), torch.zeros(500)


def answer():
    """ln Z of the course's machine of 4 x 3 units; exactly 5.50944."""
    W = torch.tensor([[0.5, -0.4, 0.2], [0.3, 0.8, -0.6], [-0.7, 0.1, 0.9], [0.2, -0.5, 0.4]])
    a, b = torch.tensor([0.1, -0.2, 0.3, 0]), torch.tensor([-0.1, 0.2, 0.05])
    weights = anneal(W, a, b, 1000, 1000)
    return 7 * math.log(2) + (torch.logsumexp(weights, 0) - math.log(len(weights))).item()


serve(lambda: anneal(*large, 100, 1000), answer)
