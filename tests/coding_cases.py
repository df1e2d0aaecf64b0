"""Builds mentions by hand: spans are found by their words."""

import re

from cablegram.coding.attributions import ClaimMention
from cablegram.coding.events import Context
from cablegram.coding.mentions import EventMention
from cablegram.core.records import Actor, Quote, Sentence, TimeExpression

ACTORS = {
    "Trump": ("person:donald-trump", "Donald Trump", "person", "USA", "GOV"),
    "Takaichi": ("person:sanae-takaichi", "Sanae Takaichi", "person", "JPN", "GOV"),
    "Tokyo": ("state:JPN", "Japan", "state", "JPN", "GOV"),
    "Japan": ("state:JPN", "Japan", "state", "JPN", "GOV"),
    "China": ("state:CHN", "China", "state", "CHN", "GOV"),
    "Beijing": ("state:CHN", "China", "state", "CHN", "GOV"),
    "the Journal": ("organization:journal", "The Journal", "organization", "USA", "JRN"),
    "police": ("group:police", "police", "group", "EGY", "COP"),
}


def quote(text, words, nth=0):
    start = [m.start() for m in re.finditer(re.escape(words), text)][nth]
    return Quote(start=start, end=start + len(words), text=words)


def sentences_of(text):
    return tuple(Sentence(start=m.start(), end=m.end()) for m in re.finditer(r"[^ \n].*?[.?!][”\"]?(?=\s|$)", text))


def context(text, *, times=()):
    by_span = {}
    for words, (actor_id, *_) in ACTORS.items():
        for hit in re.finditer(rf"\b{re.escape(words)}\b", text):
            by_span[hit.start(), hit.end()] = (actor_id,)
    return Context(
        doc_id="doc",
        text=text,
        sentences=sentences_of(text),
        times=times,
        places=(),
        actors={i: Actor(id=i, name=n, kind=k, country=c, sector=s) for i, n, k, c, s in ACTORS.values()},
        by_span=by_span,
    )


def day(text, words, value):
    q = quote(text, words)
    return TimeExpression(
        start=q.start,
        end=q.end,
        text=words,
        type="DATE",
        value=value,
        edtf=value,
        earliest=value,
        latest=value,
        precision="day",
        rule="test",
        anchor=None,
    )


def event(
    text, trigger, kind, *, sentence=0, status="occurred", mode=None, actors=(), recipients=(), times=(), quantities=(), nth=0
):
    def quotes(words):
        s = sentences_of(text)[sentence]
        found = (quote(text[s.start : s.end], w) for w in words)
        return tuple(Quote(start=q.start + s.start, end=q.end + s.start, text=q.text) for q in found)

    return EventMention(
        sentence=sentence,
        trigger=quote(text, trigger, nth),
        type=kind,
        type_chance=0.9,
        trigger_chance=0.9,
        status=status,
        status_chance=0.9,
        mode=mode,
        contexts=("diplomatic",),
        actors=quotes(actors),
        recipients=quotes(recipients),
        times=quotes(times),
        places=(),
        quantities=quotes(quantities),
    )


def claim(text, cue, *contents, stance="asserts", speaker=None, sentence=0, nth=0):
    return ClaimMention(
        sentence=sentence,
        cue=quote(text, cue, nth),
        speaker=quote(text, speaker) if speaker else None,
        contents=tuple(quote(text, c) for c in contents),
        said_on=None,
        stance=stance,
        stance_chance=0.9,
        chance=0.9,
    )
