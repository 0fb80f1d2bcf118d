"""A kit: one file for each visibility, nothing internal in the customer's, the same bytes every time."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest

from pmm_desk.audience import sheet as audience
from pmm_desk.competitors import sheet as competitors
from pmm_desk.kits.binding import Cancelled, bind
from pmm_desk.paper.page import Page
from pmm_desk.paper.style import Style
from pmm_desk.product import sheet as product
from tests.paper.moorline import BATTLECARD_ZH, DAY, GROUP_ZH, ONE_PAGER_EN, ONE_PAGER_ZH


def kit() -> list[Page]:
    """The sheets of one visit, mixed as a PMM would order them."""
    chinese = Style.of("zh-Hans")
    return [
        product.draw(ONE_PAGER_ZH, chinese),
        competitors.draw(BATTLECARD_ZH, chinese),
        product.draw(ONE_PAGER_EN, Style.of("en")),
        audience.draw(GROUP_ZH, chinese),
    ]


def test_each_visibility_has_its_own_file_in_the_sheets_order():
    files = bind(kit(), title="Haoda visit", day=DAY)
    assert [(file.visibility, len(file.titles), len(file.fits)) for file in files] == [
        ("customer", 2, 2),
        ("internal", 2, 2),
    ]
    assert [len(pypdfium2.PdfDocument(file.pdf)) for file in files] == [2, 3], "the card has its evidence behind it"


def test_nothing_internal_is_in_the_customers_file():
    customer, _ = bind(kit(), title="Haoda visit, threat 4", day=DAY, author="Lin Wei", subject="secret")
    with pikepdf.open(io.BytesIO(customer.pdf)) as document:
        told = " ".join(str(value) for value in document.docinfo.values())
        with document.open_outline() as outline:
            told += " ".join(item.title for item in outline.root)
    document = pypdfium2.PdfDocument(customer.pdf)
    told += "".join(page.get_textpage().get_text_range() for page in document)
    for secret in ("Haoda", "Lin Wei", "secret", "卡口通", "GateTong", "林薇", "633,600", "Internal", "K07"):
        assert secret not in told


def test_the_internal_file_carries_the_kits_name_and_author():
    _, internal = bind(kit(), title="Haoda visit", day=DAY, author="Lin Wei", subject="Second visit")
    with pikepdf.open(io.BytesIO(internal.pdf)) as document:
        assert str(document.docinfo.Title) == "Haoda visit"
        assert str(document.docinfo.Author) == "Lin Wei"
        assert str(document.docinfo.Subject) == "Second visit"


def test_the_same_kit_gives_the_same_bytes():
    assert [file.pdf for file in bind(kit(), title="K", day=DAY)] == [
        file.pdf for file in bind(kit(), title="K", day=DAY)
    ]


def test_another_day_gives_other_bytes():
    assert bind(kit(), title="K", day=DAY)[0].pdf != bind(kit(), title="K", day=None)[0].pdf


def test_pages_are_numbered_within_their_file():
    for file in bind(kit(), title="K", day=DAY):
        document = pypdfium2.PdfDocument(file.pdf)
        for number, page in enumerate(document, 1):
            assert f"{number} / {len(document)}" in page.get_textpage().get_text_range()


def test_progress_counts_over_all_files():
    steps: list[tuple[int, int]] = []
    bind(kit(), title="K", day=DAY, progress=lambda done, total: steps.append((done, total)))
    assert steps == [(number, 8) for number in range(1, 9)]


def test_a_stop_is_heard_between_two_steps():
    steps: list[int] = []
    with pytest.raises(Cancelled):
        bind(
            kit(),
            title="K",
            day=DAY,
            progress=lambda done, _: steps.append(done),
            cancelled=lambda: len(steps) >= 3,
        )
    assert steps == [1, 2, 3]


def test_an_empty_kit_gives_no_file():
    assert bind([], title="K", day=DAY) == ()


def test_an_unknown_visibility_is_refused():
    page = product.draw(ONE_PAGER_EN, Style.of("en"))
    page.visibility = "everyone"
    with pytest.raises(ValueError, match="everyone"):
        bind([page], title="K", day=DAY)
