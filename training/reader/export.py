"""Writes a trained reader as the one binary that src/engine/reader/model-file.ts reads.

python export.py FOLDER/reader.pt OUT.bin [--float]

Layout, little endian: "OTRR", format version, FNV-1a of what follows the head, bytes of the header (4 x u32); the header (ASCII JSON, padded with
spaces to a multiple of 4); the tensors. 8-bit tensors: one f32 scale a row, then the rows; --float leaves all of them as f32.
"""
import argparse
import json
import struct
import numpy as np
import torch
from data import LABELS, Tables
from model import Reader

FORMAT_VERSION = 2
INPUT_STEPS = 128  # the first layer's input in steps of 1/128, so its values must stay below 8
TABLE_NAMES = ("word", "suffix", "prefix", "shape", "pos", "quoted", "first", "ruled", "named")


def fnv1a_bytes(data):
    h = 0x811C9DC5
    for byte in data:
        h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
    return h


def restore(path):
    saved = torch.load(path, weights_only=False)
    tables = Tables(saved["words"], saved["shapes"], saved["affixes"])
    a = saved["args"]
    model = Reader(tables, a["hidden"], a["layers"], a["word"])
    model.load_state_dict(saved["model"])
    return model.eval(), tables, saved["patterns"]


class Writer:
    def __init__(self, floats):
        self.floats, self.entries, self.data = floats, {}, bytearray()

    def add(self, name, values, quantise=True):
        values = np.asarray(values, dtype=np.float32)
        values = values.reshape(1, -1) if values.ndim == 1 else values
        self.data += b"\0" * (-len(self.data) % 4)
        whole = quantise and not self.floats
        self.entries[name] = {"type": "i8" if whole else "f32", "rows": values.shape[0], "columns": values.shape[1], "at": len(self.data)}
        if whole:
            scales = np.maximum(np.abs(values).max(1), 1e-8) / 127
            self.data += scales.astype("<f4").tobytes() + np.rint(values / scales[:, None]).astype("i1").tobytes()
        else:
            self.data += values.astype("<f4").tobytes()


def write(model, tables, patterns, path, floats=False):
    weights = {name: value.detach().numpy() for name, value in model.state_dict().items()}
    writer = Writer(floats)
    for i, name in enumerate(TABLE_NAMES):
        writer.add(name, np.clip(weights[f"embeddings.{i}.weight"], -7.99, 7.99))
    for layer in range(len(model.lstm)):
        for i, direction in enumerate(("forwards", "backwards")):
            at, lstm = f"{layer}.{direction}", f"lstm.{layer}.{i}."
            writer.add("input." + at, weights[lstm + "weight_ih_l0"])
            writer.add("recurrent." + at, weights[lstm + "weight_hh_l0"])
            writer.add("bias." + at, weights[lstm + "bias_ih_l0"] + weights[lstm + "bias_hh_l0"], False)
    writer.add("output", weights["out.weight"])
    writer.add("output.bias", weights["out.bias"], False)
    writer.add("crf.first", weights["crf.first"] + weights["crf.start"], False)
    writer.add("crf.between", (weights["crf.transitions"] + weights["crf.between"]).reshape(-1), False)
    writer.add("crf.last", weights["crf.last"], False)
    header = {"labels": LABELS, "words": " ".join(tables.words), "shapes": " ".join(tables.shapes), "layers": len(model.lstm), "inputSteps": INPUT_STEPS,
              "patterns": {code: round(p, 4) for code, p in patterns.items()}, "tensors": writer.entries}
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    text += b" " * (-len(text) % 4)
    body = text + bytes(writer.data)
    with open(path, "wb") as f:
        f.write(b"OTRR" + struct.pack("<III", FORMAT_VERSION, fnv1a_bytes(body), len(text)) + body)
    return 16 + len(body)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("model"), parser.add_argument("out"), parser.add_argument("--float", action="store_true")
    arguments = parser.parse_args()
    print(write(*restore(arguments.model), arguments.out, arguments.float), "bytes")
