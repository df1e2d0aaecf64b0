"""Measures ``resolve_actor`` on the tables of actor phrases (``training/actors/README.md``): country, sector, person and role.

    python -m training.actors [--file training/actors/seen.tsv] [--errors]

The errors of the unseen table are not shown: who has read them cannot be measured on it any more.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from cablegram.coding.actors import resolve_actor
from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cablegram.coding.knowledge import Knowledge
    from cablegram.core.records import Actor

FOLDER = Path(__file__).parent / "actors"
NONE = "-"
LAYERS = ("country", "sector", "person", "role")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One row of a table, what came out for it, and which of its columns are right."""

    row: Mapping[str, str]
    actor: Actor | None
    right: Mapping[str, bool]


def read_table(path: Path) -> list[dict[str, str]]:
    """The rows of a table, by column."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def answer(row: Mapping[str, str], *, knowledge: Knowledge) -> Answer:
    """Resolve one phrase and compare every column that the table has."""
    actor = resolve_actor(row["phrase"], knowledge=knowledge, on=row["on"] or None, context=row["context"] or None)
    right = {
        "country": (actor.country if actor and actor.country else NONE) in row["country"].split("|"),
        "sector": (actor.sector if actor and actor.sector else NONE) in row["sector"].split("|"),
    }
    if "person" in row:
        name = actor.name if actor and actor.kind == "person" else NONE
        right["person"] = same_person(row["person"], name, knowledge=knowledge)
        role = actor.role if actor and actor.role else NONE
        right["role"] = any(same_role(gold, role, knowledge=knowledge) for gold in row["role"].split("|"))
    return Answer(row=row, actor=actor, right=right)


def same_person(gold: str, name: str, *, knowledge: Knowledge) -> bool:
    """Whether two names are one person's: the words of the shorter in the other, or two names of one record."""
    one, two = (name_key(re.sub(r"\s*\(.*", "", n)) for n in (gold, name))
    ids = [{ref.id for ref in knowledge.names.get(key, ()) if ref.kind == "person"} for key in (one, two)]
    return set(one.split()) <= set(two.split()) or bool(ids[0] & ids[1])


def same_role(gold: str, role: str, *, knowledge: Knowledge) -> bool:
    """Whether two titles are one office: the same words, or two titles of one kind ("secretary of state", "foreign minister")."""
    if NONE in (gold, role):
        return gold == role
    one, two = name_key(gold), name_key(role)
    wanted, found = _words(one, knowledge), _words(two, knowledge)
    if all(any(word.startswith(other[:5]) for other in found) for word in wanted):  # "adviser", "advisor"; "chair", "chairperson"
        return True
    kinds = [{k for t in _titles(key, knowledge) for k in knowledge.titles[t]} for key in (one, two)]
    return bool(kinds[0] & kinds[1])


def _words(key: str, knowledge: Knowledge) -> set[str]:
    """The words of a title, acronyms of bodies written out: "imf managing director"."""
    words = set()
    for word in key.split():
        known = (
            [ref.id for ref in knowledge.names.get(word, ()) if ref.kind == "organization"] if word in knowledge.acronyms else []
        )
        words |= set(name_key(knowledge.organizations[known[0]].name).split()) if known else {word}
    return words - {"of", "the", "for", "and", "to"}


def _titles(key: str, knowledge: Knowledge) -> list[str]:
    """The longest titles that stand in a key."""
    found = [t for t in knowledge.titles if f" {t} " in f" {key} "]
    return [t for t in found if not any(t != other and t in other for other in found)]


def shares(answers: Iterable[Answer]) -> dict[str, float]:
    """The right answers in percent, by column."""
    right: dict[str, list[bool]] = defaultdict(list)
    for one in answers:
        for layer, good in one.right.items():
            right[layer].append(good)
    return {layer: 100 * sum(found) / len(found) for layer, found in right.items()}


def by_kind(answers: Sequence[Answer]) -> dict[str, list[Answer]]:
    """The answers of each kind of wording."""
    found: dict[str, list[Answer]] = defaultdict(list)
    for one in answers:
        found[one.row.get("kind", "dated leaders")].append(one)
    return found


def error_line(one: Answer) -> str:
    """A wrong answer in one line: what was asked, what is right, what came out."""
    wanted = " ".join(one.row[layer] for layer in LAYERS if layer in one.row)
    actor = one.actor
    said = f"{actor.country} {actor.sector} {actor.name!r} {actor.role}" if actor else "nothing"
    wrong = "+".join(layer for layer, good in one.right.items() if not good)
    return f"[{one.row.get('kind', '')}] {one.row['phrase']!r} {one.row['on']}: {wrong}: {wanted}, got {said}; {one.row['context']}"


def show(name: str, answers: Sequence[Answer]) -> None:
    """Print one line of figures."""
    figures = "  ".join(f"{layer} {share:5.1f}" for layer, share in shares(answers).items())
    print(f"{name:50} {len(answers):4} {figures}")


def main() -> None:
    """Read the arguments and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--file", type=Path, default=FOLDER / "seen.tsv")
    parser.add_argument("--errors", action="store_true", help="print every wrong answer")
    args = parser.parse_args()
    if args.errors and args.file.name.startswith("unseen"):
        parser.error("the unseen table is not read for errors: give another --file, or leave out --errors")
    knowledge = load_knowledge()
    started = perf_counter()
    answers = [answer(row, knowledge=knowledge) for row in read_table(args.file)]
    spent = perf_counter() - started
    for one in answers if args.errors else ():
        if not all(one.right.values()):
            print(error_line(one))
    for kind, those in by_kind(answers).items():
        show(kind, those)
    show("all", answers)
    print(f"{1000 * spent / len(answers):.2f} ms a phrase")


if __name__ == "__main__":
    main()
