"""The teacher: MiniLM, trained to label tokens as the reader does; its scores are what train.py learns from. See README.md.

python teacher.py TRAIN.jsonl DEV.jsonl OUT_FOLDER --minilm FOLDER [--label FILE.jsonl …]
"""
import argparse
import os
import random
import time
import numpy as np
import torch
from torch import nn
from data import FIRST_STATES, NAMED_STATES, POS_STATES, QUOTED_STATES, RULED_STATES, batches, label_characters, label_tokens, load
from link import count_patterns, write_predictions
from minilm import WIDTH, Encoder, WordPieces
from model import CRF
from targets import N, gold, taught_path

LONGEST = 500  # MiniLM has 512 places
STATES = (POS_STATES, QUOTED_STATES, FIRST_STATES, RULED_STATES, NAMED_STATES)


class Teacher(nn.Module):
    def __init__(self, folder, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(folder)
        self.states = nn.ModuleList([nn.Embedding(n + 1, WIDTH, padding_idx=n) for n in STATES])
        for table in self.states:
            nn.init.normal_(table.weight, std=0.02)
            table.weight.data[-1] = 0
        self.drop = nn.Dropout(dropout)
        self.out = nn.Linear(WIDTH, N)
        self.crf = CRF()

    def forward(self, pieces, states, firsts, mask, low):
        """Scores of the tokens whose first pieces stand at `firsts`. `low`: the encoder's copy in bfloat16 (or the encoder itself)."""
        x = low.words(pieces) + low.places.weight[: pieces.shape[1]]
        x = x + sum(table(states[..., i]) for i, table in enumerate(self.states)).to(x.dtype)
        x = self.drop(low.norm(x))
        mask = mask[:, None, None, :]
        for layer in low.layers:
            x = layer(x, mask)
        x = x.gather(1, firsts.unsqueeze(2).expand(-1, -1, WIDTH)).float()
        return self.out(self.drop(x))


def items_of(documents, cut):
    """For each paragraph, in parts of at most LONGEST pieces: pieces, states of each piece, where tokens begin, labels, (document, paragraph, token)."""
    cls, sep = [cut.ids["[CLS]"]], [cut.ids["[SEP]"]]
    nothing = tuple(STATES)
    for d, document in enumerate(documents):
        characters = label_characters(document) if document["attributions"] else None
        for p, paragraph in enumerate(document["paragraphs"]):
            tokens = paragraph["tokens"]
            labels = label_tokens(characters, tokens) if characters else [0] * len(tokens)
            pieces, states, firsts, origin = list(cls), [nothing], [], 0
            for t, token in enumerate(tokens):
                ids = cut.of(document["text"][token[0] : token[1]])
                if len(pieces) + len(ids) > LONGEST:
                    yield pieces + sep, states + [nothing], firsts, labels[origin:t], (d, p, origin)
                    pieces, states, firsts, origin = list(cls), [nothing], [], t
                firsts.append(len(pieces))
                pieces += ids
                states += [(token[6], token[7], token[8], token[9], token[10])] * len(ids)
            if firsts:
                yield pieces + sep, states + [nothing], firsts, labels[origin:], (d, p, origin)


def tensors(items, batch):
    n, m = max(len(items[i][0]) for i in batch), max(len(items[i][2]) for i in batch)
    pieces, mask = torch.zeros(len(batch), n, dtype=torch.long), torch.zeros(len(batch), n, dtype=torch.bool)
    states = torch.tensor(STATES).expand(len(batch), n, -1).clone()
    firsts, labels, real = torch.zeros(len(batch), m, dtype=torch.long), torch.zeros(len(batch), m, N), torch.zeros(len(batch), m, dtype=torch.bool)
    moves = torch.zeros(N, N)
    for k, i in enumerate(batch):
        of_pieces, of_states, of_firsts, of_labels, _ = items[i]
        n, m = len(of_pieces), len(of_firsts)
        known, steps = gold(of_labels)
        pieces[k, :n], mask[k, :n], states[k, :n] = torch.tensor(of_pieces), True, torch.tensor(of_states)
        firsts[k, :m], labels[k, :m], real[k, :m] = torch.tensor(of_firsts), torch.from_numpy(known), True
        moves += torch.from_numpy(steps)
    return pieces, states, firsts, mask, labels, moves, real


def in_batches(items, pieces, shuffle):
    return batches(items, pieces, shuffle, lambda item: len(item[0]))


@torch.no_grad()
def score(model, low, documents, cut):
    """Scores before the conditional random field, for each token of each paragraph of each document."""
    model.eval()
    items = list(items_of(documents, cut))
    out = [[np.zeros((len(p["tokens"]), N), dtype=np.float32) for p in d["paragraphs"]] for d in documents]
    for batch in in_batches(items, 3000, False):
        pieces, states, firsts, mask, _, _, _ = tensors(items, batch)
        scores = model(pieces, states, firsts, mask, low).numpy()
        for k, i in enumerate(batch):
            d, p, t = items[i][4]
            n = len(items[i][2])
            out[d][p][t : t + n] = scores[k, :n]
    return out


def label(model, low, cut, documents, path):
    """Writes the scores as targets.py reads them, and returns them."""
    scores, crf = score(model, low, documents, cut), model.crf
    np.savez(path, scores=np.concatenate([rows for of_document in scores for rows in of_document]).astype(np.float16),
             first=(crf.first + crf.start).detach().numpy(), between=(crf.transitions + crf.between).detach().numpy(), last=crf.last.detach().numpy())
    return scores


def learn(model, low, items, a):
    """Computes in bfloat16, keeps the weights in 32 bits."""
    masters = [p for p in model.encoder.parameters() if p.requires_grad]
    copies = [p for p in low.parameters() if p.requires_grad]
    heads = [p for name, p in model.named_parameters() if not name.startswith("encoder")]
    optimizer = torch.optim.AdamW([{"params": masters, "top": a.rate}, {"params": heads, "top": a.head_rate}], betas=(0.9, 0.98), weight_decay=0.01)
    step, queue, total, began = 0, [], 0.0, time.process_time()
    model.train()
    while step < a.steps:
        queue = queue or in_batches(items, a.batch, True)
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * min(1, (step + 1) / 100) * max(0.02, 1 - step / a.steps)
        pieces, states, firsts, mask, labels, moves, real = tensors(items, queue.pop())
        loss = model.crf.loss(model(pieces, states, firsts, mask, low), labels, moves, real)
        loss.backward()
        for master, copy in zip(masters, copies):
            master.grad, copy.grad = copy.grad.float(), None
        nn.utils.clip_grad_norm_(masters + heads, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        with torch.no_grad():
            for master, copy in zip(masters, copies):
                copy.copy_(master)
        step, total = step + 1, total + loss.item()
        if step % 20 == 0:
            print(f"step {step} of {a.steps} loss {total / 20:.4f} {time.process_time() - began:.0f} s of processor", flush=True)
            total = 0.0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("train"), parser.add_argument("dev"), parser.add_argument("out")
    parser.add_argument("--minilm", required=True), parser.add_argument("--label", nargs="*", default=[])
    for name, value in dict(steps=700, batch=2400, seed=1).items():
        parser.add_argument("--" + name, type=int, default=value)
    for name, value in dict(rate=2e-4, head_rate=2e-3).items():
        parser.add_argument("--" + name, type=float, default=value)
    a = parser.parse_args()
    torch.manual_seed(a.seed), random.seed(a.seed), torch.set_num_threads(1)
    os.makedirs(a.out, exist_ok=True)
    train, dev = load(a.train), load(a.dev)
    cut = WordPieces(a.minilm)
    items = list(items_of(train, cut))
    print("parts of paragraphs", len(items), "pieces", sum(len(item[0]) for item in items), flush=True)
    model, low = Teacher(a.minilm), Encoder(a.minilm).to(torch.bfloat16)
    learn(model, low, items, a)
    scores = label(model, low, cut, dev, os.path.join(a.out, "dev.npz"))
    labels = [[model.crf.decode(torch.from_numpy(rows)) if len(rows) else [] for rows in of_document] for of_document in scores]
    write_predictions(os.path.join(a.out, "predictions.jsonl"), dev, labels, count_patterns(train))
    for path in a.label:
        label(model, low, cut, load(path), taught_path(a.out, path))


if __name__ == "__main__":
    main()
