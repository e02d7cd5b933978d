"""
``python -m resumate_cli``.
"""

import sys

from resumate_cli.main import main

sys.exit(main())
