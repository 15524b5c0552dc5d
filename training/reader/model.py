"""The network: embedded features, a bidirectional LSTM, a linear layer, a conditional random field over the labels."""
import torch
from torch import nn
from data import FIRST_STATES, LABELS, NAMED_STATES, POS_STATES, QUOTED_STATES, RULED_STATES, UNKNOWN

FORBIDDEN = -1e4


class CRF(nn.Module):
    def __init__(self, n=len(LABELS)):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(n, n))
        self.first = nn.Parameter(torch.zeros(n))
        self.last = nn.Parameter(torch.zeros(n))
        between, start = torch.zeros(n, n), torch.zeros(n)
        for j, label in enumerate(LABELS):
            if label.startswith("I-"):
                start[j] = FORBIDDEN
                for i, before in enumerate(LABELS):
                    if before[2:] != label[2:]:
                        between[i, j] = FORBIDDEN
        self.register_buffer("between", between)
        self.register_buffer("start", start)

    def loss(self, scores, labels, moves, mask):
        """Mean negative log-likelihood of a token. `labels`: each one's probability at each token; `moves`: how often each follows each in a paragraph."""
        step, start = self.transitions + self.between, self.start + self.first
        exact = torch.logsumexp  # the sum over all paths, kept in logarithms
        alpha = start + scores[:, 0]
        for score, real in zip(scores.unbind(1)[1:], mask.unsqueeze(2).unbind(1)[1:]):
            alpha = torch.where(real, exact(alpha.unsqueeze(2) + step, 1) + score, alpha)
        end = labels[torch.arange(len(labels)), mask.sum(1) - 1]
        path = (scores * labels).sum() + (self.transitions * moves).sum() + (self.first * labels[:, 0]).sum() + (self.last * end).sum()
        return (exact(alpha + self.last, 1).sum() - path) / mask.sum()

    @torch.no_grad()
    def decode(self, scores):
        """Labels of one paragraph by Viterbi."""
        step = self.transitions + self.between
        best = self.start + self.first + scores[0]
        back = []
        for i in range(1, len(scores)):
            value, origin = (best.unsqueeze(1) + step).max(0)
            back.append(origin.tolist())
            best = value + scores[i]
        label = int((best + self.last).argmax())
        path = [label]
        for origin in reversed(back):
            label = origin[label]
            path.append(label)
        return path[::-1]

    @torch.no_grad()
    def marginals(self, scores):
        """Probability of every label at every token of one paragraph."""
        step = self.transitions + self.between
        n = len(scores)
        forward, backward = torch.empty_like(scores), torch.empty_like(scores)
        forward[0] = self.start + self.first + scores[0]
        for i in range(1, n):
            forward[i] = torch.logsumexp(forward[i - 1].unsqueeze(1) + step, 0) + scores[i]
        backward[n - 1] = self.last
        for i in range(n - 2, -1, -1):
            backward[i] = torch.logsumexp(step + (scores[i + 1] + backward[i + 1]).unsqueeze(0), 1)
        both = forward + backward
        return (both - torch.logsumexp(both, 1, keepdim=True)).exp()


class Reader(nn.Module):
    def __init__(self, tables, hidden=128, layers=1, word=50, suffix=24, prefix=16, shape=10, pos=10, quoted=8, first=6, ruled=12, named=6,
                 dropout=0.35, word_dropout=0.06):
        super().__init__()
        sizes = [(len(tables.words) + 2, word), (tables.affixes + 1, suffix), (tables.affixes + 1, prefix), (len(tables.shapes) + 1, shape),
                 (POS_STATES, pos), (QUOTED_STATES, quoted), (FIRST_STATES, first), (RULED_STATES, ruled), (NAMED_STATES, named)]
        self.embeddings = nn.ModuleList([nn.Embedding(rows, width) for rows, width in sizes])
        for table in self.embeddings:
            nn.init.normal_(table.weight, std=0.5)
        self.drop, self.between, self.word_dropout = nn.Dropout(dropout), nn.Dropout(0.3), word_dropout
        width = sum(width for _, width in sizes)
        self.lstm = nn.ModuleList([nn.ModuleList([nn.LSTM(width if layer == 0 else 2 * hidden, hidden, batch_first=True) for _ in range(2)])
                                   for layer in range(layers)])
        self.out = nn.Linear(2 * hidden, len(LABELS))
        self.crf = CRF()

    def forward(self, rows, lengths):
        if self.training:  # an unknown word must be readable from its affixes and its neighbours
            dropped = torch.rand(rows.shape[:2]) < self.word_dropout
            rows = rows.clone()
            rows[..., 0][dropped] = UNKNOWN
        x = self.drop(torch.cat([table(rows[..., i]) for i, table in enumerate(self.embeddings)], -1))
        # Each paragraph turned round by itself, so that its padding stays behind it: packed sequences cost a tensor of zeros a step on the way back.
        places = torch.arange(rows.shape[1])
        turned = torch.where(places < lengths[:, None], lengths[:, None] - 1 - places, places).unsqueeze(2)
        for layer, (forwards, backwards) in enumerate(self.lstm):
            if layer:
                x = self.between(x)
            back = backwards(x.gather(1, turned.expand_as(x)))[0]
            x = torch.cat([forwards(x)[0], back.gather(1, turned.expand_as(back))], -1)
        return self.out(self.drop(x))
