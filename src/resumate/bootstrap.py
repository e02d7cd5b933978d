"""
The composition root: from settings to an application.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from resumate.config import InvalidSettingError, Mode, Settings
from resumate.logs import keep_discreet

if TYPE_CHECKING:
    from resumate.containers.aws import AwsAdapters
    from resumate.containers.local import LocalAdapters, LocalUseCases
    from resumate.containers.use_cases import UseCases


@dataclass(frozen=True, slots=True)
class Assembly:
    """
    The use cases over the adapters of one mode, from start to close.

    Adapters are made when they are first used: who only parses a file starts no
    database.
    """

    settings: Settings
    use_cases: "UseCases"
    adapters: "LocalAdapters | AwsAdapters"

    def migrate(self) -> list[str]:
        """
        Bring the database up to date; the names of what was applied.
        """
        applied: list[str] = self.adapters.database().migrate()
        return applied

    def close(self) -> None:
        """
        Give back what was opened.
        """
        self.adapters.database().close()


@dataclass(frozen=True, slots=True)
class Application(Assembly):
    """
    ResuMate on one machine: it also takes uploads and signs people in.
    """

    use_cases: "LocalUseCases"
    adapters: "LocalAdapters"

    def start(self) -> None:
        """
        Make what a server needs at once, rather than with its first request, and let it
        write its log; no other serves the data folder meanwhile. InvalidSettingError if
        the settings of a model make none.
        """
        self.adapters.log()
        self.adapters.language_models()
        self.adapters.judges()
        self.adapters.embedder()
        self.adapters.sole_server().hold()
        self.adapters.database().pool  # noqa: B018 - opened by being asked for

    def close(self) -> None:
        """
        Give back what was opened, and the right to serve the data folder.
        """
        Assembly.close(self)
        self.adapters.sole_server().release()


def bootstrap(settings: Settings) -> Assembly:
    """
    What can be done with the adapters of the mode; nothing is started yet. The log of
    this process is discreet from now on.
    """
    keep_discreet()
    # Imported here: each mode loads its own adapters and no others.
    match settings.mode:
        case Mode.LOCAL:
            from resumate.containers import local  # noqa: PLC0415

            own = local.LocalAdapters(settings=settings)
            use_cases = local.LocalUseCases(adapters=own, machine=own)
            return Application(settings, use_cases, own)
        case Mode.AWS:
            from resumate.containers.aws import (  # noqa: PLC0415
                aws_adapters as adapters_of,
            )
        case Mode.EMULATED:
            from resumate.containers.emulated import (  # noqa: PLC0415
                emulated_adapters as adapters_of,
            )
    from resumate.containers.use_cases import UseCases  # noqa: PLC0415

    adapters = adapters_of(settings)
    return Assembly(settings, UseCases(adapters=adapters), adapters)


def application(settings: Settings) -> Application:
    """
    ResuMate on this machine; InvalidSettingError in the modes of the cloud.
    """
    assembly = bootstrap(settings)
    if not isinstance(assembly, Application):
        raise InvalidSettingError(
            "This runs in local mode only: set RESUMATE_MODE to local, or leave it out."
        )
    return assembly
