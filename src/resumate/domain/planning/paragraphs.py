"""
What was done, parted into paragraphs.
"""

from collections.abc import Sequence

from resumate.domain.language.career_break import is_career_break
from resumate.domain.patterns import regex
from resumate.domain.plan import Point
from resumate.domain.planning.strength import weight
from resumate.domain.resume import LineKind, ResumeContent, Role, Section

_STUDIED = Section.EDUCATION
_EARLIER = regex(
    r"(?:Von|Vom|Zwischen|Davor|Zuvor|Vorher|Früher|From|Between|Before|Earlier)\b"
)
_FEWEST_BEFORE = 2
_LEADING = frozenset({Section.EXPERIENCE, Section.PROJECTS})
"""What may stand before all posts, where the person put it there."""


def by_role(content: ResumeContent, points: Sequence[Point]) -> list[tuple[Point, ...]]:
    """
    One paragraph a role, in the resume's order (newest first, which some write the
    other way round; times between posts last), and so what belongs to no role; single
    points join.
    """
    order = _order(content)
    groups: dict[str, list[Point]] = {}
    for point in points:
        groups.setdefault(point.lines[0].role or "", []).append(point)
    if not any(p.lines[0].section in _LEADING for p in groups.get("", ())):
        order.pop("", None)
    ordered = sorted(groups, key=lambda place: order.get(place, 2 * len(content.lines)))
    told_at = {line.id: index for index, line in enumerate(content.lines)}
    paragraphs: list[list[Point]] = []
    for place in ordered:
        group = sorted(groups[place], key=_first_must)
        if all(map(_is_prose, group)):
            group.sort(key=lambda point: told_at[point.lines[0].id])
        small = len(group) == 1 and paragraphs and len(paragraphs[-1]) < 3  # noqa: PLR2004
        small = small and not _studied_after(paragraphs[-1], group)
        alone = len(paragraphs) == 1 and len(paragraphs[0]) == 1
        if alone and not paragraphs[0][0].lines[0].role:
            paragraphs[0].extend(group)
        elif all(map(_is_prose, group)):
            paragraphs.extend(_by_time(group))
        elif small and (len(paragraphs[-1]) == 1 or len(ordered) > 2):  # noqa: PLR2004
            paragraphs[-1].extend(group)
        else:
            paragraphs.append(group)
    return [tuple(group) for group in paragraphs]


def _studied_after(told: Sequence[Point], group: Sequence[Point]) -> bool:
    """
    Whether *group* tells of studies, and what was *told* before it of work: a thesis
    belongs to no post.
    """
    studied = group[0].lines[0].section is _STUDIED
    return studied and told[-1].lines[0].section is not _STUDIED


def _order(content: ResumeContent) -> dict[str, int]:
    """
    Where each role stands, studies and times away last; projects and highlights ("")
    where they do.
    """
    first: dict[str, int] = {}
    for index, line in enumerate(content.lines):
        if line.section in _LEADING or line.role:
            first.setdefault(line.role or "", index)
    worked = {x.role for x in content.lines if x.section is Section.EXPERIENCE}
    posts = [r for r in content.roles if r.id in worked and r.start]
    if _oldest_first(posts):
        told = reversed([first[role.id] for role in posts])
        first |= {role.id: at for role, at in zip(posts, told, strict=True)}
    late = {role.id for role in content.roles if is_career_break(role.title)}
    late |= {x.role for x in content.lines if x.role and x.section is _STUDIED}
    last = len(content.lines)
    return {place: at + last * (place in late) for place, at in first.items()}


def _oldest_first(posts: Sequence[Role]) -> bool:
    """
    Whether a resume tells a life from its beginning: up to the post held now, or to the
    last one.
    """
    begun = [r.start.in_order(1) for r in posts if r.start]
    ended = bool(posts) and not posts[0].current
    return ended and begun == sorted(begun) and begun[:1] != begun[-1:]


def _by_time(points: list[Point]) -> list[list[Point]]:
    """
    Sentences of one text, parted where one goes back to an earlier time.
    """
    parts: list[list[Point]] = [[]]
    for point in points:
        if len(parts[-1]) >= _FEWEST_BEFORE and _EARLIER.match(point.lines[0].text):
            parts.append([])
        parts[-1].append(point)
    return parts


def _is_prose(point: Point) -> bool:
    """
    Whether its line stands in a text without posts: one sentence leans on another.
    """
    line = point.lines[0]
    of_work = line.section is Section.EXPERIENCE and line.role is None
    return of_work and line.kind is LineKind.TEXT


def _first_must(point: Point) -> float:
    return -weight(point.requirement.kind) if point.requirement else 0.0
