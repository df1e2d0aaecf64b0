"""cablegram reads news and keeps a cited record of it: who did what to whom, when and where, and according to whom.

>>> import cablegram
>>> analysis = cablegram.code("Tokyo has denied the report.", published="2026-01-03")
>>> analysis.to_dict()["claims"][0]["stance"]
'denies'
"""

from __future__ import annotations

__version__ = "0.1.0"

from cablegram.core.errors import CablegramError
from cablegram.core.records import Actor, Analysis, Claim, Document, Event, Failure, Place, Plan, Relation
from cablegram.running.api import code, code_dyad, open, resolve_actor  # noqa: A004 - `cablegram.open(path)` opens a ledger

__all__ = [
    "Actor",
    "Analysis",
    "CablegramError",
    "Claim",
    "Document",
    "Event",
    "Failure",
    "Place",
    "Plan",
    "Relation",
    "__version__",
    "code",
    "code_dyad",
    "open",
    "resolve_actor",
]
