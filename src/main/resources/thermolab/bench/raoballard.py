"""Rao and Ballard's two levels as in chapter 15: 1000 scenes of three patches settle in 30 steps, 20 batches, in torch."""
import torch

from worker import serve

B, PATCHES, PIXELS, UNITS, CAUSES = 1000, 3, 64, 20, 16
P1, P2, SPARSE1, SPARSE2 = 3.0, 10.0, 0.5, 0.2
BATCHES, STEPS = 20, 30

b = torch.arange(B)[:, None]
k = torch.arange(PATCHES * PIXELS)[None, :]
column, row = k // 64 * 8 + k % 8, k // 8 % 8
phase = (column * (1 + b % 5) + row * (b % 7 - 3)).double() * 0.3 + 0.7 * b
scenes = (2 * torch.sin(phase)).float()


def unit_columns(w):
    return w.div_(w.norm(dim=0))


def settle(U, V):
    X = scenes.view(B * PATCHES, PIXELS)
    G = U.t() @ U
    bound = (P1 * torch.linalg.eigvalsh(G)[-1] + P2 * (1 + torch.linalg.eigvalsh(V.t() @ V)[-1])).item() + max(SPARSE1, SPARSE2)
    rate = 1 / bound
    keep = torch.eye(UNITS) - rate * P1 * G                  # what a step keeps of r, but for errors and prior
    drive = (X @ U).mul_(rate * P1)
    Vt = V.t().contiguous()
    r, s, one = torch.zeros(B * PATCHES, UNITS), torch.zeros(B, CAUSES), torch.ones(())
    for _ in range(STEPS):
        e = torch.addmm(r.view(B, -1), s, Vt, alpha=-1)
        new = torch.addmm(drive, r, keep)
        new.view(B, -1).sub_(e, alpha=rate * P2)
        new.sub_(r / torch.addcmul(one, r, r), alpha=rate * SPARSE1)
        pull = s / torch.addcmul(one, s, s)
        s.addmm_(e, V, alpha=rate * P2).sub_(pull, alpha=rate * SPARSE2)
        r = new
    return r, s, torch.addmm(r.view(B, -1), s, Vt, alpha=-1)


def weights():
    torch.manual_seed(1)
    return unit_columns(torch.randn(PIXELS, UNITS)), unit_columns(torch.randn(PATCHES * UNITS, CAUSES))


def learn(U, V):
    X = scenes.view(B * PATCHES, PIXELS)
    with torch.no_grad():
        for _ in range(BATCHES):
            r, s, e = settle(U, V)
            left = torch.addmm(X, r, U.t(), alpha=-1)
            U.addmm_(left.t(), r, alpha=0.3 / PATCHES / B)
            V.addmm_(e.t(), s, alpha=0.1 / B)
            unit_columns(U)
            unit_columns(V)
    return U, V


def answer():
    """What is left of the free energy of a scene, in nats, after new weights have moved twenty times."""
    U, V = learn(*weights())
    with torch.no_grad():
        r, s, e = settle(U, V)
        left = scenes.view(B * PATCHES, PIXELS) - r @ U.t()
        total = P1 * (left ** 2).sum() + P2 * (e ** 2).sum() + SPARSE1 * torch.log1p(r * r).sum() + SPARSE2 * torch.log1p(s * s).sum()
        return 0.5 * total.item() / B


U, V = weights()
serve(lambda: learn(U, V), answer)
