"""
Every number that the simulation rests on, and where it is from.

*Measured* numbers are from this repository's own benchmarks; *quota* and *price* are
published; *assumed* is everything that nobody could measure yet.
"""

from dataclasses import dataclass

# What people do: assumed.
LETTERS_A_MONTH = 5.0
RESUMES_A_MONTH = 0.5
CONNECTIONS_A_MONTH = 8.0
MINUTES_CONNECTED = 10.0
HOURS_A_MONTH = 730.0
MONTH = HOURS_A_MONTH * 3_600
DAY = (
    # The share of a day's letters in each hour of the busiest time zone.
    *(0.010, 0.007, 0.005, 0.004, 0.005, 0.010, 0.020, 0.035),
    *(0.050, 0.062, 0.068, 0.066, 0.056, 0.058, 0.062, 0.062),
    *(0.058, 0.054, 0.056, 0.064, 0.068, 0.060, 0.040, 0.020),
)
PEAK = max(DAY) * 24
"""How much busier the busiest hour is than the mean."""

# What a function takes, in seconds, and a row in bytes: measured by
# `python -m benchmarks.footprint` (times of 100 people, bytes of 24).
ASKING = 0.12
"""The embedding of the posting included."""
READING = 0.69
"""Likewise."""
CHECKING = 0.064
"""Of planning, checking, saving and telling around the model's own time: a letter by
the composer."""
COMMANDS = 0.05
"""Of connecting, fetching, leaving: assumed."""
BYTES_A_RESUME = 43_000
BYTES_A_LETTER = 12_000
BYTES_A_FILE = 150_000
"""Of an uploaded PDF or DOCX: assumed."""
MONTHS_KEPT = 12
"""How long rows and files have been gathering: assumed."""

# What a model takes: published for Llama 3.1 8B under vLLM on an A40 at 50 requests in
# flight (databasemart.com, "vLLM GPU benchmark A40"): 220 ms to the first token, 36 ms
# for each further one. An L40S (g6e) has 1.2 times the A40's memory bandwidth.
FIRST_TOKEN = 0.22
EACH_TOKEN = 0.036
TOKENS_WRITTEN = 450
"""Of one draft: a standard letter has some 330 words."""
REVISED = 0.3
"""The share of drafts that the gate sends back once: assumed."""
FRAMES_A_SECOND = 10.0
"""Batches of text that a writing letter posts; DESIGN, section 6."""

BYTES_A_PERSON = MONTHS_KEPT * (
    RESUMES_A_MONTH * BYTES_A_RESUME + LETTERS_A_MONTH * BYTES_A_LETTER
)
BYTES_A_PERSONS_FILES = MONTHS_KEPT * RESUMES_A_MONTH * BYTES_A_FILE


@dataclass(frozen=True, slots=True)
class Limit:
    """
    What AWS, or the stack, allows of something at once.
    """

    name: str
    most: float
    source: str


LIMITS = (
    Limit("letters written at once (stage `small`)", 5, "infra/stage.py"),
    Limit("letters written at once (stage `large`)", 200, "infra/stage.py"),
    Limit("letters written at once (one queue)", 1_000, "Lambda: MaximumConcurrency"),
    Limit("functions running at once", 1_000, "Lambda: default of an account"),
    Limit("posts to connections a second", 10_000, "API Gateway: account throttle"),
    Limit("new connections a second", 500, "API Gateway: WebSocket quota"),
    Limit("database connections", 3_400, "RDS: 32 GiB / 9,531,392 bytes"),
    Limit("messages in flight", 120_000, "SQS: standard queue"),
    Limit("storage of rows, GiB", 65_536, "RDS: 64 TiB a PostgreSQL instance"),
)

# On-demand prices in US dollars, US East; docs/deploy.md says from where and when.
GPU_HOUR = 2.80
EMBEDDER_HOUR = 0.214
DATABASE_HOUR = 0.956
STORAGE_GIB_MONTH = 0.23
STORAGE_GIB = 200.0
"""Of one cell, paid for also while fewer rows are in it."""
FILES_GIB_MONTH = 0.023
LAMBDA_GIB_SECOND = 0.0000133334
LAMBDA_REQUEST = 0.20e-6
MESSAGE = 1.00e-6
CONNECTED_MINUTE = 0.25e-6
QUEUE_REQUEST = 0.40e-6
PERSON_MONTH = 0.015
FREE_PEOPLE = 10_000
STANDING_MONTH = 98.55 + 65.70 + 43.80 + 9.00 + 4.00 + 2.40
"""NAT gateways, endpoints, the proxy, metrics, alarms and keys of one cell, in turn."""
