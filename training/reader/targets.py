"""What the reader is to learn of each paragraph: how probable each label is at each token, and how often each follows each."""
import os
import numpy as np
from data import LABELS

N = len(LABELS)


def gold(labels):
    """(n x N, N x N) of labels that are certain."""
    y = np.asarray(labels, dtype=np.int64)
    moves = np.zeros((N, N), dtype=np.float32)
    np.add.at(moves, (y[:-1], y[1:]), 1)
    return np.eye(N, dtype=np.float16)[y], moves


def marginals(scores, first, between, last):
    """(n x N, N x N) of a conditional random field: each label's probability, and the expected number of each two that follow each other."""
    e = np.exp(scores - scores.max(1, keepdims=True))
    step = np.exp(between)
    n = len(e)
    forward, backward = np.empty_like(e), np.empty_like(e)
    forward[0] = np.exp(first) * e[0]
    forward[0] /= forward[0].sum()
    for i in range(1, n):
        now = (forward[i - 1] @ step) * e[i]
        forward[i] = now / now.sum()
    backward[n - 1] = np.exp(last)
    for i in range(n - 2, -1, -1):
        now = step @ (e[i + 1] * backward[i + 1])
        backward[i] = now / now.sum()
    both = forward * backward
    pairs = forward[:-1, :, None] * step * (e[1:] * backward[1:])[:, None, :]
    return (both / both.sum(1, keepdims=True)).astype(np.float16), (pairs / pairs.sum((1, 2), keepdims=True)).sum(0)


def mixed(a, b, share):
    return (share * a[0].astype(np.float32) + (1 - share) * b[0]).astype(np.float16), share * a[1] + (1 - share) * b[1]


def taught_path(folder, path):
    """Where a teacher's scores of an exported file stand."""
    return os.path.join(folder, os.path.basename(path).split(".")[0] + ".npz")


class Taught:
    """A teacher's scores of the tokens of one exported file (teacher.py), taken paragraph by paragraph."""

    def __init__(self, folder, path):
        saved = np.load(taught_path(folder, path))
        self.scores, self.field, self.at = saved["scores"].astype(np.float32), (saved["first"], saved["between"], saved["last"]), 0

    def next(self, tokens):
        self.at += tokens
        return marginals(self.scores[self.at - tokens : self.at], *self.field)
