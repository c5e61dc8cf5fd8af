"""A classifier 64-128-10 of the 8 x 8 digits in whole numbers of 8 bits, all 1797 digits: in numpy's integers, or in floats that hold them."""
import sys
import warnings

import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

from worker import serve

warnings.filterwarnings("ignore")
digits = load_digits()
x, y = digits.data / 16, digits.target
net = MLPClassifier((128,), batch_size=100, max_iter=20, learning_rate_init=.001, tol=0, n_iter_no_change=100, random_state=1).fit(x, y)


def quantised(a):
    step = abs(a).max() / 127
    return np.rint(a / step), step


(W1, w1), (W2, w2), (X, x1) = *(quantised(w) for w in net.coefs_), quantised(x)
x2 = np.maximum(0, x @ net.coefs_[0] + net.intercepts_[0]).max() / 127
B1, B2 = np.rint(net.intercepts_[0] / (w1 * x1)), np.rint(net.intercepts_[1] / (w2 * x2))
kind = np.float32 if sys.argv[1] == "float" else np.int32  # sums stay below 2**24: exact in both
X, W1, W2, B1, B2 = (a.astype(kind) for a in (X, W1, W2, B1, B2))
scale = np.float32(w1 * x1 / x2)
sums, hidden = np.empty((len(X), 128), kind), np.empty((len(X), 128), np.float32)
classes = [np.zeros(len(X), int)]


def work():
    np.matmul(X, W1, out=sums)
    np.add(sums, B1, out=sums)
    np.multiply(sums, scale, out=hidden)
    np.rint(hidden, out=hidden)
    np.clip(hidden, 0, 127, out=hidden)
    classes[0] = (hidden.astype(kind, copy=False) @ W2 + B2).argmax(1)


serve(work, lambda: (classes[0] == y).mean())
