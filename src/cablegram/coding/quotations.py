"""Quotations: where they begin and end, which content they belong to, and the speaker whom grammar puts beside a cue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cablegram.core.records import Quote, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.core.records import Claim

LONGEST_QUOTATION: Final = 2_000  # characters; a longer one has lost its closing mark
_STOP: Final = re.compile(r"[,;:.!?)\]—–\n“”\"]|--| - ")
_JOINED: Final = 60  # characters between two parts of a content that the model left out, and nobody speaks in
_EDGE: Final = re.compile(r"[“”\"]|(?<!')''(?!')|\n")  # two apostrophes are some newsrooms' quotation mark
_WORDS: Final = 4  # a shorter quotation is a name or a scare quote
_MARK: Final = re.compile(r"[“”\"]")
_SUBJECT: Final = re.compile(
    r"\b(I|he|she|we|they|you|it|who|his|her|their|my|our|its)\s+(?:(?:also|then|later|now|once|often|still|really|just|don['’]t|didn['’]t"
    r"|doesn['’]t|has|have|had|do|did|would|will|\w+ly)\s+){0,2}$",
    re.IGNORECASE,
)
_OWNER: Final = re.compile(r"((?:[A-Z][\w.'’-]*\s+){0,3}[A-Z][\w.-]*)['’]s?\s+(?:\w+\s+)?$")
_INVERTED: Final = re.compile(
    r"\s+((?:the |a |an )?(?:[\w.-]+ ){0,4}?[A-Z][\w'’.-]*(?:\s+(?:[A-Z][\w'’.-]*|of|the|for|de|al|bin|von|van)){0,6})(?=[,.;]|$)"
)


def quote(text: str, start: int, end: int) -> Quote:
    """The words at ``[start, end)``."""
    return Quote(start=start, end=end, text=text[start:end])


def quotations(text: str) -> Iterator[tuple[int, int]]:
    """Stretches between quotation marks.

    A curly opening mark runs to its closing one, over line ends too, where another opening mark only continues it; a straight
    mark that its paragraph does not close is dropped.
    """
    opened: re.Match[str] | None = None
    for hit in _EDGE.finditer(text):
        mark, at = hit.group(), hit.start()
        if opened is not None and (at - opened.start() > LONGEST_QUOTATION or (mark == "\n" and opened.group() != "“")):
            opened = None
        if mark == "\n":
            continue
        if opened is None:
            opened = hit if mark != "”" else None
        elif mark == ("”" if opened.group() == "“" else opened.group()):
            yield opened.start(), hit.end()
            opened = None
        elif mark == "“" and text[:at].rstrip(" ")[-1:] != "\n":
            opened = hit  # the first was never closed


def carry_over(
    contents: Sequence[Quote], *, cue: Quote, regions: Sequence[tuple[int, int]], text: str, sentences: Sequence[Sentence]
) -> tuple[Quote, ...]:
    """Widen direct contents to their whole quotation, and take in a quotation that follows as a sentence of its own.

    A cue inside a quotation ("I think") is the quoted speaker's, and does not reach beyond its own words.
    """
    parts = [(c.start, c.end) for c in contents]
    mine = [
        r
        for r in regions
        if not r[0] < cue.start < r[1]
        and any(r[0] < e and s < r[1] for s, e in parts)
        and any(s <= r[0] < e or r[0] <= s < r[1] for s, e in parts)
    ]
    for region in mine:
        inside = [p for p in parts if region[0] <= p[0] + 1 and p[1] - 1 <= region[1]]
        if inside:
            parts = [p for p in parts if p not in inside] + [(min(region[0], inside[0][0]), max(region[1], inside[-1][1]))]
    last = max(e for _, e in parts)
    last = next((s.end for s in sentences if s.start < last <= s.end), last)
    for region in regions if mine else ():
        between = text[last : region[0]]
        if region[0] >= last and not between.strip(" .,\u00a0") and "\n" not in between and _is_sentence(region, sentences):
            parts.append(region)
            last = region[1]
    return tuple(quote(text, s, e) for s, e in sorted(set(parts)))


def _is_sentence(region: tuple[int, int], sentences: Sequence[Sentence]) -> bool:
    """Whether a quotation begins and ends with sentences, so that nobody else's cue can stand in them."""
    return any(abs(s.start - region[0]) <= 1 for s in sentences) and any(abs(s.end - region[1]) <= 1 for s in sentences)


