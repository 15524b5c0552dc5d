"""Trains the reader. See README.md.

python train.py TRAIN.jsonl DEV.jsonl OUT_FOLDER [--extra MULTI.jsonl] [--glove FOLDER] [--hidden 128] [--layers 1] [--epochs 14]
"""
import argparse
import json
import os
import random
import time
import numpy as np
import torch
from data import FEATURES, Tables, count_features, load, paragraphs
from link import count_patterns, link
from model import Reader

EMA = 0.999


def glove(folder):
    import pyarrow.parquet as parquet

    words = parquet.read_table(os.path.join(folder, "glove_6B_index.parquet")).column("index").to_pylist()
    return words, np.load(os.path.join(folder, "glove_6B_50d_emb.npy"), mmap_mode="r")


def make_tables(counts, shapes, size, affixes, least, ranked):
    """Words of the training set seen `least` times or more; the rest of the `size` rows goes to the most frequent words of GloVe."""
    words = [word for word, n in counts.most_common() if n >= least][:size]
    known = set(words)
    for word in ranked:
        if len(words) >= size:
            break
        if word not in known and not any(c.isdigit() for c in word):
            words.append(word)
    return Tables(words, [shape for shape, _ in shapes.most_common(60)], affixes)


def start_from_glove(model, tables, words, vectors):
    index = {word: i for i, word in enumerate(words)}
    table, found = model.embeddings[0].weight.data, 0
    scale = 0.5 / float(vectors[:5000].std())
    for word, row in tables.word_index.items():
        i = index.get(word)
        if i is not None:
            table[row] = torch.from_numpy(np.array(vectors[i]) * scale)
            found += 1
    table[1] = torch.from_numpy(np.array(vectors[20000:40000]).mean(0) * scale)
    return found


def batches(items, tokens, shuffle):
    """Lists of indices; paragraphs of like length together, about `tokens` tokens each."""
    order = list(range(len(items)))
    if shuffle:
        random.shuffle(order)
    order.sort(key=lambda i: len(items[i][0]) + (random.random() * 6 if shuffle else 0))
    out, now, longest = [], [], 0
    for i in order:
        longest = max(longest, len(items[i][0]))
        if now and longest * (len(now) + 1) > tokens:
            out.append(now)
            now, longest = [], len(items[i][0])
        now.append(i)
    if now:
        out.append(now)
    if shuffle:
        random.shuffle(out)
    return out


def tensors(items, batch):
    lengths = torch.tensor([len(items[i][0]) for i in batch])
    most = int(lengths.max())
    rows = torch.zeros(len(batch), most, FEATURES, dtype=torch.long)
    labels = torch.zeros(len(batch), most, dtype=torch.long)
    for k, i in enumerate(batch):
        n = len(items[i][0])
        rows[k, :n] = torch.tensor(items[i][0])
        labels[k, :n] = torch.tensor(items[i][1])
    return rows, labels, lengths, torch.arange(most)[None, :] < lengths[:, None]


