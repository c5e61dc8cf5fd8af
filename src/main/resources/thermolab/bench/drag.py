"""Works of 100 000 Euler paths of 300 steps of a bead in a dragged trap, in numba or numpy."""
import math
import sys

import numpy as np

from worker import serve

STIFFNESS, SPEED, DURATION, STEPS, PATHS = 2.0, 1.0, 3.0, 300, 100_000  # friction and temperature are 1
DT = DURATION / STEPS
MOVE, KEEP, KICK, SPREAD = SPEED * DT, 1 - STIFFNESS * DT, math.sqrt(2 * DT), math.sqrt(1 / STIFFNESS)
random = np.random.default_rng(1)
works = np.zeros(PATHS)

if sys.argv[1] == "numba":
    import numba

    BLOCK = 500  # paths at a time: their noise stays in the cache, and numpy's generator is faster than numba's own

    @numba.njit(fastmath=True)
    def drag(y, noise, out):
        total = np.zeros(y.size)
        for step in range(STEPS):
            for i in range(y.size):
                total[i] += y[i]
                y[i] = KEEP * (y[i] - MOVE) + KICK * noise[step, i]
        for i in range(y.size):
            out[i] = STIFFNESS * MOVE * (STEPS * MOVE / 2 - total[i])

    noise = np.empty((STEPS, BLOCK))

    def work():
        for first in range(0, PATHS, BLOCK):
            random.standard_normal(out=noise)
            drag(random.standard_normal(BLOCK) * SPREAD, noise, works[first:first + BLOCK])
else:
    noise = np.empty(PATHS)

    def work():
        y = random.standard_normal(PATHS) * SPREAD
        works.fill(0)
        for _ in range(STEPS):
            np.add(works, y, out=works)
            random.standard_normal(out=noise)
            np.multiply(noise, KICK, out=noise)
            y -= MOVE
            y *= KEEP
            y += noise
        np.multiply(works, -STIFFNESS * MOVE, out=works)
        np.add(works, STIFFNESS * MOVE * STEPS * MOVE / 2, out=works)


def answer():
    """The worst of mean, variance and P(W < 0), in standard errors from the closed form of these steps."""
    m, v, mean, variance, covariance = 0.0, 1 / STIFFNESS, 0.0, 0.0, 0.0
    slope = -STIFFNESS * MOVE
    for _ in range(STEPS):
        mean += slope * (m - MOVE / 2)
        variance += 2 * slope * covariance + slope * slope * v
        covariance = KEEP * (covariance + slope * v)
        m, v = KEEP * (m - MOVE), KEEP * KEEP * v + KICK * KICK
    below = math.erfc(mean / math.sqrt(2 * variance)) / 2
    off = works - mean
    return max(abs(off.mean()) / math.sqrt(variance / PATHS),
               abs((off * off).mean() - variance) / (variance * math.sqrt(2 / PATHS)),
               abs((works < 0).mean() - below) / math.sqrt(below * (1 - below) / PATHS))


serve(work, answer, warm_up=1)
