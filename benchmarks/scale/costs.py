"""
What so many people cost in a month, by what it is paid for.
"""

from benchmarks.scale import assumptions as given
from benchmarks.scale.load import Hour, copies, peak_rate, writing_seconds

HOURS = given.HOURS_A_MONTH
GIB = 2**30


def month(hour: Hour) -> dict[str, float]:
    """
    US dollars; the model's copies follow the hours of the day.
    """
    people, letters = hour.people, hour.people * given.LETTERS_A_MONTH
    resumes = people * given.RESUMES_A_MONTH
    connections = people * given.CONNECTIONS_A_MONTH
    writing = letters * writing_seconds()
    busy = peak_rate(people) * writing_seconds() / given.PEAK
    gpus = sum(copies(busy * share * 24) for share in given.DAY) / 24
    calls = 3 * connections + 3 * letters + 2 * resumes
    return {
        "language model": gpus * HOURS * given.GPU_HOUR,
        "functions": (
            (writing + letters * given.ASKING + connections * 3 * given.COMMANDS)
            + 2 * resumes * given.READING
        )
        * given.LAMBDA_GIB_SECOND
        + calls * given.LAMBDA_REQUEST,
        "sockets and queues": letters
        * writing_seconds()
        * given.FRAMES_A_SECOND
        * given.MESSAGE
        + connections * given.MINUTES_CONNECTED * given.CONNECTED_MINUTE
        + 4 * letters * given.QUEUE_REQUEST,
        "database": hour.cells * HOURS * given.DATABASE_HOUR
        + max(hour.cells * given.STORAGE_GIB, people * given.BYTES_A_PERSON / GIB)
        * given.STORAGE_GIB_MONTH,
        "files": people * given.BYTES_A_PERSONS_FILES / GIB * given.FILES_GIB_MONTH,
        "sign-in": max(0, people - given.FREE_PEOPLE) * given.PERSON_MONTH,
        "what stands": hour.cells * given.STANDING_MONTH
        + hour.cells * HOURS * given.EMBEDDER_HOUR,
    }
