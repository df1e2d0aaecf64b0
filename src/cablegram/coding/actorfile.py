"""A user's own actors, from a CSV or YAML file, added to the packaged ones. docs/knowledge.md describes the file.

A row is one actor for one span of time: a second row of the same name and kind adds a term, an office or a membership. A row whose
name the package knows adds to that record, and what the user says comes first.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from difflib import get_close_matches
from io import StringIO
from typing import TYPE_CHECKING, Final, Literal, get_args

from cablegram.coding.names import acronym_keys, longest_starts, name_key, slug
from cablegram.coding.world import Knowledge, Membership, Office, Organization, Person, Ref, Source, Term
from cablegram.core.errors import InputError
from cablegram.core.ontology import SECTORS, SUPRANATIONAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

Kind = Literal["person", "organization", "group", "government", "state"]
FIELDS: Final = ("name", "aliases", "country", "sector", "kind", "role", "from", "to", "member_of", "source")
SHOWN: Final = 10  # faults listed before "and N more"
_DAY: Final = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorRow:
    """One row of the file, checked. ``member_of`` holds organisations' ids."""

    name: str
    aliases: tuple[str, ...]
    country: str
    sector: str | None
    kind: Kind
    role: str
    start: str
    end: str
    member_of: tuple[str, ...]
    source: str

    @property
    def id(self) -> str:
        """The id of its record."""
        if self.kind == "state":
            return self.country
        return f"{'organization' if self.kind == 'government' else self.kind}:{slug(self.name)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorFile:
    """A user's file: its name, a digest of its bytes, and its rows."""

    name: str
    digest: str
    rows: tuple[ActorRow, ...]


def read_actors(path: Path, *, knowledge: Knowledge) -> ActorFile:
    """Read and check a user's file. Raises :class:`InputError` that names every wrong row and what would be right."""
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        message = f"cannot read {path}: {error.strerror}"
        raise InputError(message) from error
    except UnicodeDecodeError as error:
        message = f"{path.name} is not UTF-8 text; save it as UTF-8"
        raise InputError(message) from error
    raw = list(_yaml_rows(text, path.name) if path.suffix in {".yaml", ".yml"} else _csv_rows(text, path.name))
    bodies = {name_key(name): f"organization:{slug(name)}" for _, row in raw if (name := row.get("name", ""))}
    rows, faults = [], []
    for line, cells in raw:
        found = list(_faults(cells, knowledge=knowledge, bodies=bodies))
        faults += [f"{path.name}:{line}: {fault}" for fault in found]
        if not found:
            rows.append(_row({**cells, "source": cells.get("source") or path.name}, knowledge=knowledge, bodies=bodies))
    if faults:
        more = [f"and {len(faults) - SHOWN} more"] if len(faults) > SHOWN else []
        raise InputError("\n".join([*faults[:SHOWN], *more]))
    return ActorFile(name=path.name, digest=hashlib.sha256(data).hexdigest()[:8], rows=tuple(rows))


