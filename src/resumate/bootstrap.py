"""
The composition root: from settings to an application.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from resumate.config import Mode, Settings

if TYPE_CHECKING:
    from resumate.containers.local import LocalAdapters, LocalUseCases


@dataclass(frozen=True, slots=True)
class Application:
    """
    The use cases over the adapters of one mode, from start to close.

    Adapters are made when they are first used: who only parses a file starts no
    database.
    """

    settings: Settings
    use_cases: "LocalUseCases"
    adapters: "LocalAdapters"

    def start(self) -> None:
        """
        Make what a server needs at once, rather than with its first request, and let it
        write its log.
        """
        self.adapters.log()
        self.adapters.database().pool  # noqa: B018 - opened by being asked for

    def migrate(self) -> list[str]:
        """
        Bring the database up to date; the names of what was applied.
        """
        return self.adapters.database().migrate()

    def close(self) -> None:
        """
        Give back what was opened.
        """
        self.adapters.database().close()


def bootstrap(settings: Settings) -> Application:
    """
    The application for *settings*; nothing is started yet.
    """
    match settings.mode:
        case Mode.LOCAL:
            # Imported here: each mode loads its own adapters and no others.
            from resumate.containers.local import (  # noqa: PLC0415
                LocalAdapters,
                LocalUseCases,
            )

            adapters = LocalAdapters(settings=settings)
            return Application(settings, LocalUseCases(adapters=adapters), adapters)
