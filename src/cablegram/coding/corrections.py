"""A person's corrections of who is whom: a plain file, one correction a line, replayed on every run (ADR 0032).

    same  person:li-qiang  person:li-keqiang-x             by anna  on 2026-11-20   # these two are one; the first id stays
    not   "Brown"          person:gordon-brown             # this is not he, in any article
    is    "the Guide"      person:ali-khamenei   3f9c21ab  # in the article whose id begins so, or that its input calls so

The order of the lines does not matter: two lines that cannot both be true are an error, and one about an article comes before one
about all. :mod:`cablegram.coding.correcting` applies them.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, Final, Literal, get_args

from cablegram.core.errors import InputError
from cablegram.core.records import ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from cablegram.coding.world import Knowledge
    from cablegram.core.records import Document

Verb = Literal["same", "not", "is"]
EVERY: Final = "*"
SHOWN: Final = 10  # faults listed before "and N more"
HOW: Final[Mapping[Verb, str]] = {
    "same": "same ID ID",
    "not": 'not "WORDS" ID [DOCUMENT]',
    "is": 'is "WORDS" ID [DOCUMENT]',
}
_PART: Final = re.compile(r'"([^"]*)"|“([^”]*)”|(\S+)')
_COMMENT: Final = re.compile(r'((?:"[^"]*"|“[^”]*”|[^"“#]|(?<=\S)#)*)(?:#(.*))?')
_ID: Final = re.compile(rf"({'|'.join(get_args(ActorKind))}):\S+")
_DAY: Final = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_ARTICLE: Final = re.compile(r"^(?:the|a|an)\s+(?=\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One line. ``id`` is whom it speaks of, ``other`` the id that "same" makes it take in; ``document`` is "*" for all."""

    verb: Verb
    id: str
    words: str = ""
    other: str = ""
    document: str = EVERY
    by: str | None = None
    on: str | None = None
    why: str | None = None
    line: int = 0

    @property
    def told(self) -> str:
        """The line as it counts: without its comment, and written in one way."""
        if self.verb == "same":
            return f"same {self.id} {self.other}"
        return f'{self.verb} "{self.words}" {self.id} {self.document}'

    @property
    def vouched(self) -> str:
        """Who says so, when and why; empty where the line does not tell."""
        facts = (self.by and f"by {self.by}", self.on and f"on {self.on}", self.why)
        return ", ".join(fact for fact in facts if fact)


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """The lines of a file, free of contradictions; ``one`` gives for each id that "same" takes in the id that stays."""

    lines: tuple[Correction, ...] = ()
    one: tuple[tuple[str, str], ...] = ()

    @property
    def digest(self) -> str | None:
        """What names the content, whatever the order of the lines and their comments; ``None`` without lines."""
        told = "\n".join(sorted({line.told for line in self.lines}))
        return hashlib.sha256(told.encode()).hexdigest()[:8] if told else None

    def of(self, doc: Document) -> tuple[Correction, ...]:
        """The lines that speak of a document: first those of it alone."""
        own = [c for c in self.lines if c.document != EVERY and speaks_of(c.document, doc)]
        return (*own, *(c for c in self.lines if c.document == EVERY))


NONE: Final = Corrections()


def speaks_of(name: str, doc: Document) -> bool:
    """Whether a line's word for an article means this one: its id or the beginning of it, its input's id, or its address."""
    return name in {doc.input_id, doc.url} or doc.id.removeprefix("sha256:").startswith(name.removeprefix("sha256:"))


def bare(words: str) -> str:
    """Words as they are compared: single spaces, no leading article."""
    return _ARTICLE.sub("", " ".join(words.split()))


def read_corrections(path: Path, *, knowledge: Knowledge) -> Corrections:
    """Read and check a file. Raises :class:`InputError` that names every wrong line and every two that contradict each other."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        message = f"cannot read {path}: {error.strerror}"
        raise InputError(message) from error
    except UnicodeDecodeError as error:
        message = f"{path.name} is not UTF-8 text; save it as UTF-8"
        raise InputError(message) from error
    return parse_corrections(text, name=path.name, knowledge=knowledge)


def parse_corrections(text: str, *, name: str, knowledge: Knowledge) -> Corrections:
    """The corrections of a text; ``name`` is the file's in the messages. Raises as :func:`read_corrections` does."""
    lines, faults = [], []
    for number, raw in enumerate(text.split("\n"), 1):
        try:
            line = _parse(raw.strip(), knowledge=knowledge)
        except ValueError as error:
            faults.append(f"{name}:{number}: {error}")
            continue
        if line:
            lines.append(replace(line, line=number))
    one = _merged(lines)
    faults += [f"{name}:{fault}" for fault in _contradictions(lines, one)]
    if faults:
        more = [f"and {len(faults) - SHOWN} more"] if len(faults) > SHOWN else []
        raise InputError("\n".join([*faults[:SHOWN], *more]))
    return Corrections(lines=tuple(sorted(lines, key=lambda c: (c.told, c.line))), one=tuple(sorted(one.items())))


