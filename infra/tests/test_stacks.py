"""
What must hold of every stage before anybody deploys it.
"""

import json
import re
import subprocess
import sys
from dataclasses import replace
from itertools import chain
from pathlib import Path

import aws_cdk as cdk
from aws_cdk import aws_iam as iam

import nag
from conftest import OWN, ROOT, TRIED
from stacks.models import Models
from stacks.network import Network
from stage import SMALL

LEFT_TO_PEOPLE = {
    f"RESUMATE_{name}"
    for name in (
        "DATA_DIR",
        "EMBEDDER_API_KEY",
        "EMBEDDER_URL",
        "ENTAILMENT_API_KEY",
        "ENTAILMENT_CLEARS",
        "ENTAILMENT_MODEL",
        "ENTAILMENT_URL",
        "LETTERS_AT_ONCE",
        "LLM_API_KEY",
        "LLM_FILE",
        "LLM_MODEL",
        "LLM_STYLE",
        "LLM_URL",
        "MAX_COST_PER_DAY",
        "MAX_COST_PER_LETTER",
        "PRICE_INPUT",
        "PRICE_OUTPUT",
        "PUBLIC_URL",
        "RETENTION_DAYS",
        "SAGEMAKER_JUDGE",
        "SIGN_UP_DOMAINS",
        "SIGN_UP_TRUSTING",
        "TOKEN_KEYS_URL",
        "USER",
        "USER_HEADER",
    )
}
"""What one machine, an emulator or another model server needs; what models may cost and
how long data is kept, which whoever runs a stage decides."""
STATIC = "entrypoints/resumate_http/static"
ANYWHERE = {"0.0.0.0/0", "::/0"}


def as_list(value):
    return value if isinstance(value, list) else [value]


def statements(stage):
    """
    Every IAM statement with the resource that carries it.
    """
    for kind in ("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"):
        for name, properties in stage.resources(kind).items():
            for statement in properties["PolicyDocument"]["Statement"]:
                yield name, statement


def functions(stage):
    """
    The functions of the application, by the name of their module.
    """
    found = {}
    for properties in stage.resources("AWS::Lambda::Function").values():
        handler = properties.get("Handler", "")
        if handler.startswith("resumate_lambda."):
            found[handler.split(".")[1]] = properties
    return found


def test_nothing_is_remarked_without_a_reason(stage):
    """
    cdk-nag and CDK's own validation have nothing to say that is not acknowledged.
    """
    assert stage.remarks == []


def test_every_acknowledgement_is_needed(unacknowledged):
    """
    A reason that no remark asks for is dead, and goes.
    """
    remarked = {rule for s in unacknowledged.values() for _, rule in s.remarks}
    given = set(chain.from_iterable(nag.reasons(name) for name in unacknowledged))

    assert given - remarked == set()


