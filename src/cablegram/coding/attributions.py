"""Attributions as mentions: a cue with its speaker and content, and what the layout of a text says of them beside the model."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.quotations import LONGEST_QUOTATION, quotations, quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.core.records import Quote, Sentence, Stance

NEXT_CUES: Final = 4  # cues after one that may cut its content short
# the joint before a second verb of the same speaker, right before its cue
JOINT: Final = re.compile(r"(?:,? (?:and|but)|,)(?: (?:also|then|later|instead|has|have|had|\w+ly)){0,2} ?$")
DOUBLED: Final = re.compile(r"[,.?!]?''")
DASH: Final = re.compile(r"[―—–]|--")
SIGNED: Final = re.compile(
    r"\s{0,2}(?P<cue>―|—|–|--)\s*(?P<name>[A-Z][\w.'’-]*(?: [A-Za-z][\w.'’-]*){0,5})(?=[.,;]?\s*(?:\n|$)|, [A-Z])"
)
SIGNED_CHANCE: Final = 0.9  # nearly all were right on the development check
# said beside another cue of the same sentence, these attribute nothing of their own: "in a statement, the bank said"
SETTING: Final = re.compile(
    r"speaking|in (?:an?|the|his|her|its|their) [\w ]{0,20}(?:statement|interview|letter|e-?mail|tweet|post|speech)", re.IGNORECASE
)
# "the minister, asked about this, denied …"
ASKED: Final = re.compile(r"(?:asked|pressed|questioned)(?: about| on| whether| if| why)?", re.IGNORECASE)
ASKED_OF: Final = re.compile(r"(?<=about)|(?<=whether)|(?<=why)|(?<= on)|(?<= if)| (?:about|on|whether|if|why|by|how|what)\b")
DATELINE: Final = re.compile(r"[A-Z][A-Z .'’/-]{2,40}(?:, [\w .'’-]{3,40})? \([A-Z][\w .&]{1,40}\)")
CONDITION: Final = re.compile(r"\b(?:if|unless|once|until|when)\s+$", re.IGNORECASE)
# a request for anonymity is no claim
ANONYMITY: Final = re.compile(
    r"(?:(?:for|on) )?(?:the )?(?:condition (?:of|that) |requested )?(?:(?:that )?(?:he|she|they) )?"
    r"(?:not (?:to )?be (?:named|identified|quoted)|anonymity)\b",
    re.IGNORECASE,
)
CITES: Final = re.compile(r"(?:citing|quoting)", re.IGNORECASE)
CITED: Final = re.compile(r"\s+(?P<name>(?!the\s+same)[\w'’-]+(?: [\w'’-]+){0,7})(?=[,.;]|$)")
SPOKEN_LINE: Final = re.compile(r"[A-Z][A-Z.'’ -]+")  # the speaker of a line of a transcript: "WALLACE: …"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimMention:
    """One cue of attribution and what the model reads around it."""

    sentence: int
    cue: Quote
    speaker: Quote | None
    contents: tuple[Quote, ...]
    said_on: Quote | None
    stance: Stance
    stance_chance: float
    chance: float
    cue_chance: float = 1.0


def tidied(claims: Sequence[ClaimMention], *, text: str, sentences: Sequence[Sentence]) -> tuple[ClaimMention, ...]:
    """The model's attributions with what layout says: signed quotations, lines of a transcript, one cue for one attribution."""
    signed = tuple(_signed(text, sentences=sentences)) if DASH.search(text) else ()
    taken = {c.cue.start for c in signed}
    kept = [
        c for c in claims if c.cue.start not in taken and not _is_mark_of_nobody(c, text=text) and not _is_condition(c, text=text)
    ]
    kept = [c for c in kept if not any(ANONYMITY.match(q.text) for q in c.contents)]
    single = [c for c in kept if not (_is_setting(c, text=text) and _has_other_cue(c, kept, text=text))]
    return (*(_cited(_whole_line(c, text=text), text=text) for c in apart(single, text=text)), *signed)


def _cited(claim: ClaimMention, *, text: str) -> ClaimMention:
    """Whom a paper cites speaks, and not the paper: "the Post reported, citing three aides"."""
    if not CITES.fullmatch(claim.cue.text) or not claim.speaker or claim.speaker.start > claim.cue.start:
        return claim
    hit = CITED.match(text, claim.cue.end)
    return replace(claim, speaker=quote(text, *hit.span("name"))) if hit else claim


