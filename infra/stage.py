"""
What differs between one deployment and another.
"""

from dataclasses import dataclass
from typing import Literal

Writer = Literal["bedrock", "sagemaker"]
Clears = Literal["activities", "findings"]


@dataclass(frozen=True, slots=True)
class Domain:
    """
    Names of one's own for the page and its socket, and what proves them (ACM).
    """

    page: str
    page_certificate: str
    """The ARN of a certificate in us-east-1, where CloudFront looks."""
    socket: str
    socket_certificate: str
    """The ARN of a certificate in the stage's region."""


@dataclass(frozen=True, slots=True)
class Stage:
    """
    The size of everything, for one stage.
    """

    name: str
    availability_zones: int
    nat_gateways: int
    endpoint_zones: int
    """In how many zones interface endpoints stand; each is paid for by the hour."""
    database_class: str
    """Without the leading ``db.``: RDS says it twice, EC2 once."""
    database_gib: int
    multi_az: bool
    database_proxy: bool
    backup_days: int
    writer: Writer
    bedrock_model: str
    """A model or inference profile that speaks the Converse API."""
    token_prices_usd: tuple[float, float] | None
    """Of a million tokens read and written; None where instances are paid for."""
    tokens_per_letter: int
    tokens_per_day: int
    """Of one person. Both bound what anybody can make the operator pay."""
    llm_instance: str
    llm_min_copies: int
    llm_max_copies: int
    llm_in_flight: int
    """Requests in flight per copy that the language model is scaled to."""
    judge_clears: Clears | None
    """What SageMaker's language model may clear where it judges letters, too, which is
    for strong models (`evals/letter_truth/judges.md`). None: it does not judge."""
    embedding_instance: str | None
    """None runs the embedding model serverless: slow when cold, free when idle."""
    drafting_concurrency: int
    """How many letters are written at once; bounds the model and the database."""
    reading_concurrency: int
    messages_per_second: int
    """Of all people together, on each route of the socket; twice that in a burst. API
    Gateway counts no single person (docs/security.md)."""
    route_concurrency: int
    """Reserved for each function behind a route; bounds the database's connections."""
    log_days: int
    monthly_budget_usd: int
    busy: bool
    """Whether letters come so often that a few failures of five minutes tell nothing;
    where they are rare, the first one in an hour rings."""
    keep: bool
    """Whether people's data outlives the stack."""
    retention_days: int | None = None
    """After how long untouched data is erased; None keeps it until its owner goes."""
    sign_up_domains: tuple[str, ...] = ()
    """Whose addresses may sign up (``example.org``); none named: everybody's."""
    sender: str | None = None
    """An address that SES sends from for this account; None: Cognito's own mail, which
    sends few a day."""
    domain: Domain | None = None
    """None: the names that AWS gives."""

    @property
    def connections(self) -> int:
        """
        The most database connections that the functions can hold at once.
        """
        routes = 9 * self.route_concurrency
        return self.drafting_concurrency + self.reading_concurrency + routes


SMALL = Stage(
    name="small",
    availability_zones=2,
    nat_gateways=1,
    endpoint_zones=1,
    database_class="t4g.small",
    database_gib=20,
    multi_az=False,
    database_proxy=False,
    backup_days=7,
    writer="bedrock",
    bedrock_model="amazon.nova-lite-v1:0",
    token_prices_usd=(0.06, 0.24),
    tokens_per_letter=40_000,
    tokens_per_day=200_000,
    llm_instance="ml.g5.xlarge",
    llm_min_copies=0,
    llm_max_copies=1,
    llm_in_flight=16,
    judge_clears=None,
    embedding_instance=None,
    drafting_concurrency=5,
    reading_concurrency=3,
    messages_per_second=50,
    route_concurrency=5,
    log_days=30,
    monthly_budget_usd=150,
    busy=False,
    keep=True,
)

LARGE = Stage(
    name="large",
    availability_zones=3,
    nat_gateways=3,
    endpoint_zones=3,
    database_class="r7g.xlarge",
    database_gib=200,
    multi_az=True,
    database_proxy=True,
    backup_days=35,
    writer="sagemaker",
    bedrock_model="amazon.nova-pro-v1:0",
    token_prices_usd=None,
    tokens_per_letter=40_000,
    tokens_per_day=200_000,
    llm_instance="ml.g6e.2xlarge",
    llm_min_copies=2,
    llm_max_copies=16,
    llm_in_flight=16,
    judge_clears=None,
    embedding_instance="ml.c7i.xlarge",
    drafting_concurrency=200,
    reading_concurrency=50,
    messages_per_second=500,
    route_concurrency=50,
    log_days=90,
    monthly_budget_usd=25_000,
    busy=True,
    keep=True,
)

STAGES = {stage.name: stage for stage in (SMALL, LARGE)}
