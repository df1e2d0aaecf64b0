"""The notes that go beside an export: what a column holds here, and what the form has no room for."""

from __future__ import annotations

from typing import Final

_ALL: Final = """\
# Notes on this file

Written by cablegram. One row is one event in the world (an occurrence), however many articles report it;
`docs/exports.md` of cablegram says how reports are joined. UTF-8, lines end in a line feed, no field holds a tab or a
line break, nothing is quoted, and a straight double quote is written as an apostrophe.

- Ids come from the content of what they name: the same articles give the same ids, and no id stands twice in the file.
- The event date is the event's own day, the first of its bounds where it is known less exactly, and the day of the
  first report where nothing is known. The bounds themselves, and the rule, are in the Parquet, CSV and JSON Lines
  exports.
"""
_CAMEO: Final = """\
- **Left out**: events that are planned, hypothetical or said not to have happened, and events without any day. This
  form knows only what happened.
- **CAMEO codes are a way back from PLOVER and lose.** CAMEO has 276 codes where PLOVER has 16 types and their modes.
  The column `cameo_fit` of the file of keys says of each row: `same` (the code maps forward to this type and mode),
  `broader` (CAMEO has finer codes, nothing tells which), `nearest` (CAMEO has no such thing). CAMEO 01 and 02,
  statements and appeals, never occur: PLOVER has none. Read codes as strings: `010` and `10` are two.
- Intensities are Goldstein's for the CAMEO code, not PLOVER's, which stand in the file of keys.
- **One actor a side.** Of several, the first stands here and all in the file of keys. What all parties do together (a
  call, talks) has its first two as source and target; their order means nothing.
"""
_NOTES: Final = {
    "polecat": """\
- The 40 columns of POLECAT in their order. Values in one cell are parted by `"; "`; nothing is the word `None`.
- **Contexts** also holds PLOVER's auxiliary modes: `future` (planned), `hypothetical`, `negation` (said not to have
  happened). Leave such rows out to count what happened. PLOVER would code a planned meeting or aid as AGREE; the type
  here is that of the planned event.
- Intensity and Quad Code are PLOVER's by type and mode. Actor COW is the state's number on the day.
- **Empty here**: Wikipedia Actor ID and Wikipedia Recipient ID (we hold no titles of Wikipedia) and District (no
  divisions of the second order). City and Province are filled where the event's place is one. Country codes are ISO
  3166-1 alpha-3, Kosovo XKX.
- Primary sectors are the first of the sectors; sectors of several actors are listed once each.
- Feature Type is country, region, city or point, not GeoNames' code. Source, Publication Date and the Story columns are
  those of the first report that is no copy. Names are in the order of the text, so a list of countries is not one entry
  for each name.
""",
    "gdelt": _CAMEO
    + """\
- `gdelt.export.CSV` (61 columns) and `gdelt.mentions.CSV` (16) have no header line; `gdelt.headers.tsv` holds both.
  Each report is a row of mentions. `gdelt.keys.tsv` leads from a GLOBALEVENTID back to the occurrence.
- GLOBALEVENTID is a number of at most 53 bits from the hash of the occurrence's id; it is none of GDELT's own.
- Countries of actors are CAMEO's (ROM, TMP, MTN and IMY where ISO differs; Kosovo is XKX), of places FIPS 10-4.
  ADM1Code is the country alone. FeatureID is empty but for countries: ours are GeoNames' ids, which stand in the file
  of keys.
- QuadClass goes by the CAMEO root (01-05, 06-08, 09-13, 14-20) and so may differ from PLOVER's.
- **Empty here**: tone, ethnic groups, religions, known groups but some thirty, places of the actors (Actor1Geo,
  Actor2Geo).
- NumMentions counts reports, NumArticles documents, NumSources publishers. IsRootEvent: the first sentence of the
  article tells it.
- Character offsets count code points of the article's text from 0; -1 is unknown. Confidence is calibrated, in per
  cent.
- Sectors without a CAMEO role (parties, religious, paramilitary) leave the type empty; PLOVER's JRN is CAMEO's MED, MED
  is HLH.
""",
    "icews": _CAMEO
    + """\
- The 20 columns of ICEWS in their order. The order is the usual one of its files and was not checked against the
  Dataverse.
- Sectors are PLOVER's, in words; ICEWS has its own list. Countries are English names.
- Event ID is a number of at most 53 bits from the hash of the occurrence's id and stands once. Story ID is the id of
  the document that tells the event, Sentence Number counts from 1. District is empty.
""",
    "plover": """\
- One PLOVER record (manual, draft 2.0) a line. Fields without a value are left out. Events without a day or without an
  actor are left out, for PLOVER requires both.
- `mode` also holds the auxiliary modes `future`, `hypothetical` and `negation`. PLOVER has no field for who says so:
  reports, voice and status stand under `cablegram`.
""",
}


def note(form: str) -> str:
    """The notes on a form, as Markdown."""
    return _ALL + _NOTES[form]
