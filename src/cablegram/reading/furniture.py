"""What newsrooms and their page templates put around the news: datelines, credits, prompts, menus, comments.

:func:`cut` takes paragraphs apart where furniture and news were run together. Each pattern was met on pages of news
agencies and papers; none fires on a plain sentence about the same words ("Share prices fell").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cablegram.core.records import Block, BlockKind, Sentence
from cablegram.reading.lines import front_matter_end

if TYPE_CHECKING:
    from collections.abc import Sequence

Cut = list[tuple[int, int, BlockKind | None]]

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?"
_CLOCK = r"\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,4}T|GMT|UTC)\b)?"
_DATE = rf"(?:{_DAY},?\s)?(?:{_MONTH}\s\d{{1,2}},?\s\d{{4}}|\d{{1,2}}\s{_MONTH},?\s\d{{4}})"
_AGENCY = (
    r"(?:Reuters(?: Life!)?|CNN|AP|AFP|UPI|dpa|DPA|Xinhua|TASS|Itar-Tass|RIA Novosti|Interfax|IANS|PTI|ANSA|EFE|Kyodo(?: News)?|"
    r"Yonhap|Bloomberg|BBC|Al Jazeera|VOA|RFE/RL|IRIN|ANI|Anadolu|AA|NPR|CBS News|NBC News|ABC News|JTA|UNI)"
)
_PLACE = r"[A-Z][\w.'’-]*(?:[ /]+[A-Z][\w.'’-]*){0,3}"
_DASH = r"(?:--|[-–—])"

# "CAIRO | Wed Mar 2, 2011 12:06 pm EST", "Saturday 30 April 2005 02.22 BST": a page's time stamp.
_STAMP = re.compile(rf"(?:{_PLACE} \| )?(?:Published:?\s|Updated:?\s|Posted:?\s)?{_DATE}(?:,?\s(?:at\s)?{_CLOCK})(?:\s\|)?\s*")
_PLACED_STAMP = re.compile(rf"[A-Z][A-Z.'’-]+(?:[ /]+[A-Z][A-Z.'’-]*){{0,3}} \| {_DATE}(?:,?\s{_CLOCK})?\s+")
# "CAIRO (Reuters) - ", "LONDON, May 3 (AP) -- ", "(Reuters) - ".
_DATELINE = re.compile(
    rf"(?:{_PLACE}(?:/{_PLACE})?(?:,\s{_PLACE})?(?:,\s{_MONTH}\s\d{{1,2}}(?:,\s\d{{4}})?)?,?\s)?\({_AGENCY}\)\s?(?:{_DASH}\s?|:\s)"
)
# "BEIRUT, Lebanon — ", "WASHINGTON -- ": capitals and a dash that no sentence opens with.
_BARE_DATELINE = re.compile(
    rf"[A-Z]{{4,}}(?:[ /-][A-Z]{{2,}}){{0,3}}(?:,\s{_PLACE})?(?:,\s{_MONTH}\s\d{{1,2}})?\s(?:--|—|–)\s(?=[A-Z\"“])"
)
# "LIMA, April 16 (Andes Wire) - ", "NAIROBI, March 3 - ": a place in capitals, then a day or any agency, then a dash.
_ANY_AGENCY = r"\([A-Z][\w .&/-]{1,40}\)"
_WIRE_DATELINE = re.compile(
    rf"[A-Z]{{3,}}(?:[ /-][A-Z]{{2,}}){{0,3}}(?:,\s{_PLACE})?"
    rf"(?:,\s{_MONTH}\s\d{{1,2}}(?:,\s\d{{4}})?(?:\s{_ANY_AGENCY})?|\s{_ANY_AGENCY})\s?{_DASH}\s?(?=[A-Z\"“])"
)
_RUN_IN_BYLINE = re.compile(
    r"By (?:the |a )?(?:CNN|AP|BBC|Reuters|AFP|Associated Press|Guardian|Times)"
    r"(?: (?:Wire|News|Web))? (?:Staff|staff|Reporters?|Correspondents?)"
    r"(?: and agencies)?\s+(?=[A-Z])"
    r"|[A-Z][\w'’-]+ [A-Z][\w'’-]+,? BBC News,? [A-Z][\w'’-]+\s+(?=[A-Z])"
    r"|[A-Z][\w'’-]+ [A-Z][\w'’-]+, (?:CNN|Reuters|AP|BBC News)\s+(?=[A-Z][a-z])"
)
_LINK_LABEL = re.compile(r"(?:Full Article|Full Story|Continue Reading(?: the main story)?|Skip to (?:main )?content)\s+(?=[A-Z])")
_PREFIXES = (_PLACED_STAMP, _STAMP, _DATELINE, _WIRE_DATELINE, _BARE_DATELINE, _RUN_IN_BYLINE, _LINK_LABEL)

_DATELINES = (_PLACED_STAMP, _DATELINE, _WIRE_DATELINE, _BARE_DATELINE)

# A dateline inside a paragraph: what stands before it is headline, highlights or caption.
_INNER = re.compile(rf"(?:[A-Z][\w.'’-]*,? ){{1,4}}\({_AGENCY}\)\s?{_DASH}\s|{_PLACED_STAMP.pattern}")
_NO_PLACE = re.compile(rf"(?:(?:{_DAY}|{_MONTH}|The|In|On|At)(?:,?\s))+")

_CREDIT = re.compile(
    r"\((?:(?:Additional |Further |With )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ww]ritten|"
    r"[Rr]eported|[Ee]dited|[Tt]ranslat\w+)"
    r"(?: and \w+)? by [^()]{3,400}"
    r"|(?:AP |Reuters |AFP |EPA )?Photo(?:/|: | by )[^()]{2,80}|Photo credit[^()]{2,80}|Transcript|[Cc]lick here[^()]{0,80})\)"
)
_PHOTO_AT_END = re.compile(
    r"(?:REUTERS/[A-Z][\w .'’/-]{2,60}|\((?:AP|AFP|EPA|Reuters)(?: Photo)?/[^()]{2,60}\)|\(Photo(?: by|:)[^()]{2,80}\)"
    r"|(?:Photo|Photograph|Image|Picture):\s[^.]{2,60}|"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?/(?:AP|AFP|EPA|Getty Images|Reuters)(?:/Getty Images)?)\.?$"
)
_PHOTO_INSIDE = re.compile(r"REUTERS/[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?=\s)")
_TAIL = re.compile(
    r"We welcome comments (?:that advance|on our articles)|Views expressed in the comments do not represent"
    r"|This discussion is now closed"
    r"|An ultra-low latency infrastructure for|A version (?:of this article )?appeared (?:on|in) (?:p\d|print|page|the)"
    r"|Follow all the (?:top|latest) stories|\((?:Transcript|END)\)\s*$|Our Standards: The "
)
_COMMENTS_OPEN = re.compile(
    r"We welcome comments that advance|Views expressed in the comments do not represent|"
    r"(?m:^[ \t]*\d{0,5} ?[Cc]omments?(?: \(\d+\))?:?[ \t]*$)"
)
_COMMENTS_CLOSED = re.compile(r"(?:This discussion is now closed|Comments (?:for this (?:article|thread) )?are (?:now )?closed)\.?")

_BUTTON = (
    r"(?:share|tweet|e-?mail|print|save|comments?|whatsapp|facebook|twitter|linkedin|reddit|telegram|pinterest|instagram|messenger|"
    r"bluesky|threads|x|copy\ link)"
)
# Whole lines. Each alternative needs a wording, a colon or a bareness that no report has: "Register now" goes, "Registered
# voters stayed away." stays.
_LINES = re.compile(
    rf"""(?:
    by\ (?-i:[A-Z])[\w.'’-]*(?>,?\s(?:(?-i:[A-Z])[\w.'’-]*|and|in|for|the|of))*
    |(?:additional\ )?(?:reporting|writing|editing)(?:\ and\ \w+)?\ by(?>\s+(?:(?-i:[A-Z])[\w.'’-]*[,;.]?|and|in|by|at|for|with|
        editing|
        writing|reporting|additional|&))+
    |.{{2,160}}\ contributed\ (?:reporting|to\ this\ (?:report|story|article))\b.{{0,60}}
    |copyright\s*(?:©|\(c\)|\d{{4}}).{{0,200}} | (?:©|\(c\)\s).{{0,200}} | .{{0,120}}\ball\ rights\ reserved\b.{{0,120}}
    |.{{0,80}}\bmay\ not\ be\ (?:published,\ broadcast|reproduced).{{0,160}}
    |(?:we|this\ (?:web)?site|our\ (?:web)?site|\w+)\b.{{0,30}}\buses?\ cookies\b.{{0,240}}
    |(?:accept|reject|manage)(?:\ all)?\ cookies
    |by\ (?:continuing\ to\ (?:use|browse)|using\ this\ (?:web)?site)\b.{{0,200}}\b(?:cookies|terms|privacy)\b.{{0,80}}
    |(?:accept|reject|agree)(?:\ (?:all|and\ (?:close|continue)))?
    |(?:cookie|privacy)\ (?:policy|settings|notice)(?:\s*[|·•,&-].{{0,60}})?
    |terms\ (?:of\ (?:use|service)|and\ conditions)(?:\s*[|·•,&-].{{0,60}})?
    |{_BUTTON}(?>\W+(?:{_BUTTON}|this|article|story|on|via|to))*
    |share\ (?:this|on|via)\b[^.!?]{{0,60}} | (?:follow|like|find|join)\ us\ on\b.{{0,80}}
    |follow\ @?\w+\ on\ (?:twitter|facebook|x|instagram)\b.{{0,80}}
    |(?:sign\ up|subscribe|register)\b(?:\ now|\ here|\ today)?\ ?(?:for|to|,|\ and)\b.{{0,60}}\b(?:newsletters?|alerts?|e-?mails?|
        inbox|
        briefing|updates)\b.{{0,140}}
    |get\ (?:the|our)\b.{{0,60}}\b(?:newsletter|inbox)\b.{{0,120}}
    |already\ a\ subscriber\b.{{0,40}}
    |(?:log\ in|sign\ in|sign\ up|register|subscribe)(?:\ (?:now|here|today|or\ .{{0,30}}|to\ (?:read|continue).{{0,40}}))?
    |(?:read\ (?:more|also|next|(?:the\ )?full\ (?:story|article))|see\ also|
        related(?:\ (?:articles?|stories|topics|content|news|links))?|
        more\ (?:on\ this\ story|from\ [^.!?]{{2,40}}|stories|news)|also\ read|recommended(?:\ (?:stories|for\ you))?|
        you\ may\ (?:also\ )?like|
        don['’]t\ miss|watch|listen|most\ (?:read|popular|viewed)|trending(?:\ now)?|
        top\ stories|latest\ news|editors?['’]s?\ picks)
        \s*(?::.{{0,200}}|»|>+|→|…|\.\.\.)?
    |click\ here\b.{{0,120}} | continue\ reading\b.{{0,60}} | (?:story|article)\ continues\ (?:below|after)\b.{{0,60}}
    |(?:full\ (?:article|story)|back\ to\ top|skip\ to\ (?:main\ )?content|scroll\ (?:down|to\ continue)|(?:load|show)\ more|
        view\ (?:all|comments|gallery|all\ comments))
    |advertisement|advertising|sponsored(?:\ content)?|promoted|ad|loading|please\ (?:enable\ javascript|wait)\b.{{0,80}}
    |(?:photo|image|picture|video|caption|file\ photo|photograph)\ ?(?:credit|caption|source|by)?:\s.{{0,140}}
    |image\ (?:source|caption|copyright),?\ .{{0,160}}
    |(?:last\ |first\ )?(?:published|updated|modified|posted)(?:\ on|\ at)?:?\s(?:
        {_DATE}|\d{{1,4}}[./-]\d{{1,2}}|\d{{1,2}}:\d\d|\d+\ \w+\ ago).{{0,90}}
    |\d{{1,3}}\ (?:comments?|shares?|min(?:ute)?s?\ read|hours?\ ago|minutes?\ ago|days?\ ago)
    |!\[[^\]]{{0,200}}\]\([^)\s]{{0,400}}\)
    |(?:our\ standards|tags?|filed\ under|topics|categories|keywords)\s?:.{{0,200}}
    |.{{0,120}}\bultra-low\ latency\ infrastructure\b.{{0,240}}
    )[.!\s…]*""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_MENU = re.compile(r"[^|›»·.!?]{1,40}(?:[|›»·][^|›»·.!?]{1,40}){2,}")
_ONLY_STAMP = re.compile(rf"(?:{_PLACE} \| )?{_DATE}(?:,?\s(?:at\s)?{_CLOCK})?\W*")
_VIDEO_LISTING = re.compile(rf"[A-Z][^.!?]{{5,100}}\(\d{{1,2}}:\d{{2}}\) {_MONTH} \d{{1,2}} - ")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*(?=\s|$)")

_LINE_LIMIT = 400  # characters; no line of furniture is longer, and it bounds the patterns' work
_HEAD_LIMIT = 700  # how far into a paragraph a run-in dateline is looked for
_CAPTION_WORDS = 70
_HEADLINE_WORDS = 12  # run-in highlights are two or more phrases, and longer


def cut(text: str, spans: Sequence[tuple[int, int]]) -> list[Cut]:
    """For every paragraph its parts, each with its kind, or ``None`` where it is prose yet to be judged."""
    cuts: list[Cut] = []
    region = _comments(text)
    head = front_matter_end(text)
    for start, end in spans:
        if end <= head or (region and start >= region[0] and end <= region[1]):
            cuts.append([(start, end, "boilerplate")])
        elif region and start < region[0] < end:
            cuts.append([*_paragraph(text, start, region[0], early=len(cuts) < 4), (region[0], end, "boilerplate")])
        else:
            cuts.append(_paragraph(text, start, end, early=len(cuts) < 4))
    _drop_teasers(text, cuts)
    return cuts


def _comments(text: str) -> tuple[int, int] | None:
    """Where the readers' comments stand, from the invitation to the notice that they are closed."""
    opened = _COMMENTS_OPEN.search(text)
    if opened is None:
        return None
    closings = list(_COMMENTS_CLOSED.finditer(text, opened.end()))
    if closings:
        return opened.start(), closings[-1].end()
    # A bare "Comments" line may head anything; the agency's own words do not.
    return (opened.start(), len(text)) if opened.group().startswith(("We", "Views")) else None


def _paragraph(text: str, start: int, end: int, *, early: bool) -> Cut:
    if end - start <= _LINE_LIMIT and _is_line(text[start:end]):
        return [(start, end, "boilerplate")]
    if _is_caption(text, start, end):
        return [(start, end, "boilerplate")]
    parts: Cut = []
    if early:
        start = _cut_head(text, start, end, parts)
    start = _cut_prefixes(text, start, end, parts)
    if start < end and _VIDEO_LISTING.match(text, start, end):
        return [*parts, (start, end, "boilerplate")]
    tail = _TAIL.search(text, start, end)
    stop = tail.start() if tail else end
    for credit in _CREDIT.finditer(text, start, stop):
        parts += [(start, credit.start(), None), (credit.start(), credit.end(), "boilerplate")]
        start = credit.end()
    parts.append((start, stop, None))
    if tail:
        parts.append((stop, end, "boilerplate"))
    return [part for part in parts if text[part[0] : part[1]].strip()]


def _is_line(line: str) -> bool:
    """Whether the whole line is a prompt, a credit, a menu or a bare time stamp."""
    bare = line.strip(" \t*_>-–—•|[]")
    if not bare:
        return False
    if _LINES.fullmatch(bare) or _ONLY_STAMP.fullmatch(bare):
        return True
    return _MENU.fullmatch(bare) is not None and len(bare.split()) <= 30


def _is_caption(text: str, start: int, end: int) -> bool:
    """A short paragraph that closes with a photographer's credit."""
    closing = _PHOTO_AT_END.search(text, max(start, end - 90), end)
    return closing is not None and len(text[start:end].split()) <= _CAPTION_WORDS


def _cut_prefixes(text: str, start: int, end: int, parts: Cut) -> int:
    """Take time stamps, datelines, bylines and link labels off the front; return where prose begins."""
    while start < end:
        limit = min(end, start + _LINE_LIMIT)
        match = next((found for pattern in _PREFIXES if (found := pattern.match(text, start, limit))), None)
        if match is None or match.end() == start:
            break
        parts.append((start, match.end(), "boilerplate"))
        start = match.end()
        while start < end and text[start].isspace():
            start += 1
    return start


def _cut_head(text: str, start: int, end: int, parts: Cut) -> int:
    """Take off what a scraped page ran together before its dateline: link label, headline, highlights, caption."""
    inner = _INNER.search(text, start, min(end, start + _HEAD_LIMIT))
    if inner is None:
        photo = _PHOTO_INSIDE.search(text, start, min(end, start + _HEAD_LIMIT))
        if photo is None:
            return start
        parts.append((start, photo.end(), "boilerplate"))
        return photo.end()
    start = _cut_prefixes(text, start, inner.start(), parts)
    at = inner.start()
    calendar = _NO_PLACE.match(text, at, inner.end())
    at = calendar.end() if calendar else at
    head = text[start:at].strip()
    if not head:
        return at
    if _SENTENCE_END.search(head):
        kind: BlockKind | None = "boilerplate" if len(head.split()) <= _CAPTION_WORDS else None
    else:
        kind = "title" if len(head.split()) <= _HEADLINE_WORDS else "digest"
    parts.append((start, at, kind))
    return at


def _drop_teasers(text: str, cuts: list[Cut]) -> None:
    """Short paragraphs before one that begins with furniture and a dateline are teasers and captions of the page."""
    for index, parts in enumerate(cuts[:4]):
        messy = any(kind in {"title", "digest"} for _, _, kind in parts) and any(kind == "boilerplate" for _, _, kind in parts)
        before = [part for earlier in cuts[:index] for part in earlier]
        if messy and before and sum(len(text[s:e].split()) for s, e, _ in before) <= _CAPTION_WORDS:
            cuts[:index] = [[(s, e, "boilerplate") for s, e, _ in earlier] for earlier in cuts[:index]]
            return


def datelines(text: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """The datelines among the furniture ("TORONTO — ", "SEOUL, South Korea (CNN) - "): they name where a report was written."""
    found = []
    for block in blocks:
        if block.kind == "boilerplate":
            # two characters more: some datelines are told by the capital that follows them
            hits = (pattern.search(text, block.start, block.end + 2) for pattern in _DATELINES)
            hit = next((h for h in hits if h and h[0][0].isupper()), None)
            found += [Sentence(start=hit.start(), end=min(hit.end(), block.end))] if hit else []
    return tuple(found)
