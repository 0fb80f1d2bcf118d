"""The big numbers: of one target group, from accounts to expected revenue, and of all groups together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.audience.reckoning import Reckoning, figure
from pmm_desk.audience.words import amount, class_words

if TYPE_CHECKING:
    from pmm_desk.audience.funnel import Funnel
    from pmm_desk.audience.rules import GroupFigures


def show_numbers(form: Any, funnel: Funnel, row: dict[str, Any], found: GroupFigures, reckoning: Reckoning) -> None:
    """Show what the rules reckon of one group; a missing rate leaves a dash and no bracket."""
    say = QCoreApplication.translate
    form.accounts_number.show_figure(figure(found.accounts, 1), say("GroupNumbers", "Reachable accounts"))
    form.responders_number.show_figure(
        figure(found.responders, 1), _rated(say("GroupNumbers", "Expected responders"), row["response_rate"])
    )
    form.deals_number.show_figure(
        figure(found.deals, 1), _rated(say("GroupNumbers", "Expected deals"), row["win_rate"])
    )
    if found.influencer:
        form.revenue_number.show_figure(
            say("GroupNumbers", "influencer"), say("GroupNumbers", "Revenue counts with the group it influences")
        )
    else:
        caption = say("GroupNumbers", "Expected revenue")
        if reckoning.currency:
            words = say("GroupNumbers", "{caption}, {currency}")
            caption = words.format(caption=caption, currency=reckoning.currency)
        form.revenue_number.show_figure(figure(found.revenue), caption)
    counts = found.revenue is not None and not found.influencer
    funnel.show_stages((found.accounts, found.responders, found.deals), counts=counts)
    kind = reckoning.part("customer_type", row["customer_type_id"])
    known = kind.get("accounts")
    form.accounts.set_placeholder(amount(known) if known is not None else "")
    form.share_of_accounts.set_placeholder("100")
    share = reckoning.share_over(row["customer_type_id"])
    words = say("GroupNumbers", "The groups of “{type}” count {share}% of its accounts together: the total is “up to”.")
    form.share_words.setText(words.format(type=kind.get("name", ""), share=figure(share, 2)) if share else "")
    form.share_words.setVisible(share is not None)


def _rated(caption: str, rate: float | None) -> str:
    """A caption with its rate in brackets."""
    if rate is None:
        return caption
    text = QCoreApplication.translate("GroupNumbers", "{caption} ({rate}%)")
    return text.format(caption=caption, rate=amount(rate, decimals=2))


def show_totals(form: Any, reckoning: Reckoning) -> None:
    """Show what all groups bring together, and how many of the combinations they are."""
    say = QCoreApplication.translate
    words = say("GroupNumbers", "Total up to {amount}") if reckoning.up_to else say("GroupNumbers", "Total {amount}")
    form.total.setText(words.format(amount=figure(reckoning.total)) if reckoning.total is not None else "")
    partial = reckoning.partial
    left_out = say("GroupNumbers", "%n group(s) without a figure are not in it", None, partial)
    form.total.setToolTip(left_out if partial else "")
    used, possible, empty = reckoning.used(), reckoning.possible(), reckoning.empty_classes()
    names = class_words()
    classes = say("GroupNumbers", ", ", "between classes without a group").join(
        say("GroupNumbers", "“{name}”").format(name=names[code]) for code in empty
    )
    text = (
        say("GroupNumbers", "{used} of {possible} combinations used; {classes} has no group yet.")
        if len(empty) == 1
        else say("GroupNumbers", "{used} of {possible} combinations used; no group yet for {classes}.")
        if empty
        else say("GroupNumbers", "{used} of {possible} combinations used.")
    )
    form.used.setText(text.format(used=used, possible=possible, classes=classes) if used else "")
