"""Recognizers-Text, dateparser and timefhuman beside cablegram's time rules on the development checks, in one run.

    python -m benchmarks.peers_times CHECKS [--only cablegram dateparser]

``CHECKS`` is the folder that holds ``times/*.jsonl`` and ``times/score.py``. The peers are optional (``pip install --group
peers``); one that is not installed is named and left out. None of them knows TIMEX3, so :func:`fineness` cuts their dates to what
the words say ("March 2024" is a month); all are asked for the past where a date is open, as news asks for it most; and each line
of a text is read by itself, which spares them their own confusions between lines.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import subprocess
import sys
import tempfile
import time
import warnings
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cablegram.reading.times import find_times

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Timex = dict[str, Any]
MEASURES: Final = ("strict", "relaxed", "value")
MONTH: Final = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)
DAY: Final = re.compile(
    r"\b(?:[0-3]?\d(?:st|nd|rd|th)?(?![\d:]))|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|\bdays?\b",
    re.IGNORECASE,
)
CLOCK: Final = re.compile(r"\d:\d\d|\d ?[ap]\.?m\b|\bnoon\b|\bmidnight\b", re.IGNORECASE)


def main() -> int:
    """Print a table of scores; 0 even where peers are missing, since they are optional."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("checks", type=Path, nargs="?")
    parser.add_argument("--only", nargs="*", choices=sorted(READERS), default=sorted(READERS))
    arguments = parser.parse_args()
    folder = arguments.checks / "times" if arguments.checks else None
    if folder is None or not (folder / "score.py").exists():
        print(
            f"time expressions beside peers: not run, no checks at {folder or 'CHECKS'}; give the folder: make bench CHECKS=folder"
        )
        return 0
    sets = sorted(folder.glob("*.jsonl"))
    columns = [f"{path.stem} {measure}" for path in sets for measure in MEASURES]
    print(f"| reader | {' | '.join(columns)} | kB/s |\n|---|{'---|' * (len(columns) + 1)}")
    for name in [n for n in READERS if n in arguments.only]:
        module, reader = READERS[name]
        if not _installed(module):
            print(f"| {name} | not installed: pip install --group peers |")
            continue
        scores, speed = measure(reader, sets, scorer=folder / "score.py")
        print(f"| {name} | {' | '.join(f'{score:.1f}' for score in scores)} | {speed:.0f} |", flush=True)
    return 0


def _installed(module: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            importlib.import_module(module)
    except ImportError:
        return False
    return True


def measure(reader: Callable[[str, date], Iterator[Timex]], sets: list[Path], *, scorer: Path) -> tuple[list[float], float]:
    """A reader's F1 scores on every set, in the order of :data:`MEASURES`, and its speed in kB a second."""
    scores: list[float] = []
    seconds = size = 0.0
    for path in sets:
        documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        started = time.perf_counter()
        lines = [{"doc_id": d["doc_id"], "timexes": list(reader(d["text"], date.fromisoformat(d["dct"][:10])))} for d in documents]
        seconds += time.perf_counter() - started
        size += sum(len(d["text"].encode()) for d in documents)
        scores += score(path, lines, scorer=scorer)
    return scores, size / seconds / 1e3


def score(gold: Path, lines: list[Timex], *, scorer: Path) -> list[float]:
    """What the checks' own scorer says of predictions."""
    with tempfile.TemporaryDirectory() as folder:
        predicted = Path(folder) / "predicted.jsonl"
        predicted.write_text("\n".join(json.dumps(line) for line in lines) + "\n", encoding="utf-8")
        command = [sys.executable, str(scorer), str(gold), str(predicted), "--json"]
        said = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return [said[measure]["F1"] for measure in MEASURES]


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    """Each line that holds words, with where it starts."""
    for match in re.finditer(r"[^\n]*\w[^\n]*", text):
        yield match.start(), match.group()


# ---- the readers


def read_cablegram(text: str, published: date) -> Iterator[Timex]:
    """Ours: the whole text at once."""
    for t in find_times(text, published=published.isoformat()):
        yield {"start": t.start, "end": t.end, "type": t.type, "value": t.value}


def read_recognizers(text: str, published: date) -> Iterator[Timex]:
    """Recognizers-Text; of a past and a future value the past one."""
    from recognizers_date_time import Culture, recognize_datetime  # noqa: PLC0415  optional

    kinds = {"duration": "DURATION", "set": "SET", "date": "DATE", "daterange": "DATE"}
    now = datetime(published.year, published.month, published.day)  # noqa: DTZ001  the peer wants none
    for offset, line in lines_of(text):
        for found in recognize_datetime(line, Culture.English, reference=now):
            values = (found.resolution or {}).get("values") or [{}]
            kind = kinds.get(str(found.type_name).split(".")[-1], "TIME")
            span = {"start": offset + found.start, "end": offset + found.end + 1}
            yield {**span, "type": kind, "value": timex_of(values[0])}


def timex_of(resolved: dict[str, str]) -> str:
    """A TIMEX3 value of Recognizers-Text's: its own timex, its unknown parts taken from the value."""
    timex = resolved.get("timex", "")
    when = resolved.get("value") or resolved.get("start") or ""
    if timex.startswith("("):  # a range: (from,to,length)
        timex = timex[1:].split(",")[0]
    if resolved.get("type") in {"set", "duration"} or not timex.startswith("XXXX") or not when[:1].isdigit():
        return timex
    if re.match(r"XXXX-WXX-\d", timex):
        return when[:10] + timex[10:]
    return when[: len(timex.split("T")[0])] + (f"T{timex.split('T', 1)[1]}" if "T" in timex else "")


def read_dateparser(text: str, published: date) -> Iterator[Timex]:
    """``dateparser.search``, English, past preferred; it gives words without offsets, so they are looked up in order."""
    from dateparser.search import search_dates  # noqa: PLC0415  optional

    now = datetime(published.year, published.month, published.day)  # noqa: DTZ001
    settings = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "past"}
    for offset, line in lines_of(text):
        done = 0
        for words, when in search_dates(line, languages=["en"], settings=settings) or ():
            start = line.find(words, done)
            if start >= 0:
                done = start + len(words)
                yield {"start": offset + start, "end": offset + done, **fineness(words, when)}


