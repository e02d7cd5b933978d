"""
What a process of `warm_server` imports first, and with it all that servers load.
"""

import gc

import psycopg_pool

import resumate_http.server
from worlds import written

__all__ = ["psycopg_pool", "resumate_http"]

written()
gc.freeze()
