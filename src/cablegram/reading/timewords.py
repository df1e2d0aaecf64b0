"""The words of time expressions in English news, and the patterns that they form.

Every pattern hangs on a trigger word: :data:`TRIGGERS` says which patterns to try where that word stands, in which order.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cablegram.reading.timevalues import Unit

MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SEASONS: Final = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
DAY_PARTS: Final = {
    "morning": "MO", "mornings": "MO", "dawn": "MO", "daybreak": "MO", "lunchtime": "MI", "afternoon": "AF", "evening": "EV",
    "dusk": "EV", "night": "NI", "nights": "NI", "overnight": "NI", "daytime": "DT",
}  # fmt: skip
MISSPELT: Final = {
    wrong: right
    for right, forms in {
        "Monday": "monady mondy moday",
        "Tuesday": "tuseday teusday tuesdy tueday tusday",
        "Wednesday": "wendesday wensday wednsday wenesday wedensday wednesdy wednesay wednessday",
        "Thursday": "thrusday thurdsay thursady thurday thusday thursdy",
        "Friday": "firday friady fridy",
        "Saturday": "saterday saturady saturdy satuday",
        "Sunday": "sunady sundy",
        "January": "januray janurary janury janaury",
        "February": "feburary febuary februrary febrary feburay",
        "March": "marhc",
        "April": "apirl arpil",
        "August": "agust augest",
        "September": "septmber setpember septemeber septembre sepetmber",
        "October": "ocotber octobor octobre",
        "November": "novermber novemeber noveber novmber",
        "December": "decmber decemeber deceber decembre",
        "yesterday": "yesturday yesteday yesterdy",
        "tomorrow": "tommorow tommorrow tomorow",
    }.items()
    for wrong in forms.split()
}
ZONES: Final = {
    "gmt": "Z",
    "utc": "Z",
    "z": "Z",
    "bst": "+01:00",
    "cet": "+01:00",
    "cest": "+02:00",
    "eet": "+02:00",
    "eest": "+03:00",
    "edt": "-04:00",
    "est": "-05:00",
    "cdt": "-05:00",
    "mdt": "-06:00",
    "mst": "-07:00",
    "pdt": "-07:00",
    "pst": "-08:00",
    "jst": "+09:00",
    "kst": "+09:00",
    "hkt": "+08:00",
    "aest": "+10:00",
    "aedt": "+11:00",
    "pkt": "+05:00",
    "greenwich mean time": "Z",
    "moscow time": "+03:00",
    "beijing time": "+08:00",
    "central european time": "+01:00",
    "central european summer time": "+02:00",
}  # fmt: skip  CST and IST are left out: each names two zones or more
_UNIT_NAMES: Final[dict[Unit, str]] = {
    "S": "second seconds sec secs", "MIN": "minute minutes min mins", "H": "hour hours hr hrs", "D": "day days", "W": "week weeks",
    "M": "month months", "Q": "quarter quarters", "Y": "year years yr yrs", "DE": "decade decades", "CE": "century centuries",
}  # fmt: skip
UNITS: Final[dict[str, Unit]] = {name: unit for unit, names in _UNIT_NAMES.items() for name in names.split()}
ORDINALS: Final = {
    word: number
    for number, words in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(),
        start=1,
    )
    for word in [words]
}
_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen"
).split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_NUMBERS: Final = {word: n for n, word in enumerate(_ONES)} | {word: 20 + 10 * n for n, word in enumerate(_TENS)}

MONTH: Final = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June|Jun\.?|July|Jul\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?!\w)"
)
WEEKDAY: Final = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:days?\b|\.|\b)"
_DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)"
YEAR: Final = r"(?:(?:1\d|2[01])\d\d(?![\w%]|,\d{3}|\.\d)|['’]\d\d(?!\w))"
_NTH: Final = (
    r"(?:(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)"
)
_PART: Final = r"(?:morning|afternoon|evening|night|dawn|dusk|daybreak|lunchtime)(?!\w)"
_HOURS: Final = r"(?:early|small|wee|first|late|pre-dawn|final) hours"
_SEASON: Final = r"(?:spring|summer|autumn|fall|winter)(?!\w)"
_UNIT: Final = (
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|yrs?|decades?|century|centuries)"
)
_NUMWORD: Final = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES[1:10])}))?|{'|'.join(sorted(_ONES[1:], key=len, reverse=True))})"
)
_VAGUE: Final = (
    r"(?:a (?:few|couple(?: of)?|number of|handful of|matter of)|(?:the )?(?:few|several|many|some|numerous"
    r"|couple of)|(?:dozens|hundreds|tens) of)"
)
_COUNT: Final = (
    rf"(?:\d+(?:,\d\d\d)*(?:\.\d+)?(?:[- ]?(?:½|1/2))?|{_VAGUE}|half(?: an?| a)?|(?:another |a further )?{_NUMWORD}"
    rf"(?:[- ]and[- ](?:a[- ])?half)?"
    rf"|(?:an?|one) (?:hundred|dozen|half|full|single|whole|entire)|hundred|another|an?)"
)
_COUNTS: Final = rf"(?P<n>{_COUNT})(?:(?: to | or |-to-|-or-| ?[-–] ?)(?P<n2>{_COUNT}))?"
_ABOUT: Final = (
    r"(?:(?:about|around|nearly|almost|approximately|roughly|some|more than|less than|fewer than|over|under"
    r"|at least|at most|up to|"
    r"just over|just under|just|only|close to|well over|a little (?:over|under|more than|less than)|as many as"
    r"|barely|little more than) )"
)
_OF_LONG: Final = (
    r"(?:(?:full|consecutive|straight|whole|more|long|additional|calendar|business|working|successive|further|extra|solid) )"
)
_REL: Final = (
    r"(?:(?:the )?(?:last|next|this past|past|this coming|this|coming|current|that(?: same)?|upcoming)|the (?:previous"
    r"|following|preceding|same|prior))"
)
MOD: Final = (
    r"(?:(?:the |very )*(?:early|late|mid|middle)(?:[- ](?:in |on |of )?|[- ](?:to|and)[- ](?:early|late|mid)[- ])"
    r"|(?:the )?(?:very )?(?:beginning|start|end|middle|close|outset|rest|remainder|(?:first|second"
    r"|latter|early|later|latter) (?:part|half)) "
    r"of (?:the )?|(?:earlier|later) (?:in |on )?(?:the )?)"
)
_ZONE: Final = (
    r"(?: [+-][01]\d[0-5]\d(?!\d)| ?(?:(?:GMT|UTC)(?: ?[+-]\d{1,2}(?::?[0-5]\d)?)?"
    r"|BST|CES?T|EES?T|E[DS]T|C[DS]T|M[DS]T|P[DS]T|ET|PT|JST|KST|IST|HKT|AE[DS]T|PKT|Z"
    r"|(?:local|Eastern|Moscow|Beijing|London|Greenwich mean|central|Pacific)(?: (?:standard|daylight|European"
    r"|summer))? time)\b| (?:Eastern|Pacific)(?= on\b|[.,;)]))"
)
_CLOCK: Final = (
    rf"(?:(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?::[0-5]\d)?)?[ -]?(?:[ap]\.m\.|[ap]\.?m\b){_ZONE}?"
    rf"|(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d|:\d)(?: ?(?:hrs|hours|h)\b| in the (?:morning|afternoon|evening)\b)?{_ZONE}?"
    rf"|(?:1[0-2]|0?[1-9]) o['’]clock(?: in the (?:morning|afternoon|evening)\b| at night\b)?"
    rf"|(?:[01]\d|2[0-4])[0-5]\d ?(?:{_ZONE}|hrs\b|hours\b)"
    rf"|(?:[01]?\d|2[0-3])\.[0-5]\d{_ZONE}"
    rf"|(?:noon|midnight|midday)(?!\w){_ZONE}?)"
)
_AFTER_DATE: Final = rf"(?:,? (?:at |around |about |by )?(?P<clock>{_CLOCK})| (?P<after>{_PART}))?"
_OF_PART: Final = rf"(?:(?:the |(?:early|late) (?:in the )?)*(?P<part>{_PART}|{_HOURS}) (?:of|on) )"
_WD: Final = rf"(?:(?P<wd>{WEEKDAY})(?:,? (?:the )?|, ))"
_WHOSE_YEAR: Final = (
    rf"(?:,? (?:of )?(?:the year )?(?P<year>{YEAR})|,? (?:of )?(?P<yrel>(?:the )?(?:last|this|next|that(?: same)?"
    rf"|same|following|previous) year))"
)
_B: Final = r"(?<![\w$€£#])"


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of whole words in any case; no digit, letter or currency stands before it."""
    return re.compile(_B + pattern, re.IGNORECASE | re.ASCII)


