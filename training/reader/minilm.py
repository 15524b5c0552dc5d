"""MiniLM (6 layers of 384): a small pretrained transformer, read from its own files, without a library for it."""
import json
import os
import struct
import unicodedata
import torch
from torch import nn
from torch.nn import functional as F

WIDTH, LAYERS, HEADS = 384, 6, 12


def read_safetensors(path):
    with open(path, "rb") as f:
        header = json.loads(f.read(struct.unpack("<Q", f.read(8))[0]))
        data = bytearray(f.read())
    out = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            start, end = entry["data_offsets"]
            out[name] = torch.frombuffer(data[start:end], dtype=torch.float32).view(entry["shape"]).clone()
    return out


class WordPieces:
    """BERT's pieces of one token: lower case, without accents, punctuation by itself, the longest known pieces from the left."""

    def __init__(self, folder):
        with open(os.path.join(folder, "vocab.txt"), encoding="utf8") as f:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(f)}
        self.known = {}

    def of(self, text):
        if text not in self.known:
            self.known[text] = self.cut(text)
        return self.known[text]

    def cut(self, text):
        text = "".join(c for c in unicodedata.normalize("NFD", text[:60].lower()) if unicodedata.category(c) != "Mn")
        words, now = [], ""
        for c in text:
            if not c.isalnum():
                words += [now, c]
                now = ""
            else:
                now += c
        ids = [i for word in words + [now] if word.strip() for i in self.pieces(word)]
        return ids[:6] or [self.ids["[UNK]"]]

    def pieces(self, word):
        out, at = [], 0
        while at < len(word):
            end = len(word)
            while end > at and ("##" if at else "") + word[at:end] not in self.ids:
                end -= 1
            if end == at:
                return [self.ids["[UNK]"]]
            out.append(self.ids[("##" if at else "") + word[at:end]])
            at = end
        return out


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.mix = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.mix(a.transpose(1, 2).reshape(b, n, WIDTH)))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Encoder(nn.Module):
    def __init__(self, folder):
        super().__init__()
        w = read_safetensors(os.path.join(folder, "model.safetensors"))
        self.words = nn.Embedding.from_pretrained(w["embeddings.word_embeddings.weight"], freeze=True)
        self.places = nn.Embedding.from_pretrained(w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0], freeze=False)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])

        def put(module, *names):
            module.weight.data = torch.cat([w[name + ".weight"] for name in names])
            module.bias.data = torch.cat([w[name + ".bias"] for name in names])

        put(self.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            at = f"encoder.layer.{i}."
            put(layer.qkv, *[at + "attention.self." + part for part in ("query", "key", "value")])
            put(layer.mix, at + "attention.output.dense"), put(layer.norm1, at + "attention.output.LayerNorm")
            put(layer.up, at + "intermediate.dense"), put(layer.down, at + "output.dense"), put(layer.norm2, at + "output.LayerNorm")
