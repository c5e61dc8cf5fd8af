"""A classifier 64-128-10 of the 8 x 8 digits: 20 epochs of Adam on batches of 100, in torch or scikit-learn."""
import sys
import warnings

import numpy as np
from sklearn.datasets import load_digits

from worker import serve

warnings.filterwarnings("ignore")
digits = load_digits()
X = (digits.data / 16).astype(np.float32)
y = digits.target
accuracy = [float("nan")]

if sys.argv[1] == "torch":
    import torch

    Xt, yt = torch.from_numpy(X), torch.from_numpy(y)

    def work():
        net = torch.nn.Sequential(torch.nn.Linear(64, 128), torch.nn.ReLU(), torch.nn.Linear(128, 10))
        optimiser = torch.optim.Adam(net.parameters(), lr=.001)
        loss_of = torch.nn.CrossEntropyLoss()
        for _ in range(20):
            order = torch.randperm(len(X))
            for first in range(0, len(X) - 99, 100):
                batch = order[first:first + 100]
                optimiser.zero_grad()
                loss = loss_of(net(Xt[batch]), yt[batch])
                loss.backward()
                optimiser.step()
        accuracy[0] = (net(Xt).argmax(1) == yt).float().mean().item()
else:
    from sklearn.neural_network import MLPClassifier

    def work():
        net = MLPClassifier((128,), batch_size=100, max_iter=20, learning_rate_init=.001, tol=0, n_iter_no_change=100)
        net.fit(X, y)
        accuracy[0] = net.score(X, y)


serve(work, lambda: accuracy[0])
