"""
``cdk deploy -c stage=small``: every stack of one stage.
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
    Synthesize the stage that the context names, with the packages that it names.
    """
    app = cdk.App()
    told = app.node.try_get_context
    stage = STAGES[told("stage") or "small"]
    Deployment(app, stage, Packages(Path(told("packages") or PACKAGES)))
    app.synth()


if __name__ == "__main__":
    main()
