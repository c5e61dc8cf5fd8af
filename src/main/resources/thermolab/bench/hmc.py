"""200 steps of Hamiltonian Monte Carlo, 64 chains on a Gaussian of 50 dimensions with unit variances, in numpy or torch."""
import sys

import numpy as np

from worker import serve

DIMENSION, CHAINS, LEAPS, STEP, STEPS = 50, 64, 20, 0.1, 200
CORRELATION = 0.5

precision = np.zeros((DIMENSION, DIMENSION), np.float32)
for i in range(DIMENSION):
    precision[i, i] = 1 if i in (0, DIMENSION - 1) else 1 + CORRELATION ** 2
    if i:
        precision[i, i - 1] = precision[i - 1, i] = -CORRELATION
precision /= 1 - CORRELATION ** 2

if sys.argv[1] == "torch":
    import torch

    A = torch.from_numpy(precision)
    x = torch.zeros(CHAINS, DIMENSION)

    def work():
        global x
        with torch.no_grad():
            for _ in range(STEPS):
                old = x
                x = x.clone()
                p = torch.randn(CHAINS, DIMENSION)
                before = .5 * ((p * p).sum(1) + (x * (x @ A)).sum(1))
                p.addmm_(x, A, alpha=-STEP / 2)
                for leap in range(LEAPS):
                    x.add_(p, alpha=STEP)
                    if leap < LEAPS - 1:
                        p.addmm_(x, A, alpha=-STEP)
                p.addmm_(x, A, alpha=-STEP / 2)
                after = .5 * ((p * p).sum(1) + (x * (x @ A)).sum(1))
                x = torch.where((torch.log(torch.rand(CHAINS)) < before - after)[:, None], x, old)

    def state():
        return x.numpy()
else:
    A = precision
    x = np.zeros((CHAINS, DIMENSION), np.float32)
    random = np.random.default_rng(1)
    epsilon = np.float32(STEP)

    def work():
        global x
        for _ in range(STEPS):
            old = x
            x = x.copy()
            p = random.standard_normal((CHAINS, DIMENSION), dtype=np.float32)
            before = .5 * ((p * p).sum(1) + (x * (x @ A)).sum(1))
            p -= (epsilon / 2) * (x @ A)
            for leap in range(LEAPS):
                x += epsilon * p
                if leap < LEAPS - 1:
                    p -= epsilon * (x @ A)
            p -= (epsilon / 2) * (x @ A)
            after = .5 * ((p * p).sum(1) + (x * (x @ A)).sum(1))
            x = np.where((np.log(random.random(CHAINS)) < before - after)[:, None], x, old)

    def state():
        return x


serve(work, lambda: (state().astype(np.float64) ** 2).mean(), warm_up=3)
