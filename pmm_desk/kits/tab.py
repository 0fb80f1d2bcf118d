"""The kits tab: sheets for one meeting, their texts, and the page that follows every keystroke."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from pmm_desk.forms.kits import Ui_KitsTab
from pmm_desk.kits.export import SUBJECTS, Exporting
from pmm_desk.kits.findings import CUSTOMER
from pmm_desk.kits.offers import offer_scored
from pmm_desk.kits.positioning_offers import KINDS, about_positioning, offer_positioning
from pmm_desk.kits.press import Press, Printed, Wanted
from pmm_desk.kits.texts import SheetTexts
from pmm_desk.kits.visit import KitForm, begin
from pmm_desk.kits.wording import OWN, chip
from pmm_desk.kits.words import (
    SHEET_TABLES,
    fit_sentence,
    note_sentences,
    sheet_hint_words,
    sheet_kind_words,
    sheet_reader_words,
)
from pmm_desk.project.translation import LANGUAGES
from pmm_desk.widgets.cards import CHIP_OF, FindingChips
from pmm_desk.widgets.fields import ChoiceField
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import icon, theme


class Tab(QWidget):
    """Choose the sheets at the left, write their texts, see the page at the right, export."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live
        self.ui = Ui_KitsTab()
        self.ui.setupUi(self)
        self._kit: str | None = None
        self._filling = False
        self._fits: dict[str, tuple[str, str]] = {}
        self._kit_form = KitForm(self.ui.kit_form, live)
        self._chips = FindingChips(self.ui.kit_card)
        self._chips.setup(live, lambda finding: chip(finding, live))
        self.ui.kit_card_layout.insertWidget(1, self._chips)
        self.texts = SheetTexts(self.ui, live, self)
        self.press = Press(live.project, self)
        self.exporting = Exporting(self.ui, live, self)
        self._set_up_list()
        self._set_up_buttons()
        self.press.printed.connect(self._show_page)
        self.press.failed.connect(live.failed)
        self.exporting.page_asked.connect(self._choose_sheet)
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._reload)
        theme().changed.connect(self._draw_icons)
        self._retranslate()
        self._reload()

    # what the window asks ------------------------------------------------------------------------------

    def show_row(self, row_id: str, field: str = "") -> None:
        """Open the place of a kit, a sheet or a one-pager; a bare prefix opens the room."""
        prefix, _, rest = row_id.partition("_")
        if not rest:
            return
        if prefix == "ksh":
            self._choose_sheet(row_id)
        elif prefix == "kit":
            self._choose_kit(row_id)
        elif prefix in ("cpk", "cpt"):
            self.show_row(str((self.live.row(row_id) or {}).get("comparison_sheet_id") or "csh_"))
        else:
            self.show_sheet("comparison" if prefix == "csh" else "one_pager", row_id)
            self.ui.sections.choose("texts")
            self.texts.show_field(field)

    def show_sheet(self, kind: str, subject: str) -> None:
        """Show the sheet about a row, put into the kit first if it is not there."""
        where = {"kind": kind, SUBJECTS[kind]: subject}
        found = next(
            (row for row in self.live.rows("kit_sheet", **where) if row["kit_id"] == self._kit),
            next(iter(self.live.rows("kit_sheet", **where)), None),
        )
        if found is None:
            self._add_sheet(kind, subject)
        else:
            self._choose_sheet(found["id"])

    def export(self) -> None:
        """Begin the export of the chosen kit."""
        self.exporting.start(self._kit)

    def commands(self) -> list[tuple[str, Callable[[], None]]]:
        """Commands for the search."""
        return [
            (self.tr("Export PDF"), self.export),
            (self.tr("New kit"), self._new_kit),
            (self.tr("New comparison for customers"), self._new_comparison),
        ]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._print()

    # setting up ------------------------------------------------------------------------------------------

    def _set_up_list(self) -> None:
        sheets = self.ui.sheets
        sheets.setup(
            self.live,
            "kit_sheet",
            self._card,
            thing=lambda: self.tr("sheet"),
            where={"kit_id": ""},
            depends=set(SHEET_TABLES),
            grip=True,
        )
        sheets.row_chosen.connect(self._sheet_chosen)
        offered = sheets.actions_of_rows
        if offered is not None:
            offered.add_action.setVisible(False)
            offered.duplicate_action.setVisible(False)
            self.ui.sheet_up.clicked.connect(offered.up_action.trigger)
            self.ui.sheet_down.clicked.connect(offered.down_action.trigger)
            self.ui.delete_sheet.clicked.connect(offered.delete_action.trigger)
        self.ui.leave_out.clicked.connect(self._toggle_included)

    def _set_up_buttons(self) -> None:
        ui = self.ui
        ui.sections.current_changed.connect(self._choose_page)
        ui.kit_choice.activated.connect(lambda at: self._choose_kit(str(ui.kit_choice.itemData(at))))
        ui.new_kit.clicked.connect(self._new_kit)
        ui.copy_kit.clicked.connect(self._copy_kit)
        ui.delete_kit.clicked.connect(self._delete_kit)
        ui.empty.clicked.connect(self._new_kit)
        ui.export_pdf.clicked.connect(self.export)
        menu = QMenu(ui.add_sheet)
        menu.aboutToShow.connect(lambda: self._fill_menu(menu))
        ui.add_sheet.setMenu(menu)

    def _draw_icons(self) -> None:
        for button, name in self._icons():
            button.setIcon(icon(name))

    def _icons(self) -> tuple[tuple[QToolButton, str], ...]:
        ui = self.ui
        return (
            (ui.new_kit, "plus"),
            (ui.copy_kit, "copy"),
            (ui.delete_kit, "trash-2"),
            (ui.sheet_up, "arrow-up"),
            (ui.sheet_down, "arrow-down"),
            (ui.leave_out, "eye-off"),
            (ui.delete_sheet, "trash-2"),
        )

    def _retranslate(self) -> None:
        ui = self.ui
        self._draw_icons()
        for button, _ in self._icons():
            button.setAccessibleName(button.toolTip())
        ui.sections.set_tab("sheets", self.tr("Sheets"))
        ui.sections.set_tab("texts", self.tr("Texts"))
        ui.empty.set_words(
            self.tr(
                "A kit holds the sheets for one meeting: the one-pager for the customer, the battlecard and the"
                " target group for you. Name the meeting, or keep it for general use."
            ),
            self.tr("Make a kit"),
            "file-text",
        )
        languages = [("", self.tr("Like the window")), *LANGUAGES.items()]
        for field, choices in ((ui.language, languages), (ui.paper, [("A4", "A4"), ("Letter", "Letter")])):
            assert isinstance(field, ChoiceField)
            field.set_choices(choices)

    # kits ------------------------------------------------------------------------------------------------

    def _reload(self) -> None:
        """Read the kits again; the chosen one stays while it is there."""
        kits = self.live.rows("kit")
        known = [row["id"] for row in kits]
        self.ui.states.setCurrentWidget(self.ui.work if kits else self.ui.nothing)
        for button in (self.ui.export_pdf,):
            button.setVisible(bool(kits))
        self._filling = True
        self.ui.kit_choice.clear()
        for row in kits:
            self.ui.kit_choice.addItem(row["name"] or self.tr("For general use"), row["id"])
        self._filling = False
        chosen = self._kit if self._kit in known else next(iter(known), None)
        self._choose_kit(chosen)

    def _choose_kit(self, kit: str | None) -> None:
        changed = kit != self._kit
        self._kit = kit
        self._chips.show_row(kit or "none")
        self.ui.kit_choice.setCurrentIndex(self.ui.kit_choice.findData(kit))
        if changed:
            self._kit_form.bind(kit)
            self.ui.sheets.rows.set_where({"kit_id": kit or ""})
            self.ui.sheets.choose_first()
        self._sheet_chosen(self.ui.sheets.current_id() or "")

    def _new_kit(self) -> None:
        """A kit as the last one was; the cursor stands where the meeting is named."""
        live, made = self.live, ""

        def work(change: Any) -> None:
            nonlocal made
            made = begin(change, live.rows, live.usual_paper())

        if live.attempt(self.tr("New kit"), work, initiator=self):
            self._kit = made
            self._kit_form.bind(made)
            self.ui.sheets.rows.set_where({"kit_id": made})
            self._reload()
            self.ui.sheets.choose_first()
            self.ui.sections.choose("sheets")
            self._kit_form.show_field("name")

    def _copy_kit(self) -> None:
        if self._kit is not None:
            kit = self._kit
            made: list[str] = []
            title = self.tr("Duplicate the kit")
            if self.live.attempt(title, lambda change: made.append(change.duplicate(kit)), initiator=self):
                self._reload()
                self._choose_kit(made[0])

    def _delete_kit(self) -> None:
        if self._kit is not None:
            kit = self._kit
            self.live.attempt(self.tr("Delete the kit"), lambda change: change.remove(kit), initiator=self)
            self._reload()

    # sheets ----------------------------------------------------------------------------------------------

    def _subject(self, row: Row) -> str | None:
        subject = row.get(SUBJECTS.get(row.get("kind", ""), ""))
        return str(subject) if subject else None

    def _card(self, row: Row) -> CardText:
        kind = str(row.get("kind") or "")
        subject = self._subject(row)
        about = self._about(kind, subject)
        words = sheet_kind_words().get(kind, kind)
        customer = kind in CUSTOMER
        chips = [("success" if customer else "danger", sheet_reader_words().get(kind, ""))]
        if not row.get("included"):
            chips = [("neutral", self.tr("left out"))]
        for found in self.live.findings.get(subject or "", ()):
            if found.code in OWN:
                chips.insert(0, (CHIP_OF[found.severity], chip(found, self.live)))
        fit, severity = self._fits.get(row["id"], ("", ""))
        if severity:
            chips.insert(0, (severity, "!"))
        return CardText(f"{words} · {about}" if about else words, fit or sheet_hint_words().get(kind, ""), chips=chips)

    def _about(self, kind: str, subject: str | None) -> str:
        """The name of what a sheet is about; a one-pager is about its target group, or everyone."""
        if subject is None:
            return ""
        if kind == "one_pager":
            group = (self.live.row(subject) or {}).get("target_group_id")
            return self.live.name_of(group) if group else self.tr("for everyone")
        if kind in KINDS:
            return about_positioning(self.live, kind, subject)
        row = self.live.row(subject) or {}
        if kind == "comparison":
            return str(row.get("headline") or "")
        return self.live.name_of(subject) or str(row.get("job_title") or "")

    def _fill_menu(self, menu: QMenu) -> None:
        """Offer every sheet that there is something to print for."""
        menu.clear()
        words = sheet_kind_words()
        for row in self.live.rows("one_pager"):
            self._offer(menu, f"{words['one_pager']} · {self._about('one_pager', row['id'])}", "one_pager", row["id"])
        has_pager = {row["target_group_id"] for row in self.live.rows("one_pager")}
        groups = self.live.rows("target_group")
        for row in [{"id": None, "name": self.tr("for everyone")}, *groups]:
            if row["id"] not in has_pager:
                text = self.tr("New one-pager · {group}").format(group=row["name"])
                menu.addAction(text).triggered.connect(lambda _=False, group=row["id"]: self._new_one_pager(group))
        menu.addSeparator()
        for row in self.live.rows("comparison_sheet"):
            about = self._about("comparison", row["id"]) or self.tr("without a headline")
            self._offer(menu, f"{words['comparison']} · {about}", "comparison", row["id"])
        menu.addAction(self.tr("New comparison for customers")).triggered.connect(self._new_comparison)
        menu.addSeparator()
        for row in self.live.rows("competitor"):
            self._offer(menu, f"{words['battlecard']} · {row['name']}", "battlecard", row["id"])
        menu.addSeparator()
        for row in groups:
            self._offer(menu, f"{words['target_group']} · {row['name']}", "target_group", row["id"])
        menu.addSeparator()
        for row in self.live.rows("persona"):
            about = row["name"] or row["job_title"]
            self._offer(menu, f"{words['persona']} · {about}", "persona", row["id"])
        menu.addSeparator()
        offer_positioning(menu, self.live, words, self._add_sheet)
        offer_scored(menu, self.live, words, self._add_sheet)

    def _offer(self, menu: QMenu, text: str, kind: str, subject: str) -> None:
        menu.addAction(text.replace("&", "&&")).triggered.connect(lambda: self._add_sheet(kind, subject))

    def _new_one_pager(self, group: str | None) -> None:
        self._add_sheet("one_pager", None, lambda change: change.add("one_pager", target_group_id=group))

    def _new_comparison(self) -> None:
        self._add_sheet("comparison", None, lambda change: change.add("comparison_sheet"))

    def _add_sheet(self, kind: str, subject: str | None, make: Callable[[Any], str] | None = None) -> None:
        made = ""

        def work(change: Any) -> None:
            nonlocal made
            kit = self._kit or change.add("kit", paper=self.live.usual_paper())
            about = make(change) if make else subject
            made = change.add("kit_sheet", kit_id=kit, kind=kind, **{SUBJECTS[kind]: about})

        if self.live.attempt(self.tr("Add a sheet"), work, initiator=self):
            self._reload()
            self._choose_sheet(made)

    def _choose_sheet(self, sheet: str) -> None:
        row = self.live.row(sheet)
        if row is None:
            return
        self._choose_kit(row["kit_id"])
        self.ui.sheets.choose(sheet)

    def _toggle_included(self) -> None:
        row = self.live.row(self.ui.sheets.current_id() or "ksh_")
        if row is not None:
            title = self.tr("Leave a sheet out") if row["included"] else self.tr("Take a sheet in")
            included = 0 if row["included"] else 1
            self.live.attempt(title, lambda change: change.set(row["id"], included=included), initiator=self)

    def _sheet_chosen(self, sheet: str) -> None:
        row = self.live.row(sheet) if sheet else None
        for button in (self.ui.sheet_up, self.ui.sheet_down, self.ui.delete_sheet, self.ui.leave_out):
            button.setEnabled(row is not None)
        if row is None:
            self.texts.show("", None, "")
            self.ui.sheet_title.setText("")
            self.ui.preview.clear()
            return
        title = self._card(row).title
        self.ui.sheet_title.setText(title)
        self.texts.show(row["kind"], self._subject(row), title)
        self._print()

    def _choose_page(self, section: str) -> None:
        self.ui.pages.setCurrentWidget(self.ui.texts_page if section == "texts" else self.ui.sheets_page)

    # the page --------------------------------------------------------------------------------------------

    def _print(self) -> None:
        """Ask for the chosen sheet's page as things stand; who looks at another room waits for no page."""
        sheet = self.live.row(self.ui.sheets.current_id() or "ksh_") if self.isVisible() else None
        kit = self.live.row(self._kit) if self._kit else None
        if sheet is None or kit is None or (subject := self._subject(sheet)) is None:
            return
        language = str(kit["language"] or self.live.language)
        self.press.show(Wanted(str(sheet["id"]), str(sheet["kind"]), subject, language, str(kit["paper"])))

    def _show_page(self, printed: Printed) -> None:
        self.ui.preview.show_pdf(printed.pdf)
        self.ui.fit.setText(fit_sentence(printed.fit))
        self.ui.notes.setText("\n".join(note_sentences(printed.fit, printed.left_out, printed.untranslated)))
        self.ui.notes.setVisible(bool(self.ui.notes.text()))
        fit = (fit_sentence(printed.fit), "warning" if printed.fit.overflow else "")
        if self._fits.get(printed.wanted.sheet) != fit:
            self._fits[printed.wanted.sheet] = fit
            self.ui.sheets.viewport().update()

    def _after_change(self, done: Any) -> None:
        if "kit" in done.rows:
            QTimer.singleShot(0, self, self._reload)
        elif "kit_sheet" in done.rows:
            self._sheet_chosen(self.ui.sheets.current_id() or "")
        else:
            self._print()