def _is_mark_of_nobody(claim: ClaimMention, *, text: str) -> bool:
    """A colon attributes only what a speaker before it says: no dateline, heading, address or title; a hyphen, nothing."""
    if claim.cue.text == ":":
        line = text[text.rfind("\n", 0, claim.cue.start) + 1 : claim.cue.start]
        return claim.speaker is None or claim.contents[0].text.startswith("/") or bool(DATELINE.fullmatch(line))
    return claim.cue.text == "-"


def _is_condition(claim: ClaimMention, *, text: str) -> bool:
    """Whether nobody has said it yet: "if confirmed, it would be the worst"."""
    return claim.speaker is None and bool(CONDITION.search(text, max(0, claim.cue.start - len(" unless ")), claim.cue.start))


def _is_setting(claim: ClaimMention, *, text: str) -> bool:
    """Whether a cue only says where or on what question another one speaks."""
    asked = ASKED.fullmatch(claim.cue.text) and ASKED_OF.match(text, claim.cue.end)
    before = text[max(0, claim.cue.start - 2) : claim.cue.start]
    return bool(SETTING.fullmatch(claim.cue.text)) or bool(
        asked and (before in {"", ", ", ". ", "- ", "— "} or before.endswith("\n"))
    )


def _has_other_cue(claim: ClaimMention, others: Sequence[ClaimMention], *, text: str) -> bool:
    return any(o.sentence == claim.sentence and o is not claim and not _is_setting(o, text=text) for o in others)


def _whole_line(claim: ClaimMention, *, text: str) -> ClaimMention:
    """After a colon, the speaker says the quotation that follows, and in a transcript the whole line."""
    if claim.cue.text != ":" or not claim.speaker:
        return claim
    start = claim.cue.end + (text[claim.cue.end : claim.cue.end + 1] == " ")
    if SPOKEN_LINE.fullmatch(claim.speaker.text):
        end = text.find("\n", start)
        return replace(claim, contents=(quote(text, start, len(text[: end if end >= 0 else len(text)].rstrip())),))
    said = next((r for r in quotations(text[start : start + LONGEST_QUOTATION]) if r[0] == 0), None)
    return replace(claim, contents=(quote(text, start, start + said[1]),)) if said else claim


def _signed(text: str, *, sentences: Sequence[Sentence]) -> Iterator[ClaimMention]:
    """Quotations that end in a dash and a name: "“It scares me.” ― Karen Bobadilla"."""
    order = sorted(range(len(sentences)), key=lambda n: sentences[n].start)
    starts = [sentences[n].start for n in order]
    for start, end in quotations(text):
        hit = SIGNED.match(text, end)
        at = bisect_right(starts, end - 1) - 1
        if hit is None or at < 0:
            continue
        line = text.rfind("\n", 0, start) + 1
        yield ClaimMention(
            sentence=order[at],
            cue=quote(text, *hit.span("cue")),
            speaker=quote(text, *hit.span("name")),
            contents=(quote(text, line if text[line : line + 1] in {"“", "”", '"'} else start, end),),
            said_on=None,
            stance="asserts",
            stance_chance=1.0,
            chance=SIGNED_CHANCE,
        )


def apart(claims: Sequence[ClaimMention], *, text: str) -> tuple[ClaimMention, ...]:
    """Contents that stop where the same speaker goes on to another cue: "said the ban would end | and called for talks"."""
    found = []
    for n, one in enumerate(claims):
        contents = one.contents
        for other in claims[n + 1 : n + 1 + NEXT_CUES]:
            if other.sentence == one.sentence and other.speaker and other.speaker.start < one.cue.start:
                contents = tuple(_until(q, other.cue, text=text) for q in contents)
        found.append(replace(one, contents=contents))
    return tuple(found)


def _until(content: Quote, cue: Quote, *, text: str) -> Quote:
    if not content.start < cue.start < content.end:
        return content
    joint = JOINT.search(text, content.start, cue.start)
    return quote(text, content.start, joint.start()) if joint and joint.start() > content.start else content
