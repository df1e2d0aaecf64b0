"""Why: what the text itself gives as the cause, in its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cablegram.coding.occasions import stem
from cablegram.core.records import Answer, Block, Claim, Document, Event, Span
from cablegram.linking.occurrences import stems
from cablegram.reporting.passages import trimmed

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLAIN: Final = re.compile(
    r"\b(?:because(?:\s+of)?|in\s+(?:response|reaction|reply)\s+to|in\s+(?:retaliation|reprisal|revenge)\s+(?:for|against)"
    r"|in\s+protest\s+(?:at|against|over|of)|due\s+to|owing\s+to|on\s+account\s+of|as\s+(?:a\s+)?punishment\s+for"
    r"|(?:prompted|triggered|sparked|caused|provoked)\s+by|following\s+accusations|on\s+the\s+grounds\s+that)\s+\w",
    re.IGNORECASE,
)
# "over" gives a cause only behind an act of conflict and before a thing; before a figure or a stretch of time it does not.
_OVER: Final = re.compile(
    r"\bover\s+(?!the\s+(?:past|last|next|coming|weekend|phone|telephone|years?|weeks?|months?|days?|course|border|line)\b)"
    r"(?:the|its|his|her|their|a|an|alleged|what|plans?|claims?|allegations|accusations|[A-Z])\w*"
)
# Nouns that take "over" themselves: "tensions over Taiwan" names their subject, not a cause of the act.
_BINDS: Final = re.compile(
    r"\b(?:tensions?|concerns?|fears?|worries|doubts?|disputes?|rows?|talks|deal|agreement|control|power|sovereignty|rule|wars?"
    r"|clash(?:es)?|conflicts?|victory|lead|handed|hand|takes?|took|taken|flew|fly|flying|flown|all)\s*$",
    re.IGNORECASE,
)
# "months after the accusation" tells when, not why
_NO_SPAN: Final = "".join(f"(?<!{unit} )(?<!{unit}s )" for unit in ("hour", "day", "week", "month", "year"))
_AFTER: Final = re.compile(
    _NO_SPAN + r"\bafter\s+(?=[^.;]*?\b(?:\w{3,}ed|was|were|had|fell|shot|struck|hit|broke|won|lost|left|took|made)\b)"
)
_ENDS: Final = re.compile(r"\s*[;—–]|,\s+(?:but|although|though|whereas|while|said|according|adding|officials\s+said)\b")
_UNSURE: Final = re.compile(
    r"\b(?:not|n[o']t|never|whether|unclear|if|could|may|might|deny|denied|denies)\b[^,;]{0,30}$", re.IGNORECASE
)
_BOX: Final = r"^[^\S\n]*{question}\s*\??\s*:\s*(?P<answer>[^\n]+)"


def find_why(
    *, document: Document, blocks: Sequence[Block], body: Sequence[Span], main: Event, claims: Sequence[Claim]
) -> Answer | None:
    """The text's own causal statement about ``main``, or the answer of its digest box, or ``None``.

    The sentences that report the event come first, then the box, then other sentences that name the event by the same word.
    A cause inside somebody's claim is given with its whole sentence, so that it stays theirs.
    """
    own = [s for s in body if any(e.start <= s.start < e.end for e in main.evidence)]
    for sent in own:
        found = _cause_in(document.text, sent, main)
        if found is not None:
            return _as_answer(document.text, found, sent, claims)
    box = box_answer(document.text, blocks, r"why")
    if box is not None:
        return box
    for sent in body:
        words = document.text[sent.start : sent.end]
        cue = _PLAIN.search(words)
        if sent not in own and cue and _is_sure(words, cue) and _names_event(words, main):
            return _as_answer(document.text, _clause(document.text, sent, cue), sent, claims)
    return None


def box_answer(text: str, blocks: Sequence[Block], question: str) -> Answer | None:
    """What the article's own digest box answers to ``question`` (a pattern), without the question."""
    boxes = [b for b in blocks if b.kind == "digest"]
    if not boxes:
        return None
    low, high = min(b.start for b in boxes), max(b.end for b in boxes)
    match = re.compile(_BOX.format(question=question), re.IGNORECASE | re.MULTILINE).search(text, low, high)
    if match is None or not any(b.start <= match.start("answer") < b.end for b in boxes):
        return None
    span = trimmed(text, Span(start=match.start("answer"), end=match.end("answer")))
    return Answer(text=text[span.start : span.end], evidence=(span,))


def _cause_in(text: str, sent: Span, main: Event) -> Span | None:
    words = text[sent.start : sent.end]
    cues = [_PLAIN]
    if main.quad > 2:
        cues += [_OVER, _AFTER]
    for pattern in cues:
        for cue in pattern.finditer(words):
            behind = sent.start + cue.start() >= main.trigger.end or main.trigger.start < sent.start or main.trigger.end > sent.end
            bound = pattern is _OVER and _BINDS.search(words[: cue.start()])
            if _is_sure(words, cue) and (pattern is _PLAIN or behind) and not bound:
                return _clause(text, sent, cue)
    return None


def _clause(text: str, sent: Span, cue: re.Match[str]) -> Span:
    """From the cue to the end of its clause; the whole sentence where the cue opens it."""
    start = sent.start + cue.start()
    if not text[sent.start : start].strip():
        return trimmed(text, sent)
    end = _ENDS.search(text, start, sent.end)
    span = trimmed(text, Span(start=start, end=end.start() if end else sent.end))
    stop = span.end
    while stop > span.start and text[stop - 1] in ".!?":
        stop -= 1
    return Span(start=span.start, end=stop)


def _as_answer(text: str, cause: Span, sent: Span, claims: Sequence[Claim]) -> Answer:
    claimed = any(c.content.start < cause.end and cause.start < c.content.end for c in claims)
    span = trimmed(text, sent) if claimed else cause
    return Answer(text=text[span.start : span.end], evidence=(span,))


def _is_sure(words: str, cue: re.Match[str]) -> bool:
    return _UNSURE.search(words[: cue.start()]) is None


def _names_event(words: str, main: Event) -> bool:
    return stem(main.trigger.text.split()[0]) in stems(words) if main.trigger.text.split() else False
