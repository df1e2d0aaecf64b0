"""What words say of other words, whoever says them: that they are false, true, not meant, or not to be had."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cablegram.core.records import Stance

SAYING_WORDS: Final = (
    r"claims?|allegations?|accusations?|charges?|reports?|stor(?:y|ies)|suggestions?|assertions?|rumou?rs?|statements?"
    r"|accounts?|oath"
    r"|testimon(?:y|ies)|versions?|denials?|answers?|remarks?|words|figures?|findings?|criticisms?|complaints?"
    r"|confessions?|letters?"
    r"|explanations?|theor(?:y|ies)|insinuations?|speculation|notions?|tales?|recollections?|estimates?|conclusions?|comparisons?"
)
SAYING: Final = re.compile(rf"\b(?:{SAYING_WORDS})\b", re.IGNORECASE)
_FALSE: Final = (
    r"false(?:hoods?)?|untrue|not true|lies?|liars?|lying|baseless|groundless|unfounded|fabricat\w+|forged|forger(?:y|ies)|"
    r"fak(?:e|es|ed|ery)|invented|inventions?|hoax|bogus|nonsense|slander\w*|fictions?|fictitious|made[ -]up(?! of\b)|"
    r"fairy[ -]tales?|fantas(?:y|ies)|untruths?|myths?|inaccurate|incorrect|montages?|concocted|disinformation|"
    r"without (?:any )?(?:basis|foundation|merit)"
)
FALSE: Final = re.compile(rf"\b(?:{_FALSE})\b", re.IGNORECASE)
# "was a lie", "are untrue", "was “absurd, baseless and late”"
IS_FALSE: Final = re.compile(
    rf"\b(?:is|are|was|were|be|been|being|as|['’]s)\s+(?!not\b(?! true))"
    rf"(?:[“‘\"]|an?\b|all\b|\w+ly\b|\w+,|and\b|pure\b|\s)*(?:{_FALSE})\b"
    r"|\bno truth (?:in|to)\b|\bnever happened\b|\b(?:did|had) not happen|\bnever existed\b|\bdo(?:es)? not exist\b"
    r"|\bdid not exist\b"
    r"|^\W*(?:that )?(?:nothing|none|not (?:one|a) word|no (?:part|word))\b.{0,60}\b(?:is|was|are|were) (?:true|correct|accurate)\b"
    r"|^That\b(?! what\b).{0,80}\b(?:is|was) wrong\b|^\W*(?:that )?it (?:is|was|would be) (?:wrong|nonsense|absurd) to (?:say"
    r"|suggest|claim|think)"
    r"|^(?!\W*(?:that )?(?:he|she|I|they|we|it)\b).*\b(?:misquoted|misreported|(?:taken|torn|ripped) out of context)\b",
    re.IGNORECASE,
)
WISH: Final = re.compile(r"\bwish(?:es|ed)?\b", re.IGNORECASE)  # "“I really wish it had never happened”"
NOT_ALL: Final = re.compile(r"\W*(?:that )?not (?:every|all)\b", re.IGNORECASE)
# one word for an answer: "“Rubbish,” said the admiral", "“True,” said his wife"
NO: Final = re.compile(
    r"\W*(?:(?:utter|pure|complete|total|absolute|sheer|all|stuff and|what|this is|that is|that['’]s|it['’]s|it is|a|an) )*"
    rf"(?:{_FALSE}|rubbish|baloney|poppycock|hogwash|bunk(?:um)?|tosh|balderdash|twaddle|fiddlesticks|humbug|not so|no"
    rf"|never|absurd|wrong)\W*",
    re.IGNORECASE,
)
YES: Final = re.compile(
    r"\W*(?:(?:quite|perfectly|entirely|absolutely|all|that is|that['’]s|it is|it['’]s) )*(?:true|correct|accurate|yes|right)\W*"
    r"|\W*(?:yes|certainly|guilty|you heard right)(?:[,;:](?! not\b| but not\b).*|\W*)|\W*(?:I|we) can confirm\b.*",
    re.IGNORECASE,
)
IS_TRUE: Final = re.compile(
    rf"\W*(?:that )?(?:the |every |all |an? )?(?:{SAYING_WORDS})\b[^,;]{{0,80}}? (?:is|are|was|were) (?:\w+ly )?(?:true"
    rf"|accurate|correct|genuine)\b"
    r"|\W*(?:that )?every word (?:of it )?(?:is|was) true",
    re.IGNORECASE,
)
# the speaker on his own words: "said that he had been joking"
MISSPOKE: Final = re.compile(
    r"\W*(?:that )?(?:he|she|I|they|we|it|(?:its|his|her|their) [\w-]+) (?:(?:had|has|have|was|were|been|is|am|only|just|simply) )*"
    r"(?:joking|misspoken?|misquoted|misunderstood|mistaken|confused|carried away|exaggerat\w+|misremembered)\b",
    re.IGNORECASE,
)
# after a neutral cue, what is said is that nothing will be: "I have no information to offer", "it could not verify the report"
SAYS_NOTHING: Final = re.compile(
    r"\W*(?:that\s+)?(?:I|we|he|she|it|they|the \w+(?: \w+)?)\s+(?:\w+ly\s+)?"
    r"(?:(?:ha[sd]|have) (?:no (?:\w+ )?(?:information|comment|details)|nothing (?:further |more |else )?to (?:say|add|offer))"
    r"|(?:could|can|would|will|do|does|did|was|were|am|are|is)\s?(?:not|n['’]t)"
    r"(?: \w+ly| going| able| in a position| prepared| authori[sz]ed)*"
    r"(?: to)? (?:confirm|verify|comment|discuss|speculate|be drawn|elaborate|go into)\b"
    r"|(?:is|was) (?:not )?for (?:others|him|her|us|me|them|the \w+) to (?:say|judge|decide|answer)"
    r"|can ?not say\b|do not (?:talk|speak) about\b|have no (?:means|way) of knowing\b|would rather not\b"
    r"|won['’]t (?:confirm|comment|discuss|speculate|be drawn)|(?:neither|can neither|would neither|could neither) confirm)"
    r"|\W*(?:that|this|it) (?:is|was) a (?:matter|question) for the\b",
    re.IGNORECASE,
)


def of_words(content: str) -> Stance | None:
    """What words say of other words, whoever says them: that they are false, true, not meant, or not to be had."""
    if NO.fullmatch(content) or (IS_FALSE.search(content) and not NOT_ALL.match(content) and not WISH.search(content)):
        return "denies"
    if YES.fullmatch(content) or IS_TRUE.match(content):
        return "confirms"
    if MISSPOKE.match(content):
        return "withdraws"
    return "declines_to_confirm" if SAYS_NOTHING.match(content) else None
