"""Makes ``docs/dating.md`` from the table of time expressions that the tests run through the reader. Run by ``make docs``."""

from __future__ import annotations

import csv
from itertools import groupby
from pathlib import Path
from typing import Final

from tests.event_dates import EVENT_DATES, EventDate

TESTS: Final = Path(__file__).parent.parent / "tests"
TABLE: Final = TESTS / "times_table.tsv"

HEAD: Final = """# How cablegram dates things

Made by `make docs` from `tests/times_table.tsv`, the table that the tests run through the reader: every row below is what
the code does. To change a rule, change its row, see the test fail, and mend the code.

Every time expression keeps its own words and gets: a **type** and **value** (TIMEX3, as annotated corpora have them), an **EDTF**
string (ISO 8601-2), the **earliest** and **latest** day that the words allow (both included; empty where the text leaves it open),
a **precision**, and the **rule** in words with the day that it was counted from. What the text does not support stays empty:
a date is never guessed, and never silently that of publication.

All examples were published on Wednesday, 3 December 2025, unless the table says otherwise.

What to know before reading on:

- **Words such as "early", "mid" and "late"** take the widest reading: "late 2025" is the second half of the year; in a month
  they are its first ten days, the next ten, the rest. Weeks of a month run from Monday; its first may be short.
- **Prepositions do not move a date.** "By Friday" and "after Friday" are both that Friday; which side of it the event lies on is
  a matter of the event (last section). "Since" is the exception: what began then has no end in the text, so `latest` is empty.
- **Weeks** are those of ISO 8601, Monday to Sunday. **Winter** bears the year in which it begins.
- **Zones** whose letters name two or more (IST, CST, BST in some countries' use) are not resolved, except BST, which is taken as
  British; IST and CST leave the offset open. The day stays the one written, whatever the zone.
- **Years written in words** are read from 1000 to 2199, with AD or CE from 1 to 999, in ISO form from 0001 to 9999. A day that no
  calendar has is said to be none, and gets no bounds.
- **History told in order** (five years or more written, few of them near publication) is read from date to date: "in July" is the
  July after the date before. The text decides; `mode=` overrides it.
- **Jewish and Islamic days** begin on the evening before the day given.
"""
RULES: Final = {
    "Dates in figures and words": "A full date is what it says. Day and month in figures need to have but one order.",
    "Days and months without a year": (
        "The nearest that the tense allows: the last one for a past verb, the next for a future. What the tense would put\n"
        "nearly a year off (340 days back, 270 ahead) is the nearest instead, since news gives such a date its year."
    ),
    "Weekdays and tense": (
        "The verb nearest to the day decides, looked for before it first, or behind it where it opens the sentence. Without\n"
        "any cue a weekday lies behind, since news tells of what was."
    ),
    "Counted from publication": "The unit counted in is the precision: three weeks ago is a week, two days ago is a day.",
    "Counted from another date in the text": (
        "From the date told last, or from the event that the same sentence dates. Where neither is told, a distance stays open."
    ),
    "Parts of the day, clock times and zones": (
        "A clock time without a day takes the one written behind it, told before it in the sentence, or of publication. EDTF\n"
        "keeps the offset that the zone names."
    ),
    "Lengths of time": "A length has no date unless the words tie one of its ends to publication.",
    "Repeated times": "A repetition has no date.",
    "Seasons": "Of the northern hemisphere, unless a country of the southern stands beside it.",
    "Years, quarters and longer": "Calendar units; an ISO week that the year lacks is said to be none.",
    "Fiscal years": "Those of the country beside the words, else as wide as all the readings in use.",
    "Named days": (
        "From the calendars that announce them ([ADR 0021](adr/0021-calendars-of-named-days.md)). A country's national day needs\n"
        'the country beside it. Holidays ("the Easter vacation") reach a week to either side.'
    ),
    "Names of history": 'Where the words date by them ("during", "since"), not where they are the subject.',
    "Open at one end": "An end that the text does not give stays empty.",
    "Several dates together": "Days that share a month, and a range that would end before it begins, are put in order.",
    "Misspelt and odd": "Common misspellings are read as meant and quoted as written; capitals do not matter.",
}
EVENTS: Final = """
## Which date an event gets

Which of a sentence's expressions dates an event, and what it inherits from the events around it, is decided after the expressions
are read; the event's `time.rule` says how, and ends with the rule of the expression. An event whose text gives no time has none.
Made from `tests/event_dates.py`, which the tests run: the date is that of the event named.
"""
COLUMNS: Final = ("sentence", "text", "type", "value", "edtf", "earliest", "latest", "precision", "rule")


def read_table(path: Path = TABLE) -> list[dict[str, str]]:
    """The rows of a tab-separated table with a header; an empty cell is a value that the text does not give."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def dating_page() -> str:
    """``docs/dating.md``."""
    rows = read_table()
    parts = [HEAD]
    for family, members in groupby(rows, key=lambda row: row["family"]):
        parts.append(f"\n## {family}\n\n{RULES[family]}\n\n{table(list(members), COLUMNS)}")
    parts.append(EVENTS)
    events = [event_row(case) for case in EVENT_DATES]
    if not rows or not events:
        raise ValueError("a table of dates is empty; see tests/times_table.tsv and tests/event_dates.py")
    parts.append("\n" + table(events, tuple(events[0])))
    return "".join(parts)


def event_row(case: EventDate) -> dict[str, str]:
    """One row of the table of events; an empty date is none, an empty rule any."""
    return {
        "published": case.published,
        "text": case.text,
        "event": case.trigger,
        "edtf": case.edtf or "",
        "rule begins": case.rule or "",
        "events told (type, status)": "; ".join(f"{trigger} ({kind}, {status})" for trigger, kind, status in case.told),
    }


def table(rows: list[dict[str, str]], columns: tuple[str, ...]) -> str:
    """Rows as a Markdown table."""
    head = f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}\n"
    return head + "".join(f"| {' | '.join(cell(column, row[column]) for column in columns)} |\n" for row in rows)


def cell(column: str, text: str) -> str:
    """One cell: code for values, so that ``XXXX`` reads as one; plain words for the rest."""
    plain = text.replace("|", "\\|")
    return f"`{plain}`" if plain and column in {"value", "edtf"} else plain


if __name__ == "__main__":
    (TESTS.parent / "docs" / "dating.md").write_text(dating_page(), encoding="utf-8")
