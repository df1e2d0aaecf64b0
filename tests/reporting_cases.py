"""Two short articles of our own, and their records built by hand: offsets are computed from quoted words."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import Any

from cablegram.coding.plans import find_plans
from cablegram.core.ontology import EVENT_TYPES, intensity
from cablegram.core.records import (
    Actor,
    Analysis,
    Block,
    BuiltWith,
    Claim,
    Digest,
    Document,
    Event,
    EventPlace,
    EventTime,
    Flag,
    Mention,
    Participant,
    Quantity,
    Quote,
    SaidOn,
    Sentence,
    Span,
    Speaker,
    TimeExpression,
)
from cablegram.reporting.digest import make_digest
from cablegram.reporting.passages import body_sentences

BUILT = BuiltWith(cablegram="0.1.0", model="none", knowledge="none")


@dataclass
class Case:
    """Builds an analysis; every ``at`` looks its words up in the text and fails if they are not there."""

    text: str
    published: str | None = "2026-03-06"
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    kinds: dict[str, str] = field(default_factory=dict)  # first words of a line -> kind of block
    actors: list[Actor] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    times: list[TimeExpression] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)

    def at(self, words: str, *, inside: str | None = None) -> tuple[int, int]:
        low = self.text.index(inside) if inside else 0
        start = self.text.index(words, low)
        return start, start + len(words)

    def span(self, words: str) -> Span:
        start, end = self.at(words)
        return Span(start=start, end=end)

    def quote(self, words: str, *, inside: str | None = None) -> Quote:
        start, end = self.at(words, inside=inside)
        return Quote(start=start, end=end, text=words)

    @property
    def blocks(self) -> tuple[Block, ...]:
        found = []
        for line in re.finditer(r"[^\n]+", self.text):
            kind: Any = next((k for words, k in self.kinds.items() if line.group().startswith(words)), "body")
            found.append(Block(start=line.start(), end=line.end(), kind=kind))
        return tuple(found)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        ends = r"\S.*?(?:[.!?][”\"]?(?=\s+[A-Z“\"])|$)"
        return tuple(
            Sentence(start=block.start + match.start(), end=block.start + match.end())
            for block in self.blocks
            for match in re.finditer(ends, self.text[block.start : block.end])
        )

    def sentence(self, words: str) -> Span:
        start, end = self.at(words)
        return next(Span(start=s.start, end=s.end) for s in self.sentences if s.start <= start and end <= s.end)

    def actor(self, key: str, name: str, country: str | None, *mentions: tuple[str, str | None, str], **more: Any) -> None:
        """Each mention: its words, the role beside it, and words from which on it is looked for."""
        spots = []
        for words, role, inside in mentions:
            start, end = self.at(words, inside=inside)
            spots.append(Mention(start=start, end=end, text=words, role_as_written=role))
        more.setdefault("kind", "state" if key.startswith("state:") else "person")
        more.setdefault("sector", "GOV")
        self.actors.append(Actor(id=key, name=name, country=country, mentions=tuple(spots), **more))

    def party(self, words: str, country: str | None, *, actor: str | None = None, inside: str | None = None) -> Participant:
        start, end = self.at(words, inside=inside)
        return Participant(text=words, start=start, end=end, actor_id=actor, country=country, sector="GOV")

    def time(self, words: str, earliest: str, latest: str, *, inside: str | None = None, edtf: str | None = None) -> EventTime:
        start, end = self.at(words, inside=inside)
        edtf = edtf or (earliest if earliest == latest else f"{earliest}/{latest}")
        precision: Any = "day" if earliest == latest else "month"
        self.times.append(
            TimeExpression(
                start=start,
                end=end,
                text=words,
                type="DATE",
                value=edtf,
                edtf=edtf,
                earliest=earliest,
                latest=latest,
                precision=precision,
                rule="by hand",
                anchor=self.published,
            )
        )
        return EventTime(
            start=start, end=end, text=words, edtf=edtf, earliest=earliest, latest=latest, precision=precision, rule="by hand"
        )

    def place(self, words: str, country: str, *, inside: str | None = None) -> EventPlace:
        start, end = self.at(words, inside=inside)
        return EventPlace(start=start, end=end, text=words, place_id=f"place:{words.casefold()}", country=country)

    def event(self, kind: str, trigger: str, *, evidence: str, status: Any = "occurred", **more: Any) -> Event:
        sentence = self.sentence(evidence)
        spans = (sentence, *more.pop("also", ()))
        mode = more.get("mode")
        values: dict[str, Any] = {
            "mode": None,
            "contexts": (),
            "actors": (),
            "recipients": (),
            "time": None,
            "place": None,
            "quantities": (),
            "claim_ids": (),
            "confidence": 0.8,
        }
        key = hashlib.sha256(f"{self.text}{kind}{trigger}{evidence}".encode()).hexdigest()[:16]
        made = Event(
            id=key,
            type=kind,
            quad=EVENT_TYPES[kind].quad,
            score=intensity(kind, mode),
            status=status,
            trigger=self.quote(trigger, inside=evidence),
            evidence=spans,
            **(values | more),
        )
        self.events.append(made)
        return made

    def claim(
        self, key: str, stance: Any, cue: str, content: str, *, speaker: str | None, country: str | None = None, **more: Any
    ) -> Claim:
        who = None
        if speaker:
            start, end = self.at(speaker, inside=more.pop("inside", None))
            who = Speaker(text=speaker, start=start, end=end, actor_id=None, name=None, country=country, sector="GOV")
        values: dict[str, Any] = {"direct": False, "event_ids": (), "of_claim": None, "said_on": None, "confidence": 0.8}
        made = Claim(id=key, speaker=who, cue=self.quote(cue), stance=stance, content=self.quote(content), **(values | more))
        self.claims.append(made)
        return made

    def analysis(self) -> Analysis:
        doc = Document(
            id=hashlib.sha256(self.text.encode()).hexdigest(),
            input_id=None,
            url=self.url,
            publisher=self.publisher,
            title=self.title,
            language="en",
            published=self.published,
            published_from="argument" if self.published else None,
            text=self.text,
        )
        records: dict[str, Any] = {
            "document": doc,
            "blocks": self.blocks,
            "sentences": self.sentences,
            "times": tuple(sorted(self.times, key=lambda t: t.start)),
            "actors": tuple(self.actors),
            "places": (),
            "events": tuple(self.events),
            "claims": tuple(self.claims),
        }
        body = body_sentences(self.blocks, self.sentences)
        records["plans"] = find_plans(doc, body=body, times=records["times"], events=records["events"], claims=records["claims"])
        digest: Digest = make_digest(**records)
        return Analysis(**records, digest=digest, flags=tuple(self.flags), built_with=BUILT)


HARBOUR = """\
Ardland and Belmark plan April summit as harbour row grows
President Jona Ilves of Ardland and Belmark’s prime minister, Mara Teld, agreed by phone on Thursday to meet in Port \
Sunda in April, the Ardish foreign ministry said. The call lasted 40 minutes 🇫🇮 and dealt mainly with the closed \
harbour.
Last week Belmark sent two patrol ships to the Sunda Strait because Ardish inspectors had seized a cargo of timber. \
Ardland suspended imports of Belmark fish on 2 March in response to the deployment.
What the sides say
The Courier reported that Ilves had offered Teld a secret deal on fishing rights. A spokeswoman for Teld denied the \
report. “There was no offer, and there is no deal,” she said on Friday.
About 300 fishermen marched through Port Sunda on Wednesday, and police arrested 12 of them."""


def harbour() -> Case:
    """A call, a plan, a deployment, a boycott, a claim and its denial, a march and arrests; a flag emoji before half of it."""
    c = Case(
        text=HARBOUR,
        url="https://news.example/harbour",
        publisher="The Example",
        kinds={"Ardland and Belmark plan": "title", "What the sides": "heading"},
    )
    first, call, ships, fish, report = "President Jona", "The call lasted", "Last week", "Ardland suspended", "The Courier reported"
    c.actor("person:jona-ilves", "Jona Ilves", "ARD", ("Jona Ilves", "President", first), ("Ilves", None, report))
    c.actor("person:mara-teld", "Mara Teld", "BEL", ("Mara Teld", "prime minister", first), ("Teld", None, report))
    c.actor("state:ARD", "Ardland", "ARD", ("Ardland", None, fish))
    leaders = (c.party("Jona Ilves", "ARD", actor="person:jona-ilves"), c.party("Mara Teld", "BEL", actor="person:mara-teld"))
    said = c.claim(
        "claim-ministry",
        "asserts",
        "said",
        c.text[c.at(first)[0] : c.at(", the Ardish foreign ministry")[0]],
        speaker="the Ardish foreign ministry",
        country="ARD",
    )
    c.event(
        "CONSULT",
        "meet",
        evidence=first,
        status="planned",
        mode="visit",
        actors=leaders,
        confidence=0.9,
        claim_ids=(said.id,),
        time=c.time("in April", "2026-04-01", "2026-04-30", edtf="2026-04"),
        place=c.place("Port Sunda", "ARD"),
        contexts=("diplomatic",),
    )
    start, end = c.at("40 minutes")
    c.event(
        "CONSULT",
        "call",
        evidence=call,
        mode="phone",
        actors=leaders,
        time=c.time("Thursday", "2026-03-05", "2026-03-05"),
        quantities=(Quantity(start=start, end=end, text="40 minutes", kind="duration", low=40, high=40, unit="minute"),),
        contexts=("diplomatic",),
    )
    c.event(
        "MOBILIZE",
        "sent",
        evidence=ships,
        mode="weapons",
        actors=(c.party("Belmark", "BEL", actor="state:BEL", inside="Last week"),),
        time=c.time("Last week", "2026-02-23", "2026-03-01"),
        place=c.place("Sunda Strait", "ARD"),
        contexts=("military",),
    )
    c.event(
        "SANCTION",
        "suspended",
        evidence=fish,
        mode="discontinue",
        actors=(c.party("Ardland", "ARD", actor="state:ARD", inside=fish),),
        recipients=(c.party("Belmark", "BEL", actor="state:BEL", inside=fish),),
        time=c.time("2 March", "2026-03-02", "2026-03-02"),
        contexts=("economic",),
    )
    told = c.claim(
        "claim-courier", "asserts", "reported", "Ilves had offered Teld a secret deal on fishing rights", speaker="The Courier"
    )
    c.claim("claim-denial", "denies", "denied", "the report", speaker="A spokeswoman for Teld", country="BEL", of_claim=told.id)
    c.claim(
        "claim-quote",
        "denies",
        "she said",
        "There was no offer, and there is no deal",
        speaker="she",
        country="BEL",
        direct=True,
        of_claim=told.id,
        inside="deal,” she",
        said_on=SaidOn(edtf="2026-03-06", earliest="2026-03-06", latest="2026-03-06"),
    )
    c.event(
        "AGREE",
        "offered",
        evidence=report,
        actors=(c.party("Ilves", "ARD", actor="person:jona-ilves", inside=report),),
        recipients=(c.party("Teld", "BEL", actor="person:mara-teld", inside=report),),
        claim_ids=(told.id,),
        confidence=0.6,
    )
    march = "About 300 fishermen"
    wednesday = c.time("Wednesday", "2026-03-04", "2026-03-04")
    c.event(
        "PROTEST",
        "marched",
        evidence=march,
        mode="demo",
        actors=(c.party("About 300 fishermen", "ARD"),),
        time=wednesday,
        place=c.place("Port Sunda", "ARD", inside=march),
    )
    c.event(
        "COERCE",
        "arrested",
        evidence=march,
        mode="arrest",
        actors=(c.party("police", "ARD"),),
        recipients=(c.party("12 of them", "ARD"),),
        time=wednesday,
    )
    start, end = c.at("prime minister")
    c.flags.append(
        Flag(kind="role_not_held_on_date", start=start, end=end, message="Mara Teld became prime minister only on 2026-03-09.")
    )
    return c


FISH = """\
Belmark warns of answer to fish ban
Ardland’s suspension of fish imports from Belmark on Monday, 2 March, drew a sharp answer from Belmark, whose trade \
minister called it unlawful. The planned summit in Port Sunda was postponed to May, Teld’s office said on Saturday."""


def fish() -> Case:
    """A second outlet on the import ban, a day later, with word that the summit is put off."""
    c = Case(
        text=FISH,
        published="2026-03-07",
        url="javascript:alert(1)",
        publisher="Daily <b>Sample</b>",
        kinds={"Belmark warns": "title"},
    )
    ban = "Ardland’s suspension"
    c.event(
        "SANCTION",
        "suspension",
        evidence=ban,
        mode="discontinue",
        actors=(c.party("Ardland", "ARD", actor="state:ARD"),),
        recipients=(c.party("Belmark", "BEL", actor="state:BEL", inside="from Belmark"),),
        time=c.time("Monday, 2 March", "2026-03-02", "2026-03-02"),
    )
    c.event(
        "ACCUSE",
        "called",
        evidence=ban,
        mode="disapprove",
        actors=(c.party("trade minister", "BEL"),),
        recipients=(c.party("Ardland", "ARD", actor="state:ARD"),),
    )
    said = c.claim(
        "claim-office",
        "asserts",
        "said",
        "The planned summit in Port Sunda was postponed to May",
        speaker="Teld’s office",
        country="BEL",
    )
    c.event(
        "REJECT",
        "postponed",
        evidence="The planned summit",
        mode="meet",
        claim_ids=(said.id,),
        actors=(c.party("Teld’s office", "BEL", actor="person:mara-teld"),),
        place=c.place("Port Sunda", "ARD"),
    )
    return c
