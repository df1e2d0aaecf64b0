"""Measures ``resolve_actor`` on the tables of actor phrases (``training/actors/README.md``): country, sector, person and role.

    python -m training.actors [--file training/actors/seen.tsv] [--errors]
    python -m training.actors --articles [FILE] [--errors] [--model FOLDER]

The second codes whole articles and holds the parties of their events against a table: the held-out ``articles.tsv``, or another.
The errors of the unseen table and of the held-out articles are not shown: who has read them cannot be measured on them any more.
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
from cablegram.coding.model import MODEL_FOLDER, Model
from cablegram.coding.names import name_key
from cablegram.running.pipeline import Coder
from training.corpus import CORPUS, locate, read_file
from training.evaluate import overlap
from training.joins import code_article, text_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from cablegram.coding.coreference import Draft
    from cablegram.coding.knowledge import Knowledge
    from cablegram.core.records import Actor, Participant
    from training.corpus import Item

FOLDER = Path(__file__).parent / "actors"
NONE = "-"
LAYERS = ("country", "sector", "person", "role")
ARTICLES = FOLDER / "articles.tsv"
ARTICLE_FILES = (
    *(CORPUS / f"test-{name}.ann" for name in ("3", "4", "b-1", "b-2", "b-3", "b-4")),
    FOLDER.parent / "dates" / "unseen.ann",
)
SEEN_FILES = (*sorted(CORPUS.glob("*.ann")), *sorted(FOLDER.parent.glob("*/seen.ann")))
KINDS = ("several", "thing", "pronoun", "named", "described")
PRONOUNS = frozenset("i he she it we they him her us them his who whom".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A party that a record names, and the row of the gold table for the words where it stands."""

    row: Mapping[str, str]
    kind: str  # of KINDS
    said: Participant

    @property
    def resolved(self) -> bool:
        """Whether the record says who it is, or of which country."""
        return self.said.actor_id is not None or self.said.country is not None

    def right(self, layer: str) -> bool:
        """Whether its country or sector is one that the row allows; ``-`` there allows none."""
        return (getattr(self.said, layer) or NONE) in self.row[layer].split("|")


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


def kind_of(row: Mapping[str, str], *, common: Container[str]) -> str:
    """What sort of words a row holds: parties of several countries, a thing or place, a pronoun, a name, or a description.

    A name has a capital, in a word that is not ``common``: "Police" may begin a sentence.
    """
    for mark, kind in (("joint", "several"), ("object", "thing"), ("place", "thing")):
        if row["note"].startswith(mark):
            return kind
    words = row["words"].partition("#")[0].split()
    if len(words) == 1 and words[0].lower() in PRONOUNS:
        return "pronoun"
    return "named" if any(word[0].isupper() and word.lower() not in common for word in words) else "described"


def parties(item: Item, records: Iterable[Draft], *, rows: Iterable[Mapping[str, str]], common: Container[str]) -> list[Party]:
    """The distinct parties of an article's records that stand on a row's words, each with the row that fits its words best."""
    _, starts = text_of(item)
    places = []
    for row in rows:
        number = int(row["sentence"]) - 1
        here = locate(item.sentences[number].text, row["words"])
        places.append(((here.start + starts[number], here.end + starts[number]), row))
    said = dict.fromkeys(p for r in records for p in (*r.event.actors, *r.event.recipients))
    distinct = {(p.start, p.end, p.actor_id, p.country, p.sector): p for p in said}
    found = []
    for p in distinct.values():
        span = (p.start, p.end)
        fits = [(_shared(span, place), n) for n, (place, _) in enumerate(places) if overlap(span, place)]
        if fits:
            row = places[max(fits)[1]][1]
            found.append(Party(row=row, kind=kind_of(row, common=common), said=p))
    return found


def _shared(a: tuple[int, int], b: tuple[int, int]) -> float:
    """How much of two touching spans is common to both."""
    return (min(a[1], b[1]) - max(a[0], b[0])) / (max(a[1], b[1]) - min(a[0], b[0]))


def party_lines(found: Sequence[Party], *, gold: int) -> list[str]:
    """The figures as lines: how many parties were matched and resolved, and how many are right, by kind of words too."""
    hit = len({(p.row["item"], p.row["sentence"], p.row["words"]) for p in found})
    lines = [f"gold spans {gold}, of them matched {hit}; parties matched {len(found)}"]
    for kind in ("all", *KINDS):
        those = [p for p in found if kind in {"all", p.kind}]
        resolved = [p for p in those if p.resolved]
        given = [p for p in those if p.said.country]
        figures = (
            ("resolved", len(resolved), len(those)),
            ("country of resolved", sum(p.right("country") for p in resolved), len(resolved)),
            ("country where given", sum(p.right("country") for p in given), len(given)),
            ("country of all", sum(p.right("country") for p in those), len(those)),
            ("sector of resolved", sum(p.right("sector") for p in resolved), len(resolved)),
        )
        told = "  ".join(f"{name} {n}/{of} = {100 * n / max(1, of):.1f}" for name, n, of in figures)
        lines.append(f"{kind:10} {told}")
    return lines


def score_articles(model: Path, *, table: Path = ARTICLES, errors: bool = False) -> list[str]:
    """Code every article of a table whole, and compare the parties of its events with it; wrong countries first if asked."""
    coder = Coder(model=Model(model), knowledge=load_knowledge())
    rows: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in read_table(table):
        rows[row["item"]].append(row)
    files = ARTICLE_FILES if table.name == ARTICLES.name else SEEN_FILES
    items = [item for path in files for item in read_file(path) if item.title and item.id in rows]
    common = {word for i in items for s in i.sentences for word in s.text.split() if word.islower()}
    found = [p for i in items for p in parties(i, code_article(i, coder=coder), rows=rows[i.id], common=common)]
    wrong = [party_error(p) for p in found if p.resolved and not p.right("country")] if errors else []
    return [*wrong, *party_lines(found, gold=sum(len(r) for r in rows.values()))]


def party_error(one: Party) -> str:
    """A party with a wrong country in one line."""
    row, said = one.row, one.said
    return f"[{one.kind}] {row['item']}:{row['sentence']} {row['words']!r}: {row['country']}, got {said.country} {said.actor_id}"


def show(name: str, answers: Sequence[Answer]) -> None:
    """Print one line of figures."""
    figures = "  ".join(f"{layer} {share:5.1f}" for layer, share in shares(answers).items())
    print(f"{name:50} {len(answers):4} {figures}")


def main() -> None:
    """Read the arguments and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--file", type=Path, default=FOLDER / "seen.tsv")
    parser.add_argument("--errors", action="store_true", help="print every wrong answer; of articles, every wrong country")
    parser.add_argument("--articles", type=Path, nargs="?", const=ARTICLES, help="score the parties of a table's articles instead")
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER, help="the model that codes the articles")
    args = parser.parse_args()
    if args.articles:
        if args.errors and args.articles.name == ARTICLES.name:
            parser.error("the held-out articles are not read for errors: leave out --errors")
        print("\n".join(score_articles(args.model, table=args.articles, errors=args.errors)))
        return
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
