"""One record as a line of JSON, as every command writes it."""

from __future__ import annotations

import msgspec


def json_line(record: object) -> bytes:
    """A record as UTF-8 JSON on one line, also for readers that split at the line breaks that only Unicode knows."""
    data = msgspec.json.encode(record)
    for raw, escaped in ((b"\xc2\x85", b"\\u0085"), (b"\xe2\x80\xa8", b"\\u2028"), (b"\xe2\x80\xa9", b"\\u2029")):
        data = data.replace(raw, escaped)  # safe: beyond ASCII, JSON holds nothing but the insides of strings
    return data