@torch.no_grad()
def predict(model, documents, tables, patterns, context):
    model.eval()
    items = list(paragraphs([{**d, "attributions": []} for d in documents], tables, context))
    labels = [None] * len(items)
    for batch in batches(items, 4000, False):
        rows, _, lengths, _ = tensors(items, batch)
        if not int(lengths.max()):
            for i in batch:
                labels[i] = []
            continue
        scores = model(rows, lengths.clamp(min=1))
        for k, i in enumerate(batch):
            left = items[i][2]
            n = int(lengths[k])
            labels[i] = model.crf.decode(scores[k, left:n]) if n > left else []
    out, at = [], 0
    for document in documents:
        n = len(document["paragraphs"])
        out.append({"id": document["id"], "attributions": link(document, labels[at : at + n], patterns)})
        at += n
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("train"), parser.add_argument("dev"), parser.add_argument("out")
    parser.add_argument("--extra"), parser.add_argument("--glove"), parser.add_argument("--start")
    for name, value in dict(hidden=128, layers=1, word=50, epochs=12, context=0, vocabulary=16000, affixes=2000, least=2, batch=1600, every=5, seed=1).items():
        parser.add_argument("--" + name, type=int, default=value)
    for name, value in dict(dropout=0.35, word_dropout=0.06, rate=2e-3).items():
        parser.add_argument("--" + name, type=float, default=value)
    a = parser.parse_args()
    torch.manual_seed(a.seed), random.seed(a.seed), torch.set_num_threads(1)
    os.makedirs(a.out, exist_ok=True)
    train, dev = load(a.train), load(a.dev)
    patterns = count_patterns(train)
    if a.extra:
        held = {d["id"] for d in dev}
        kept = {d["id"] for d in train}
        seen = {(d["id"], json.dumps(d["attributions"])) for d in train}
        train += [d for d in load(a.extra) if d["id"] in kept and d["id"] not in held and (d["id"], json.dumps(d["attributions"])) not in seen]
    counts, shapes = count_features(train)
    ranked, vectors = glove(a.glove) if a.glove else ([], None)
    tables = make_tables(counts, shapes, a.vocabulary, a.affixes, a.least, ranked)
    model = Reader(tables, a.hidden, a.layers, a.word, dropout=a.dropout, word_dropout=a.word_dropout)
    if a.start:  # goes on with a trained model, whose tables stay as they are
        saved = torch.load(a.start, weights_only=False)
        tables = Tables(saved["words"], saved["shapes"], saved["affixes"])
        model = Reader(tables, a.hidden, a.layers, a.word, dropout=a.dropout, word_dropout=a.word_dropout)
        model.load_state_dict(saved["model"])
    elif a.glove:
        print("from GloVe", start_from_glove(model, tables, ranked, vectors), "of", len(tables.words))
    items = [item for item in paragraphs(train, tables, a.context) if item[0]]
    print("paragraphs", len(items), "tokens", sum(len(r) for r, _, _ in items), "weights", sum(p.numel() for p in model.parameters()),
          "without embeddings", sum(p.numel() for n, p in model.named_parameters() if not n.startswith("emb")), flush=True)
    optimizer = torch.optim.AdamW(model.parameters(), lr=a.rate, betas=(0.9, 0.99), weight_decay=1e-3)
    steps, step, began = a.epochs * len(batches(items, a.batch, False)), 0, time.process_time()
    average = {name: value.detach().clone() for name, value in model.named_parameters()}
    for epoch in range(a.epochs):
        model.train()
        total, shuffled = 0.0, batches(items, a.batch, True)
        for batch in shuffled:
            for group in optimizer.param_groups:
                group["lr"] = a.rate * min(1, (step + 1) / 200) * max(0.02, 1 - step / steps)
            rows, labels, lengths, mask = tensors(items, batch)
            loss = model.crf.loss(model(rows, lengths), labels, mask)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            step += 1
            keep = min(EMA, step / (step + 10))
            with torch.no_grad():
                for name, value in model.named_parameters():
                    average[name].lerp_(value, 1 - keep)
            total += loss.item()
        print(f"epoch {epoch} loss {total / len(shuffled):.4f} {time.process_time() - began:.0f} s of processor", flush=True)
        if epoch == a.epochs - 1 or epoch % a.every == a.every - 1:
            raw = {name: value.detach().clone() for name, value in model.named_parameters()}
            with torch.no_grad():
                for name, value in model.named_parameters():
                    value.copy_(average[name])
                with open(os.path.join(a.out, "predictions.jsonl"), "w", encoding="utf8") as f:
                    f.writelines(json.dumps(row) + "\n" for row in predict(model, dev, tables, patterns, a.context))
                torch.save({"model": model.state_dict(), "args": vars(a), "words": tables.words, "shapes": tables.shapes, "affixes": tables.affixes,
                            "patterns": patterns}, os.path.join(a.out, "reader.pt"))
                for name, value in model.named_parameters():
                    value.copy_(raw[name])
            print("written", flush=True)


if __name__ == "__main__":
    main()
