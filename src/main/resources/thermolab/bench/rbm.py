"""A restricted Boltzmann machine of 784 x 500 units: 100 steps of CD-1 on batches of 100, in scikit-learn or torch."""
import itertools
import sys

import numpy as np

from worker import serve

VISIBLE, HIDDEN, BATCH, EXAMPLES, RATE = 784, 500, 100, 10000, 0.05
data = (np.random.RandomState(1).rand(EXAMPLES, VISIBLE) < 0.3).astype(np.float32)


def bars_and_stripes():
    """The 30 pictures of 4 x 4 pixels whose rows are all alike, or whose columns are."""
    columns = [np.tile(np.array(c, np.float32), (4, 1)) for c in itertools.product((0, 1), repeat=4)]
    return np.unique([p.ravel() for c in columns for p in (c, c.T)], axis=0)


def log_likelihood(W, a, b, rows):
    """The mean over the rows; log Z by a sum over all states of the hidden units."""
    W, a, b = (np.asarray(x, np.float64) for x in (W, a, b))
    states = np.array(list(itertools.product((0, 1), repeat=len(b))), np.float64)
    log_z = np.logaddexp.reduce(states @ b + np.logaddexp(0, a + states @ W.T).sum(1))
    return (rows @ a + np.logaddexp(0, b + rows @ W).sum(1)).mean() - log_z


if sys.argv[1] == "sklearn":
    from sklearn.neural_network import BernoulliRBM

    def machine(hidden, batch):
        return BernoulliRBM(n_components=hidden, learning_rate=RATE, batch_size=batch, random_state=0)

    large = machine(HIDDEN, BATCH)

    def train(rbm, rows, batch):
        for first in range(0, len(rows) - batch + 1, batch):
            rbm.partial_fit(rows[first:first + batch])

    def parameters(rbm):
        return rbm.components_.T, rbm.intercept_visible_, rbm.intercept_hidden_
else:
    import torch

    def machine(hidden, batch, visible=None):
        visible = visible or (VISIBLE if hidden == HIDDEN else 16)
        return torch.randn(visible, hidden) * 0.01, torch.zeros(visible), torch.zeros(hidden)

    large = machine(HIDDEN, BATCH)

    def train(rbm, rows, batch):
        W, a, b = rbm
        tensor = torch.from_numpy(rows)
        with torch.no_grad():
            for first in range(0, len(rows) - batch + 1, batch):
                v = tensor[first:first + batch]
                ph = torch.addmm(b, v, W).sigmoid_()
                h = (torch.rand_like(ph) < ph).float()
                pv = torch.addmm(a, h, W.t()).sigmoid_()
                vn = (torch.rand_like(pv) < pv).float()
                hn = torch.addmm(b, vn, W).sigmoid_()
                W.addmm_(v.t(), ph, alpha=RATE / batch)
                W.addmm_(vn.t(), hn, alpha=-RATE / batch)
                a.add_((v - vn).mean(0), alpha=RATE)
                b.add_((ph - hn).mean(0), alpha=RATE)

    def parameters(rbm):
        return tuple(x.numpy() for x in rbm)


def answer():
    """What a small machine of the same kind learns of bars and stripes: nats a picture."""
    pictures = bars_and_stripes()
    small = machine(8, len(pictures))
    for _ in range(5000):
        train(small, pictures, len(pictures))
    return log_likelihood(*parameters(small), pictures)


serve(lambda: train(large, data, BATCH), answer)
