"""All energies of a ring of ten spins across a field: LAPACK by numpy, on the whole matrix or on its two blocks by parity."""
import sys

import numpy as np

from worker import serve

SPINS, COUPLING, FIELD = 10, 1.0, 1.0
last = [np.zeros(1)]


def bonds(states):
    spins = 1 - 2 * (states[:, None] >> np.arange(SPINS) & 1)
    return -COUPLING * (spins * np.roll(spins, 1, axis=1)).sum(1)


def whole():
    states = np.arange(1 << SPINS)
    h = np.zeros((1 << SPINS, 1 << SPINS))
    h[states, states] = bonds(states)
    for i in range(SPINS):
        h[states, states ^ 1 << i] -= FIELD
    return np.linalg.eigvalsh(h)


def blocks():
    half = 1 << SPINS - 1
    states = np.arange(half)
    parts = []
    for parity in (1, -1):
        h = np.zeros((half, half))
        h[states, states] = bonds(states)
        for i in range(SPINS - 1):
            h[states, states ^ 1 << i] -= FIELD
        h[states, half - 1 - states] -= parity * FIELD
        parts.append(np.linalg.eigvalsh(h))
    return np.sort(np.concatenate(parts))


solve = blocks if sys.argv[1] == "blocks" else whole


def work():
    last[0] = solve()


def answer():
    """ln Z at T = 1."""
    least = last[0].min()
    return np.log(np.exp(least - last[0]).sum()) - least


serve(work, answer, warm_up=2)
