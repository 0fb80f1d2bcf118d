"""One window per project: whoever has it open listens, and a second start asks it to come forward."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 3_000
"""Milliseconds to wait for the other window."""


def name_of(path: Path) -> str:
    """The name under which the window of this file listens."""
    key = hashlib.sha256(os.path.normcase(os.path.realpath(path)).encode("utf-8", "surrogatepass")).hexdigest()
    return f"pmm-desk-{key[:24]}"


def call(path: Path) -> bool:
    """Ask the window that has this file open to come forward; False: nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(path))
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(b"raise\n")
    socket.waitForBytesWritten(PATIENCE)
    # The answer may have come while our own words went out; then nothing more would follow.
    answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(PATIENCE)
    socket.disconnectFromServer()
    return answered


class Listener(QObject):
    """Listens for second starts of one file and calls back for each."""

    def __init__(self, path: Path, called: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._called = called
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # We hold the lock of the project: a name that is taken was left behind by a crash.
        QLocalServer.removeServer(name_of(path))
        self._server.listen(name_of(path))

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.write(b"here\n")
            socket.flush()
            socket.disconnected.connect(socket.deleteLater)
            self._called()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
        self.deleteLater()
