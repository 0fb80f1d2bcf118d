"""The structure of a tagged PDF: what is a heading, a list, a table, for those who hear a sheet or reflow it."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFName, PDFObject, PDFString

# Elements that take text themselves; elsewhere a text becomes an element of its own.
HOLDERS = frozenset(("TH", "TD", "Lbl", "LBody"))
ARTIFACT = "Artifact"


class Raw(PDFObject):  # type: ignore[misc]  # reportlab carries no types
    """An object of the file that is written by a function of its own: ReportLab's dictionaries are slow."""

    __RefOnly__ = 1

    def __init__(self, write: Any) -> None:
        """`write(document)` gives the object's text."""
        self.write = write

    def format(self, document: Any) -> bytes:
        """The object's bytes, once all objects have their numbers."""
        text: str = self.write(document)
        return text.encode("latin-1")


class Element:
    """One element of the structure; its kids are elements and numbers of marked content."""

    __slots__ = ("alternative", "kids", "name", "page", "parent", "role")

    def __init__(self, role: str, parent: Element | None, name: str, page: int) -> None:
        """An element under `parent`, on the page of that number."""
        self.role = role
        self.parent = parent
        self.name = name
        self.page = page
        self.alternative = ""
        self.kids: list[Element | int] = []

    def written(self, document: Any) -> str:
        """The element as a dictionary of the PDF."""
        number = document.idToObjectNumberAndVersion
        kids = " ".join(str(kid) if isinstance(kid, int) else f"{number[kid.name][0]} 0 R" for kid in self.kids)
        parent = number[self.parent.name if self.parent else "TagRoot"][0]
        page = f"/Pg {number[f'Page{self.page}'][0]} 0 R " if self.page else ""
        other = PDFString(self.alternative).format(document).decode("latin-1") if self.alternative else ""
        alternative = f"/Alt {other} " if other else ""
        return f"<< /Type /StructElem /S /{self.role} /P {parent} 0 R {page}{alternative}/K [{kids}] >>"


class Tags:
    """The structure of one document as it is being drawn."""

    def __init__(self) -> None:
        """An empty document."""
        self.count = 0
        self.root = Element("Document", None, "Tag0", 0)
        self.open = [self.root]
        self.elements = [self.root]
        self.pages: list[list[Element]] = []

    def begin_page(self) -> None:
        """What follows stands on a new page."""
        self.pages.append([])
        del self.open[1:]

    def begin(self, role: str) -> Element:
        """Open an element under the one that is open."""
        element = self._added(role)
        self.open.append(element)
        return element

    def end(self) -> None:
        """Close the element opened last."""
        self.open.pop()

    def mark(self, role: str) -> tuple[str, int]:
        """Give the role and the number for a piece of content that becomes part of the structure."""
        holder = self.open[-1]
        if holder.role not in HOLDERS:
            holder = self._added(role)
        marked = self.pages[-1]
        marked.append(holder)
        holder.kids.append(len(marked) - 1)
        return holder.role, len(marked) - 1

    def figure(self, alternative: str) -> int:
        """Give the number for a picture, which becomes an element of its own with its words."""
        element = self._added("Figure")
        element.alternative = alternative
        marked = self.pages[-1]
        marked.append(element)
        element.kids.append(len(marked) - 1)
        return len(marked) - 1

    @property
    def silent(self) -> bool:
        """Whether what is drawn now is decoration."""
        return self.open[-1].role == ARTIFACT

    def _added(self, role: str) -> Element:
        parent = self.open[-1]
        self.count += 1
        element = Element(role, parent, f"Tag{self.count}", len(self.pages))
        if role != ARTIFACT:
            parent.kids.append(element)
            self.elements.append(element)
        return element

    def write(self, document: Any) -> None:
        """Put the structure into the document, before it is saved."""
        root = Raw(lambda _: f"<< /Type /StructTreeRoot /K [{of('Tag0')}] /ParentTree {of('TagParents')} >>")
        parents = Raw(lambda _: f"<< /Nums [{' '.join(rows())}] >>")

        def of(name: str) -> str:
            return f"{document.idToObjectNumberAndVersion[name][0]} 0 R"

        def rows() -> list[str]:
            return [
                f"{number} [{' '.join(of(element.name) for element in marked)}]"
                for number, marked in enumerate(self.pages)
            ]

        document.Reference(root, "TagRoot")
        document.Reference(parents, "TagParents")
        for element in self.elements:
            document.Reference(Raw(element.written), element.name)
        document.Catalog.StructTreeRoot = root
        document.Catalog.MarkInfo = Raw(lambda _: "<< /Marked true >>")
        for number in range(len(self.pages)):
            page = document.idToObject[f"Page{number + 1}"]
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = number
            page.Tabs = PDFName("S")
