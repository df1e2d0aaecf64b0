"""What kind of source a speaker is: somebody named, an office, an official without a name, a document, a medium, a witness."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.core.records import Actor, SourceKind

PRONOUN: Final = re.compile(
    r"(?:he|she|it|they|we|i|you|who|which|his|her|its|their|our|my|him|them|that|this|both|one of them)", re.IGNORECASE
)
# what follows the head of a phrase: "officials | in Washington", "a report | by the UN", "the mayor, | Ann Lee"
_AFTER_HEAD: Final = re.compile(
    r",|\s(?:of|in|at|from|for|by|on|with|to|who|which|that|whose|near|close|familiar|obtained|seen|published|issued|released|posted|carried|signed|dated|aired|broadcast|briefed|speaking)\b"
)


def _nouns(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})$", re.IGNORECASE)


DOCUMENT: Final = _nouns(
    r"reports?|audits?|letters?|statements?|documents?|e-?mails?|studies|study|surveys?|polls?|data|records?|papers?|memos?|"
    r"memorandum|transcripts?|indictments?|complaints?|affidavits?|filings?|lawsuits?|rulings?|cables?|videos?|footage|recordings?|"
    r"photographs?|images|stills|diary|communiqu[eé]s?|constitution|treaty|census|tests?|results|analysis|dossiers?|invoices|leaflets?"
)
SOCIAL: Final = _nouns(
    r"tweets?|"
    r"(?:social media|facebook|telegram|twitter|instagram|online) (?:posts?|pages?|users?|channels?|accounts?)|users|bloggers?|"
    r"social media|hashtags?"
)
MEDIA: Final = _nouns(
    r"newspapers?|magazines?|dail(?:y|ies)|weekly|broadcasters?|television|tv|radio|channels?|news agenc(?:y|ies)|websites?|"
    r"news sites?|"
    r"media|press|tabloids?|outlets?|journalists?|reporters?|correspondents?|paper|times|post|journal|tribune|gazette|herald|guardian|"
    r"telegraph|chronicle|courier|dispatch|reuters|afp|ap|bbc|cnn|xinhua|tass|interfax|al jazeera|bloomberg|editorial"
)
WITNESS: Final = _nouns(
    r"(?:eye-?)?witness(?:es)?|residents?|villagers?|survivors?|neighbou?rs?|locals|townspeople|bystanders?|onlookers?|passengers?|"
    r"inhabitants|shopkeepers?|passers-?by|refugees|evacuees|victims?"
)
OFFICIAL: Final = _nouns(
    r"officials?|diplomats?|officers?|aides?|advisers?|advisors?|sources?|insiders?|ministers?|lawmakers?|commanders?|captains?|generals?|"
    r"envoys?|negotiators?|investigators?|prosecutors?|judges?|detectives?|deputies|deputy|mediators?|operatives?|soldiers?|"
    r"people|persons?|staffers?|bureaucrats?|policemen|gendarmes?|guards?"
)
OFFICE: Final = _nouns(
    r"ministry|ministries|government|cabinet|police|army|military|navy|air force|coast ?guard|court|tribunal|committee|commission|"
    r"council|"
    r"parliament|senate|congress|office|agency|authority|authorities|department|embassy|consulate|command|staff|headquarters|bank|"
    r"prosecution|palace|kremlin|white house|pentagon|presidency|administration|state department|regime|bureau|board|spokes\w+|"
    r"secretariat|municipality|junta|side|capitals?|service|services|watchdog|ombudsman|leadership|forces"
)
INDEFINITE: Final = re.compile(
    r"(?:an?|one|two|three|four|five|six|several|some|many|other|another|unnamed|anonymous|senior|top|former|most)\b|\d",
    re.IGNORECASE,
)
NAME: Final = re.compile(r"[A-Z][\w'’.-]*[a-z.][\w'’.-]*(?:\s+(?:[A-Z][\w'’.-]*|al|bin|de|von|van|da|el))*$")
BY_TWEET: Final = re.compile(r"\b(?:re)?tweet(?:s|ed|ing)?\b", re.IGNORECASE)
STATE_SECTORS: Final = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "SPY"})


def source_kind(words: str | None, *, actors: Sequence[Actor], cue: str) -> SourceKind | None:
    """The kind of source that a speaker's words, and the actors whom they name, show; ``None`` where the text does not tell."""
    if words is None:
        return "social_media" if BY_TWEET.search(cue) else None
    if PRONOUN.fullmatch(words):
        return _of_actors(actors)
    head = _AFTER_HEAD.split(words, maxsplit=1)[0].strip()
    by_noun = _of_noun(head)
    if by_noun == "media" and re.match("the ", head, re.IGNORECASE):
        return "media"  # "The Omaha Dispatch", which no table knows, is nobody's name
    if any(_is_named(a) for a in actors) and not INDEFINITE.match(words):
        return "named"
    if by_noun in {"office", "unnamed_official"} and _has_name(words, head=head):
        return "named"  # "foreign ministry spokesman Gao Lin", "a minister, Ann Lee"
    if by_noun == "unnamed_official" and not INDEFINITE.match(words) and head.lower().startswith("the ") and head[-1:] != "s":
        return "office"  # "the minister": one man, known by his office
    return by_noun or _of_actors(actors) or ("named" if NAME.search(head, head.find(" ") + 1) and " " in head else None)


def _of_noun(head: str) -> SourceKind | None:
    kinds: tuple[tuple[SourceKind, re.Pattern[str]], ...] = (
        ("social_media", SOCIAL),
        ("media", MEDIA),
        ("document", DOCUMENT),
        ("witness", WITNESS),
        ("unnamed_official", OFFICIAL),
        ("office", OFFICE),
    )
    return next((kind for kind, pattern in kinds if pattern.search(head)), None)


def _has_name(words: str, *, head: str) -> bool:
    """Whether an apposition names the holder of an office."""
    apposition = words[len(head) :].lstrip(" ,")
    return words[len(head) :].startswith(",") and bool(NAME.match(apposition))


def _is_named(actor: Actor) -> bool:
    """Whether an actor is a person by name, and not "the ambassador"."""
    return actor.kind == "person" and actor.name.split()[-1] != actor.name.split()[-1].lower()


def _of_actors(actors: Sequence[Actor]) -> SourceKind | None:
    for actor in actors:
        if actor.kind == "person":
            return "named" if _is_named(actor) else "office"
        if actor.sector == "JRN":
            return "media"
        if actor.kind == "state" or actor.sector in STATE_SECTORS:
            return "office"
        if actor.kind == "organization":
            return "named"
    return None
