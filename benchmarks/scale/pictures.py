"""
The curves of docs/scale.md.
"""

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl

mpl.use("svg")

from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from benchmarks.scale import assumptions as given
from benchmarks.scale.costs import month
from benchmarks.scale.load import (
    Hour,
    copies,
    peak_rate,
    used,
    waits,
    writing_seconds,
)

# The same curves give the same file.
mpl.rcParams.update(
    {
        "svg.hashsalt": "resumate",
        "svg.fonttype": "none",
        "font.size": 9,
        "axes.grid": True,
    }
)
MANY = 1_000_000


def draw(hours: Sequence[Hour], folder: Path) -> None:
    """
    One file a picture.
    """
    folder.mkdir(parents=True, exist_ok=True)
    people = [hour.people for hour in hours]
    for name, paint in (
        ("scale-waiting", _waiting),
        ("scale-limits", _limits),
        ("scale-cost", _cost),
    ):
        figure, axes = plt.subplots(figsize=(7, 3.6), layout="constrained")
        axes.set(xscale="log", xlabel="people")
        paint(axes, people, hours)
        _save(figure, folder / f"{name}.svg")
    figure, axes = plt.subplots(figsize=(7, 3.6), layout="constrained")
    _day(axes)
    _save(figure, folder / "scale-day.svg")


def _save(figure: Figure, path: Path) -> None:
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


def _waiting(axes: Axes, people: list[int], hours: Sequence[Hour]) -> None:
    axes.set(ylabel="seconds in the queue, busiest hour", yscale="symlog")
    for kind, label, style in (
        ("as_it_stands", "one stage `large`", "-"),
        ("in_cells", "in cells", "--"),
    ):
        for at, name in enumerate(("p50", "p95")):
            seconds = [waits(getattr(hour, kind))[at] for hour in hours]
            axes.plot(people, seconds, style, label=f"{label}, {name}")
    axes.legend()


def _limits(axes: Axes, people: list[int], hours: Sequence[Hour]) -> None:
    axes.set(ylabel="share of the limit, busiest hour", yscale="log", ylim=(1e-4, 30))
    for limit in given.LIMITS:
        shares = [used(hour.people)[limit.name] / limit.most for hour in hours]
        axes.plot(people, shares, label=limit.name)
    axes.axhline(1.0, color="black", linewidth=1)
    axes.legend(fontsize=7)


def _cost(axes: Axes, people: list[int], hours: Sequence[Hour]) -> None:
    axes.set(ylabel="US dollars a month", yscale="log")
    bills = [month(hour) for hour in hours]
    for name in bills[0]:
        axes.plot(people, [max(0.1, bill[name]) for bill in bills], label=name)
    axes.plot(people, [sum(b.values()) for b in bills], color="black", label="all")
    axes.set_ylim(bottom=1)
    axes.legend(fontsize=7)


def _day(axes: Axes) -> None:
    mean = peak_rate(MANY) / given.PEAK
    writing = [mean * share * 24 * writing_seconds() for share in given.DAY]
    axes.set(xlabel="hour of the day", ylabel=f"with {MANY:,} people", xlim=(0, 23))
    axes.step(range(24), writing, where="mid", label="letters being written")
    axes.step(
        range(24),
        [copies(each) for each in writing],
        where="mid",
        label="copies of the language model",
    )
    axes.legend()
