"""Trains the layers that read two sentences side by side: is it one event, what came of it, what answers what, what contradicts.

python -m training.pairs --out training/runs/one
python -m training.pairs --out training/runs/two --init training/runs/one/pairs.pt --epochs 1 --lr 2e-4 --mined

The examples are pairs of sentences of our stories (``training/stories``, but for the part ``unseen``) and of our articles on
claims, and those written for this alone (``training/sidebyside``). The lower layers are those of the packaged model, whose readings
are the input; only the upper layers are learnt. Set apart are the stories of ``APART`` and a fifth of the articles: on them the
weights are fitted that join what the model reads with the other signs (``training.occurrences``, ``training.verdict_weights``,
``training.answers``).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import os
import random
import re
import time
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cablegram.coding.labels import FIRST, PAIRS, SECOND, columns
from cablegram.coding.model import Asked, Model
from cablegram.core.records import Block
from cablegram.linking.clusters import components
from cablegram.reading.sentences import split
from training.claims import FOLDER as CLAIMS
from training.corpus import CORPUS, read_file
from training.stories import ledgers, read_stories

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from training.corpus import ClaimLine, Item
    from training.stories import Article, Mark, Story, Where

    Place = tuple[Article, int]  # an article, and the number of one of its sentences

PARTS = ("seen", "more", "further")
APART = "apart"
WRITTEN = Path(__file__).parent / "sidebyside"
TOPICS = "topics"  # news of any kind: which mentions are one event, and nothing else
SETTLED_BY = {"plan": "held", "threat": "carried_out", "deadline": "met"}  # what a mention of the deed itself makes of an opening
WRONG = 3  # pairs of two events for each of one event, half of them the likest in words
OTHERS = 2  # sentences that settle nothing, for each that does
FOREIGN = 60  # sentences of other stories of which the likest is taken
RIVALS = 4  # claims that are not answered, for each answer
SERIES = ("qae", "qca", "qea", "sax", "art", "arx")  # of the corpus, whose claims say what they answer
ANSWERS = frozenset({"denies", "confirms", "withdraws", "declines_to_confirm"})
AHEAD = 2  # sentences behind a lead in which the claim that it answers may stand
EVERYTHING = 5_000_000  # pieces: the lower layers read each sentence once, not once a pair
WORD = re.compile(r"\w{4,}")
MARKED = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """Two sentences, the one told first first, and the right answer to one question about them."""

    task: str
    one: Asked
    other: Asked
    answer: str


def is_apart(item: Item) -> bool:
    """Whether the pair layers do not learn from an article on claims."""
    return int(hashlib.sha256(item.id.encode()).hexdigest(), 16) % 5 == 0


class Cut:
    """The articles of some stories, cut into sentences."""

    def __init__(self, stories: Sequence[Story]) -> None:
        self.stories = stories
        self.spans = {
            (s.name, a.id): [(x.start, x.end) for x in split(a.text, [Block(start=0, end=len(a.text), kind="body")])]
            for s in stories
            for a in s.articles
        }

    def at(self, story: Story, article: Article, place: int) -> int | None:
        """The number of the sentence that holds a place."""
        return next((n for n, (a, b) in enumerate(self.spans[story.name, article.id]) if a <= place < b), None)

    def asked(self, story: Story, article: Article, n: int, spans: Sequence[tuple[int, int]] = ()) -> Asked:
        """A sentence, with stretches of the article as those of the sentence."""
        start, end = self.spans[story.name, article.id][n]
        held = tuple((max(a, start) - start, min(b, end) - start) for a, b in spans if a < end and start < b)
        return Asked(text=article.text[start:end], spans=held)

    def quoted(self, story: Story, where: Where) -> tuple[Article, int, tuple[int, int]] | None:
        """An article, the number of the sentence, and where some quoted words stand in the article."""
        article = next(a for a in story.articles if a.id == where[0])
        start = article.text.find(where[1])
        n = self.at(story, article, start)
        return None if n is None else (article, n, (start, start + len(where[1])))


def likeness(one: str, other: str) -> float:
    """The share of the longer words' stems that two stretches have in common."""
    mine, theirs = ({w.lower()[:5] for w in WORD.findall(text)} for text in (one, other))
    return len(mine & theirs) / max(1, min(len(mine), len(theirs)))