def test_templates_pass_cfn_lint(stage, tmp_path):
    """
    CloudFormation's linter finds no error.
    """
    for name, template in stage.templates.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(template))

    done = subprocess.run(
        [str(Path(sys.executable).parent / "cfn-lint"), "--non-zero-exit-code", "error"]
        + [str(path) for path in tmp_path.glob("*.json")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


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


def test_no_wildcard_action_on_a_wildcard_resource(stage):
    """
    No role may do everything, nor anything whose actions are wild on all resources.
    """
    wild = [
        (name, action)
        for name, statement in statements(stage)
        if statement["Effect"] == "Allow" and "*" in as_list(statement["Resource"])
        for action in as_list(statement["Action"])
        if "*" in action
    ]

    assert wild == []


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
    modules = functions(stage)
    timeouts = sorted(
        modules[name]["Timeout"] for name in ("user_init", "process_and_respond")
    )

    assert [6 * timeout for timeout in timeouts] == hidden
    assert len(sources) == 2
    for source in sources:
        assert source["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
        assert source["ScalingConfig"]["MaximumConcurrency"] >= 2


def test_each_worker_is_told_of_its_own_queue(stage):
    """
    What reads may hide messages of uploads, what writes those of jobs.
    """
    told = {
        module: json.dumps(
            functions(stage)[module]["Environment"]["Variables"]["RESUMATE_QUEUE_URL"]
        )
        for module in ("user_init", "process_and_respond")
    }

    assert "Uploaded" in told["user_init"]
    assert "Jobs" in told["process_and_respond"]


def test_no_security_group_is_open(stage):
    """
    Nothing may come in from anywhere.
    """
    rules = [
        rule
        for group in stage.resources("AWS::EC2::SecurityGroup").values()
        for rule in group.get("SecurityGroupIngress", [])
    ]
    rules += stage.resources("AWS::EC2::SecurityGroupIngress").values()

    assert rules
    assert not [r for r in rules if {r.get("CidrIp"), r.get("CidrIpv6")} & ANYWHERE]


def test_no_model_reaches_the_database(stage):
    """
    Containers of models stand in a security group of their own: it lets them fetch
    weights, and neither the database nor an endpoint lets it in.
    """
    models = [
        json.dumps(model["VpcConfig"]["SecurityGroupIds"])
        for model in stage.resources("AWS::SageMaker::Model").values()
        if "VpcConfig" in model
    ]
    (outward,) = (
        group["SecurityGroupEgress"]
        for group in stage.resources("AWS::EC2::SecurityGroup").values()
        if "Model" in group["GroupDescription"]
    )
    let_in = stage.resources("AWS::EC2::SecurityGroupIngress").values()

    assert models or TRIED[stage.name].writer == "bedrock"
    assert all("Models" in groups and "Functions" not in groups for groups in models)
    assert [443] == [rule["ToPort"] for rule in outward]
    assert not [r for r in let_in if "Models" in json.dumps(r["SourceSecurityGroupId"])]


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


def test_connecting_asks_the_authorizer(stage):
    """
    $connect goes through userAuth, which reads the token from a header and stands
    outside the VPC.
    """
    routes = stage.resources("AWS::ApiGatewayV2::Route").values()
    (connect,) = (r for r in routes if r["RouteKey"] == "$connect")
    (authorizer,) = stage.resources("AWS::ApiGatewayV2::Authorizer").values()

    assert connect["AuthorizationType"] == "CUSTOM"
    assert authorizer["IdentitySource"] == [
        "route.request.header.Sec-WebSocket-Protocol"
    ]
    assert "VpcConfig" not in functions(stage)["user_auth"]


def test_access_logs_carry_no_token(stage):
    """
    The API's access log names its fields, and no header, query or body is among them;
    of the authorizer, the code alone with which it refuses.
    """
    (live,) = stage.resources("AWS::ApiGatewayV2::Stage").values()
    told = live["AccessLogSettings"]["Format"]
    reason = '"refused":"$context.authorizer.reason"'

    assert "$context." in told
    assert reason in told
    told = told.replace(reason, "")
    for word in ("header", "query", "authorizer", "body", "input"):
        assert word not in told.lower()


def test_the_socket_takes_as_many_messages_as_the_stage_says(stage):
    """
    On every route, as no route has settings of its own; API Gateway's own limit is that
    of the whole account.
    """
    (live,) = stage.resources("AWS::ApiGatewayV2::Stage").values()
    rate = TRIED[stage.name].messages_per_second
    told = live["DefaultRouteSettings"]

    assert (rate, 2 * rate) == (
        told["ThrottlingRateLimit"],
        told["ThrottlingBurstLimit"],
    )
    assert "RouteSettings" not in live


def test_only_those_who_post_have_a_way_out(stage):
    """
    Functions in the VPC stand in subnets with a way out exactly if they may post to
    connections, which has no VPC endpoint.
    """
    posting = {
        module
        for module, properties in functions(stage).items()
        if "RESUMATE_CONNECTIONS_URL"
        in properties.get("Environment", {}).get("Variables", {})
    }
    outward = {
        module
        for module, properties in functions(stage).items()
        if "egress" in json.dumps(properties.get("VpcConfig", {}))
    }

    assert posting == outward
    assert {"process_and_respond", "user_init"} <= posting


def test_who_may_post_may_post_nowhere_else(stage):
    """
    ManageConnections is given for this API's stage alone.
    """
    given = [
        statement
        for _, statement in statements(stage)
        if "execute-api:ManageConnections" in as_list(statement["Action"])
    ]

    assert given
    for statement in given:
        for resource in as_list(statement["Resource"]):
            assert "/live/*/@connections/*" in json.dumps(resource)


def allowed(stage, role):
    """
    The actions that the role of that name may do.
    """
    return {
        action
        for name, statement in statements(stage)
        if f"/{role}RoleDefaultPolicy" in name and statement["Effect"] == "Allow"
        for action in as_list(statement["Action"])
    }


def test_who_writes_may_ask_the_model_and_who_asks_may_queue(stage):
    """
    Refining and drafting reach the writer; asking for a letter reaches the queue.
    """
    writer = {"sagemaker:InvokeEndpoint", "bedrock:InvokeModelWithResponseStream"}

    assert allowed(stage, "RefineLetter") & writer
    assert allowed(stage, "ProcessAndRespond") & writer
    assert "sqs:SendMessage" in allowed(stage, "UserInference")
    assert "sqs:SendMessage" not in allowed(stage, "RefineLetter")


def test_who_checks_may_ask_the_judge_where_there_is_one(stage):
    """
    Where the language model judges, what edits and checks is told of it and may ask it;
    else neither.
    """
    judges = TRIED[stage.name].judge_clears is not None

    for module in ("edit_letter", "check_letter"):
        told = functions(stage)[module]["Environment"]["Variables"]
        role = module.title().replace("_", "")
        may = [s for name, s in statements(stage) if f"/{role}RoleDefault" in name]

        assert ("RESUMATE_SAGEMAKER_JUDGE" in told) == judges
        assert ("RESUMATE_ENTAILMENT_CLEARS" in told) == judges
        assert ("inference-component" in json.dumps(may)) == judges


def test_who_sweeps_may_bury_and_erase(stage):
    """
    The sweeper gives up letters of dead jobs and, where data is kept for some days
    only, erases files that lay too long; it reads none.
    """
    may = allowed(stage, "SweepLetters")
    erasing = {"s3:DeleteObject", "s3:DeleteObjectVersion", "s3:ListBucketVersions"}
    ends = TRIED[stage.name].retention_days is not None

    assert {"sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:SendMessage"} <= may
    assert (erasing if ends else set()) == {a for a in may if a.startswith("s3:")}


def test_a_sweep_that_failed_is_not_swept_again(stage):
    """
    Lambda tries what a clock invoked twice more, and keeps what found no room for
    hours; the next minute's sweep is there by then.
    """
    (told,) = stage.resources("AWS::Lambda::EventInvokeConfig").values()

    assert "SweepLetters" in json.dumps(told["FunctionName"])
    assert (0, 60) == (told["MaximumRetryAttempts"], told["MaximumEventAgeInSeconds"])


def test_an_account_has_room_for_all_functions(stage):
    """
    What is reserved, and what the queues may take of the rest, fits into the thousand
    of an account that asked for no more; Lambda wants a hundred of them left free.
    """
    reserved = sum(
        properties.get("ReservedConcurrentExecutions", 0)
        for properties in functions(stage).values()
    )
    queues = sum(
        source["ScalingConfig"]["MaximumConcurrency"]
        for source in stage.resources("AWS::Lambda::EventSourceMapping").values()
    )

    assert reserved + queues <= 900


def test_the_database_takes_all_connections(stage):
    """
    Functions cannot hold more connections than PostgreSQL gives at the class's memory,
    a quarter of which is taken to be the system's.
    """
    tried = TRIED[stage.name]
    gib = {"t4g.micro": 1, "r7g.xlarge": 32}[tried.database_class]
    holding = [
        properties["ReservedConcurrentExecutions"]
        for properties in functions(stage).values()
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
        for module, properties in functions(stage).items()
        if "RESUMATE_RETENTION_DAYS"
        in properties.get("Environment", {}).get("Variables", {})
    }

    assert ({"sweep_letters": str(days)} if days else {}) == told


def test_only_those_whom_the_stage_names_may_sign_up(stage):
    """
    The domains of a stage are told to what is asked before each sign-up.
    """
    domains = TRIED[stage.name].sign_up_domains
    told = functions(stage)["verify_user"].get("Environment", {}).get("Variables", {})

    assert ",".join(domains) == told.get("RESUMATE_SIGN_UP_DOMAINS", "")


def test_mail_comes_from_the_sender_that_the_stage_names(stage):
    """
    Cognito sends by SES where a sender is named, and by its own few mails else.
    """
    sender = TRIED[stage.name].sender
    (pool,) = stage.resources("AWS::Cognito::UserPool").values()
    mail = pool.get("EmailConfiguration", {})

    assert ("DEVELOPER" if sender else None) == mail.get("EmailSendingAccount")
    assert sender is None or sender in mail["From"]


def test_what_the_account_must_have_set_is_said(stage):
    """
    A WebSocket API logs only where the account lets API Gateway; no stack sets that, so
    whoever deploys is told to.
    """
    (live,) = stage.resources("AWS::ApiGatewayV2::Stage").values()
    guide = (ROOT / "docs" / "deploy.md").read_text("utf-8")

    assert live["AccessLogSettings"]
    assert not stage.resources("AWS::ApiGateway::Account")
    assert "path=/cloudwatchRoleArn" in guide


def test_a_proxy_may_sign_in_as_the_application_alone(stage):
    """
    Signing in goes by IAM from end to end, so the proxy needs leave of its own; CDK
    gives it none.
    """
    proxies = stage.resources("AWS::RDS::DBProxy").values()
    may = [
        (statement["Action"], json.dumps(statement["Resource"]))
        for name, statement in statements(stage)
        if "/ProxyRole" in name
    ]

    assert bool(proxies) == TRIED[stage.name].database_proxy
    assert len(may) == len(proxies)
    for action, user in may:
        assert action == "rds-db:connect"
        assert "DbiResourceId" in user
        assert "/resumate_app" in user


def test_the_database_tells_its_log_no_text_of_a_person(stage):
    """
    Errors are logged without details, which quote rows, and without their statements.
    """
    (given,) = stage.resources("AWS::RDS::DBParameterGroup").values()
    parameters = given["Parameters"]

    assert "terse" == parameters["log_error_verbosity"]
    assert "panic" == parameters["log_min_error_statement"]
    assert "none" == parameters["log_statement"]


def test_no_log_is_kept_for_ever(stage):
    """
    Also what RDS and SageMaker write ends after the days that the stage says.
    """
    days = TRIED[stage.name].log_days
    endpoints = {
        endpoint["EndpointName"]
        for endpoint in stage.resources("AWS::SageMaker::Endpoint").values()
    }
    groups = {
        group["LogGroupName"].rpartition("/")[2]: group["RetentionInDays"]
        for group in stage.resources("AWS::Logs::LogGroup").values()
        if "/aws/sagemaker/Endpoints/" in group.get("LogGroupName", "")
    }
    (rds,) = stage.resources("Custom::LogRetention").values()

    assert dict.fromkeys(endpoints, days) == groups
    assert days == rds["RetentionInDays"]
    components = stage.resources("AWS::SageMaker::InferenceComponent")
    assert bool(components) == ("InferenceComponents" in json.dumps(stage.templates))


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
            for name in re.findall(r'ImportValue": "resumate-\w+-(\w+):', texts[one])
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


def test_alarms_and_budget_may_ring(stage):
    """
    What the month costs is told to the topic of the alarms, which lets both tellers.
    """
    (budget,) = stage.resources("AWS::Budgets::Budget").values()
    told = [
        subscriber
        for each in budget["NotificationsWithSubscribers"]
        for subscriber in each["Subscribers"]
    ]
    policies = json.dumps(stage.resources("AWS::SNS::TopicPolicy"))

    assert len(told) == 2
    assert {"SNS"} == {subscriber["SubscriptionType"] for subscriber in told}
    for teller in ("budgets", "cloudwatch"):
        assert f'"{teller}.amazonaws.com"' in policies


def test_people_are_let_into_their_files_by_prefix(stage):
    """
    Who signs uploads may do no more; who takes away and erases may delete, and puts
    files only where they wait to be fetched, and the mark of an erasure, which who
    reads files sees; but for that one and the sweeper nobody else deletes.
    """
    may = {
        (name.split("/")[1].split("RoleDefaultPolicy")[0], action, prefix)
        for name, statement in statements(stage)
        for action in as_list(statement["Action"])
        for resource in as_list(statement["Resource"])
        for prefix in ("uploads", "downloads", "erased")
        if f"/{prefix}/*" in json.dumps(resource)
    }

    assert {a for name, a, _ in may if name == "UserDocUpload"} == {"s3:PutObject"}
    assert ("UserAccount", "s3:PutObject", "downloads") in may
    assert ("UserAccount", "s3:PutObject", "uploads") not in may
    deleting = {name for name, a, _ in may if "Delete" in a}
    sweeping = {"SweepLetters"} if TRIED[stage.name].retention_days else set()
    assert deleting == {"UserAccount", "UserInit"} | sweeping
    assert {(name, a) for name, a, prefix in may if prefix == "erased"} == {
        ("UserAccount", "s3:PutObject"),
        ("UserAccount", "s3:GetObject"),
        ("UserInit", "s3:GetObject"),
    }


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


def test_the_page_learns_where_the_socket_is(stage):
    """
    The site's files are the local server's; one document says where to connect and how
    to sign in, with the fields that the page reads.
    """
    (files,) = stage.resources("Custom::CDKBucketDeployment").values()
    local = json.loads((ROOT / STATIC / "config.json").read_text("utf-8"))
    told = json.dumps(files["SourceMarkers"])

    assert len(files["SourceMarkers"]) == 2
    assert {"socket", "sign_in"} == local.keys()
    # A name of one's own is known beforehand, and stands in the document itself.
    socket = [] if stage.name == OWN.name else ["Socket", "live"]
    for told_of in (*socket, "amazoncognito.com", "PeoplePage"):
        assert told_of in told
    page = "".join(p.read_text("utf-8") for p in (ROOT / STATIC).glob("*.js"))
    for name in ("config.socket", "config.sign_in", "domain", "client_id"):
        assert name in page


def test_a_turn_of_the_chat_may_take_longer_than_the_gateway_waits(stage):
    """
    What asks a model goes on after the gateway's 29 seconds; a handshake may not.
    """
    seconds = {module: f["Timeout"] for module, f in functions(stage).items()}

    assert seconds["refine_letter"] > 29 < seconds["user_inference"]
    assert seconds["user_connect"] < 29


def test_who_keeps_thousands_of_files_may_erase_them(stage):
    """
    S3 is asked twice for each file, for some 20 ms: an erasure that is killed begins
    anew with looking at all that are left.
    """
    assert functions(stage)["user_account"]["Timeout"] >= 5_000 * 2 * 0.02


def told_in(path, pattern):
    """
    The number that the program states there.
    """
    (found,) = re.findall(
        pattern, (ROOT / "src" / "resumate" / path).read_text("utf-8")
    )
    return float(found)


def test_a_function_outlives_its_patience_with_models(stage):
    """
    Who asks an embedder that hangs, or a model that writes slowly, can still say so: a
    function that is killed tells nobody, and its message is hidden for long.
    """
    seconds = {module: f["Timeout"] for module, f in functions(stage).items()}
    patience = "adapters/inference/patience.py"
    attempts = told_in(patience, r"attempts: int = (\d+)")
    longest = told_in("adapters/aws/clients.py", r"INVOCATION_SECONDS = (\d+)") + 5
    embedding = attempts * longest
    writing = (
        told_in("domain/drafting/refinement.py", r"max_seconds: float = ([\d.]+)")
        + told_in(patience, r"total: float = ([\d.]+)")
        + told_in("ports/entailment.py", r"LONGEST = ([\d.]+)")
    )

    for module in ("user_init", "user_inference", "edit_letter", "check_letter"):
        assert seconds[module] > embedding, module
    for module in ("process_and_respond", "refine_letter"):
        assert seconds[module] > writing, module


def test_every_function_is_bounded_and_traced(stage):
    """
    arm64, a timeout, tracing, a log that ends, and a role of its own.
    """
    modules = functions(stage)
    roles = {json.dumps(properties["Role"]) for properties in modules.values()}

    assert len(roles) == len(modules)
    for module, properties in modules.items():
        assert properties["Architectures"] == ["arm64"], module
        assert 0 < properties["Timeout"] <= 600, module
        assert properties["TracingConfig"] == {"Mode": "Active"}, module
        assert "LogGroup" in properties["LoggingConfig"], module
    for group in stage.resources("AWS::Logs::LogGroup").values():
        assert group["RetentionInDays"] <= 365


def test_the_stack_has_a_function_for_each_file(stage):
    """
    Each function is a file of resumate_lambda, and each file a function.
    """
    folder = ROOT / "entrypoints" / "resumate_lambda"
    files = {
        path.stem
        for path in folder.glob("*.py")
        if re.search(
            r"^(def handler\(|handler = )", path.read_text("utf-8"), re.MULTILINE
        )
    }

    assert functions(stage).keys() == files


def alarms_of(stage):
    """
    The alarms that tell people something; autoscaling has alarms of its own.
    """
    return {
        name: alarm
        for name, alarm in stage.resources("AWS::CloudWatch::Alarm").items()
        if "monitoring" in name
    }


def test_every_alarm_tells_somebody_why(stage):
    """
    Each alarm has an action, a reason, and a page to turn to.
    """
    alarms = alarms_of(stage)
    runbook = (ROOT / "docs" / "operations.md").read_text("utf-8")

    assert len(alarms) > 20
    for name, alarm in alarms.items():
        assert alarm["AlarmActions"], name
        told = alarm["AlarmDescription"]
        assert told.endswith(".")
        title = told.split("“")[1].split("”")[0]
        for kind in ("Errors", "Throttles"):
            title = kind if title.endswith(kind) else title
        assert f"### {title}" in runbook, title


def test_every_page_of_the_runbook_is_turned_to(stage):
    """
    The runbook has no heading that no alarm names, but for what the budget mails.
    """
    runbook = (ROOT / "docs" / "operations.md").read_text("utf-8")
    alarms = runbook.split("## Alarms")[1].split("\n## ")[0]
    told = {
        alarm["AlarmDescription"].split("“")[1].split("”")[0]
        for alarm in alarms_of(stage).values()
    }

    for heading in re.findall(r"^### (\w+)$", alarms, re.MULTILINE):
        named = {title for title in told if title.endswith(heading)}
        assert named or heading == "Budget", heading
    assert "### Budget" in alarms
    assert stage.resources("AWS::Budgets::Budget")


def test_the_dashboard_shows_what_the_program_counts(stage):
    """
    Each of the application's metrics on the dashboard, or behind an alarm, is one that
    the program tells.
    """
    (board,) = stage.resources("AWS::CloudWatch::Dashboard").values()
    shown = set(re.findall(r"\b(?:letter|model)\.[a-z_]+", json.dumps(board)))
    watched = {
        alarm["MetricName"]
        for alarm in stage.resources("AWS::CloudWatch::Alarm").values()
        if alarm.get("Namespace") == "ResuMate"
    }
    source = "\n".join(
        path.read_text("utf-8")
        for path in (ROOT / "src" / "resumate" / "application").rglob("*.py")
    )
    counted = set(re.findall(r'(?:count|duration)\(\s*"([a-z_.]+)"', source))

    assert {"letter.ready", "model.cost_millionths", "letter.total"} <= shown
    assert shown | watched <= counted


def test_every_zone_has_its_subnets(stage):
    """
    A stage stands in as many zones as it says.
    """
    zones = TRIED[stage.name].availability_zones
    subnets = stage.resources("AWS::EC2::Subnet").values()
    places = {json.dumps(subnet["AvailabilityZone"]) for subnet in subnets}

    assert zones == len(places)
    assert 3 * zones == len(subnets)
    gateways = stage.resources("AWS::EC2::NatGateway")
    assert TRIED[stage.name].nat_gateways == len(gateways)


def test_names_of_ones_own_are_proven_and_used(stage):
    """
    With a domain, page and socket carry it with its certificate, the page may talk to
    that socket, and signing in leads back to that page; without, AWS's names serve.
    """
    domain = TRIED[stage.name].domain
    (page,) = stage.resources("AWS::CloudFront::Distribution").values()
    (headers,) = stage.resources("AWS::CloudFront::ResponseHeadersPolicy").values()
    (client,) = stage.resources("AWS::Cognito::UserPoolClient").values()
    sockets = stage.resources("AWS::ApiGatewayV2::DomainName").values()

    if domain is None:
        assert "Aliases" not in page["DistributionConfig"]
        assert not sockets
        return
    assert stage.name == OWN.name
    assert [domain.page] == page["DistributionConfig"]["Aliases"]
    certificate = page["DistributionConfig"]["ViewerCertificate"]
    assert domain.page_certificate == certificate["AcmCertificateArn"]
    assert f"wss://{domain.socket}" in json.dumps(headers)
    assert [f"https://{domain.page}/"] == client["CallbackURLs"]
    (socket,) = sockets
    assert domain.socket == socket["DomainName"]
    assert stage.resources("AWS::ApiGatewayV2::ApiMapping")


def test_a_model_that_may_go_comes_back(stage):
    """
    Where no copy of the language model need stand, one is made when it is asked.
    """
    tried = TRIED[stage.name]
    policies = stage.resources("AWS::ApplicationAutoScaling::ScalingPolicy").values()
    steps = [p for p in policies if p["PolicyType"] == "StepScaling"]
    zero = tried.writer == "sagemaker" and tried.llm_min_copies == 0

    assert zero == bool(steps)
    for target in stage.resources(
        "AWS::ApplicationAutoScaling::ScalableTarget"
    ).values():
        if "inference-component" in target["ScalableDimension"]:
            assert tried.llm_min_copies == target["MinCapacity"]


def test_a_profile_of_bedrock_is_allowed_with_the_model_behind_it():
    """
    An inference profile spreads requests over regions, so both are named; a model alone
    is allowed in the stage's region alone.
    """
    profile = replace(SMALL, bedrock_model="eu.amazon.nova-lite-v1:0")
    allowed = {}
    for name, stage in (("model", SMALL), ("profile", profile)):
        app = cdk.App()
        models = Models(app, "models", stage, Network(app, "network", stage))
        trusted = iam.ServicePrincipal("lambda.amazonaws.com")
        models.let_write(iam.Role(models, "Writer", assumed_by=trusted))
        template = cdk.assertions.Template.from_stack(models).to_json()
        allowed[name] = json.dumps(template)

    assert ":inference-profile/" not in allowed["model"]
    assert "::foundation-model/amazon.nova-lite-v1:0" in allowed["model"]
    assert ":inference-profile/eu.amazon.nova-lite-v1:0" in allowed["profile"]
    assert ":bedrock:*::foundation-model/amazon.nova-lite" in allowed["profile"]


def test_functions_are_told_only_what_the_program_reads(stage):
    """
    Each RESUMATE_ variable that the stack sets is one that `config.py` reads, and each
    one that AWS mode needs is set.
    """
    told = {
        name
        for properties in functions(stage).values()
        for name in properties.get("Environment", {}).get("Variables", {})
        if name.startswith("RESUMATE_")
    }
    config = (ROOT / "src" / "resumate" / "config.py").read_text("utf-8")
    read = set(re.findall(r'"(RESUMATE_[A-Z_]+)"', config))
    writer = {"RESUMATE_SAGEMAKER_WRITER", "RESUMATE_BEDROCK_WRITER"}

    assert told - read == set()
    assert len(told & writer) == 1
    assert read - told - writer <= LEFT_TO_PEOPLE
