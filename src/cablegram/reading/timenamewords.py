"""The patterns of named days, ages of history and fiscal years, for the same table of triggers as those of ``timewords``."""

from __future__ import annotations

from typing import Final

from cablegram.reading.timewords import MOD, YEAR, compiled

_STRETCH: Final = r"(?:holidays?|vacations?|break|recess|season|period|weekend|festivities)(?!\w)"
HOLIDAY: Final = compiled(
    rf"(?P<mod>{MOD})?(?:the (?=[\w'’ ]{{6,30}} {_STRETCH}))?(?P<name>(?:(?P<orthodox>(?:(?:Russian|Greek|Ukrainian) )?Orthodox"
    r"|Coptic|Eastern) )?Christmas(?: (?:Day|Eve))?|New Year['’]?s?(?: (?:Day|Eve))?|(?:Valentine['’]s|May|Boxing|Armistice"
    rf"|Bastille|All (?:Saints|Souls)['’]?) Day|Halloween)(?P<stretch> {_STRETCH})?(?:,? (?:of |in )?(?P<year>{YEAR}))?(?!\w)"
)
# where a name in capitals can begin, with the words before it: faster than to try every name at every letter
_NAMED: Final = r"(?-i:(?=[A-Z]|(?:the|last|this|next|early|late|mid|earlier|later|interwar)\b|[a-z]+ of ))"
_WITH_ARTICLE: Final = (
    rf"(?:lunar|chinese|korean|islamic|jewish|spring|holy|fasting|start|[\w'’ -]{{3,24}} (?:{_STRETCH}|festival))"
)
FEAST: Final = compiled(
    rf"{_NAMED}(?P<mod>{MOD})?(?:the (?={_WITH_ARTICLE}))?(?:(?P<rel>last|this|next)(?: year['’]s)? )?"
    r"(?:(?:holy|fasting) month of |start of )?(?:(?P<orthodox>orthodox|greek|russian|eastern|coptic) )?(?P<name>"
    r"easter(?: (?:sunday|monday))?|good friday|palm sunday|maundy thursday|holy week|ash wednesday|lent"
    r"|shrove tuesday|pentecost|ascension day|ramad[ah]*n|ramazan|eid(?: |-)(?:al|ul|el|al-)[- ]?(?:fitr|adha|azha)"
    r"|eid(?:[- ]e)?[- ]milad(?:[- ]un[- ]nabi)?|mawlid(?: al[- ]nabi)?|muharram|arba['’]?een|eid"
    r"|ashura|islamic new year|n[oa][uw]?[rw]+[uo]+z|newroz|(?:persian|iranian|kurdish) new year"
    r"|(?:lunar|chinese|korean) new year|spring festival|seollal|t[eê]t"
    r"|passover|pesach|rosh hashanah?|jewish new year|yom kippur|sukkot|simchat torah|shemini atzeret|c?hanukk?ah|purim|shavuot"
    r"|tisha b['’]?av|di(?:wali|pavali)|deepavali|(?:canadian )?thanksgiving|black friday|memorial day|labor day|columbus day"
    rf"|martin luther king(?:,? jr\.?)? day|mlk day|presidents['’]? day)(?: day| festival)?(?P<stretch> {_STRETCH})?"
    rf"(?:,? (?:of |in )?(?P<year>{YEAR})|,? (?:of )?(?P<yrel>(?:last|this|next) year))?(?!\w)"
)
NATIONAL_DAY: Final = compiled(
    rf"{_NAMED}"
    r"(?P<name>(?P<kind>independence|republic|national|victory|(?:national )?unity|liberation|constitution|freedom|revolution)"
    r"|anzac|canada|australia|waitangi|veterans|armed forces|juneteenth|women['’]s|(?:international )?women['’]s"
    rf"|labour|nakba|human rights|earth|st\.? patrick['’]s) day"
    rf"(?:,? (?:of )?(?P<year>{YEAR})|,? (?P<yrel>(?:last|this|next) year))?(?!\w)"
)
FOURTH_OF_JULY: Final = compiled(rf"(?:the )?(?P<name>fourth of july)(?:,? (?P<year>{YEAR}))?(?!\w)")
ERA: Final = compiled(
    rf"{_NAMED}"
    r"(?P<mod>(?:the )?(?:end|close|start|beginning|outbreak|height|aftermath) of )?(?:the )?(?P<name>cold war"
    r"|(?:first|second) world war|world war (?:one|two|ii|i|1|2)|wwii?|great depression|korean war|vietnam war|suez crisis"
    r"|cuban missile crisis|six[- ]day war|yom kippur war|iran[-–]iraq war|falklands war|(?:first )?(?:persian )?gulf war"
    r"|cultural revolution|great leap forward|spanish civil war|american civil war|napoleonic wars|interwar (?:period|years)"
    r"|thirty years['’] war|prague spring|french revolution|october revolution)(?: era)?(?!\w)"
)
_FISCAL_YEAR: Final = r"(?:fiscal|financial|budget|tax)[- ]year"
FISCAL: Final = compiled(
    r"(?:(?:the |its |their )?(?:(?P<quarter>Q[1-4]|H[12])|(?P<ordinal>(?:first|second|third|fourth)[- ](?:quarter|half)))"
    rf" (?:of |in |for )?(?:the )?)?(?:(?:the )?(?:{_FISCAL_YEAR} |fiscal |FY ?)(?:of )?"
    r"(?P<year>(?:19|20)\d\d|['’]\d\d|(?:(?<=FY)|(?<=FY ))\d\d)(?:[-/–](?P<to>(?:20)?\d\d)(?!\d))?(?![\w%]|[,.]\d)"
    rf"|(?:the )?(?P<year2>20\d\d)[-/–](?P<to2>(?:20)?\d\d)[- ]{_FISCAL_YEAR}(?!\w)"
    rf"|(?:the )?(?P<rel>current|this|last|next|previous|past|coming|new) {_FISCAL_YEAR}(?!\w))"
)
SEPTEMBER_11: Final = compiled(r"9/11|(?:Sept(?:ember|\.)?) 11(?:th)?(?=,? (?:\d{4} )?(?:terror|attack|hijack|atrocit|victim))")
