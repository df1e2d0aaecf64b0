"""Blocks -> sentences: a splitter for news English that never changes an offset and never crosses a block.

Rules and small word lists instead of a model: the marks that end a sentence are few, the abbreviations of news English are
known, and a rule's mistake can be named and mended. ``docs/adr/0012-sentence-splitter.md`` gives the figures.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cablegram.core.records import Block, Sentence
from cablegram.reading.lines import BULLET, fold_column, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A mark that may end a sentence, with the closing quotes, brackets and note numbers that belong to it.
_END = re.compile(r"(?P<mark>[.!?…]+)(?P<close>(?:[\"'”’»)\]]|“(?=\s)|\[\d{1,3}\])*)(?P<spaced>\s+[”»]+(?=\s|$))?")
_TOKEN = re.compile(r"\S+$")
_SPACE = re.compile(r"\s*")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_OPENERS = "\"'“‘«([—–-*_"
_INLINE_BULLET = re.compile(r"\s(?=[•▪‣●■]\s?\S)|\s(?=\\\*\s)")
_WINDOW = 48  # no abbreviation is longer; keeps a line without spaces linear

# Titles and the like: what follows is the name, never a new sentence.
_BEFORE_NAME = frozenset(
    "mr mrs ms messrs mme mlle dr prof gen lt col maj capt cpl sgt pvt cmdr cdr adm brig supt insp gov sen rep reps sens hon rev "
    "fr st ste mt ft pres amb atty dist asst assoc dep det vice-adm gens cols spc pfc sr-lt vs v al-d ald cllr eng sec-gen".split()
)
# Before a number they stand for a word ("No. 5", "Jan. 3", "Art. 5"); otherwise they are words or end one.
_BEFORE_NUMBER = frozenset("no nos art arts sec secs para paras fig figs vol vols ch p pp op cit ca c chap res ed tel ext".split())
_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())
# They end a sentence only where a new one plainly begins.
_INSIDE = frozenset(
    "inc corp ltd co cos llc plc bros jr sr esq dept depts govt est approx assn univ ave blvd rd bldg intl natl admin min max "
    "tues thurs mon tue wed thu fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo "
    "mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que e.g i.e cf viz incl excl etc al ed eds dated misc "
    "secy treas mfg hosp sq ph.d m.d b.a m.a d.c u.s u.n u.k e.u u.s.a u.a.e u.s.s.r n.y l.a n.j n.c s.c".split()
)
_CLOCK = frozenset(["a.m", "p.m", "am", "pm"])
_AFTER_CLOCK = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec et ct mt pt est edt cst cdt "
    "mst mdt pst pdt gmt utc bst cet cest eet eest msk ist jst kst eastern central pacific "
    "mountain local greenwich moscow tokyo beijing london paris jerusalem cairo kyiv washington".split()
)
# Words that open English sentences far more often than they follow an abbreviation as part of a name.
_STARTERS = frozenset(
    "the a an in on at of it its he she they we i you his her their our this that these those there but and or so if when while "
    "after before as for from with by to since until although though however meanwhile also both some many most more no not what "
    "who why how where which whether once then now still yet all any each every another several such other under over during "
    "despite because according earlier later last next asked speaking police officials two three one".split()
)
_NO_SENTENCE_AFTER = frozenset("com org net gov edu co uk info io js net's".split())
_SPEECH = re.compile(
    r"(?:(?:[A-Z][\w.'’-]*|the|al|bin|de|von|van)\s+){1,5}?(?:said|says|asked|asks|told|added|wrote|tweeted|replied|shouted|answered|"
    r"declared|cried|exclaimed|wondered|demanded)\b"
)


def split(doc_text: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """Cut every block into its sentences, in the order of the blocks; a title or a heading is one sentence.

    Spaces around a sentence and the marks of list items belong to none. Runs in time linear in the text.
    """
    column = fold_column(doc_text)
    found: list[Sentence] = []
    for block in blocks:
        if block.kind in {"title", "heading"}:
            start, end = _trim(doc_text, block.start, block.end)
            found.extend([Sentence(start=start, end=end)] if start < end else [])
            continue
        for paragraph in paragraphs(doc_text, block.start, block.end, column=column):
            found.extend(_sentences(doc_text, *paragraph))
    return tuple(found)


def _sentences(text: str, start: int, end: int) -> Iterator[Sentence]:
    """The sentences of one paragraph, each without a bullet before it and spaces around it."""
    left = start
    for boundary in [*_boundaries(text, start, end), end]:
        first, last = _trim(text, left, boundary)
        # A number counts items only at the start of a paragraph; later "5. The" ends a sentence.
        listed = left == start or text[first : first + 1] not in "0123456789("
        bullet = BULLET.match(text, first, last) if listed else None
        first = bullet.end() if bullet else first
        if any(character.isalnum() for character in text[first:last]):
            yield Sentence(start=first, end=last)
        left = boundary


def _boundaries(text: str, start: int, end: int) -> list[int]:
    """Where a sentence ends inside ``text[start:end]``, in order."""
    bullet = BULLET.match(text, start, end)
    start = bullet.end() if bullet else start
    found = [match.start() for match in _INLINE_BULLET.finditer(text, start, end)]
    quotes, counted = 0, start
    for match in _END.finditer(text, start, end):
        stop = match.end()
        quotes += text.count('"', counted, stop)
        counted = stop
        if stop < end and _ends_here(text, match, end=end, open_quote=quotes % 2 == 1):
            found.append(_with_loose_quote(text, stop, end=end, open_quote=quotes % 2 == 1))
    return sorted(set(found))


def _with_loose_quote(text: str, stop: int, *, end: int, open_quote: bool) -> int:
    """Take in a straight closing quote that stands apart from the sentence which it closes (``gone. " Then``)."""
    after = _SPACE.match(text, stop, end)
    position = after.end() if after else stop
    loose = open_quote and text.startswith('"', position) and (position + 1 >= end or text[position + 1].isspace())
    return position + 1 if loose and position > stop else stop


def _ends_here(text: str, match: re.Match[str], *, end: int, open_quote: bool) -> bool:
    """Whether a sentence ends at this mark, judged by the token before it and the word after it."""
    stop = match.end()
    mark, close = match["mark"], match["close"]
    space = _SPACE.match(text, stop, end)
    after = space.end() if space else stop
    if after >= end:
        return False
    token_match = _TOKEN.search(text, max(0, match.start() - _WINDOW), match.start())
    token = token_match.group().rsplit("..", 1)[-1].lstrip("\"'“‘«([*_—–-.") if token_match else ""
    if after == stop:
        return _missing_space(text, token, match, end=end, open_quote=open_quote)
    following = text[after : after + _WINDOW].lstrip(_OPENERS)
    opened = text[after] in '"“‘«([' or text[after] in "*_"
    word_match = _WORD.match(following)
    word = word_match.group() if word_match else ""
    lower = following[:1].islower()
    if mark[0] in "!?" or mark[-1] in "!?":
        return not lower and not (close and _SPEECH.match(text, after, min(end, after + 90)))
    if lower:
        return mark == "." and not close and not opened and _is_plain_word(token)
    if len(mark) > 1 or mark == "…" or close:
        return bool(following) and not _is_title(token, close)
    return _full_stop(token, word, following=following, opened=opened)


def _full_stop(token: str, word: str, *, following: str, opened: bool) -> bool:
    """Whether a single full stop after ``token`` ends a sentence, given what begins with a capital, digit or sign."""
    lowered = token.lower().rstrip(")]”’\"'")
    if lowered in _CLOCK:
        return word.lower() not in _AFTER_CLOCK and not following[:1].isdigit()
    if lowered in _BEFORE_NAME:
        return False
    digit = following[:1].isdigit() or following[:1] in "$€£#"
    single = len(token) == 1 and token.isupper() and token != "I"  # noqa: S105 - a word
    if (lowered in _BEFORE_NUMBER and not single) or lowered in _MONTHS:
        return not digit and (lowered not in _MONTHS or word.lower() in _STARTERS)
    if lowered == "etc":
        return True
    if lowered in _INSIDE or single or _is_dotted(token):
        # "in the U.S. The president": a starter is a new sentence; "Mr. J. The" does not occur.
        return (word.lower() in _STARTERS and word[:1].isupper() and not single) or opened
    return True


def _missing_space(text: str, token: str, match: re.Match[str], *, end: int, open_quote: bool) -> bool:
    """Whether a sentence ends here although no space follows ("on Tuesday.The minister")."""
    stop = match.end()
    if not text[stop].isupper() or stop + 1 >= end or not (text[stop + 1].islower() or text[stop + 1].isspace()):
        return False
    if '"' in match["close"] and open_quote:
        return False  # the quote opens what follows
    if not _is_plain_word(token) or "@" in token or "/" in token or token.lower() == "www":
        return False
    if "@" in text[stop : min(end, stop + _WINDOW)].split(maxsplit=1)[0]:
        return False
    word = _WORD.match(text, stop, min(end, stop + _WINDOW))
    return word is not None and word.group().lower() not in _NO_SENTENCE_AFTER


def _is_plain_word(token: str) -> bool:
    """A word or number that is no abbreviation, so that a full stop after it is one."""
    bare = token.rstrip(")]”’\"'%").lower()
    if not bare or "." in bare or bare in _BEFORE_NAME or bare in _INSIDE or bare in _MONTHS or bare in _CLOCK:
        return False
    letters = sum(character.isalpha() for character in bare)
    if bare in _BEFORE_NUMBER:
        return False
    return letters >= 2 or (bare[-1].isdigit() and len(bare) >= 2)


def _is_dotted(token: str) -> bool:
    """``U.S``, ``S.M``, ``a.k.a``: letters with full stops between them."""
    parts = token.rstrip("'’s").split(".")
    return len(parts) > 1 and all(len(part) <= 2 and part.isalpha() for part in parts if part) and bool(parts[0])


def _is_title(token: str, close: str) -> bool:
    return not close and token.lower() in _BEFORE_NAME


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def news_sentences(sentences: Sequence[Sentence], *, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """The sentences that may report events: the body's, then the title's, so that the title can only join what the body tells."""
    kinds = {kind: [b for b in blocks if b.kind == kind] for kind in ("body", "title")}
    return tuple(s for kind in ("body", "title") for s in sentences if any(b.start <= s.start < b.end for b in kinds[kind]))
