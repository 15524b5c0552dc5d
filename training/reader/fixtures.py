"""Writes what the TypeScript reader is compared with: test/engine/reader/fixtures.json.

npx tsx scripts/export-tokens.ts training/reader/texts.jsonl TOKENS.jsonl
python fixtures.py TOKENS.jsonl FOLDER/reader.pt ../../test/engine/reader/fixtures.json

`small` is a network of random numbers, unquantised, inside the file itself: scores have to agree to 1e-3. `shipped` is the trained
network before quantisation: the shipped file's labels have to agree, its scores nearly.
"""
import base64
import json
import os
import random
import sys
import tempfile
import torch
from data import LABELS, Tables, count_features, load
from export import restore, write
from model import Reader


@torch.no_grad()
def expected(model, tables, documents):
    out = {}
    for document in documents:
        rows = [tables.row(token) for paragraph in document["paragraphs"] for token in paragraph["tokens"]]
        scores = model(torch.tensor([rows]), torch.tensor([len(rows)]))[0]
        out[document["id"]] = {
            "scores": [round(float(x), 4) for x in scores.reshape(-1)],
            "labels": [LABELS[i] for i in model.crf.decode(scores)],
            "probabilities": [round(float(x), 4) for x in model.crf.marginals(scores).reshape(-1)],
        }
    return out


def small_network(documents):
    words, shapes = count_features(documents)
    torch.manual_seed(7), random.seed(7)
    tables = Tables([word for i, word in enumerate(words) if i % 2], list(shapes)[:20], 40)
    model = Reader(tables, hidden=6, layers=2, word=5, suffix=4, prefix=3, shape=3, pos=4, quoted=3, first=2, ruled=3, named=2).eval()
    for name, value in model.named_parameters():
        if name.startswith("crf"):
            torch.nn.init.normal_(value)
    return model, tables


def main():
    documents = load(sys.argv[1])
    for document in documents:
        assert len(document["paragraphs"]) == 1, "one paragraph a text"
    model, tables = small_network(documents)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "small.bin")
        write(model, tables, {"SCQ": -0.5, "CQ": -2.0}, path, floats=True)
        with open(path, "rb") as f:
            binary = base64.b64encode(f.read()).decode("ascii")
    trained, trained_tables, _ = restore(sys.argv[2])
    texts = [json.loads(line) for line in open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "texts.jsonl"), encoding="utf8")]
    features = {d["id"]: [token[2:] for token in d["paragraphs"][0]["tokens"]] for d in documents}
    fixtures = {"texts": texts, "features": features, "small": {"model": binary, "expected": expected(model, tables, documents)},
                "shipped": {"expected": expected(trained, trained_tables, documents)}}
    with open(sys.argv[3], "w", encoding="utf8") as f:
        json.dump(fixtures, f, ensure_ascii=True, separators=(",", ":"))
        f.write("\n")


if __name__ == "__main__":
    main()
