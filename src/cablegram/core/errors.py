"""The exception tree. Every message says what is wrong, where, and what to do next.

CablegramError
├── InputError            an input cannot be read: no such file, not readable, too large, a broken line
│   ├── NotTextError      binary or undecodable data
│   ├── NoArticleError    a page without an article, an empty file
│   ├── LanguageError     an article in another language than English; ``language`` says which
│   ├── NotFeedError      data that is no RSS or Atom feed, or a file that is no OPML
│   └── FetchError        an address that cannot or must not be fetched; ``temporary`` says whether to try again
├── DateError             a date argument or field that is not a date
├── LedgerError           the ledger file cannot be opened, is of a newer version, or lacks the record asked for
├── ModelError            the model file is missing or does not fit this version
├── UsageError            arguments that make no sense together
└── EvidenceError         a statement whose names, numbers or dates do not stand in its cited spans
"""

from __future__ import annotations


class CablegramError(Exception):
    """Base of every error that cablegram raises on purpose."""

    kind = "error"


class InputError(CablegramError):
    """An input cannot be read."""

    kind = "unreadable"


class NotTextError(InputError):
    """The data is binary or cannot be decoded."""

    kind = "not_text"


class NoArticleError(InputError):
    """There is no article in the input."""

    kind = "no_article"


class LanguageError(InputError):
    """The article is not in English."""

    kind = "not_english"

    def __init__(self, message: str, *, language: str) -> None:
        """``language`` is an ISO 639-1 code."""
        super().__init__(message)
        self.language = language


class NotFeedError(InputError):
    """What should be a feed, or a list of feeds, is neither."""

    kind = "not_a_feed"


class FetchError(InputError):
    """An address cannot be fetched, or must not be."""

    def __init__(self, message: str, *, kind: str, temporary: bool = False, wait: float | None = None) -> None:
        """``temporary``: it may go well later; ``wait``: the seconds that the server asks for, if it does."""
        super().__init__(message)
        self.kind = kind
        self.temporary = temporary
        self.wait = wait


class DateError(CablegramError):
    """A date that is not one."""

    kind = "bad_date"


class LedgerError(CablegramError):
    """The ledger cannot be used as asked."""

    kind = "ledger"


class ModelError(CablegramError):
    """The model file is missing or does not fit."""

    kind = "model"


class UsageError(CablegramError):
    """Arguments that make no sense together."""

    kind = "usage"


class EvidenceError(CablegramError):
    """A statement is not supported by the spans that it cites."""

    kind = "evidence"