def read_timefhuman(text: str, published: date) -> Iterator[Timex]:
    """timefhuman, past preferred; of a range or list the first."""
    from timefhuman import Direction, tfhConfig, timefhuman  # noqa: PLC0415  optional

    now = datetime(published.year, published.month, published.day)  # noqa: DTZ001
    config = tfhConfig(now=now, return_matched_text=True, direction=Direction.previous)
    for offset, line in lines_of(text):
        try:
            found = timefhuman(line, config)
        except Exception:  # noqa: BLE001, S112  it raises errors of every kind on news; a line that it cannot read yields nothing
            continue
        for words, (start, end), when in found:
            first = when
            while isinstance(first, tuple | list) and first:
                first = first[0]
            yield {"start": offset + start, "end": offset + end, **fineness(words, first)}


def fineness(words: str, when: object) -> Timex:
    """Type and value of a peer's ``datetime`` or ``timedelta``, cut to what the words tell."""
    low = words.lower()
    if isinstance(when, timedelta):
        return {"type": "DURATION", "value": f"P{when.days}D"}
    if not isinstance(when, datetime):
        return {"type": "TIME", "value": str(when)}
    if CLOCK.search(low):
        return {"type": "TIME", "value": f"{when:%Y-%m-%dT%H:%M}"}
    if re.search(r"\bweeks?\b", low):
        return {"type": "DATE", "value": f"{when:%G-W%V}"}
    if re.search(r"\bmonths?\b", low) or (MONTH.search(low) and not DAY.search(low)):
        return {"type": "DATE", "value": f"{when:%Y-%m}"}
    if re.fullmatch(r"\D*\d{4}\D*", low) or (re.search(r"\byears?\b", low) and not MONTH.search(low)):
        return {"type": "DATE", "value": f"{when:%Y}"} if not MONTH.search(low) else {"type": "DATE", "value": f"{when:%Y-%m}"}
    return {"type": "DATE", "value": f"{when:%Y-%m-%d}"}


READERS: Final[dict[str, tuple[str, Callable[[str, date], Iterator[Timex]]]]] = {
    "cablegram": ("cablegram", read_cablegram),
    "Recognizers-Text": ("recognizers_date_time", read_recognizers),
    "dateparser": ("dateparser", read_dateparser),
    "timefhuman": ("timefhuman", read_timefhuman),
}

if __name__ == "__main__":
    sys.exit(main())
