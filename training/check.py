"""Checks the corpus: format, labels, boundary habits, near-duplicates, spread. Exit status 1 on any error.

python -m training.check [FILE.ann …] [--spread] [--against FOLDER]
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path

from cablegram.core.ontology import CONTEXTS, MODES, STANCES, STATUSES, TYPES
from training.corpus import CORPUS, AnnotatedSentence, Item, read_file

WORDS = re.compile(r"\w+")
SHINGLE = 5
TOO_ALIKE = 0.5  # share of a sentence's 5-word shingles that stand in one other sentence


def shingles(text: str) -> set[tuple[str, ...]]:
    """All runs of five lower-cased words."""
    words = WORDS.findall(text.lower())
    return {tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))}


def habits(sent: AnnotatedSentence) -> list[str]:
    """Boundary rules of the guideline that a program can see."""
    found = []
    for event in sent.events:
        trigger = event.spans["trigger"][0].text
        if len(trigger.split()) > 3:
            found.append(f"trigger {trigger!r} is longer than three words")
        found += [
            f"{role} {span.text!r}: leave out the possessive 's and commas"
            for role in ("actor", "recipient")
            for span in event.spans.get(role, ())
            if span.text.endswith(("'s", "’s", ","))
        ]
    triggers = [e.spans["trigger"][0] for e in sent.events]
    if len({(t.start, t.end) for t in triggers}) < len(triggers):
        found.append("two events share one trigger")
    long = sum(len(claim.spans["cue"][0].text.split()) > 12 for claim in sent.claims)
    return found + ["a cue of more than 12 words"] * long


def near_duplicates(sentences: list[AnnotatedSentence]) -> list[str]:
    """Pairs of sentences that share more than half of their five-word runs."""
    seen: dict[tuple[str, ...], int] = {}
    found = []
    for i, sent in enumerate(sentences):
        mine = shingles(sent.text)
        shared = Counter(seen[s] for s in mine if s in seen)
        if shared and shared.most_common(1)[0][1] > TOO_ALIKE * len(mine) and len(mine) > 3:
            other = sentences[shared.most_common(1)[0][0]]
            found.append(f"{sent.where} is nearly {other.where}: {sent.text[:70]!r}")
        for s in mine:
            seen.setdefault(s, i)
    return found


def copies(sentences: list[AnnotatedSentence], folder: Path) -> list[str]:
    """Sentences of ours that stand, nearly, in the development checks: they must not."""
    theirs: set[tuple[str, ...]] = set()
    for path in folder.rglob("*.jsonl"):
        for line in path.read_text("utf-8").splitlines():
            theirs |= shingles(json.loads(line).get("text", ""))
    return [
        f"{s.where} stands in the checks: {s.text[:70]!r}"
        for s in sentences
        if len(shingles(s.text)) > 3 and len(shingles(s.text) & theirs) > TOO_ALIKE * len(shingles(s.text))
    ]


def counts(items: list[Item]) -> dict[str, tuple[Counter[str], tuple[str, ...]]]:
    """How often each label stands in the items, and which labels there should be, by kind of label."""
    events = [e for i in items for s in i.sentences for e in s.events]
    claims = [c for i in items for s in i.sentences for c in s.claims]
    return {
        "type": (Counter(e.kind for e in events), TYPES),
        "status": (Counter(e.status for e in events), STATUSES),
        "mode": (Counter(f"{e.kind}/{e.mode}" for e in events if e.mode), MODES),
        "context": (Counter(c for e in events for c in e.contexts), CONTEXTS),
        "stance": (Counter(c.stance for c in claims), STANCES),
        "role": (Counter(r for e in events for r in e.spans), ()),
    }


def spread(items: list[Item]) -> str:
    """Counts per label, with what is still missing altogether."""
    sentences = [s for i in items for s in i.sentences]
    events = sum(len(s.events) for s in sentences)
    claims = sum(len(s.claims) for s in sentences)
    empty = sum(not s.events for s in sentences)
    lines = [
        (
            f"{len(items)} items ({sum(len(i.sentences) > 1 for i in items)} articles), {len(sentences)} sentences, "
            f"{empty} without an event ({100 * empty / max(1, len(sentences)):.0f} %), {events} events, {claims} claims"
        )
    ]
    for name, (count, wanted) in counts(items).items():
        lines.append(f"{name:8s}" + " ".join(f"{k}={v}" for k, v in count.most_common()))
        if missing := [w for w in wanted if not count[w]]:
            lines.append(f"{'':8s}none of: " + " ".join(missing))
    return "\n".join(lines)


def main() -> int:
    """Run the checks and say what to mend."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--spread", action="store_true", help="print counts per label")
    parser.add_argument("--against", type=Path, help="folder of JSON Lines whose texts must not stand in the corpus")
    args = parser.parse_args()
    errors: list[str] = []
    items = [i for p in args.files or sorted(CORPUS.rglob("*.ann")) for i in read_file(p, errors=errors)]
    sentences = [s for i in items for s in i.sentences]
    errors += [f"{s.where}: {problem}" for s in sentences for problem in habits(s)]
    errors += [f"id {name!r} is used {n} times" for name, n in Counter(i.id for i in items).items() if n > 1]
    errors += near_duplicates(sentences)
    if args.against:
        errors += copies(sentences, args.against)
    sys.stdout.write("\n".join([*errors, f"{len(errors)} errors in {len(items)} items, {len(sentences)} sentences"]) + "\n")
    if args.spread:
        sys.stdout.write(spread(items) + "\n")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
