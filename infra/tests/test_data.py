"""
Where people's data lies: it is closed, sealed, and kept as long as the stage says.
"""

import json
import re

from conftest import TRIED


def test_no_bucket_is_public(stage):
    """
    Every bucket blocks public access in all four ways and is encrypted.
    """
    buckets = stage.resources("AWS::S3::Bucket")

    assert len(buckets) >= 4
    for name, bucket in buckets.items():
        assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}, name
        assert "BucketEncryption" in bucket, name


def test_buckets_and_queues_refuse_plain_http(stage):
    """
    Every bucket and queue denies what does not come by TLS.
    """
    for kind, policies in (
        ("AWS::S3::Bucket", "AWS::S3::BucketPolicy"),
        ("AWS::SQS::Queue", "AWS::SQS::QueuePolicy"),
    ):
        denying = [
            name
            for name, policy in stage.resources(policies).items()
            if any(
                s["Effect"] == "Deny"
                and s.get("Condition") == {"Bool": {"aws:SecureTransport": "false"}}
                for s in policy["PolicyDocument"]["Statement"]
            )
        ]
        assert len(denying) == len(stage.resources(kind)), kind


def test_every_queue_ends_in_dead_letters(stage):
    """
    Each queue has a dead-letter queue, but the dead-letter queues themselves.
    """
    queues = stage.resources("AWS::SQS::Queue")
    alive = {n: q for n, q in queues.items() if "RedrivePolicy" in q}

    assert 2 * len(alive) == len(queues)
    assert all("Dead" in name for name in queues.keys() - alive.keys())
    for queue in queues.values():
        assert queue["SqsManagedSseEnabled"] is True


def test_no_message_returns_while_it_is_worked_on(stage):
    """
    A queue hides a message for six times its function's timeout, and takes back parts
    of a batch.
    """
    sources = stage.resources("AWS::Lambda::EventSourceMapping").values()
    hidden = sorted(
        queue["VisibilityTimeout"]
        for queue in stage.resources("AWS::SQS::Queue").values()
        if "RedrivePolicy" in queue
    )
    modules = stage.functions
    timeouts = sorted(
        modules[name]["Timeout"] for name in ("user_init", "process_and_respond")
    )

    assert [6 * timeout for timeout in timeouts] == hidden
    assert len(sources) == 2
    for source in sources:
        assert source["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
        assert source["ScalingConfig"]["MaximumConcurrency"] >= 2


def test_the_database_is_private_and_sealed(stage):
    """
    PostgreSQL 17 or newer, encrypted, backed up, reached by IAM and TLS alone.
    """
    (database,) = stage.resources("AWS::RDS::DBInstance").values()
    (parameters,) = stage.resources("AWS::RDS::DBParameterGroup").values()

    assert int(database["EngineVersion"].split(".")[0]) >= 17
    assert database["PubliclyAccessible"] is False
    assert database["StorageEncrypted"] is True
    assert database["EnableIAMDatabaseAuthentication"] is True
    assert database["ManageMasterUserPassword"] is True
    assert database["BackupRetentionPeriod"] >= 7
    assert parameters["Parameters"]["rds.force_ssl"] == "1"


def test_the_database_takes_all_connections(stage):
    """
    Functions cannot hold more connections than PostgreSQL gives at the class's memory,
    a quarter of which is taken to be the system's.
    """
    tried = TRIED[stage.name]
    gib = {"t4g.small": 2, "r7g.xlarge": 32}[tried.database_class]
    holding = [
        properties["ReservedConcurrentExecutions"]
        for properties in stage.functions.values()
        if "ReservedConcurrentExecutions" in properties
        and "RESUMATE_DATABASE_URL" in properties["Environment"]["Variables"]
    ]
    queues = tried.drafting_concurrency + tried.reading_concurrency

    assert sum(holding) + queues == tried.connections
    assert tried.connections + 10 <= 0.75 * gib * 2**30 / 9_531_392


def test_data_is_kept_as_long_as_the_stage_says(stage):
    """
    The sweeper, and it alone, is told after how many days untouched data goes.
    """
    days = TRIED[stage.name].retention_days
    told = {
        module: properties["Environment"]["Variables"]["RESUMATE_RETENTION_DAYS"]
        for module, properties in stage.functions.items()
        if "RESUMATE_RETENTION_DAYS"
        in properties.get("Environment", {}).get("Variables", {})
    }

    assert ({"sweep_letters": str(days)} if days else {}) == told


def test_the_database_tells_its_log_no_text_of_a_person(stage):
    """
    Errors are logged without details, which quote rows, and without their statements.
    """
    (given,) = stage.resources("AWS::RDS::DBParameterGroup").values()
    parameters = given["Parameters"]

    assert "terse" == parameters["log_error_verbosity"]
    assert "panic" == parameters["log_min_error_statement"]
    assert "none" == parameters["log_statement"]


def test_what_migrates_is_deployed_before_what_counts_on_it(stage):
    """
    Neither the stack of the function that migrates nor any below it has another of our
    functions.
    """
    texts = {name: json.dumps(stack) for name, stack in stage.templates.items()}
    (home,) = (name for name, text in texts.items() if ".migrate_database." in text)
    found, needed = set(), {home}
    while left := needed - found:
        found |= left
        imported = {
            name
            for one in left
            for name in re.findall(
                r'(?:ImportValue|StackName)": "resumate-\w+-(\w+)[:"]', texts[one]
            )
        }
        needed |= {
            name
            for name in texts
            if re.fullmatch(
                rf"resumate{stage.name}({'|'.join(imported)})[0-9A-F]{{8}}", name
            )
        }

    assert len(found) > 2
    for name in found - {home}:
        assert "resumate_lambda." not in texts[name], name


def test_a_restored_database_can_take_its_place(stage):
    """
    CloudFormation refuses to change what is exported and imported: nothing of the
    instance is, and whoever needs something of it reads it anew at each deployment.
    """
    [home] = [
        name
        for name, template in stage.templates.items()
        for one in template["Resources"].values()
        if one["Type"] == "AWS::RDS::DBInstance"
    ]
    outputs = stage.templates[home]["Outputs"]
    of_it = {name for name, told in outputs.items() if '"Database' in json.dumps(told)}
    everywhere = json.dumps(list(stage.templates.values()))

    assert not [name for name in of_it if "Export" in outputs[name]]
    read = {name for name in of_it if f'"OutputName": "{name}"' in everywhere}
    assert read == of_it
    assert len(read) > 2


def test_the_mark_of_an_erasure_outlives_every_message(stage):
    """
    News of an upload waits for days, and as a dead letter for more: as long as any can
    come, the bucket tells that its owner erased everything.
    """
    [rules] = [
        bucket["LifecycleConfiguration"]["Rules"]
        for name, bucket in stage.resources("AWS::S3::Bucket").items()
        if "Uploads" in name
    ]
    [days] = [r["ExpirationInDays"] for r in rules if r.get("Prefix") == "erased/"]
    waits = [
        queue["MessageRetentionPeriod"]
        for name, queue in stage.resources("AWS::SQS::Queue").items()
        if "Uploaded" in name
    ]

    assert len(waits) == 2
    assert days * 24 * 3600 > sum(waits)


def test_no_minor_version_is_named_that_rds_withdraws(stage):
    """
    RDS withdraws minor versions after about a year, and nothing is made of one then.
    """
    (database,) = stage.resources("AWS::RDS::DBInstance").values()

    assert database["EngineVersion"] == "17"
    assert database["AutoMinorVersionUpgrade"]
