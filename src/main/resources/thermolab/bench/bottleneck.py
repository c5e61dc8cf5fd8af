"""The information curve of a 64 x 64 table: 24 prices, eight clusters, each from the end of the one before, in numpy."""
import numpy as np

from worker import serve

SIDE, CLUSTERS, TOLERANCE, PASSES = 64, 8, 1e-7, 2000
x = np.arange(SIDE)
gap = np.abs(x[:, None] - x)
distance = np.minimum(gap, SIDE - gap) / SIDE
joint = .02 + np.exp(-200 * distance ** 2) * (1 + .5 * np.sin(.7 * x)[:, None] * np.sin(1.3 * x))
joint /= joint.sum()
px, py = joint.sum(1), joint.sum(0)
transposed = np.ascontiguousarray(joint.T)
given = joint / px[:, None]
last = [float("nan")]


def work():
    q = 1 + .5 * np.sin(1 + .37 * x[:, None] * np.arange(1, CLUSTERS + 1))
    q /= q.sum(1, keepdims=True)
    for beta in np.geomspace(1.5, 30, 24):
        for _ in range(PASSES):
            weights = px @ q
            decoder = transposed @ q
            decoder /= weights
            score = given @ np.log(decoder, out=decoder)  # the term that does not depend on t drops out below
            score *= beta
            score += np.log(weights)
            score -= score.max(1, keepdims=True)
            np.exp(score, out=score)
            score /= score.sum(1, keepdims=True)
            q -= score
            np.abs(q, out=q)
            q *= px[:, None]
            change = q.max()
            q = score
            if change <= TOLERANCE:
                break
    weights = px @ q
    together = transposed @ q
    last[0] = (together * np.log(together / (weights * py[:, None]))).sum()


serve(work, lambda: last[0])
