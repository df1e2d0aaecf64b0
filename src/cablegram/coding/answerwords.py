"""The words by which an answer takes up what was said, and those for what somebody says."""

from __future__ import annotations

import re
from typing import Final

NUMBER: Final = re.compile(
    r"\d|\b(?:hundred|thousand|dozen|million|two|three|four|five|six|seven|eight|nine|ten)s?\b", re.IGNORECASE
)
WORD: Final = re.compile(r"[^\W_]{4,}|\d+")
COMMON: Final = frozenset(
    "that this with from have been were they their would could should about which there these those said says will also into over "
    "after before more most some such than when where while what whether other only ever even very just being having does".split()
)
# nouns for what somebody has said, each with the cues that they take up
NOUNS: Final = tuple(
    (re.compile(rf"\b(?:{nouns})\b", re.IGNORECASE), re.compile(cues, re.IGNORECASE))
    for nouns, cues in (
        (
            r"allegations?|accusations?|charges?|insinuations?|criticisms?|blame",
            r"alleg|accus|charg|blam|critici|fault|contend|complain",
        ),
        (r"claims?|assertions?|contentions?", r"claim|assert|alleg|accus|contend|insist|maintain"),
        (r"reports?|story|stories|articles?", r"report|publish|quot|cit|wr[oi]te|reveal"),
        (r"accounts?|versions?|testimony|descriptions?", r"sa[iy]|t[eo]l[ld]|describ|accord|testif|report|call"),
        (r"remarks?|statements?|words|comments?|interview|speech|post", r"sa[iy]|t[eo]l[ld]|wr[oi]te|post|tweet|call|describ"),
        (
            r"findings?|conclusions?|audit|study|documents?|papers?|video|verdict|ruling",
            r"f[io]u?nd|conclud|show|rul|estimat|according",
        ),
        (
            r"suggestions?|ideas?|notions?|theory|view|speculation|rumou?rs?|fears?",
            r"suggest|believ|th[io][nu]|fear|hint|call|view|say",
        ),
        (r"promises?|pledges?|undertakings?|offers?|announcements?", r"promis|pledg|vow|agree|offer|announc|said"),
        (r"demands?|calls?|requests?|ultimatum|proposals?", r"demand|call|ask|urg|want|propos|request"),
        (r"threats?|warnings?", r"threat|warn"),
        (r"denials?", r"den[yi]|reject|dismiss"),
    )
)
FIGURE: Final = re.compile(r"\b(?:figures?|numbers?|estimates?|toll|counts?)\b", re.IGNORECASE)
_NOUN: Final = "|".join(p.pattern[5:-3] for p, _ in NOUNS) + r"|figures?|numbers?|estimates?|toll|link"
CLAIM_NOUN: Final = re.compile(rf"\b(?:{_NOUN})\b", re.IGNORECASE)
POINTED: Final = re.compile(rf"^\W*(?:it|this|that|these|those|them|as much|so|everything|all)\b|\b(?:{_NOUN})\b", re.IGNORECASE)
OWNER: Final = re.compile(rf"((?:[\w-]+ ){{0,3}}[\w-]+)(?:['’]s|s['’]) (?:\w+ )?(?:{_NOUN})\b", re.IGNORECASE)
# what the content of an answer begins with when it takes up something told: a pronoun, or a short definite phrase
TAKES_UP: Final = re.compile(
    r"\W*(?:(?:on|to|about|as)\s+)?(?:(?:it|them|those|these|so|him|her|as much)\b"
    r"(?!\s+(?:\w+\s+)?(?:had|has|was|were|is|did|would|will))"
    r"|(?:that|this|which)\b(?=\W*$|\s+as\b|\s+an?\s+[\w-]+\W*$)"
    r"|(?:that|the|this|these|those|such|its|his|her|their|all|any|both|an?|[\w'’.-]+['’]s?)\s+(?:[\w'’-]+\s+){0,3}?"
    rf"(?:{_NOUN})\b|(?:the|this|that|these|those|both|its|his|her|their)\s+(?:[\w-]+\s*){{1,3}}\W*$)",
    re.IGNORECASE,
)
OWN: Final = re.compile(r"\W*(?:its|his|her|their|my|our)(?: own)?\s", re.IGNORECASE)
# "a technician | at the ministry" is not the ministry
BELONGS: Final = re.compile(r" (?:at|of|from|in|with|near|who|whose) ")
MEDIUM: Final = re.compile(
    r"\b(?:newspaper|paper|magazine|broadcaster|channel|website|agency|network|journal|media|press)(?:['’]s|s['’])?\b",
    re.IGNORECASE,
)
CITES: Final = re.compile(r"(?:citing|quoting)", re.IGNORECASE)
PRONOUN: Final = re.compile(r"(?:he|she|it|they)", re.IGNORECASE)
DEEDS: Final = frozenset({"demands", "promises", "threatens"})  # told to be done, and so seldom denied
