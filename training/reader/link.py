"""Labelled spans to claims: see src/engine/reader/link.ts, which does the same with the frequencies counted here."""
import json
import math
import re
from collections import Counter
from data import LABELS, ROLES

CODE = {"source": "S", "cue": "C", "content": "Q"}
LONGEST_GROUP = 7


def count_patterns(documents, least=5):
    """Logarithms of the frequencies of the orders in which one claim's spans stand inside one paragraph."""
    counts = Counter()
    for document in documents:
        spans = [(p["start"], p["end"]) for p in document["paragraphs"]]

        def paragraph_of(at):
            return next((i for i, (start, end) in enumerate(spans) if start <= at < end), -1)

        used = set()
        for attribution in document["attributions"]:
            segments = []
            for role in ROLES:
                for start, end in attribution[role]:
                    if role == "source" and (start, end) in used:
                        continue  # a shared source belongs to the first of its claims
                    segments.append((start, CODE[role]))
                    if role == "source":
                        used.add((start, end))
            rows = {}
            for start, code in sorted(segments):
                rows.setdefault(paragraph_of(start), []).append(code)
            for codes in rows.values():
                counts["".join(codes)] += 1
    total = sum(counts.values())
    return {code: math.log(n / total) for code, n in counts.most_common() if n >= least}


def spans_of(tokens, labels):
    spans = []
    for (start, end, *_), k in zip(tokens, labels):
        if not k:
            continue
        role = LABELS[k][2:]
        if LABELS[k][0] == "B" or not spans or spans[-1][2] != role:
            spans.append([start, end, role])
        else:
            spans[-1][1] = end
    return [tuple(span) for span in spans]


STOP_THEN_MORE = re.compile(r"[.!?][”\"']*\s+\S")
STOP = re.compile(r"[.!?][”\"']*\s")


def groups_of(text, row, patterns):
    n = len(row)
    best = [(0.0, 0)] + [(-1e18, 0)] * n
    code = "".join(CODE[role] for _, _, role in row)
    for j in range(1, n + 1):
        for k in range(max(0, j - LONGEST_GROUP), j):
            p = patterns.get(code[k:j])
            if p is None:
                p = -14.0 * (j - k) if j - k > 1 else -9.0
            for a, b in zip(row[k:j], row[k + 1 : j]):
                gap = text[a[1] : b[0]]
                if STOP.search(gap + " ") and a[2] != "content" and b[2] != "content":
                    p -= 4
                elif STOP_THEN_MORE.search(gap):
                    p -= 1.5
                p -= 0.01 * len(gap)
            if best[k][0] + p > best[j][0]:
                best[j] = (best[k][0] + p, k)
    groups, j = [], n
    while j > 0:
        k = best[j][1]
        groups.append(row[k:j])
        j = k
    return groups[::-1]


def link(document, labels_by_paragraph, patterns):
    text, out = document["text"], []
    for paragraph, labels in zip(document["paragraphs"], labels_by_paragraph):
        row, last = spans_of(paragraph["tokens"], labels), None
        for group in groups_of(text, row, patterns):
            claim = {role: [[s, e] for s, e, x in group if x == role] for role in ROLES}
            if not claim["content"]:
                continue
            if not claim["cue"] and not claim["source"]:
                before = last or (out[-1] if out else None)
                if before:
                    before["content"] += claim["content"]
                    continue
            if not claim["source"] and last and last["source"]:
                until = claim["cue"][0][0] if claim["cue"] else 0
                if not STOP.search(text[last["source"][0][0] : until]):
                    claim["source"] = list(last["source"])
            out.append(claim)
            last = claim
    return out


def write_predictions(path, documents, labels_by_document, patterns):
    """Claims as the scorer of the corpus reads them."""
    with open(path, "w", encoding="utf8") as f:
        for document, labels in zip(documents, labels_by_document):
            f.write(json.dumps({"id": document["id"], "attributions": link(document, labels, patterns)}) + "\n")
