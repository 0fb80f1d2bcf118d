"""The page of scans: dated visits to rivals, what was seen there, what changed, and where to look next."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from pmm_desk.competitors.board import Board
from pmm_desk.competitors.capture import Capture
from pmm_desk.competitors.due_list import DueList
from pmm_desk.competitors.evidence_form import EvidenceForm, evidence_name
from pmm_desk.competitors.rules import STATUS_QUO
from pmm_desk.competitors.scan_places import PlacesTable, PlaceToggles
from pmm_desk.competitors.since import SinceCard
from pmm_desk.competitors.visits import USUAL_PLACES, Visits, changed_since
from pmm_desk.competitors.words import certainty_words, evidence_kind_words, place_words
from pmm_desk.forms.competitor_scans import Ui_CompetitorScans
from pmm_desk.widgets.fields import Field, FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.rows import Column
from pmm_desk.widgets.theme import dress

TABLES = frozenset(
    {"scan", "scan_place", "scan_check", "evidence", "rival_price", "rival_move", "competitor"}
    | {"freshness_limit", "project", "cell_evidence", "cell_state"}
)
CERTAINTY_KINDS = {"fact": "success", "inference": "warning", "assumption": "neutral"}


class ScansPage(FormPage):
    """The scans at the left with what is due next; the chosen one in the middle; its observation at the right."""

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self._days: dict[str, str | None] = {}
        self._stale = False
        """Something changed while nobody looked at the page."""
        self.form = Ui_CompetitorScans()
        self.form.setupUi(self)
        form = self.form
        fields = [*form.scan_card.findChildren(Field), form.summary]
        self.binder = FormBinder(form.scan_plain, live, fields=fields)
        self.editor = EvidenceForm(live, board, form.editor_plain)
        form.editor_plain_layout.addWidget(self.editor)
        self.capture = Capture(live, form, self)
        self.since = SinceCard(live, form, self)
        self.looks = PlacesTable(live, form.looks_place)
        form.looks_place_layout.addWidget(self.looks)
        self.toggles = PlaceToggles(form.toggles_place)
        self.due = DueList(live, form.due)
        self._rivals_menu = QMenu(form.add_scan)
        self._set_up_lists()
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._show)
        self._connect()
        self.retranslate()
        form.scans.choose_first()
        self._show()
        dress(self)

    def _set_up_lists(self) -> None:
        form, live = self.form, self._live
        form.scans.setup(
            live,
            "scan",
            self._card,
            thing=lambda: self.tr("scan"),
            depends={"competitor", "evidence", "scan_check", "scan_place"},
        )
        form.scans.rows.set_arrangement(self._newest_first)
        actions = form.scans.actions_of_rows
        assert actions is not None
        # A scan is of a rival, so adding asks for one first.
        actions.add_action.triggered.disconnect()
        actions.add_action.triggered.connect(self.ask_rival)
        form.observations.setup(
            live,
            "evidence",
            self._columns(),
            thing=lambda: self.tr("observation"),
            where={"scan_id": ""},
            depends={"cell_evidence", "line_evidence", "claim_evidence", "field_evidence"},
            sortable=False,
        )
        # An observation begins in the card above.
        actions = form.observations.actions_of_rows
        assert actions is not None
        actions.add_action.triggered.disconnect()
        actions.add_action.triggered.connect(form.capture_text.setFocus)

    def _connect(self) -> None:
        form, live = self.form, self._live
        form.scans.row_chosen.connect(lambda _: self._show())
        form.by_competitor.activated.connect(self._filter)
        form.add_scan.clicked.connect(self.ask_rival)
        form.no_scan.clicked.connect(self.ask_rival)
        form.delete_scan.clicked.connect(lambda: form.scans.delete())
        form.add_place.clicked.connect(self.looks.add_place)
        form.observations.row_chosen.connect(self._show_observation)
        self.editor.duplicate_asked.connect(lambda: form.observations.duplicate())
        self.editor.delete_asked.connect(lambda: form.observations.delete())
        self.capture.added.connect(self._added)
        self.due.scan_asked.connect(self.visit)
        self.looks.row_chosen.connect(self._looked_at)
        self.toggles.toggled.connect(self.looks.toggle)
        self.toggles.looked_at.connect(self._looked_at)
        self.capture.pasted.connect(self._add_screenshot)
        form.edit_places.toggled.connect(self._edit_places)
        self._edit_places(False)
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._later.start)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.no_scan.set_words(
            self.tr("A scan is a dated visit to a competitor: look at a few places, write down what you see, and "
                    "the comparison has its proof. Nothing is fetched; you look, the app remembers."),
            self.tr("Begin a scan"),
            "binoculars",
        )  # fmt: skip
        form.looks_hint.setText(self.tr("tick what you looked at"))
        self.capture.retranslate()
        self._fill_competitors()

    def show_anew(self) -> None:
        self.form.observations.rows.set_columns(self._columns())
        self._show()

    def follow(self, rows: frozenset[str] | None) -> None:
        """The board changed."""
        if rows is None:
            self._fill_competitors()
        self._show_later()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._show()

    def _show_later(self) -> None:
        """Reckon once, and only while somebody looks."""
        if self.isVisible():
            self._later.start()
        else:
            self._stale = True

    # what is done here -------------------------------------------------------------------------------

    def ask_rival(self) -> None:
        """Begin a scan of the rival filtered by, or of one picked from a menu."""
        chosen = self.form.by_competitor.currentData()
        rivals = [rival for rival in self._board.rivals if rival["kind"] != STATUS_QUO] or self._board.rivals
        if chosen or len(rivals) == 1:
            self.begin(chosen or rivals[0]["id"])
            return
        menu = self._rivals_menu
        menu.clear()
        for rival in rivals:
            action = menu.addAction((str(rival["name"]) or self.tr("Unnamed")).replace("&", "&&"))
            action.triggered.connect(lambda _=False, rival_id=rival["id"]: self.begin(rival_id))
        if menu.isEmpty():
            menu.addAction(self.tr("Add a competitor first")).setEnabled(False)
        button = self.form.add_scan if self.form.add_scan.isVisible() else self.form.no_scan.button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def visit(self, rival_id: str) -> None:
        """Go to the scan of this rival made on the as-of date, or begin one."""
        scans = self._live.project.rows("scan", where={"competitor_id": rival_id})
        today = [scan["id"] for scan in scans if scan["visited"] == self._board.as_of.isoformat()]
        if today:
            self.show_row(today[-1])
        else:
            self.begin(rival_id)

    def begin(self, rival_id: str) -> str | None:
        """Begin a scan of a rival today; the first one brings the usual checklist along."""
        live, made = self._live, []
        projects = live.project.rows("project")
        author = str(projects[0]["author"]) if projects else ""
        words = place_words() if not live.count("scan_place") else {}

        def work(change: Any) -> None:
            for kind in USUAL_PLACES if words else ():
                change.add("scan_place", name=words[kind], kind=kind)
            values = {"visited": self._board.as_of.isoformat(), "visited_by": author}
            made.append(change.add("scan", competitor_id=rival_id, **values))

        live.attempt(self.tr("Begin a scan"), work)
        if not made:
            return None
        self.show_row(made[0])
        self.form.capture_text.setFocus()
        return str(made[0])

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a scan, or the checklist, and go to one of its fields."""
        form = self.form
        if self._live.project.table_of(row_id) == "scan_place":
            form.edit_places.setChecked(True)
            form.scan_scroll.ensureWidgetVisible(form.looks_card)
            return self.looks.choose(row_id, field)
        if not form.scans.choose(row_id):
            form.by_competitor.setCurrentIndex(0)
            self._filter()
            if not form.scans.choose(row_id):
                return False
        self._show()
        if field:
            self.binder.show_field(field)
        return True

    # showing -----------------------------------------------------------------------------------------

    def _newest_first(self, ids: list[str]) -> list[str]:
        days = {row["id"]: str(row["visited"] or "") for row in self._live.project.page("scan", ids)}
        return sorted(ids, key=lambda row_id: days.get(row_id, ""), reverse=True)

    def _fill_competitors(self) -> None:
        box = self.form.by_competitor
        chosen = box.currentData()
        box.clear()
        box.addItem(self.tr("All competitors"), "")
        for rival in self._board.rivals:
            box.addItem(str(rival["name"]), rival["id"])
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _filter(self) -> None:
        rival = self.form.by_competitor.currentData()
        self.form.scans.rows.set_where({"competitor_id": rival} if rival else None)
        self.form.scans.choose_first()
        self._show()

    def _visits(self) -> Visits:
        live, board = self._live, self._board
        tables = [live.rows(table) for table in ("scan_place", "scan", "scan_check", "evidence")]
        return Visits(board.rivals, tables[0], tables[1], tables[2], tables[3], board.limits, board.as_of)

    def _card(self, row: dict[str, Any]) -> CardText:
        count = self._live.project.count("evidence", where={"scan_id": row["id"]})
        looked = self._live.project.count("scan_check", where={"scan_id": row["id"]})
        parts = [self.tr("%n observation(s)", None, count), self.tr("%n place(s)", None, looked)]
        name = self._board.rival_name(row["competitor_id"]) or self.tr("Unnamed")
        return CardText(name, " · ".join(parts), str(row["visited"] or self.tr("no date")))

    def _after_change(self, done: Any) -> None:
        touched = TABLES & set(done.rows)
        if touched == {"scan"} and self._same_visits(done.rows["scan"]):
            return
        if touched:
            self._show_later()

    def _same_visits(self, scan_ids: frozenset[str]) -> bool:
        """Whether only words of these scans changed, so that nothing else need be reckoned at every key."""
        rows = {row["id"]: row for row in self._live.project.page("scan", list(scan_ids))}
        return all(row_id in rows and self._days.get(row_id) == rows[row_id]["visited"] for row_id in scan_ids)

    def _show(self) -> None:
        form, board, live = self.form, self._board, self._live
        visits = self._visits()
        self._days = {scan["id"]: scan["visited"] for scan in visits.scans}
        names = {rival["id"]: str(rival["name"]) for rival in board.rivals}
        names |= {place["id"]: str(place["name"]) for place in visits.places}
        self.due.show_visits(visits, names, board.as_of)
        late = self.due.late
        form.due_chip.show_words("warning", self.tr("%n late", None, late) if late else "")
        form.due.setVisible(form.due.count() > 0)
        form.due_text.setText(self.tr("When to look again stands here, once there is a competitor and a checklist."))
        form.due_text.setVisible(form.due.count() == 0)
        scan_id = form.scans.current_id()
        scan = live.row(scan_id) if scan_id else None
        form.places.setCurrentWidget(form.filled if scan is not None or form.scans.rows.total else form.empty)
        if self.binder.row_id != scan_id:
            self.binder.bind(scan_id)
            form.observations.rows.set_where({"scan_id": scan_id or ""})
            form.observations.choose(next(iter(form.observations.rows.ids), None))
        form.scan_plain.setVisible(scan is not None)
        if scan is not None:
            self._show_scan(scan, visits)
        self._show_observation(form.observations.current_id() or "")

    def _show_scan(self, scan: dict[str, Any], visits: Visits) -> None:
        form, board, live = self.form, self._board, self._live
        latest = board.as_of.isoformat()
        words = self.tr("After the as-of date {day}: that visit is still to come. It is not saved.")
        form.visited.set_latest(latest, words.format(day=latest))
        rival = board.rival_name(scan["competitor_id"])
        form.scan_title.setText(self.tr("Scan of {rival}").format(rival=rival))
        seen = [item for item in visits.evidence if item["scan_id"] == scan["id"]]
        counted = {kind: sum(item["kind"] == kind for item in seen) for kind in {item["kind"] for item in seen}}
        looks = [look for look in visits.looks() if look.rival_id == scan["competitor_id"]]
        self.looks.show_scan(scan["id"], looks, counted, board.as_of)
        whole = len(self.looks.rows.ids)
        form.looks_chip.show_words(
            "neutral", self.tr("{looked} of {whole}").format(looked=self.looks.looked, whole=whole) if whole else ""
        )
        places = [dict(place) for place in visits.places if not place["retired"]]
        self.toggles.show_places(places, self.looks, board.as_of, live.project.read_only)
        self.capture.show_scan(scan, places)
        form.capture_card.setVisible(not live.project.read_only)
        form.observations_hint.setText(self.tr("%n piece(s) of evidence", None, len(seen)))
        form.observations.setFixedHeight(form.observations.content_height())
        form.observations_card.setVisible(bool(seen))
        self._show_since(scan, visits)

    def _show_since(self, scan: dict[str, Any], visits: Visits) -> None:
        live, rival = self._live, scan["competitor_id"]
        before = visits.before(scan)
        last = str(before["visited"]) if before is not None else None
        found = changed_since(
            last,
            scan["visited"],
            [item for item in visits.evidence if item["competitor_id"] == rival and item["scan_id"] != scan["id"]],
            live.rows("rival_price", competitor_id=rival),
            live.rows("rival_move", competitor_id=rival),
            live.rows("cell_state", competitor_id=rival),
        )
        self.since.show_changes(last, found if last else [])

    def _show_observation(self, row_id: str) -> None:
        self.editor.show_evidence(row_id or None)

    def _added(self, row_id: str) -> None:
        self._show()
        self.form.observations.choose(row_id)
        self._show_observation(row_id)
        self.form.capture_text.setFocus()

    def _add_screenshot(self) -> None:
        """What lies on the clipboard becomes the screenshot of the observation that was just added."""
        self.editor.form.screenshot.paste()

    def _edit_places(self, shown: bool) -> None:
        self.form.looks_place.setVisible(shown)
        self.form.add_place.setVisible(shown)

    def _looked_at(self, place_id: str) -> None:
        row = self._live.row(place_id) if place_id else None
        if row is not None:
            self.capture.look_at(row["kind"])

    def _columns(self) -> list[Column]:
        kinds, certainty = evidence_kind_words(), certainty_words()
        return [
            Column("source", self.tr("What was seen"), show=lambda row: _seen(row) or self.tr("Nothing written down")),
            Column("kind", self.tr("Kind"), show=lambda row: kinds.get(row["kind"], ""), width=112),
            Column(
                "certainty",
                self.tr("Certainty"),
                chip=lambda row: (
                    CERTAINTY_KINDS.get(row["certainty"], "neutral"),
                    certainty.get(row["certainty"], ""),
                ),
                width=96,
            ),
            Column("covers", self.tr("Covers"), show=self._covers, align="right", width=62),
        ]

    def _covers(self, row: dict[str, Any]) -> str:
        return str(len(self._board.cells_of(row["id"])))


def _seen(row: dict[str, Any]) -> str:
    """An observation in a line: what was said, else where."""
    return " ".join(str(row["quote"]).split()) or evidence_name(row)
