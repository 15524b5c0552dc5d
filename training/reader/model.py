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

    def loss(self, scores, labels, mask):
        """Mean negative log-likelihood of a token."""
        step, start = self.transitions + self.between, self.start + self.first
        alpha = start + scores[:, 0]
        exact = torch.logsumexp  # the sum over all paths, kept in logarithms
        for i in range(1, scores.shape[1]):
            ahead = exact(alpha.unsqueeze(2) + step, 1) + scores[:, i]
            alpha = torch.where(mask[:, i : i + 1], ahead, alpha)
        gold = scores.gather(2, labels.unsqueeze(2)).squeeze(2) * mask
        moves = step[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]
        end = labels.gather(1, (mask.sum(1) - 1).unsqueeze(1)).squeeze(1)
        path = gold.sum(1) + moves.sum(1) + start[labels[:, 0]] + self.last[end]
        return (exact(alpha + self.last, 1) - path).sum() / mask.sum()

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
        self.drop, self.word_dropout = nn.Dropout(dropout), word_dropout
        self.lstm = nn.LSTM(sum(width for _, width in sizes), hidden, layers, batch_first=True, bidirectional=True, dropout=0.3 if layers > 1 else 0)
        self.out = nn.Linear(2 * hidden, len(LABELS))
        self.crf = CRF()

    def forward(self, rows, lengths):
        if self.training:  # an unknown word must be readable from its affixes and its neighbours
            dropped = torch.rand(rows.shape[:2]) < self.word_dropout
            rows = rows.clone()
            rows[..., 0][dropped] = UNKNOWN
        x = self.drop(torch.cat([table(rows[..., i]) for i, table in enumerate(self.embeddings)], -1))
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        h, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.out(self.drop(h))
