"""What the docs say is so: links lead somewhere, decisions are listed, examples give what they promise."""

import re
from pathlib import Path

import pytest

import cablegram

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "cablegram"
PAGES = sorted(
    page for folder in (".", "docs", "docs/adr", "docs/reference", "examples", "training") for page in (ROOT / folder).glob("*.md")
)
DECISIONS = sorted(page for page in (ROOT / "docs" / "adr").glob("*.md") if page.name != "README.md")
# the modules that the plan of the rooms names; docs/adr/0004-layout.md says why there are others
PLANNED = set(
    "core/records core/errors core/settings core/ontology reading/ingest reading/document reading/sentences reading/times "
    "coding/model coding/mentions coding/actors coding/places coding/events coding/claims linking/duplicates reporting/digest "
    "reporting/dossier reporting/export reporting/render running/pipeline running/store serving/cli".split()
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_files(page):
    links = re.findall(r"\]\(([^)\s#]+)[^)\s]*\)", page.read_text("utf-8"))
    lost = [link for link in links if not link.startswith("http") and not (page.parent / link).exists()]
    assert not lost


# "AGREEMENT" on a line of its own, "in two stages: SHIPPED" at the end of a paragraph, "TBD" anywhere; fenced code may have its own
PLACEHOLDER = re.compile(
    r"^[ *_<>\[\]{}]*[A-Z]{4,}[ *_<>\[\]{}]*$|: [A-Z]{4,}\.?$(?=\n\s*\n|\s*\Z)|\b(?:XXX|TBD|TODO|FIXME)\b", re.MULTILINE
)
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def placeholders(text):
    return [hit[0].strip() for hit in PLACEHOLDER.finditer(FENCED.sub("", text))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_placeholder_is_left(page):
    assert not placeholders(page.read_text("utf-8"))


def test_a_placeholder_is_known_by_where_it_stands():
    text = "As follows:\n\nFIGURES\n\n**SEEDS**\n\nThe speed is TBD.\n\nMade in two stages: SHIPPED\n\nEnd: DONE."
    assert placeholders(text) == ["FIGURES", "**SEEDS**", "TBD", ": SHIPPED", ": DONE."]


def test_types_names_and_code_are_no_placeholders():
    text = "Read as an\nASSAULT.\n\n# NOTICE\n\nPLOVER as JSON, `XXXX-11`; another type: AID\nand more.\n\n```\nOUTPUT\n```\n"
    assert not placeholders(text)


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.name)
def test_a_decision_is_numbered_and_listed(page):
    title = page.read_text("utf-8").splitlines()[0]
    assert title.startswith(f"# {page.name[:4]}. ")
    assert f"| [{page.name[:4]}]({page.name}) | {title[8:]} |" in (ROOT / "docs" / "adr" / "README.md").read_text("utf-8")


def test_every_module_beside_the_plan_is_explained():
    layout = (ROOT / "docs" / "adr" / "0004-layout.md").read_text("utf-8")
    listed = set()
    for cell in re.findall(r"^\| (`.*?) \|", layout, re.MULTILINE):
        room, _, first = re.match(r"`(\w+)(/)(\w+)`", cell).groups()
        listed |= {f"{room}/{name}" for name in [first, *re.findall(r"`(\w+)`", cell)]}
    modules = {p.relative_to(SOURCE).with_suffix("").as_posix() for p in SOURCE.glob("*/*.py") if p.stem != "__init__"}
    assert modules - PLANNED == listed


def test_the_readme_says_what_comes_out():
    promised = re.findall(r"^(cablegram\..*?)  # (.*)$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert len(promised) == 2
    for expression, said in promised:
        assert repr(eval(expression, {"cablegram": cablegram})) == said  # noqa: S307 - our own README