def _csv_rows(text: str, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.DictReader(StringIO(text), strict=True)
    _check_fields(reader.fieldnames or (), where=f"{name}:1")
    line = reader.line_num
    try:
        for cells in reader:
            if None in cells:
                message = f"{name}:{line + 1}: more cells than columns; put a cell that holds a comma in double quotes"
                raise InputError(message)
            if any(cells.values()):
                yield line + 1, {key: (value or "").strip() for key, value in cells.items()}
            line = reader.line_num
    except csv.Error as error:
        message = f"{name}:{reader.line_num}: not CSV: {error}"
        raise InputError(message) from error


def _yaml_rows(text: str, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    import yaml  # noqa: PLC0415 - only who keeps a YAML file needs it

    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        message = f"{name}: not YAML: {' '.join(str(error).split())}"
        raise InputError(message) from error
    if root is not None and not isinstance(root, yaml.SequenceNode):
        message = f"{name}:1: give a list of actors, each beginning with '- name:'"
        raise InputError(message)
    for node in root.value if root else ():
        line = node.start_mark.line + 1
        if not isinstance(node, yaml.MappingNode):
            message = f"{name}:{line}: an actor is a mapping that begins with '- name:'"
            raise InputError(message)
        _check_fields([str(key.value) for key, _ in node.value], where=f"{name}:{line}")
        # scalars as written: 'NO' is Norway's code and 2014-01-01 a day, whatever YAML makes of them
        yield (
            line,
            {
                key.value: value.value if isinstance(value, yaml.ScalarNode) else ";".join(str(part.value) for part in value.value)
                for key, value in node.value
            },
        )


def _check_fields(fields: Iterable[str], *, where: str) -> None:
    given = list(fields)
    for field in given:
        if field not in FIELDS:
            close = get_close_matches(field, FIELDS, n=1)
            hint = f"; did you mean '{close[0]}'?" if close else f"; the fields are {', '.join(FIELDS)}"
            message = f"{where}: there is no field '{field}'{hint}"
            raise InputError(message)
    if "name" not in given:
        message = f"{where}: the field 'name' is missing; the fields are {', '.join(FIELDS)}"
        raise InputError(message)


def _faults(cells: Mapping[str, str], *, knowledge: Knowledge, bodies: Mapping[str, str]) -> Iterator[str]:
    name, country, sector = cells.get("name", ""), cells.get("country", ""), cells.get("sector", "")
    kind = cells.get("kind", "") or "organization"
    if not name_key(name):
        yield "'name' is empty"
    if kind not in get_args(Kind):
        yield f"kind '{kind}' is none of {', '.join(get_args(Kind))}"
    if country not in {*knowledge.countries, *SUPRANATIONAL}:
        close = _meant(country, knowledge=knowledge)
        yield f"country '{country}' is no ISO 3166-1 alpha-3 code{f'; did you mean {close}?' if close else ''}"
    elif kind in {"state", "government"} and country not in knowledge.countries:
        yield f"kind '{kind}' needs a state's code as country, not {country}"
    if sector and sector not in SECTORS:
        swapped = [code for code in SECTORS if sorted(code) == sorted(sector.upper())]
        near = [*swapped, *get_close_matches(sector.upper(), SECTORS, n=1)]
        yield f"sector '{sector}' is no PLOVER sector{f'; did you mean {near[0]}?' if near else ''}"
    for field in ("from", "to"):
        if cells.get(field) and not _DAY.fullmatch(cells[field]):
            yield f"'{field}' is not a date: '{cells[field]}'; give YYYY-MM-DD, YYYY-MM or YYYY"
    if cells.get("from") and cells.get("to") and cells["to"] < cells["from"][: len(cells["to"])]:
        yield f"'to' ({cells['to']}) lies before 'from' ({cells['from']})"
    for body in _split(cells.get("member_of", "")):
        if _body(body, knowledge=knowledge, bodies=bodies) is None:
            yield f"member_of '{body}' is no organisation that the package or this file names"


def _meant(country: str, *, knowledge: Knowledge) -> str | None:
    """The code that a wrong one may have been meant for: a name, two letters, a name's beginning ("JAP"), or a near code."""
    ref = next((r for r in knowledge.names.get(name_key(country), ()) if r.kind in {"country", "adjective", "demonym"}), None)
    if ref:
        return ref.id
    short = [c.iso3 for c in knowledge.countries.values() if country and c.iso2 == country.upper()]
    begins = [c.iso3 for c in knowledge.countries.values() if len(country) > 1 and name_key(c.name).startswith(name_key(country))]
    close = get_close_matches(country.upper(), list(knowledge.countries), n=1)
    return next(iter([*short, *begins, *close]), None)


def _body(name: str, *, knowledge: Knowledge, bodies: Mapping[str, str]) -> str | None:
    refs = knowledge.names.get(name_key(name), ())
    known = next((ref.id for ref in refs if ref.kind == "organization"), None)
    return known or bodies.get(name_key(name))


def _row(cells: Mapping[str, str], *, knowledge: Knowledge, bodies: Mapping[str, str]) -> ActorRow:
    kind: Kind = cells.get("kind", "") or "organization"  # type: ignore[assignment]  # checked before
    return ActorRow(
        name=cells["name"].strip(),
        aliases=tuple(_split(cells.get("aliases", ""))),
        country=cells["country"],
        sector=cells.get("sector") or None,
        kind=kind,
        role=cells.get("role", ""),
        start=cells.get("from", ""),
        end=cells.get("to", ""),
        member_of=tuple(_body(b, knowledge=knowledge, bodies=bodies) or "" for b in _split(cells.get("member_of", ""))),
        source=cells["source"],
    )


def _split(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def with_actors(knowledge: Knowledge, file: ActorFile) -> Knowledge:
    """The knowledge with the file's rows added; its version names the file by its digest."""
    people, organizations = dict(knowledge.people), dict(knowledge.organizations)
    surnames, names = dict(knowledge.surnames), dict(knowledge.names)
    members: dict[str, tuple[Membership, ...]] = defaultdict(tuple, knowledge.memberships)
    acronyms = set(knowledge.acronyms)
    for row in file.rows:
        if row.kind == "person":
            person = people[row.id] = _person(row, people.get(row.id), titles=knowledge.titles)
            for surname in person.surnames:
                surnames[surname] = tuple(dict.fromkeys((person.id, *surnames.get(surname, ()))))
        elif row.kind != "state":
            known = organizations.get(row.id)
            organizations[row.id] = _organization(row, known, packaged=known is knowledge.organizations.get(row.id))
        ref = Ref("country" if row.kind == "state" else "person" if row.kind == "person" else "organization", row.id)
        for name in (row.name, *row.aliases):
            key = name_key(name)
            names[key] = tuple(dict.fromkeys((ref, *names.get(key, ()))))
            acronyms = acronyms | set(acronym_keys(name)) if acronym_keys(name) else acronyms - {key}
        for body in row.member_of:
            members[body] = (*members[body], Membership(body, row.id, row.start, row.end, row.source))
    return replace(
        knowledge,
        version=f"{knowledge.version}+{file.digest}",
        people=people,
        organizations=organizations,
        memberships=dict(members),
        names=names,
        longest=longest_starts(names),
        surnames=surnames,
        acronyms=frozenset(acronyms),
        sources={**knowledge.sources, file.name: Source(file.name, "the user's", "", file.digest)},
    )


def _person(row: ActorRow, known: Person | None, *, titles: Mapping[str, tuple[str, ...]]) -> Person:
    """A new person, or a known one with the row's office, which replaces one of the same kind from the same day."""
    kind = titles.get(name_key(row.role), ("other",))[0]
    office = Office(row.country, row.sector, kind, row.role, row.start, row.end, row.source)
    if known is None:
        surnames = tuple(dict.fromkeys(name_key(name).split()[-1] for name in (row.name, *row.aliases)))
        return Person(
            id=row.id, name=row.name, country=row.country, famous=False, woman=False, surnames=surnames, offices=(office,)
        )
    if not row.role and not row.sector:
        return known
    others = tuple(o for o in known.offices if (o.country, o.kind, o.start) != (office.country, office.kind, office.start))
    return replace(known, offices=tuple(sorted((*others, office), key=lambda o: (o.start, o.end))))


def _organization(row: ActorRow, known: Organization | None, *, packaged: bool) -> Organization:
    """A new organisation, or a known one: a row with a sector takes the place of the package's terms and joins the user's."""
    term = Term(row.country, row.sector, row.start, row.end)
    if known is None:
        kind: Literal["organization", "group", "government"] = row.kind  # type: ignore[assignment]  # the caller's branch
        return Organization(id=row.id, name=row.name, kind=kind, terms=(term,), source=row.source)
    if row.sector is None:
        return known
    terms = (term,) if packaged else tuple(sorted((*known.terms, term), key=lambda t: t.start))
    return replace(known, terms=terms, source=row.source)