def _parse(raw: str, *, knowledge: Knowledge) -> Correction | None:
    """One line; ``None`` where there is nothing but a comment. Raises ValueError with what is wrong."""
    whole = _COMMENT.fullmatch(raw)
    if whole is None:
        message = 'a quotation mark is not closed; write "the words"'
        raise ValueError(message)
    parts = [quoted or curly or plain for quoted, curly, plain in _PART.findall(whole[1])]
    if not parts:
        return None
    verb, why = parts[0], (whole[2] or "").strip() or None
    for known in get_args(Verb):
        if verb == known:
            operands, said = _signed(parts[1:], at=2)
            return _same(operands, said, why) if known == "same" else _about(known, operands, said, why, knowledge=knowledge)
    message = f"a line begins with same, not or is, not '{verb}'"
    raise ValueError(message)


def _signed(parts: list[str], *, at: int) -> tuple[list[str], dict[str, str]]:
    """The operands, and after them who said so ("by anna") and when ("on 2026-11-20")."""
    said: dict[str, str] = {}
    while len(parts) >= at + 2 and parts[-2] in {"by", "on"}:
        key, value = parts[-2:]
        if key in said:
            message = f"'{key}' stands twice"
            raise ValueError(message)
        if key == "on" and not _DAY.fullmatch(value):
            message = f"'on' is not a date: '{value}'; give YYYY-MM-DD"
            raise ValueError(message)
        said[key], parts = value, parts[:-2]
    return parts, said


def _same(operands: list[str], said: dict[str, str], why: str | None) -> Correction:
    if len(operands) != 2:
        message = f"'same' takes two ids: {HOW['same']}"
        raise ValueError(message)
    stays, goes = (_checked_id(o) for o in operands)
    if stays == goes:
        message = f"'same' says of {stays} that it is itself"
        raise ValueError(message)
    return Correction(verb="same", id=stays, other=goes, by=said.get("by"), on=said.get("on"), why=why)


def _about(
    verb: Literal["not", "is"], operands: list[str], said: dict[str, str], why: str | None, *, knowledge: Knowledge
) -> Correction:
    if len(operands) not in {2, 3}:
        message = f"'{verb}' takes words, an id and perhaps a document: {HOW[verb]}"
        raise ValueError(message)
    words = bare(operands[0])
    if not any(c.isalnum() for c in words) or _ID.fullmatch(words):
        message = f"'{verb}' takes words in quotation marks first: {HOW[verb]}"
        raise ValueError(message)
    whom = _checked_id(operands[1])
    kind, _, code = whom.partition(":")
    if kind == "state" and code not in knowledge.countries:
        message = f"there is no state '{code}'; give an ISO 3166-1 alpha-3 code, such as state:JPN"
        raise ValueError(message)
    document = operands[2] if len(operands) > 2 else EVERY
    return Correction(verb=verb, id=whom, words=words, document=document, by=said.get("by"), on=said.get("on"), why=why)


def _checked_id(word: str) -> str:
    if not _ID.fullmatch(word):
        kinds = ", ".join(f"{kind}:" for kind in get_args(ActorKind))
        message = f"'{word}' is no actor's id, which begins with {kinds}; 'cablegram actors NAME' tells ids"
        raise ValueError(message)
    return word


def _merged(lines: Sequence[Correction]) -> dict[str, str]:
    """For each id that "same" takes in, the id at the end of the chain; a chain that bites its tail ends where it began."""
    parent = {c.other: c.id for c in sorted(lines, key=lambda c: c.told) if c.verb == "same"}
    found = {}
    for start in parent:
        at, seen = start, {start}
        while at in parent and parent[at] not in seen:
            at = parent[at]
            seen.add(at)
        found[start] = at
    return found


def _contradictions(lines: Sequence[Correction], one: Mapping[str, str]) -> Iterator[str]:
    """Pairs of lines that cannot both be true, as "LINE: what is wrong"."""
    taken: dict[str, list[Correction]] = defaultdict(list)
    about: dict[str, list[Correction]] = defaultdict(list)
    for line in lines:
        (taken[line.other] if line.verb == "same" else about[line.words]).append(line)
        if line.verb == "same" and one.get(line.id) in {line.other, line.id}:
            yield f"{line.line}: {line.id} and {line.other} become each other in a circle of 'same'; leave one of its lines out"
    for group in taken.values():
        for first, second in combinations(group, 2):
            if one.get(first.id, first.id) != one.get(second.id, second.id):
                told = f"{second.other} becomes {second.id} here and {first.id} in line {first.line}"
                yield f"{second.line}: {told}; say which one stays"
    for group in about.values():
        for first, second in combinations(group, 2):
            if _one_scope(first.document, second.document):
                yield from _clash(first, second, one)


def _clash(first: Correction, second: Correction, one: Mapping[str, str]) -> Iterator[str]:
    """How two lines on the same words in the same articles contradict each other."""
    alike = one.get(first.id, first.id) == one.get(second.id, second.id)
    if first.verb == second.verb == "is" and not alike:
        yield f'{second.line}: "{second.words}" is {second.id} here and {first.id} in line {first.line}; leave one out'
    if first.verb != second.verb and alike:
        yield f'{second.line}: "{second.words}" is and is not {second.id} (line {first.line}); leave one out'


def _one_scope(one: str, other: str) -> bool:
    if EVERY in {one, other}:
        return one == other
    short, long = sorted((one.removeprefix("sha256:"), other.removeprefix("sha256:")), key=len)
    return long.startswith(short)
