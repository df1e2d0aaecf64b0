"""Tables of news wording: what a name means, where an event happened. The first 60 rows were written before any output was read."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.places import adjectives, find_places
from cablegram.coding.whereabouts import NamedPlace, Surroundings, locate
from cablegram.core.records import Quote, Sentence

WORLD = load_knowledge()
HERE = Path(__file__).parent


def rows(name):
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def places_of(text):
    return find_places(text, sentences=[Sentence(start=0, end=len(text))], knowledge=WORLD)


def where(text, *, trigger, kind, quotes=()):
    places = places_of(text)
    described = adjectives(places, knowledge=WORLD)
    known = sorted(
        (
            NamedPlace(
                start=m.start,
                end=m.end,
                text=m.text,
                place=p,
                bare=m.part_of is None and (m.start, m.end) not in described,
            )
            for p in places
            for m in p.mentions
        ),
        key=lambda n: n.start,
    )
    at = text.index(trigger)
    words = Quote(start=at, end=at + len(trigger), text=trigger)
    return locate(quotes, around=Surroundings(text=text, sentence=(0, len(text)), trigger=words, kind=kind, known=known))


@pytest.mark.parametrize("row", rows("toponyms.tsv"), ids=lambda row: row["sentence"])
def test_a_name_means_the_place_that_the_table_says(row):
    (place,) = [p for p in places_of(row["sentence"]) if row["mention"] in {m.text for m in p.mentions}]
    assert (place.name, place.country or "", place.precision) == (row["name"], row["country"], row["precision"])


@pytest.mark.parametrize("row", rows("events_places.tsv"), ids=lambda row: row["sentence"])
def test_an_event_happened_where_the_table_says(row):
    found = where(row["sentence"], trigger=row["trigger"], kind=row["type"])
    said = (
        (
            found.text,
            found.country or "",
            found.precision or "",
            found.relation or "",
            f"{found.distance_km or ''}".removesuffix(".0"),
        )
        if found
        else ("", "", "", "", "")
    )
    assert said == tuple(row[field] for field in ("place", "country", "precision", "relation", "km"))
