"""The exported articles (export-tokens.ts) as labelled paragraphs, and the tables that turn a token's features into numbers."""
import json
import random
from collections import Counter

LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
INDEX = {label: i for i, label in enumerate(LABELS)}
ROLES = ("source", "cue", "content")
QUOTED_STATES = 7
FIRST_STATES = 3
POS_STATES = 18
RULED_STATES = 9
NAMED_STATES = 6
FEATURES = 9  # word, suffix, prefix, shape, part of speech, quoted, first, ruled, named
PAD, UNKNOWN = 0, 1


def utf16(text):
    """The text with one element for each UTF-16 code unit, as the offsets count."""
    if text.isascii():
        return text
    raw = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(raw[i] | raw[i + 1] << 8) for i in range(0, len(raw), 2))


def load(path):
    documents = []
    with open(path, encoding="utf8") as lines:
        for line in lines:
            document = json.loads(line)
            document["text"] = utf16(document["text"])
            documents.append(document)
    return documents


def label_characters(document):
    """A label for each character; where spans overlap a cue stands above a source and a source above a content."""
    labels = [0] * len(document["text"])
    for role in ("content", "source", "cue"):
        for attribution in document["attributions"]:
            for start, end in attribution[role]:
                for i in range(start, min(end, len(labels))):
                    labels[i] = INDEX["I-" + role]
                if start < len(labels):
                    labels[start] = INDEX["B-" + role]
    return labels


def label_tokens(characters, tokens):
    labels = []
    for start, end, *_ in tokens:
        piece = characters[start:end]
        label = piece[0] if piece and piece[0] else next((one for one in piece if one), 0)
        if LABELS[label][0] == "I" and (not labels or LABELS[labels[-1]][2:] != LABELS[label][2:]):
            label -= 1  # a span that another one cuts in two goes on with B-
        labels.append(label)
    return labels


def fnv1a(text):
    """FNV-1a, 32 bits, over UTF-16 code units: the same in src/engine/reader/hash.ts."""
    h = 0x811C9DC5
    for c in utf16(text):
        h = ((h ^ ord(c)) * 0x01000193) & 0xFFFFFFFF
    return h


class Tables:
    """Vocabulary and shapes. Affixes need none: they are hashed into `affixes` rows."""

    def __init__(self, words, shapes, affixes):
        self.words, self.shapes, self.affixes = list(words), list(shapes), affixes
        self.word_index = {word: i + 2 for i, word in enumerate(self.words)}
        self.shape_index = {shape: i + 1 for i, shape in enumerate(self.shapes)}
        self.hashed = {}

    def affix(self, text):
        if text not in self.hashed:
            self.hashed[text] = fnv1a(text) % self.affixes + 1
        return self.hashed[text]

    def row(self, token):
        _, _, word, suffix, prefix, shape, pos, quoted, first, ruled, named = token
        return (self.word_index.get(word, UNKNOWN), self.affix("-" + suffix), self.affix(prefix + "-"), self.shape_index.get(shape, 0), pos, quoted, first, ruled, named)


def count_features(documents):
    words, shapes = Counter(), Counter()
    for document in documents:
        for paragraph in document["paragraphs"]:
            for token in paragraph["tokens"]:
                words[token[2]] += 1
                shapes[token[5]] += 1
    return words, shapes


def paragraphs(documents, tables):
    """(rows, labels) of each paragraph."""
    for document in documents:
        characters = label_characters(document)
        for paragraph in document["paragraphs"]:
            tokens = paragraph["tokens"]
            yield [tables.row(token) for token in tokens], label_tokens(characters, tokens)


def batches(items, most, shuffle, length):
    """Lists of indices; items of like `length(item)` together, about `most` of it each."""
    order = list(range(len(items)))
    if shuffle:
        random.shuffle(order)
    order.sort(key=lambda i: length(items[i]) + (random.random() * 6 if shuffle else 0))
    out, now, longest = [], [], 0
    for i in order:
        longest = max(longest, length(items[i]))
        if now and longest * (len(now) + 1) > most:
            out.append(now)
            now, longest = [], length(items[i])
        now.append(i)
    if now:
        out.append(now)
    if shuffle:
        random.shuffle(out)
    return out
