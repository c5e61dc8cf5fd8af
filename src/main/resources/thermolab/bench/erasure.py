"""Works and heats of erasing 100 000 bits in a driven double well, 2000 steps of Heun's rule, in numba."""
import math
import sys

import numba
import numpy as np

from worker import serve

HEIGHT, TILT, DURATION, STEPS, PATHS = 12.0, 6.0, 4.0, 2000, 100_000  # temperature and friction are 1
DT = DURATION / STEPS
KICK = math.sqrt(2 * DT)
EXACT = 1.835524989347067  # of the density, by thermolab.compute.ErasureDensity
BLOCK = 100  # paths at a time: their noise stays in the cache, and numpy's generator is faster than numba's own


def ramp(share, start, end):
    u = np.clip((share - start) / (end - start), 0, 1)
    return u * u * (3 - 2 * u)


SHARE = np.arange(STEPS + 1) / STEPS
BARRIER = 1 - ramp(SHARE, 0, 0.3) + ramp(SHARE, 0.5, 0.85)
FORCE = TILT * (ramp(SHARE, 0.15, 0.5) - ramp(SHARE, 0.7, 1))
random = np.random.default_rng(1)
works, heats, changes = np.zeros(PATHS), np.zeros(PATHS), np.zeros(PATHS)

PLACES = np.linspace(0, 3, 20_001)  # a bit is in equilibrium within its well
CUMULATIVE = np.cumsum(np.exp(-HEIGHT * (PLACES * PLACES - 1) ** 2))
CUMULATIVE /= CUMULATIVE[-1]


@numba.njit(fastmath=True)
def erase(x, noise, barrier, force, work, heat):
    for step in range(1, barrier.size):
        b, f = barrier[step], force[step]
        rise, twice, push = HEIGHT * (b - barrier[step - 1]), b + barrier[step - 1], f - force[step - 1]
        for i in range(x.size):
            at = x[i]
            square = at * at
            work[i] += rise * (twice - 2 * square) - push * at
            bend = square - b
            pull = f - 4 * HEIGHT * at * bend
            kick = KICK * noise[step - 1, i]
            guess = at + DT * pull + kick
            after = at + DT / 2 * (pull + f - 4 * HEIGHT * guess * (guess * guess - b)) + kick
            bend_after = after * after - b
            heat[i] += HEIGHT * (bend_after * bend_after - bend * bend) - f * (after - at)
            x[i] = after


def energy(x):
    return HEIGHT * (x * x - 1) ** 2


noise = np.empty((STEPS, BLOCK))


def work():
    works.fill(0)
    heats.fill(0)
    for first in range(0, PATHS, BLOCK):
        block = slice(first, first + BLOCK)
        x = np.interp(random.random(BLOCK), CUMULATIVE, PLACES) * np.where(random.random(BLOCK) < 0.5, -1, 1)
        before = energy(x)
        random.standard_normal(out=noise)
        erase(x, noise, BARRIER, FORCE, works[block], heats[block])
        changes[block] = energy(x) - before


def answer():
    """How far the mean work is from the exact one, in standard errors; a thousand where the first law fails."""
    if np.abs(works + heats - changes).max() > 1e-6:
        return 1000.0
    return abs(works.mean() - EXACT) / (works.std() / math.sqrt(PATHS))


serve(work, answer, warm_up=1)