DAY_MONTH: Final = compiled(
    rf"(?P<mod>{MOD})?{_OF_PART}?{_WD}?(?:(?:the (?=\d\d?[snrt]))?(?P<day>{_DAY})(?: of)?[ -]|the (?P<nth>{_NTH}) of )"
    rf"(?P<month>{MONTH}){_WHOSE_YEAR}?{_AFTER_DATE}"
)
DAY_MONTH_HYPHENS: Final = compiled(rf"(?P<day>{_DAY})[-/](?P<month>{MONTH})[-/](?P<year>\d{{4}}|\d\d)(?!\w)")
MONTH_DAY: Final = compiled(
    rf"(?P<mod>{MOD})?{_OF_PART}?{_WD}?(?P<month>{MONTH}) ?(?: the )?(?P<day>{_DAY}){_WHOSE_YEAR}?{_AFTER_DATE}"
)
MONTH_ONLY: Final = compiled(rf"(?P<mod>{MOD})?(?:(?P<rel>{_REL}) )?(?P<month>{MONTH}){_WHOSE_YEAR}?")
WEEKDAY_ONLY: Final = compiled(
    rf"(?:(?P<set>every|each)(?: other| second)? )?(?P<mod>(?:early|late|later|earlier) (?:on )?)?{_OF_PART}?(?:(?P<rel>{_REL}) )?"
    rf"(?P<wd>{WEEKDAY})"
    rf"(?: (?P<after>{_PART}|nights|mornings))?(?: of)?(?: (?P<wrel>(?:last|this|next) week)(?!\w))?(?:,? (?:at )?"
    rf"(?P<clock>{_CLOCK}))?"
)
THE_NTH: Final = compiled(
    r"(?:(?<=on )|(?<=since )|(?<=until )|(?<=till )|(?<=by )|(?<=before )|(?<=after ))the (?P<day>\d\d?)(?:st|nd|rd|th)"
    r"(?=[.,;]|,? (?:and|but|after|when|with|because|while)\b)"
)
CLOCK_DATE: Final = compiled(
    rf"(?P<clock>{_CLOCK})(?:,? (?:on )?(?:(?P<deictic>today|yesterday|tomorrow)"
    rf"|(?P<wd>{WEEKDAY})(?!,? (?:the )?(?:\d|{MONTH})))(?!\w))?"
)
ISO_DATE: Final = compiled(
    r"(?P<year>(?:1\d|2[01])\d\d|\d{4}(?=-\d\d-\d\d))(?P<sep>[-/.])(?P<month>0?[1-9]|1[0-2])(?P=sep)(?P<day>[0-3]?\d)(?:T"
    r"(?P<iso>\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?))?(?![\w-])"
)
NUMERIC_DATE: Final = compiled(
    r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<year>(?:1\d|2[01])\d\d|\d\d)(?![\w/-])(?!\.\d)"
)
DECADE: Final = compiled(
    rf"(?P<mod>{MOD})?(?:the )?(?:(?:early|late|mid)[- ](?:to[- ]late[- ])?)?(?:(?P<decade>(?:1\d|2[01])\d0)['’]?s"
    rf"|['’]?(?P<short>[2-9]0)['’]?s|(?P<named>twenties|thirties|forties|fifties|sixties|seventies|eighties"
    rf"|nineties))(?!\w)"
)
YEAR_ONLY: Final = compiled(
    rf"(?P<mod>{MOD})?(?:(?:the )?years? )?(?P<year>(?:1\d"
    rf"|2[01])\d\d)(?![\w%]|,\d{{3}}|\.\d)"
)
BC_YEAR: Final = compiled(rf"(?P<mod>{MOD})?(?:(?P<month>{MONTH}) )?(?P<bc>\d{{1,4}}) (?:BCE?\b|B\.C\.)")
QUARTER_CODE: Final = compiled(
    r"(?P<quarter>Q[1-4]|H[12])(?:[ -](?:of )?(?P<year>(?:1\d|2[01])\d\d)(?!\w))?|(?P<year2>(?:1\d|2[01])\d\d)[ -]"
    r"(?P<quarter2>Q[1-4]|H[12])(?!\w)|(?P<number>[1-4])Q ?(?P<year3>(?:20)?\d\d)(?!\w)"
)
SEASON: Final = compiled(
    rf"(?P<mod>{MOD})?(?:(?P<rel>{_REL}|the) )?(?P<mod2>(?:early|late|mid)[- ])?(?P<season>{_SEASON})"
    rf"(?:(?: of|,)? (?P<year>{YEAR}(?:[-/–]\d\d(?:\d\d)?(?!\w))?)"
    r"| of (?P<yrel>(?:last|this|next|that|the same|the following|the previous) year))?"
)
PER_UNIT: Final = compiled(r"per (?P<per>day|week|month|year)(?!\w)")
AT_NIGHT: Final = compiled(r"(?<=at )(?P<part>night)(?!\w)")
FREQUENCY: Final = compiled(
    rf"(?:(?:once|twice|thrice|{_COUNT} times) (?:an?|per|each|every) (?P<per>{_UNIT})|(?:every|each) (?:"
    rf"(?P<n>{_COUNT}|other) )?(?P<every>{_UNIT}))(?!\w)"
)
ADVERB_SET: Final = compiled(
    r"(?P<often>daily|weekly|biweekly|weekends|fortnightly|monthly|quarterly|annual|annually|yearly|nightly|hourly|biannual|biennial"
    r"|everyday)(?!\w)"
)
DISTANCE: Final = compiled(
    rf"{_ABOUT}?(?:{_COUNTS}[- ]{_OF_LONG}?)?(?P<unit>{_UNIT})(?P<half> and a half)?[- ]?"
    rf"(?P<way>ago|earlier|later|before(?= *[.,;:)]| that\b)|previously|after(?= *[.,;:)])|afterwards?|hence|from now)(?!\w)"
)
ORDINAL_PART: Final = compiled(
    rf"(?P<mod>{MOD})?(?:(?P<det>the|this|our|its|their|last|next) )?(?P<ordinal>first|second|third|fourth|last"
    rf"|final|latter|1st|2nd|3rd|4th|latest|current|previous|same|opening)"
    rf"[- ](?P<of>quarter|half|week|day|month|weekend)(?: of)?(?:(?: |, )(?:the )?(?:(?P<month>{MONTH})(?: "
    rf"(?:of )?)?)?(?:(?:fiscal(?: year)? )?(?P<year>{YEAR})|(?P<yrel>(?:last|this|next|that|same|previous|the) "
    rf"(?:year|month|season)))?)?(?!\w)"
)
RELATIVE_SPAN: Final = compiled(
    rf"(?:the |these |those )?(?P<rel>last|past|next|coming|previous|following|first|final|preceding|subsequent"
    rf"|recent|intervening)"
    rf" (?:{_ABOUT}?{_COUNTS}[- ]{_OF_LONG}?)?(?P<unit>{_UNIT})(?: of (?P<year>{YEAR}))?(?!\w)"
)
COUNT_REL: Final = compiled(
    rf"(?:the )?{_COUNTS} (?P<rel>previous|past|preceding|following|coming|last|next) (?P<unit>{_UNIT})(?!\w)"
)
RELATIVE_UNIT: Final = compiled(
    rf"(?P<mod>{MOD})?(?P<rel>{_REL}|the (?:entire|whole|full)|that very|the very same|all) (?P<unit>{_UNIT}"
    rf"|weekend|fortnight)(?!\w)"
)
UNIT_REL: Final = compiled(
    r"the (?P<unit>day|week|month|year|night) (?P<rel>before(?: last)?|after(?: next)?|previous|earlier|following)(?! "
    r"(?:yesterday|tomorrow))(?!\w)"
)
SAME_PERIOD: Final = compiled(
    r"the (?:same|corresponding|comparable|year-earlier|year-ago) (?:period|quarter|month|week|time)(?:,? (?:of "
    r"|in )?(?:the )?(?P<yrel>last year|previous year|year before|a year (?:earlier|ago)|prior year))?"
)
YEAR_EARLIER: Final = compiled(
    r"(?:the |a )?year[- ](?:earlier|ago)[- ](?:period|quarter|month|level|figure|result)s?|(?:a )?year-(?:earlier|ago)(?!\w)"
)
THE_UNIT: Final = compiled(
    rf"(?:(?P<mod>{MOD})(?:the )?|(?:(?<=in )|(?<=for )|(?<=during )|(?<=throughout )|(?<=over )|"
    rf"(?<=through ))the )(?P<unit>year|month|week|quarter|day|decade|century|weekend)(?!\w)(?!-)"
)
CENTURY: Final = compiled(
    rf"(?P<mod>{MOD})?(?:the )?(?:(?:early|late|mid)[- ])?(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)"
    rf"|{'|'.join(sorted(ORDINALS, key=len, reverse=True))})(?: and [a-z0-9]+)?[- ]century(?P<bc> BCE?| B\.C\.)?"
    rf"(?!\w)"
)
THE_WEEKEND: Final = compiled(r"the weekend(?P<twice> before last)?(?!\w)")
UNIT_END: Final = compiled(r"(?:the )?(?P<unit>year|month|week)(?:['’]s)?[- ]end(?!\w)")
DURATION: Final = compiled(
    rf"{_ABOUT}?{_COUNTS}[- ]?{_OF_LONG}?(?P<unit>{_UNIT}|fortnight)(?P<half> and a half)?(?:[- ]long)?(?!\w)(?! "
    rf"(?:of age|old)\b|-old)"
)
BARE_SPAN: Final = compiled(
    r"(?:(?<=for )|(?<=in )|(?<=within )|(?<=over )|(?<=after )|(?<=of )|(?<=took )|(?<=taken )|(?<=lasted ))"
    r"(?P<unit>(?:second|minute|hour|day|week|month|year|decade)s|centuries)(?!\w)|(?P<long>(?:hour|day|week|month"
    r"|year|decade|centurie)s?)-long(?!\w)"
)
DEICTIC: Final = compiled(
    rf"(?:(?P<mod>(?:earlier|later|late|early) )?(?P<day>today|yesterday|tomorrow|tonight|overnight)(?: (?P<after>{_PART}))?"
    rf"(?:,? (?:at )(?P<clock>{_CLOCK}))?|the day (?P<twice>before yesterday|after tomorrow))(?!\w)"
)
REL_PART: Final = compiled(
    rf"(?P<mod>(?:early |late |later |earlier )(?:in )?)?(?P<rel>this|that|last|next|the (?:same|next|following"
    rf"|previous)|the early|the late|the) (?P<part>{_PART})(?!\w)"
)
TRADING: Final = compiled(r"(?:early |late )?(?P<part>morning|afternoon)(?= (?:trading|trade|session)\b)")
REFERENCE: Final = compiled(
    r"(?P<present>(?:present|modern)-day|right now|now|currently|current|at present|presently|nowadays|at the moment|at this time"
    r"|these days|to date|for the time being)(?!\w)"
    rf"|(?P<past>(?:more |most |very |just )?recently|lately|(?:more |most )?recent|former|the (?:recent |distant )?past)"
    rf"(?! \d| (?:few|several|two|three|four|five|six|seven|eight|nine|ten|twelve|couple|half|quarter|{_UNIT})\b)"
    rf"(?!\w)"
    r"|(?P<future>(?:the )?(?:near |foreseeable |immediate )?future|(?:very )?soon|in the near term|the (?:coming"
    r"|next) few)(?!\w)"
)
MIDWEEK: Final = compiled(r"(?:(?P<rel>this|last|next) )?mid-?week(?!\w)")
NEW_YEAR: Final = compiled(
    r"the new year(?!\w|['’]| (?:holiday|break|celebration|attack|message|address|speech|truce|period|weekend))"
)
TURN: Final = compiled(r"the turn of the (?P<of>year|century|millennium)(?!\w)")
NUMBERED_WEEK: Final = compiled(
    r"(?:(?:the )?week (?P<week>[1-9]\d?)(?: of|,)? (?P<year>(?:19|20)\d\d)"
    r"|(?P<year2>\d{4})-?W(?P<week2>\d\d)(?:-(?P<day>[1-7]))?)(?!\w)"
)
SPLIT_YEAR: Final = compiled(
    r"(?:the (?=\S+ [a-z]))?(?P<year>(?:1[89]|20)\d\d)[-/–](?P<to>(?:20)?\d\d)"
    r"(?P<what> (?:[a-z]+ )?(?:seasons?|school year|academic year|term"
    r"|marketing year|crop year))?(?![\w/–-])"
)
NTH_WEEKDAY: Final = compiled(
    rf"(?:the )?(?P<nth>first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th) (?P<wd>{WEEKDAY}) (?:of|in) "
    rf"(?:(?P<month>{MONTH}){_WHOSE_YEAR}?|(?P<mrel>(?:this|last|next|the|that) month)"
    r"|(?P<every>(?:every|each) (?:month|year)))(?!\w)"
)
ANNO_DOMINI: Final = compiled(
    rf"(?:(?:(?P<day>{_DAY}) )?(?P<month>{MONTH}),? )?(?:A\.?D\.? (?P<after>[1-9]\d{{0,3}})(?![\w%]|[.,]\d)"
    r"|(?P<before>[1-9]\d{0,3}) (?:A\.D\.|(?:AD|CE)(?!\w)))"
)
OVERNIGHT: Final = compiled(
    rf"overnight (?:(?:from )?(?P<from>{WEEKDAY}) (?:to|into) |(?P<how>into|on|to|through to) )?(?P<wd>{WEEKDAY})"
)
BESIDE_EVENT: Final = compiled(
    r"(?:the (?P<eve>eve)(?= of )|(?:the (?P<the>day|week|month|year|night)"
    r"|(?:(?:just|only|mere) )?(?P<some>hours|days|weeks|months|years))(?= (?:after|before) ))"
)
LONG_AGO: Final = compiled(r"(?:(?:not |a )?(?:long|short|some)(?: time| while)? ago|a (?:little )?while ago|the other day)(?!\w)")
EARLY_HOURS: Final = compiled(r"(?P<rel>the) (?P<part>(?:very )?(?:early|small|wee|first)(?: morning)? hours)(?! of)(?!\w)")
FOLLOWING_DAY: Final = re.compile(
    rf"(?P<gap> ?[-–] ?| to | and | or |, )(?P<day>{_DAY})(?:,? (?P<year>(?:1\d|2[01])\d\d)(?!\w))?(?! ?(?:{MONTH}"
    rf"|[ap]\.?m|per ?cent|million|billion|people|[a-z]+s\b))",
    re.IGNORECASE | re.ASCII,
)
PRECEDING_DAY: Final = re.compile(
    rf"(?<![\w$€£#.,:-])(?:the )?(?P<day>{_DAY})(?P<gap> ?[-–] ?| to | and | or |, )(?:the )?\Z", re.IGNORECASE | re.ASCII
)


