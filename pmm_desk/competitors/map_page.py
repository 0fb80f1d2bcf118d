"""The page of the positioning map: the picture, what its axes mean, and the ways out: picture, PDF, slide."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QMenu, QWidget

from pmm_desk.competitors.map_export import KINDS, write_map
from pmm_desk.competitors.map_view import MapView
from pmm_desk.competitors.margin import US
from pmm_desk.competitors.rival_map import HAND, ROWS, SHARE, bubbles
from pmm_desk.competitors.words import axis_source_words, bubble_size_words
from pmm_desk.forms.competitor_map import Ui_CompetitorMap
from pmm_desk.project.error import ProjectError, from_disk
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.theme import dress, icon

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.competitors.map_picture import Bubble
    from pmm_desk.competitors.map_sheet import MapSheet
    from pmm_desk.project.change import Change
    from pmm_desk.widgets.live import Live

TABLES = frozenset(
    {"rival_map", "map_row", "map_place", "row_importance", "product", "threat_criterion", "threat_score"}
)
FOLDER = "map.folder"
ROW = int(Qt.ItemDataRole.UserRole)


class MapPage(FormPage):
    """Chooses a map, shows it, and edits it in place."""

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.map_id = ""
        self.form = Ui_CompetitorMap()
        self.form.setupUi(self)
        form = self.form
        self.view = MapView(self)
        form.map_place.addWidget(self.view)
        fields = [form.map_name, form.x_name, form.x_source, form.y_name, form.y_source, form.map_group, form.map_size]
        self.binder = FormBinder(self, live, fields=fields)
        self._menu = QMenu(form.map_more)
        self._menu.aboutToShow.connect(self._fill_menu)
        form.map_more.setMenu(self._menu)
        form.maps.activated.connect(lambda at: self.show_map(str(form.maps.itemData(at) or "")))
        form.add_map.clicked.connect(self.add)
        form.no_map.clicked.connect(self.add)
        for axis, box in (("x", form.x_rows), ("y", form.y_rows)):
            box.itemChanged.connect(lambda item, axis=axis: self._count_row(axis, item))
        self.view.moved.connect(self._move)
        self.view.chosen_changed.connect(lambda _: self._show_share())
        form.share.edited.connect(self._set_share)
        form.share.undo_asked.connect(live.undo)
        form.share.redo_asked.connect(live.redo)
        live.changed.connect(self._after_change)
        self.retranslate()
        dress(self)
        self.show_map(live.project.remembered("map.shown"))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.no_map.set_words(
            self.tr("A map shows us and the rivals between two axes of your choice: placed by hand, or by the rows."),
            self.tr("New map"),
            "map",
        )
        for field in (form.x_source, form.y_source):
            field.set_choices(list(axis_source_words().items()))
        form.map_size.set_choices(list(bubble_size_words().items()))

    def show_anew(self) -> None:
        self._show()

    # showing -----------------------------------------------------------------------------------------

    def show_row(self, row_id: str, field: str = "") -> None:
        """Show a map, or the map that a row belongs to."""
        row = self._live.row(row_id) or {}
        self.show_map(str(row.get("rival_map_id") or row_id))
        self.binder.show_field(field)

    def show_map(self, map_id: str) -> None:
        """Show this map; the first where it is gone."""
        charts = self._live.rows("rival_map")
        ids = [str(chart["id"]) for chart in charts]
        self.map_id = map_id if map_id in ids else (ids[0] if ids else "")
        self.binder.bind(self.map_id or None)
        if self.map_id:
            self._live.project.remember("map.shown", self.map_id)
        self._show()

    def follow(self, rows: frozenset[str] | None) -> None:
        """The board changed: marks, rivals, names."""
        if rows is None or rows:
            self._show()

    def _after_change(self, done: Any) -> None:
        if set(done.rows) & TABLES:
            if "rival_map" in done.rows and self._live.row(self.map_id) is None:
                self.show_map("")
            self._show()

    def _chart(self) -> dict[str, Any]:
        return self._live.row(self.map_id) or {}

    def _show(self) -> None:
        form = self.form
        charts = self._live.rows("rival_map")
        form.places.setCurrentWidget(form.filled if self.map_id else form.empty)
        form.maps.clear()
        for chart in charts:
            form.maps.addItem(str(chart["name"]) or self.tr("Unnamed map"), chart["id"])
        form.maps.setCurrentIndex(form.maps.findData(self.map_id))
        if not self.map_id:
            return
        chart = self._chart()
        self.view.movable = HAND in (chart["x_source"], chart["y_source"]) and not self._live.project.read_only
        self.view.show_map(self.bubbles(), self.axes())
        for axis, box, place in (
            ("x", form.x_rows, form.x_rows_place), ("y", form.y_rows, form.y_rows_place)
        ):  # fmt: skip
            place.setVisible(chart[f"{axis}_source"] == ROWS)
            self._show_rows(axis, box)
        computed = ROWS in (chart["x_source"], chart["y_source"])
        for widget in (form.map_group, form.map_group_label):
            widget.setVisible(computed)
        form.map_hint.setText(self._hint(chart))
        self._show_share()

    def _hint(self, chart: dict[str, Any]) -> str:
        if self.view.movable:
            return self.tr("Drag a bubble, or choose it with Tab and move it with the arrows.")
        return self.tr(
            "Reckoned from the rows: yes counts 1, partly ½, no 0. A line shows what unknown cells leave open."
        )

    def bubbles(self) -> list[Bubble]:
        """Who stands where."""
        board, chart = self._board, self._chart()
        names = {rival["id"]: str(rival["name"]) or self.tr("Unnamed") for rival in board.rivals}
        names[US] = board.our_name or self.tr("Us")
        return bubbles(
            chart,
            self._live.rows("map_place", rival_map_id=self.map_id),
            self._live.rows("map_row", rival_map_id=self.map_id),
            board.matrix,
            board.weights(str(chart["target_group_id"] or "")),
            names,
            board.threats(),
        )

    def axes(self) -> tuple[str, str]:
        """The names of the axes."""
        chart = self._chart()
        return str(chart["x_name"]), str(chart["y_name"])

    def _show_rows(self, axis: str, box: QListWidget) -> None:
        """Tick the rows that count on an axis; the list stays where it was scrolled to."""
        rows = self._live.rows("map_row", rival_map_id=self.map_id, axis=axis)
        counted = {row["comparison_row_id"] for row in rows}
        wanted = [(str(row["id"]), str(row["name"]) or self.tr("Unnamed")) for row in self._board.rows]
        box.blockSignals(True)
        shown = [(box.item(at).data(ROW), box.item(at).text()) for at in range(box.count())]
        if shown != wanted:
            box.clear()
            for row_id, name in wanted:
                item = QListWidgetItem(name)
                item.setData(ROW, row_id)
                item.setToolTip(name)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
                )
                box.addItem(item)
        for at in range(box.count()):
            item = box.item(at)
            ticked = item.data(ROW) in counted
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        box.blockSignals(False)

    def _show_share(self) -> None:
        form, chart = self.form, self._chart()
        key = self.view.chosen
        bubble = next((each for each in self.view.bubbles if each.key == key), None)
        form.share_place.setVisible(chart.get("size") == SHARE and bubble is not None)
        if bubble is None:
            return
        form.share_label.setText(self.tr("Share of the market: {name}").format(name=bubble.name))
        form.share.set_name(form.share_label.text())
        place = self._place(key)
        form.share.attach(self._live, str(place["id"]) if place else None)
        if not form.share.hasFocus():
            form.share.set_value(place["share"] if place else None)

    def _place(self, party: str) -> dict[str, Any] | None:
        places = self._live.rows("map_place", rival_map_id=self.map_id)
        return next((place for place in places if (place["competitor_id"] or US) == party), None)

    # writing -----------------------------------------------------------------------------------------

    def add(self) -> None:
        """Add a map and begin with the name of its first axis."""
        made: list[str] = []
        name = self.tr("Map {number}").format(number=self._live.count("rival_map") + 1)
        if self._live.attempt(self.tr("Add a map"), lambda change: made.append(change.add("rival_map", name=name))):
            self.show_map(made[0])
            self.binder.show_field("x_name")

    def _put(self, party: str, title: str, amend: str | None, **values: Any) -> None:
        """Write something about a party's place on this map; a place that has none yet is made."""
        place = self._place(party)
        try:
            with self._live.change(title, amend=amend) as change:
                if place is not None:
                    change.set(place["id"], **values)
                else:
                    where = {"rival_map_id": self.map_id, "competitor_id": party or None}
                    change.add("map_place", **where, **values)
        except ProjectError as error:
            self._live.failed.emit(error)

    def _move(self, party: str, x: float, y: float, more: bool) -> None:
        chart = self._chart()
        values = {axis: value for axis, value in (("x", x), ("y", y)) if chart[f"{axis}_source"] == HAND}
        if values:
            amend = f"{self.map_id}.{party}" if more else None
            self._put(party, self.tr("Move a bubble of the map"), amend, **values)

    def _set_share(self, value: float | None) -> None:
        party = self.view.chosen
        self._put(party, self.tr("Share of the market"), f"{self.map_id}.{party}.share", share=value)

    def _count_row(self, axis: str, item: QListWidgetItem) -> None:
        """A row counts on an axis from now on, or no longer."""
        row_id = item.data(ROW)
        known = self._live.rows("map_row", rival_map_id=self.map_id, axis=axis, comparison_row_id=row_id)

        def work(change: Change) -> None:
            if item.checkState() == Qt.CheckState.Checked and not known:
                change.add("map_row", rival_map_id=self.map_id, axis=axis, comparison_row_id=row_id)
            elif item.checkState() != Qt.CheckState.Checked:
                for row in known:
                    change.remove(row["id"])

        self._live.attempt(self.tr("Rows of an axis"), work)

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        words = {
            "png": self.tr("Picture (PNG)…"),
            "pdf": self.tr("PDF page…"),
            "pptx": self.tr("PowerPoint slide…"),
        }
        for kind in KINDS:
            action = menu.addAction(icon("download", size=16), words[kind])
            action.setObjectName(f"export_{kind}")
            action.triggered.connect(lambda _=False, kind=kind: self.ask_where(kind))
        menu.addSeparator()
        writable = not self._live.project.read_only
        self._entry("copy", self.tr("Duplicate this map"), self.duplicate).setEnabled(writable)
        self._entry("trash-2", self.tr("Delete this map"), self.delete).setEnabled(writable)

    def _entry(self, picture: str, words: str, work: Callable[[], object]) -> Any:
        action = self._menu.addAction(icon(picture, size=16), words)
        action.triggered.connect(lambda: work())
        return action

    def duplicate(self) -> None:
        """Another map like this one, to try something else."""
        made: list[str] = []
        if self._live.attempt(self.tr("Duplicate a map"), lambda change: made.append(change.duplicate(self.map_id))):
            self.show_map(made[0])

    def delete(self) -> None:
        """Delete this map; undo brings it back."""
        self._live.attempt(self.tr("Delete a map"), lambda change: change.remove(self.map_id))

    # leaving -----------------------------------------------------------------------------------------

    def sheet(self) -> MapSheet:
        """The map as plain values, for paper and slide."""
        from pmm_desk.competitors.map_sheet import MapSheet

        chart = self._chart()
        size = bubble_size_words().get(str(chart["size"]), "")
        words = self.tr("Size of a bubble: {size}").format(size=size) if chart["size"] != "equal" else ""
        return MapSheet(
            self._board.our_name,
            str(chart["name"]),
            self.axes(),
            tuple(self.bubbles()),
            words,
            tuple(filter(None, (self._axis_note("x", chart), self._axis_note("y", chart)))),
            self._board.as_of,
        )

    def _axis_note(self, axis: str, chart: dict[str, Any]) -> str:
        """What an axis is reckoned from."""
        if chart[f"{axis}_source"] != ROWS:
            return ""
        rows = self._live.rows("map_row", rival_map_id=self.map_id, axis=axis)
        names = [str(self._board.row(row["comparison_row_id"])["name"]) for row in rows]
        name = str(chart[f"{axis}_name"]) or {"x": self.tr("Across"), "y": self.tr("Up")}[axis]
        return self.tr("{axis}: {rows}").format(axis=name, rows=" · ".join(names)) if names else ""

    def ask_where(self, kind: str) -> None:
        """Ask for a file and write the map into it."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = self._live.project.remembered(FOLDER) or documents
        name = "".join(letter if letter.isalnum() or letter in "-_ " else "-" for letter in str(self._chart()["name"]))
        filters = {
            "png": self.tr("Pictures (*.png)"),
            "pdf": self.tr("PDF (*.pdf)"),
            "pptx": self.tr("PowerPoint (*.pptx)"),
        }
        begin = str(Path(folder) / f"{name.strip() or 'map'}.{kind}")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export the map"), begin, filters[kind])
        if chosen:
            self._live.project.remember(FOLDER, str(Path(chosen).parent))
            path = Path(chosen)
            self.export(kind, path if path.suffix.lower() == f".{kind}" else path.with_name(f"{path.name}.{kind}"))

    def export(self, kind: str, path: Path) -> None:
        """Write the map as a picture, a PDF page or a slide, in the content language."""
        try:
            write_map(kind, path, self.sheet(), self._live.language, self._live.usual_paper())
        except OSError as problem:
            self._live.failed.emit(from_disk(problem, path))
            return
        self.form.map_hint.setText(self.tr("Saved as {name}.").format(name=path.name))
