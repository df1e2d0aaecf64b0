"""The agenda for other people's calendars: iCalendar for calendar programs, ninjs events for newsrooms.

The only door to the library that writes iCalendar (ADR 0023).
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from icalendar import Calendar
from icalendar import Event as Entry

from cablegram.reporting.agenda import source_of
from cablegram.reporting.render import safe_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cablegram.reporting.agenda import AgendaItem

PRODUCT: Final = "-//cablegram//agenda//EN"
NINJS: Final = {"name": "ttninjs", "version": "1.9", "schema": "https://tt.se/spec/ttninjs/ttninjs-schema_1.9.json"}


def to_ics(items: Iterable[AgendaItem], *, today: date) -> bytes:
    """A calendar (RFC 5545) with one all-day entry an item; items without any date are left out: see :func:`undated`.

    A window of several days, such as "this spring", is an entry over all of them, tentative and transparent: it blocks no day. The
    EDTF string, the standing and the exact citation stand in ``X-CABLEGRAM-`` properties.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "cablegram agenda")
    for item in items:
        days = _days(item)
        if days is not None:
            calendar.add_component(_entry(item, days, today))
    data: bytes = calendar.to_ical()
    return data


def undated(items: Iterable[AgendaItem]) -> int:
    """How many items have no date that a calendar could show."""
    return sum(_days(item) is None for item in items)


def _entry(item: AgendaItem, days: tuple[date, date], today: date) -> Entry:
    entry = Entry()
    entry.add("uid", item.id)
    # the day of the news, not of the export: the same record gives the same file
    entry.add("dtstamp", datetime.combine(date.fromisoformat(item.announced) if item.announced else today, time(tzinfo=UTC)))
    entry.add("dtstart", days[0])
    if days[1] < date.max:  # which has no next day; without an end an entry takes one day
        entry.add("dtend", days[1] + timedelta(days=1))  # iCalendar's end is exclusive
    entry.add("summary", _plain(item.headline))
    entry.add("description", _description(item))
    entry.add("status", _status(item))
    entry.add("transp", "TRANSPARENT")  # news takes none of the reader's time
    entry.add("categories", [item.type])
    if item.place:
        entry.add("location", _plain(item.place.text))
    if url := safe_url(item.url):
        entry.add("url", url)
    if item.window and item.window.edtf:
        entry.add("x-cablegram-edtf", item.window.edtf)
    entry.add("x-cablegram-standing", item.standing)
    entry.add("x-cablegram-citation", f"{item.quote.doc_id}#{item.quote.start}-{item.quote.end}")
    return entry


def _days(item: AgendaItem) -> tuple[date, date] | None:
    """First and last day; of a window that is open at one end, its one known day."""
    window = item.window or item.first_window  # what was put off without a new date stands, cancelled, on its old one
    known = [d for d in (window.earliest, window.latest) if d] if window else []
    return (date.fromisoformat(known[0]), date.fromisoformat(known[-1])) if known else None


def _status(item: AgendaItem) -> str:
    if item.state == "cancelled" or (item.state == "postponed" and item.window is None):
        return "CANCELLED"
    sure = item.window is not None and item.window.earliest == item.window.latest
    return "CONFIRMED" if sure or item.state == "happened" else "TENTATIVE"


def _description(item: AgendaItem) -> str:
    lines = [f"“{_plain(item.quote.quote)}”", f"— {_plain(source_of(item))} [{item.quote.start}:{item.quote.end}]"]
    if item.outcome and item.outcome != item.quote:
        lines += [f"{item.state}: “{_plain(item.outcome.quote)}” [{item.outcome.start}:{item.outcome.end}]"]
    if item.announced_by:
        lines += [f"announced by {_plain(item.announced_by)}"]
    if item.window:
        lines += [f"dated by “{_plain(item.window.text or '')}”: {item.window.rule}"]
    return "\n".join((*lines, f"{item.standing}: {item.why}"))


def to_ninjs(items: Sequence[AgendaItem], *, today: date) -> list[dict[str, Any]]:
    """One ninjs item of type ``event`` an item, in the fields of TT's ninjs 1.9.

    As TT has it, ``pubstatus`` is about the record, which stays usable; a cancelled event says so in ``body_event``.
    """
    return [_ninjs(item, today) for item in items]


def _ninjs(item: AgendaItem, today: date) -> dict[str, Any]:
    days = _days(item)
    off = _status(item) == "CANCELLED"
    where = item.place
    told: dict[str, Any] = {
        "uri": f"urn:cablegram:{item.id}",
        "type": "event",
        "$standard": NINJS,
        "versioncreated": f"{item.announced or today.isoformat()}T00:00:00Z",
        "pubstatus": "usable",
        "language": "en",
        "date": days[0].isoformat() if days else None,
        "enddate": days[1].isoformat() if days else None,
        "headline": item.headline,
        "description_text": item.quote.quote,
        "source": item.publisher,
        "infosource": [{"name": item.announced_by}] if item.announced_by else None,
        "place": [{"name": where.text, "code": where.place_id} if where.place_id else {"name": where.text}] if where else None,
        "subject": [{"name": item.type, "scheme": "urn:plover:type", "code": item.type}],
        "ednote": _description(item),
        "body_event": {
            "eventstatus": "4" if off else "1",
            "eventstatus_text": "cancelled" if off else "planned",
            "eventtype_text": item.type,
            "country": where.country if where else None,
            "eventurl": safe_url(item.url),
            "note_extra": f"EDTF {item.window.edtf}" if item.window and item.window.edtf else None,
        },
    }
    told["body_event"] = {key: value for key, value in told["body_event"].items() if value is not None}
    return {key: value for key, value in told.items() if value is not None}


def _plain(words: str) -> str:
    """On one line and without control characters, which iCalendar has no way to write."""
    return " ".join("".join(c if c.isprintable() or c.isspace() else "\ufffd" for c in words).split())