def of_stories(pair: Sequence[Story], *, rng: random.Random) -> Iterator[Example]:
    """The examples of some stories that are easily confused."""
    cut = Cut(pair)
    yield from _events(cut, rng)
    for story in pair:
        yield from _outcomes(cut, story, rng)
        yield from _contradictions(cut, story, rng)


def _events(cut: Cut, rng: random.Random) -> Iterator[Example]:
    """Pairs of mentions in two documents: all of one event, and some of two, the likest and any."""
    told = [(s, a, m) for s in cut.stories for a in s.articles if a.copy_of is None for m in a.marks]
    right: list[Example] = []
    wrong: list[tuple[float, Example]] = []
    for one, other in combinations(told, 2):
        (story, a, m), (story2, b, k) = sorted((one, other), key=lambda t: (t[1].published, t[0].name, t[1].id))
        n, n2 = cut.at(story, a, m.start), cut.at(story2, b, k.start)
        if a is b or n is None or n2 is None:
            continue
        first, second = cut.asked(story, a, n, [(m.start, m.end)]), cut.asked(story2, b, n2, [(k.start, k.end)])
        if first.text == second.text:
            continue
        same = m.event == k.event
        example = Example(task="same", one=first, other=second, answer="same" if same else "other")
        if same:
            right.append(example)
        else:
            near = likeness(first.text, second.text) + 0.6 * (likeness(a.text[m.start : m.end], b.text[k.start : k.end]) > 0)
            near += 0.8 * (m.name.strip("0123456789") == k.name.strip("0123456789"))  # two plans, two attacks
            wrong.append((near + 0.3 * rng.random(), example))
    wrong.sort(key=lambda w: -w[0])
    many = round(len(right) * WRONG)
    yield from (*right, *(e for _, e in wrong[: many // 2]))
    rest = [e for _, e in wrong[many // 2 :]]
    yield from rng.sample(rest, min(len(rest), many - many // 2))


def of_strangers(stories: Sequence[Story], *, rng: random.Random) -> Iterator[Example]:
    """Sentences of stories that have nothing to do with each other, the likest of ``FOREIGN``: never one event, never its outcome.

    Stories that are easily confused have their countries in common, so that without these nothing says that countries tell.
    """
    cut = Cut(stories)
    parts = components([s.name for s in stories], [(pair[0].name, s.name) for pair in ledgers(stories) for s in pair])
    home = {name: n for n, part in enumerate(parts) for name in part}
    told = [(s, a, m) for s in stories for a in s.articles if a.copy_of is None for m in a.marks]
    ends = [(s, *found) for s in stories for line in s.settled if line.words and (found := cut.quoted(s, line.words))]
    for story, article, mark in told:
        one = _mention(cut, story, article, mark)
        others = [(a, _mention(cut, s, a, m)) for s, a, m in rng.sample(told, FOREIGN) if home[s.name] != home[story.name]]
        near = [(_near(one, found), n) for n, (_, found) in enumerate(others) if one and found]
        if near and one:
            later, other = others[max(near)[1]]
            ends_ = sorted([(article.published, article.id, one), (later.published, later.id, other)], key=lambda e: e[:2])
            yield Example(task="same", one=ends_[0][2], other=ends_[1][2], answer="other")
    for story in stories:
        for line in story.settled:
            opening = next((_mention(cut, story, a, m) for a in story.articles for m in a.marks if m.name == line.subject), None)
            foreign = [cut.asked(s, a, k) for s, a, k, _ in rng.sample(ends, FOREIGN) if home[s.name] != home[story.name]]
            for other in sorted(foreign, key=lambda o: -likeness(opening.text, o.text) if opening else 0.0)[:OTHERS]:
                if opening is not None:
                    yield Example(task="settles", one=opening, other=other, answer="none")


def _mention(cut: Cut, story: Story, article: Article, mark: Mark) -> Asked | None:
    """The sentence of a mark, its words marked."""
    n = cut.at(story, article, mark.start)
    return None if n is None else cut.asked(story, article, n, [(mark.start, mark.end)])


def _near(one: Asked, other: Asked) -> float:
    """How easily two mentions are confused by their words."""
    mine, theirs = (" ".join(asked.text[a:b] for a, b in asked.spans) for asked in (one, other))
    return likeness(one.text, other.text) + 0.6 * (likeness(mine, theirs) > 0)


def _outcomes(cut: Cut, story: Story, rng: random.Random) -> Iterator[Example]:
    """Each mention of what is announced, with what settles it and with what does not."""
    gold: dict[str, dict[Place, str]] = defaultdict(dict)
    kinds = {}
    for line in story.settled:
        kinds[line.subject] = line.kind
        if line.words and (found := cut.quoted(story, line.words)):
            gold[line.subject][found[:2]] = line.state
    ends = {place for places in gold.values() for place in places}
    for subject, kind in kinds.items():
        deed = [
            (a, n)
            for a in story.articles
            for m in a.marks
            if m.name == subject + "h" and (n := cut.at(story, a, m.start)) is not None
        ]
        answers = {place: SETTLED_BY[kind] for place in deed if kind in SETTLED_BY} | gold[subject]
        own = {(a.id, cut.at(story, a, m.start)) for a in story.articles for m in a.marks if m.name == subject}
        for article in story.articles:
            for mark in article.marks:
                n = cut.at(story, article, mark.start)
                if mark.name != subject or n is None or article.copy_of:
                    continue
                opening = cut.asked(story, article, n, [(mark.start, mark.end)])
                later = [
                    (b, k)
                    for b in story.articles
                    if b.published >= article.published and b.copy_of is None
                    for k in range(len(cut.spans[story.name, b.id]))
                    if (b.id, k) not in own and (b is not article or k > n)
                ]
                right = [place for place in later if place in answers]
                near = {
                    p: likeness(opening.text, cut.asked(story, *p).text) + 0.5 * (p in ends) + 0.3 * rng.random() for p in later
                }
                none = sorted((p for p in later if p not in answers), key=lambda p: -near[p])
                many = OTHERS // 2 * max(1, len(right))
                chosen = none[:many] + rng.sample(none[many:], min(len(none[many:]), many))
                for place in (*right, *chosen):
                    yield Example(task="settles", one=opening, other=cut.asked(story, *place), answer=answers.get(place, "none"))


def _told(cut: Cut, story: Story, name: str) -> list[Place]:
    """The sentences that bear a mark of a name."""
    found = [(a, cut.at(story, a, m.start)) for a in story.articles for m in a.marks if m.name == name]
    return [(a, n) for a, n in found if n is not None]


def _contradictions(cut: Cut, story: Story, rng: random.Random) -> Iterator[Example]:
    """The marked pairs, and pairs of sentences on one event or of like words that do not contradict each other."""
    right = []
    for line in story.contradicted:
        found = [cut.quoted(story, where) for where in (line.one, line.other)]
        ends = sorted((f for f in found if f), key=lambda f: (f[0].published, f[0].id))
        if len(ends) == 2:
            right.append(ends)
    told = {(a.id, n) for ends in right for a, n, _ in ends}
    for (a, n, span), (b, k, span2) in right:
        for spans in ([span], [span2]), ((), ()):  # with and without the words marked
            first, second = cut.asked(story, a, n, spans[0]), cut.asked(story, b, k, spans[1])
            yield Example(task="contradicts", one=first, other=second, answer="yes")
    marks = [(a, n, m) for a in story.articles if not a.copy_of for m in a.marks if (n := cut.at(story, a, m.start)) is not None]
    wrong = []
    for (a, n, m), (b, k, m2) in combinations(marks, 2):
        if a is not b and not ((a.id, n) in told and (b.id, k) in told):
            pair = cut.asked(story, a, n), cut.asked(story, b, k)
            near = (
                likeness(pair[0].text, pair[1].text) + 0.5 * (m.event == m2.event) + 0.3 * ((a.id, n) in told or (b.id, k) in told)
            )
            wrong.append((near + 0.3 * rng.random(), pair))
    wrong.sort(key=lambda w: -w[0])
    for _, (first, second) in wrong[: 2 * max(1, len(right))]:
        if first.text != second.text:
            yield Example(task="contradicts", one=first, other=second, answer="no")


def of_article(item: Item, *, rng: random.Random) -> Iterator[Example]:
    """Each answer of an article with the claims that it may be about."""
    lines = [(n, c) for n, s in enumerate(item.sentences) for c in s.claims]
    named: dict[str, set[int]] = defaultdict(set)
    for i, (_, claim) in enumerate(lines):
        for name in {claim.name, claim.same} - {None}:
            named[str(name)].add(i)
    for i, (n, claim) in enumerate(lines):
        if claim.stance not in ANSWERS or not claim.of:
            continue
        right = {
            k
            for j in named.get(claim.of, set())
            for name in {lines[j][1].name, lines[j][1].same} - {None}
            for k in named[str(name)]
        }
        may = [j for j, (k, _) in enumerate(lines) if j != i and (k <= n or (n < AHEAD and k <= n + AHEAD))]
        may = [j for j in may if not (lines[j][0] == n and _within(claim, lines[j][1]))]
        wrong = [j for j in may if j not in right]
        for j in (*(j for j in may if j in right), *rng.sample(wrong, min(RIVALS, len(wrong)))):
            answer = "answered" if j in right else "other"
            yield Example(task="answers", one=_claim(item, *lines[j]), other=_claim(item, n, claim), answer=answer)
        if claim.stance == "denies":
            yield from _denied(item, n, told={lines[j][0]: False for j in may} | {lines[j][0]: True for j in right})


def _denied(item: Item, n: int, *, told: dict[int, bool]) -> Iterator[Example]:
    """A denial's sentence beside those that it may be about: whether the two contradict each other, for the whole sentences."""
    for k, right in told.items():
        if k != n:
            one, other = (Asked(text=item.sentences[i].text) for i in sorted((k, n)))
            yield Example(task="contradicts", one=one, other=other, answer="yes" if right else "no")


def _within(claim: ClaimLine, other: ClaimLine) -> bool:
    cue = claim.spans["cue"][0]
    return any(part.start <= cue.start and cue.end <= part.end for part in other.spans["content"])


def _claim(item: Item, n: int, claim: ClaimLine) -> Asked:
    spans = [claim.spans["cue"][0], *claim.spans["content"]]
    return Asked(text=item.sentences[n].text, spans=tuple((m.start, m.end) for m in spans))


def of_file(path: Path) -> Iterator[Example]:
    """The pairs of a table: task, answer, the sentence told first and the other, with ``{what is asked about}``."""
    for n, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        task, answer, *sentences = line.split("\t")
        if len(sentences) != 2 or answer not in PAIRS.get(task, ()):
            message = f"{path.name}:{n}: give task, answer and two sentences, parted by tabs, with an answer of labels.PAIRS"
            raise ValueError(message)
        yield Example(task=task, one=unmarked(sentences[0]), other=unmarked(sentences[1]), answer=answer)


def unmarked(sentence: str) -> Asked:
    """A sentence without its braces, and where the words stood that they marked."""
    spans = [(m.start() - 2 * n, m.end() - 2 * (n + 1)) for n, m in enumerate(MARKED.finditer(sentence))]
    return Asked(text=MARKED.sub(r"\1", sentence), spans=tuple(spans))


def written() -> list[Example]:
    """All pairs that were written for this alone."""
    return [e for path in sorted(WRITTEN.glob("*.tsv")) for e in of_file(path)]


def files() -> list[Path]:
    """The articles on claims, and those of the corpus whose claims say what they answer."""
    found = [p for p in sorted(CLAIMS.glob("*.ann")) if not p.stem.startswith("unseen")]
    return found + [p for series in SERIES for p in sorted(CORPUS.glob(f"{series}-*.ann"))]


def examples(rng: random.Random) -> list[Example]:
    """All examples to learn from."""
    stories = [s for part in PARTS for s in read_stories(part)]
    found = [e for pair in ledgers(stories) for e in of_stories(pair, rng=rng)]
    found += of_strangers(stories, rng=rng)
    found += [e for pair in ledgers(read_stories(TOPICS)) for e in _events(Cut(pair), rng)]
    items = [i for p in files() for i in read_file(p) if not is_apart(i)]
    return list(dict.fromkeys([*found, *(e for i in items for e in of_article(i, rng=rng)), *written()]))


def agreed(found: Sequence[Example]) -> list[Example]:
    """The examples without those pairs to which two sources give two answers."""
    answers: dict[tuple[str, Asked, Asked], set[str]] = defaultdict(set)
    for e in found:
        answers[e.task, e.one, e.other].add(e.answer)
    return [e for e in found if len(answers[e.task, e.one, e.other]) == 1]


def train(args: argparse.Namespace) -> None:
    """One run, seeds fixed."""
    import torch  # noqa: PLC0415 - of the group "train"; the examples alone do not need it
    from torch.nn import functional  # noqa: PLC0415

    from training.net import PairNet  # noqa: PLC0415
    from training.train import optimizer_of  # noqa: PLC0415

    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    data = examples(rng)
    if args.mined:
        from training.mined import all_mined  # noqa: PLC0415 - it builds on this module

        foreign = of_strangers([s for part in PARTS for s in read_stories(part)], rng=rng)
        data = [*rng.sample(data, len(data) // 3), *foreign, *2 * all_mined(), *2 * written()]
    data = agreed(data)
    model, net = Model(kept=EVERYTHING), PairNet()
    if args.init:
        net.load_state_dict(torch.load(args.init))
    steps = args.epochs * math.ceil(len(data) / args.batch)
    optimizer, schedule = optimizer_of(net, rate=args.lr, steps=steps)
    counts = {task: sum(e.task == task for e in data) for task in PAIRS}
    print(f"{len(data)} pairs {json.dumps(counts)}, {steps} steps", flush=True)
    started = time.time()
    net.train()
    for epoch in range(args.epochs):
        total = 0.0
        for batch in batches(data, args.batch, rng):
            hidden, mask, kinds = (torch.from_numpy(part) for part in padded(batch, model))
            scores = net(hidden, mask, kinds)
            loss = torch.zeros(())
            for task, at in columns(PAIRS).items():
                rows = [i for i, e in enumerate(batch) if e.task == task]
                if rows:
                    right = torch.tensor([PAIRS[task].index(batch[i].answer) for i in rows])
                    loss = loss + functional.cross_entropy(scores[rows][:, at], right, reduction="sum", label_smoothing=0.05)
            optimizer.zero_grad()
            (loss / len(batch)).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1} loss {total / len(data):.3f} {time.time() - started:.0f} s", flush=True)
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), args.out / "pairs.pt")
    run = counts | {"seconds": round(time.time() - started)} | {k: str(v) for k, v in vars(args).items()}
    (args.out / "pairs.json").write_text(json.dumps(run) + "\n")


def batches(data: Sequence[Example], size: int, rng: random.Random) -> list[list[Example]]:
    """Shuffled batches of pairs of like length."""
    order = sorted(data, key=lambda e: len(e.one.text) + len(e.other.text) + rng.random() * 60)
    found = [order[i : i + size] for i in range(0, len(order), size)]
    rng.shuffle(found)
    return found


def padded(batch: Sequence[Example], model: Model) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The hidden states, mask and kinds of some pairs."""
    rows = [(model.placed(e.one, kind=FIRST), model.placed(e.other, kind=SECOND)) for e in batch]
    most = max(len(one[1]) + len(other[1]) for one, other in rows)
    hidden = np.zeros((len(rows), most, rows[0][0][0].shape[1]), np.float32)
    kinds = np.zeros((len(rows), most), np.int64)
    for i, ((h, k), (h2, k2)) in enumerate(rows):
        hidden[i, : len(k) + len(k2)] = np.concatenate([h, h2])
        kinds[i, : len(k) + len(k2)] = k + k2
    return hidden, (kinds > 0).astype(np.int64), kinds


def main() -> None:
    """Read the arguments and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--init", type=Path, help="checkpoint to go on from")
    parser.add_argument(
        "--mined",
        action="store_true",
        help="a third, strangers, and twice what was written and what the pipeline would read",
    )
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--lr", type=float, default=3e-4)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