def day_part(words: str) -> str:
    """The TIMEX3 code of "morning" or "the very early hours"."""
    low = words.lower()
    return "NI" if low.startswith(("late h", "final h")) else "MO" if low.endswith("hours") else DAY_PARTS[low]


def number(words: str | None) -> float | None:
    """The count that a number word or figure says; ``None`` for an untold one ("several", "a few")."""
    if not words:
        return None
    low = words.lower().strip().replace(",", "")
    half = low.endswith(("half", "½", "1/2"))
    low = low.removeprefix("another ").removeprefix("a further ")
    if re.fullmatch(r"an|another|(?:an?|one)(?: (?:full|single|whole|entire))?", low):
        return 1.0
    if low.startswith("half") or low in {"a half", "one half"}:
        return 0.5
    figure = re.match(r"\d+(?:\.\d+)?", low)
    if figure:
        return float(figure[0]) + (0.5 if half else 0)
    if low.endswith("hundred"):
        return 100.0
    if low.endswith("dozen"):
        return 12.0
    pieces = [piece for piece in re.split(r"[- ]", low) if piece in _NUMBERS]
    return float(sum(_NUMBERS[piece] for piece in pieces)) + (0.5 if half else 0) if pieces else None


def ordinal(word: str) -> int | None:
    """The number of "third" or "3rd"."""
    digits = re.match(r"\d+", word)
    tens, _, ones = word.lower().replace(" ", "-").partition("-")
    if tens in {"twenty", "thirty"}:
        return {"twenty": 20, "thirty": 30}[tens] + ORDINALS.get(ones, 0)
    return int(digits[0]) if digits else 30 if tens == "thirtieth" else ORDINALS.get(word.lower())


def month_number(word: str) -> int:
    """1 to 12, from a month's name or abbreviation."""
    return MONTHS.index(word[:3].lower()) + 1


def weekday_number(word: str) -> int:
    """ISO weekday, Monday = 1."""
    return WEEKDAYS.index(word[:3].lower()) + 1


def unit_of(name: str) -> Unit:
    """The unit that a word names."""
    return UNITS[name.lower()]
