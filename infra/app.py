"""
``cdk deploy -c stage=small``: every stack of that stage.
"""

import sys
from pathlib import Path

import aws_cdk as cdk

sys.path.insert(0, str(Path(__file__).resolve().parent))

from deployment import Deployment
from stacks.functions import Packages
from stage import STAGES

PACKAGES = Path(__file__).resolve().parent.parent / "build" / "packages"


def main() -> None:
    """
    Synthesize the stages that the context names, with the packages that it names.
    """
    app = cdk.App()
    told = app.node.try_get_context
    packages = Packages(Path(told("packages") or PACKAGES))
    for name in (told("stage") or "small").split():
        Deployment(app, STAGES[name], packages)
    app.synth()


if __name__ == "__main__":
    main()
