"""100 sweeps of Metropolis over a 256 x 256 Ising lattice at its critical temperature, in numba or torch."""
import math
import sys

import numpy as np

from worker import serve

SIDE, SWEEPS = 256, 100
BETA = math.log(1 + math.sqrt(2)) / 2
LAST = SIDE - 1

if sys.argv[1] == "numba":
    import numba

    @numba.njit(fastmath=True)
    def sweep(s, w, sweeps):
        for _ in range(sweeps):
            for i in range(SIDE):
                for j in range(SIDE):
                    k = s[i, j] * (s[(i - 1) & LAST, j] + s[(i + 1) & LAST, j] + s[i, (j - 1) & LAST] + s[i, (j + 1) & LAST])
                    if k <= 0 or np.random.random() < w[k]:
                        s[i, j] = -s[i, j]

    spins = np.ones((SIDE, SIDE), np.int8)
    weights = np.exp(-2 * BETA * np.arange(5))

    def work():
        sweep(spins, weights, SWEEPS)

    def state():
        return spins.astype(np.int32)
else:
    import torch

    spins = torch.ones(SIDE, SIDE)
    colours = [torch.from_numpy(((sum(np.indices((SIDE, SIDE))) % 2 == c) * -2).astype(np.float32)) for c in (0, 1)]

    def work():
        with torch.no_grad():
            for _ in range(SWEEPS):
                for colour in colours:
                    k = torch.roll(spins, 1, 0) + torch.roll(spins, -1, 0) + torch.roll(spins, 1, 1) + torch.roll(spins, -1, 1)
                    p = torch.exp(k.mul_(spins).mul_(-2 * BETA))
                    spins.mul_((torch.rand(SIDE, SIDE) < p).float().mul_(colour).add_(1))

    def state():
        return spins.numpy().astype(np.int32)


def answer():
    """Energy per spin."""
    s = state()
    return -(s * np.roll(s, 1, 0) + s * np.roll(s, 1, 1)).mean()


serve(work, answer, warm_up=20)
