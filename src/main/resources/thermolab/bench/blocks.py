"""Block spins of a board of 1024 x 1024, two by two, five levels, ties by coins, forty boards a turn, in numba."""
import math

import numba
import numpy as np

from worker import serve

SIDE, LEVELS, BOARDS = 1024, 5, 40
random = np.random.default_rng(1)
levels = [random.integers(0, 2, (SIDE, SIDE), dtype=np.uint8)] + [np.zeros((SIDE >> n, SIDE >> n), np.uint8) for n in range(1, LEVELS + 1)]
COINS = sum((SIDE >> n) ** 2 for n in range(1, LEVELS + 1))


@numba.njit
def vote(board, coins, out):
    for i in range(out.shape[0]):
        upper, lower, coin, row = board[2 * i], board[2 * i + 1], coins[i], out[i]
        for j in range(out.shape[1]):
            up = upper[2 * j] + upper[2 * j + 1] + lower[2 * j] + lower[2 * j + 1]
            row[j] = (up + coin[j] + 1) >> 2  # 3 or 4, or 2 and a coin


def work():
    for _ in range(BOARDS):
        coins = np.unpackbits(np.frombuffer(random.bytes((COINS + 7) // 8), np.uint8))  # faster than numba's generator
        first = 0
        for n in range(1, LEVELS + 1):
            width = SIDE >> n
            vote(levels[n - 1], coins[first:first + width * width].reshape(width, width), levels[n])
            first += width * width


def answer():
    """How many votes go against their block, and how far ties are from fair, in standard errors: the larger."""
    wrong, ties, up = 0, 0, 0
    for n in range(1, LEVELS + 1):
        width = SIDE >> n
        sums = levels[n - 1].astype(int).reshape(width, 2, width, 2).sum(axis=(1, 3))
        wrong += int(((sums > 2) & (levels[n] == 0) | (sums < 2) & (levels[n] == 1)).sum())
        ties += int((sums == 2).sum())
        up += int(levels[n][sums == 2].sum())
    return max(wrong, abs(up - ties / 2) / math.sqrt(ties / 4))


serve(work, answer, warm_up=2)
