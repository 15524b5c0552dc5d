"""Trains the reader, from annotations and from what a teacher makes of the same and of further texts. See README.md.

python train.py TRAIN.jsonl DEV.jsonl OUT_FOLDER [--glove FOLDER] [--teacher FOLDER [--unlabelled FILE.jsonl …]] [--epochs 12] …
"""
import argparse
import os
import random
import time
import numpy as np
import torch
from data import FEATURES, LABELS, Tables, batches, count_features, load, paragraphs
from link import count_patterns, write_predictions
from model import Reader
from targets import Taught, gold, mixed

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


def taught(items, teacher=None, share=0.0):
    """(rows, targets) of paragraphs with tokens: the annotators' labels and, by its share, the teacher's opinion."""
    out = []
    for rows, labels in items:
        if rows:
            targets = gold(labels)
            out.append((rows, mixed(teacher.next(len(rows)), targets, share) if teacher else targets))
    return out


def in_batches(items, tokens, shuffle):
    return batches(items, tokens, shuffle, lambda item: len(item[0]))


def tensors(items, batch):
    lengths = torch.tensor([len(items[i][0]) for i in batch])
    most = int(lengths.max())
    rows = torch.zeros(len(batch), most, FEATURES, dtype=torch.long)
    labels = torch.zeros(len(batch), most, len(LABELS))
    for k, i in enumerate(batch):
        n = len(items[i][0])
        rows[k, :n] = torch.tensor(items[i][0])
        labels[k, :n] = torch.from_numpy(items[i][1][0])
    moves = torch.from_numpy(sum(items[i][1][1] for i in batch))
    return rows, labels, moves, lengths, torch.arange(most)[None, :] < lengths[:, None]


@torch.no_grad()
def predict(model, documents, tables):
    """Labels of each paragraph of each document."""
    model.eval()
    items = [(rows, gold(labels)) for rows, labels in paragraphs([{**d, "attributions": []} for d in documents], tables)]
    labels = [[] for _ in items]
    for batch in in_batches(items, 4000, False):
        rows, _, _, lengths, _ = tensors(items, batch)
        if int(lengths.max()):
            scores = model(rows, lengths.clamp(min=1))
            for k, i in enumerate(batch):
                labels[i] = model.crf.decode(scores[k, : lengths[k]]) if lengths[k] else []
    left = iter(labels)
    return [[next(left) for _ in document["paragraphs"]] for document in documents]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("train"), parser.add_argument("dev"), parser.add_argument("out")
    parser.add_argument("--teacher"), parser.add_argument("--unlabelled", nargs="*", default=[])
    parser.add_argument("--glove")
    for name, value in dict(hidden=128, layers=1, word=50, epochs=12, vocabulary=16000, affixes=2000, least=2, batch=1600, every=5, seed=1).items():
        parser.add_argument("--" + name, type=int, default=value)
    for name, value in dict(dropout=0.35, word_dropout=0.06, share=0.6, rate=2e-3).items():
        parser.add_argument("--" + name, type=float, default=value)
    a = parser.parse_args()
    torch.manual_seed(a.seed), random.seed(a.seed), torch.set_num_threads(1)
    os.makedirs(a.out, exist_ok=True)
    train, dev = load(a.train), load(a.dev)
    patterns = count_patterns(train)
    counts, shapes = count_features(train)
    ranked, vectors = glove(a.glove) if a.glove else ([], None)
    tables = make_tables(counts, shapes, a.vocabulary, a.affixes, a.least, ranked)
    model = Reader(tables, a.hidden, a.layers, a.word, dropout=a.dropout, word_dropout=a.word_dropout)
    if a.glove:
        print("from GloVe", start_from_glove(model, tables, ranked, vectors), "of", len(tables.words))
    items = taught(paragraphs(train, tables), a.teacher and Taught(a.teacher, a.train), a.share)
    for path in a.unlabelled:
        items += taught(paragraphs(load(path), tables), Taught(a.teacher, path), 1)
    print("paragraphs", len(items), "tokens", sum(len(r) for r, _ in items), "weights", sum(p.numel() for p in model.parameters()),
          "without embeddings", sum(p.numel() for n, p in model.named_parameters() if not n.startswith("emb")), flush=True)
    optimizer = torch.optim.AdamW(model.parameters(), lr=a.rate, betas=(0.9, 0.99), weight_decay=1e-3)
    steps, step, began = a.epochs * len(in_batches(items, a.batch, False)), 0, time.process_time()
    average = {name: value.detach().clone() for name, value in model.named_parameters()}
    for epoch in range(a.epochs):
        model.train()
        total, shuffled = 0.0, in_batches(items, a.batch, True)
        for batch in shuffled:
            for group in optimizer.param_groups:
                group["lr"] = a.rate * min(1, (step + 1) / 200) * max(0.02, 1 - step / steps)
            rows, labels, moves, lengths, mask = tensors(items, batch)
            loss = model.crf.loss(model(rows, lengths), labels, moves, mask)
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
                write_predictions(os.path.join(a.out, "predictions.jsonl"), dev, predict(model, dev, tables), patterns)
                torch.save({"model": model.state_dict(), "args": vars(a), "words": tables.words, "shapes": tables.shapes, "affixes": tables.affixes,
                            "patterns": patterns}, os.path.join(a.out, "reader.pt"))
                for name, value in model.named_parameters():
                    value.copy_(raw[name])
            print("written", flush=True)


if __name__ == "__main__":
    main()
