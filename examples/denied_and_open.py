"""Keep articles in a ledger; ask it who denies what, and what is announced for May or later."""

import tempfile
from pathlib import Path

import cablegram

ARTICLES = (
    ("2026-02-20", "The union said that four dockers had been shot. The police denied the use of live ammunition."),
    ("2026-03-11", "Tunisian authorities released 38 dockers on Tuesday. Three men will stand trial on May 19."),
)

with tempfile.TemporaryDirectory() as folder, cablegram.open(Path(folder) / "strike.db") as ledger:
    for published, text in ARTICLES:
        ledger.add(cablegram.code(text, published=published), seen="2026-03-11T12:00:00+00:00")

    for analysis in ledger.analyses():
        for claim in analysis.claims:
            if claim.stance == "denies":
                print(claim.speaker.text if claim.speaker else "somebody", "denies:", claim.content.text)

    for event in ledger.events(status="planned", since="2026-05-01"):
        print("planned for", event.earliest, "-", event.quote)
