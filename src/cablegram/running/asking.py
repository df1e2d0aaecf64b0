"""Which analyses of a ledger a command is about: a search, a storyline, a pair of countries, an actor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cablegram.coding.names import name_key
from cablegram.core.errors import LedgerError, UsageError
from cablegram.linking.storylines import find_storylines
from cablegram.reporting.focus import on_actor, on_pair
from cablegram.reporting.lookup import look_up
from cablegram.reporting.timeline import period_in_words
from cablegram.running.jobs import read_ledger
from cablegram.running.pipeline import knowledge_for
from cablegram.running.store_links import actor_names, documents_of_pair, documents_with
from cablegram.running.store_storylines import storyline_named
from cablegram.running.tension import find_country

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cablegram.core.records import Analysis
    from cablegram.core.settings import Settings
    from cablegram.running.store import Ledger

MOST_TOLD: Final = 8  # ids to choose from


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is asked about; all that is given must hold. ``actor`` is an id, a name or a country, ``pair`` two countries."""

    query: str | None = None
    storyline: str | None = None
    pair: tuple[str, str] | None = None
    actor: str | None = None


def read_about(ledger: Ledger, subject: Subject, *, settings: Settings) -> list[Analysis]:
    """The ledger's analyses on a subject, by publication; of a pair or an actor only the records that concern it.

    Storylines and pairs are as they were linked last: call :func:`~cablegram.running.jobs.link_to_read` first. Raises
    :class:`LedgerError` where there is no such storyline, :class:`UsageError` for a name that the tables do not know.
    """
    if subject == Subject(query=subject.query):
        return list(read_ledger(ledger, settings=settings, query=subject.query))
    wanted: list[set[str]] = []
    if subject.storyline is not None:
        wanted.append({d.id for d in storyline_named(ledger, subject.storyline).documents})
    pair = tuple(find_country(ledger, name) for name in subject.pair) if subject.pair else None
    if pair is not None:
        wanted.append(set(documents_of_pair(ledger, pair[0], pair[1])))
    actor = find_actor(ledger, subject.actor, settings=settings) if subject.actor is not None else None
    if actor is not None:
        wanted.append(set(documents_with(ledger, actor)))
    found: Iterable[Analysis] = read_ledger(
        ledger, settings=settings, query=subject.query, documents=sorted(set.intersection(*wanted))
    )
    return list(focused(list(found), pair=(pair[0], pair[1]) if pair else None, actor=actor))


def title_about(ledger: Ledger, subject: Subject, analyses: Sequence[Analysis], *, settings: Settings) -> str:
    """What was asked for in words, with the days from the first of the documents found to the last: a dossier's title."""
    countries = knowledge_for(settings).countries
    parts = []
    if subject.storyline is not None:
        parts.append(f"Storyline: {storyline_named(ledger, subject.storyline).title}")
    if subject.pair is not None:
        codes = [find_country(ledger, name) for name in subject.pair]
        parts.append(" and ".join(countries[code].name if code in countries else code for code in codes))
    if subject.actor is not None:
        name = find_actor(ledger, subject.actor, settings=settings)
        country = countries.get(name.removeprefix("state:"))
        parts.append(country.name if country else next((a.name for d in analyses for a in d.actors if a.id == name), subject.actor))
    if subject.query is not None:
        parts.append(f"{'search' if parts else 'Search'}: {subject.query}")
    return with_period("; ".join(parts) or f"All articles of {ledger.path.name}", analyses)


def with_period(words: str, analyses: Sequence[Analysis]) -> str:
    """Some words with the days of publication, from the first to the last."""
    period = period_in_words(a.document.published for a in analyses)
    return f"{words}, {period}" if period else words


def focused(analyses: Sequence[Analysis], *, pair: tuple[str, str] | None, actor: str | None) -> Sequence[Analysis]:
    """Only the records on a pair of countries (codes) and on an actor (an id), where given."""
    if pair is not None:
        analyses = on_pair(analyses, *pair)
    return on_actor(analyses, actor) if actor is not None else analyses


def find_actor(ledger: Ledger, name: str, *, settings: Settings) -> str:
    """The id of an actor by its id, its name, or the code or name of a country.

    Names are those of the tables and those that the ledger's own documents use; of several actors of one name that is meant which
    the ledger tells of. A part of a name does where nobody has it for a whole one. Raises :class:`UsageError`, with the ids to
    choose from where there are several.
    """
    if name.partition(":")[0] in {"state", "person", "organization", "group"} and ":" in name:
        return name
    known = {e.id for e in look_up(name, knowledge=knowledge_for(settings), on=settings.today.isoformat()).entries}
    called = [(_called(words), actor) for words, actor in actor_names(ledger)]
    here, asked = {actor for _, actor in called}, set(_called(name))
    found = known | {actor for words, actor in called if words == _called(name)}
    if len(found) != 1 and not found & here:
        found |= {actor for words, actor in called if asked and asked <= set(words)}
    if len(found) > 1:
        found = (found & here) or found
    if len(found) == 1:
        return found.pop()
    if found:
        told = f"may be {', '.join(sorted(found)[:MOST_TOLD])}; give the id"
    else:
        told = "is no actor that the tables or the ledger's articles name; give its id as 'cablegram show --format json' has it"
    message = f"{ledger.path}: {name!r} {told}"
    raise UsageError(message)


def _called(name: str) -> tuple[str, ...]:
    """The words of a name, folded, without an article before it."""
    words = tuple(name_key(name).split())
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def by_story(analyses: Sequence[Analysis]) -> tuple[tuple[Analysis, ...], ...]:
    """Some analyses by the storyline that their documents belong to among themselves."""
    known = {a.document.id: a for a in analyses}
    stories = find_storylines([a.document for a in known.values()])
    return tuple(tuple(known[d.id] for d in story.documents) for story in stories)


def nothing_about(ledger: Ledger, subject: Subject) -> LedgerError:
    """The error where nothing was found."""
    parts = {
        "matches " + repr(subject.query): subject.query,
        f"is of storyline {subject.storyline!r}": subject.storyline,
        f"tells what lies between {' and '.join(subject.pair or ())}": subject.pair,
        f"tells of {subject.actor!r}": subject.actor,
    }
    asked = [words for words, given in parts.items() if given is not None]
    told = f"no document {' and '.join(asked)}; ask for less" if asked else "the ledger is empty; add articles with 'cablegram add'"
    return LedgerError(f"{ledger.path}: {told}")