def completed(
    contents: Sequence[Quote], *, cue: Quote, speaker: Quote | None, text: str, sentences: Sequence[Sentence]
) -> tuple[Quote, ...]:
    """Contents without holes, each to the end of its clause: the model stops short of "… to expand the | market".

    A hole is closed, and an end moved, only over words that are neither cue nor speaker.
    """
    fixed = [(cue.start, cue.end), *([(speaker.start, speaker.end)] if speaker else [])]
    parts: list[tuple[int, int]] = []
    for q in sorted(contents, key=lambda q: q.start):
        hole = (parts[-1][1], q.start) if parts else None
        if (
            hole
            and hole[1] - hole[0] <= _JOINED
            and not any(hole[0] <= s < hole[1] for s, _ in fixed)
            and not _MARK.search(text, *hole)
        ):
            parts[-1] = (parts[-1][0], q.end)
        else:
            parts.append((q.start, q.end))
    return tuple(quote(text, s, _clause_end(e, fixed=fixed, text=text, sentences=sentences)) for s, e in parts)


def _clause_end(end: int, *, fixed: Sequence[tuple[int, int]], text: str, sentences: Sequence[Sentence]) -> int:
    if text[end : end + 1] != " " or text[end - 1] in '”"’,.' or text.startswith((" and ", " but "), end):
        return end
    limit = min([s.end for s in sentences if s.start < end <= s.end] + [s for s, _ in fixed if s >= end], default=end)
    hit = _STOP.search(text, end, limit)
    return len(text[: hit.start() if hit else limit].rstrip())


def loose(
    claims: Sequence[Claim], *, regions: Sequence[tuple[int, int]], text: str, sentences: Sequence[Sentence]
) -> dict[str, tuple[Quote, ...]]:
    """Quotations of whole sentences that no cue claims, by the id of the claim that they go on.

    It is the last claim before them in their paragraph, or in the one before where they are a paragraph of their own.
    """
    found: dict[str, tuple[Quote, ...]] = {}
    order = sorted(claims, key=lambda c: c.cue.start)
    for region in regions:
        if len(text[region[0] : region[1]].split()) < _WORDS or not _is_sentence(region, sentences):
            continue
        if any(not region[0] < c.cue.start < region[1] and _reaches(c, region) for c in claims):
            continue
        back = text.rfind("\n", 0, region[0])
        if back >= 0 and text[back : region[0]].isspace() and text[region[1] : region[1] + 1] in {"", "\n"}:
            back = text.rfind("\n", 0, len(text[:back].rstrip()))
        before = [c for c in order if back < c.cue.start < region[0] and not any(r[0] < c.cue.start < r[1] for r in regions)]
        if before and before[-1].speaker and before[-1].content.end <= region[0]:
            found[before[-1].id] = (*found.get(before[-1].id, ()), quote(text, *region))
    return found


def _reaches(claim: Claim, region: tuple[int, int]) -> bool:
    return any(p.start < region[1] and region[0] < p.end for p in claim.parts or (claim.content,))


def nearest_speaker(text: str, cue: Quote, *, sentence: Sentence) -> Quote | None:
    """The speaker whom grammar puts right beside a cue, where the model names none; ``None`` where nobody stands there.

    "I think", "his proposal", "Trump's claim", and after a quotation "said Angela Merkel".
    """
    before = text[sentence.start : cue.start]
    for pattern in (_SUBJECT, _OWNER):
        if hit := pattern.search(before):
            return quote(text, sentence.start + hit.start(1), sentence.start + hit.end(1))
    if before.rstrip()[-1:] in {"”", '"', ","} and (hit := _INVERTED.match(text, cue.end, sentence.end)):
        return quote(text, hit.start(1), hit.end(1))
    return None
