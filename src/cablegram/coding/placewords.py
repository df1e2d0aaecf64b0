"""The words beside a place name that make it one, or make it part of something else."""

from __future__ import annotations

from typing import Final

LOCATIVE: Final = frozenset(
    "in at near from to around outside inside across throughout into toward towards over through off via of".split()
)
PARTS: Final = frozenset(
    "north south east west northern southern eastern western central upper lower greater downtown "
    "northeast northwest southeast southwest "
    "northeastern northwestern southeastern southwestern mainland old inner outer the in near from at to "
    "and of for by on with a an mid".split()
)
BODIES: Final = frozenset(  # capitalised words after a place name that do not make it somebody's or something else's name
    "police university airport city county council court hospital government state province region "
    "governorate district government's "
    "parliament embassy airport's stadium school mayor governor river valley island islands bay port harbour harbor international "
    "national central fire department sheriff prefecture oblast square street road avenue bridge high zoo metro area beach summit "
    "conference accord accords agreement protocol treaty pact senate house division county's club cathedral museum park".split()
)
HONORIFIC: Final = frozenset(
    "mr mrs ms miss dr sir lord lady sheikh gen general col colonel lt maj capt captain president senator sen rep".split()
)
NEVER: Final = frozenset(
    "of may march august most date van same say split most best much man along bar is us as or are be am "
    "so see al el la le las los de da "
    "du san st roma monday tuesday wednesday thursday friday saturday sunday january february april june july "
    "september october november december "
    "police obama trump putin kim independence liberty union hope vision mission enterprise media federal"
    " general king queen prince "
    "president democratic republican people university college church old new great grand little big "
    "upper lower high long east west north western eastern northern southern "
    "south central national international christian muslim islam allah mary john paul peter jose juan "
    "santa sun moon star data".split()
)
ADJECTIVES: Final = {  # of regions; those of countries are in the country table
    "european": "europe",
    "african": "africa",
    "asian": "asia",
    "middle eastern": "middle east",
    "latin american": "latin america",
    "scandinavian": "scandinavia",
    "balkan": "balkans",
    "crimean": "crimea",
    "chechen": "chechnya",
    "siberian": "siberia",
    "catalan": "catalonia",
    "kashmiri": "kashmir",
    "tibetan": "tibet",
    "scottish": "scotland",
    "welsh": "wales",
    "soviet": "soviet union",
    "yugoslav": "yugoslavia",
    "caribbean": "caribbean",
    "north american": "north america",
    "south american": "south america",
    "central american": "central america",
    "west african": "west africa",
    "east african": "east africa",
    "north african": "north africa",
    "eastern european": "eastern europe",
    "southeast asian": "southeast asia",
    "mediterranean": "mediterranean",
}
# How American papers shorten states after a city's name, beside the postal codes
STATES: Final = dict(
    part.split("=")
    for part in (
        "ala=AL ariz=AZ ark=AR calif=CA colo=CO conn=CT del=DE fla=FL ga=GA ill=IL ind=IN kan=KS ky=KY la=LA md=MD mass=MA mich=MI "
        "minn=MN miss=MS mo=MO mont=MT neb=NE nev=NV okla=OK ore=OR pa=PA tenn=TN tex=TX vt=VT va=VA wash=WA wis=WI wyo=WY"
    ).split()
)
HOME: Final = {"scottish": "GBR", "welsh": "GBR", "english": "GBR"}
STATE_NAMES: Final = {
    part[:2]: part[3:]
    for part in (
        "AL=alabama;AK=alaska;AZ=arizona;AR=arkansas;CA=california;CO=colorado;CT=connecticut;DE=delaware;FL=florida;GA=georgia;"
        "HI=hawaii;ID=idaho;IL=illinois;IN=indiana;IA=iowa;KS=kansas;KY=kentucky;LA=louisiana;ME=maine;MD=maryland;MA=massachusetts;"
        "MI=michigan;MN=minnesota;MS=mississippi;MO=missouri;MT=montana;NE=nebraska;NV=nevada;NH=new hampshire;NJ=new jersey;"
        "NM=new mexico;NY=new york;NC=north carolina;ND=north dakota;OH=ohio;OK=oklahoma;OR=oregon;PA=pennsylvania;RI=rhode island;"
        "SC=south carolina;SD=south dakota;TN=tennessee;TX=texas;UT=utah;VT=vermont;VA=virginia;WA=washington;WV=west virginia;"
        "WI=wisconsin;WY=wyoming"
    ).split(";")
}
# Short names of provinces and states that stand by themselves
PROVINCES: Final = {
    "B.C.": "british columbia",
    "BC": "british columbia",
    "N.B.": "new brunswick",
    "N.S.": "nova scotia",
    "Ont.": "ontario",
    "Alta.": "alberta",
    "Sask.": "saskatchewan",
    "Que.": "quebec",
    "NSW": "new south wales",
}
# Capitalised in a headline or as the first word after a dateline: they join no name
SENTENCE_WORDS: Final = frozenset(
    "the a an in on at of to for from by with without after before over under amid during as and or but if when while is "
    "are was were be has have had will would can may could should that this these those it its he she they we you i his "
    "her their our not no says said monday tuesday wednesday thursday friday saturday sunday january february march "
    "april june july august september october november december".split()
)
# In lower case at the end of a place's name: "Rafah crossing", "Natanz nuclear facility"
FEATURES: Final = frozenset(
    "airport base bridge canal camp crossing dam facility hospital island islands mosque mountains pass peninsula plant "
    "plateau port prison reactor river sea square strait site valley complex field terminal".split()
)
PARTICLES: Final = frozenset({"al", "el", "ad", "ash", "ar"})  # in lower case before a name: "al-Tanf"
