"""
The stage that anybody deploys, deployed to an emulator of AWS that enforces IAM: what
is left out of it, and what each function's role may do and may not.
"""

import json
import re
import time
from functools import cache, partial
from uuid import uuid4

import jwt
import pytest
from botocore.exceptions import ClientError

import stories
from clients import PATIENCE, Listener, posts
from cloud import STAGE, Cloud
from emulated_stack import ABSENT, LACKING, ROOT, UNFINISHED
from emulator import REGION
from model_endpoints import BEDROCK
from resumate import wire
from resumate.domain.ids import LetterId, OwnerId
from resumate.ports.job_queue import LetterJob
from resumate_lambda.functions import FUNCTIONS

pytestmark = [pytest.mark.postgres, pytest.mark.emulator]

ROWS = {"sign in as the application"}
POSTS = ROWS | {"post to a connection"}
MAY = {
    "userAuth": set(),
    "userConnect": ROWS,
    "userDisconnect": ROWS,
    "userDocUpload": {"put an upload", "post to a connection"},
    "fetchUserData": POSTS,
    "userInit": POSTS
    | {
        "read an upload",
        "list uploads",
        "delete an upload",
        "take news of uploads",
        "embed",
    },
    "userInference": POSTS | {"embed", "enqueue"},
    "processAndRespond": POSTS | {"take jobs", "write"},
    "refineLetter": POSTS | {"write"},
    "editLetter": POSTS | {"embed"},
    "checkLetter": POSTS | {"embed"},
    "exportLetter": POSTS,
    "userAccount": POSTS
    | {
        "read an upload",
        "list uploads",
        "delete an upload",
        "offer a download",
        "delete a person",
    },
    "verifyUser": set(),
    "migrateDatabase": {"read the master's password"},
    "sweepLetters": POSTS | {"enqueue", "take dead letters"},
}
"""All that each may do of what is tried here; the rest is denied."""
TRIED = "uploads/tried/ada.txt"
DENIED = {"AccessDenied", "AccessDeniedException", "ForbiddenException"}


def unknown(aws, stack):
    """
    The types in a template that the emulator does not recognize.
    """
    types = {resource["Type"] for resource in stack.template["Resources"].values()}
    asked = {f"One{number}": {"Type": kind} for number, kind in enumerate(types)}
    try:
        aws.client("cloudformation").validate_template(
            TemplateBody=json.dumps({"Resources": asked})
        )
    except ClientError as error:
        return set(re.findall(r"AWS::\w+::\w+", str(error)))
    return set()


def test_only_what_the_emulator_lacks_is_left_out(aws, synthesized):
    """
    The list of what is left out is what the emulator says that it does not know.
    """
    found = set().union(*(unknown(aws, stack) for stack in synthesized.stacks))

    assert LACKING.keys() == found


def test_what_is_unfinished_there_still_is(aws, synthesized):
    """
    The emulator cannot make the database's secret, on which the migration rests.
    """
    formation, name = aws.client("cloudformation"), f"database-{uuid4().hex[:8]}"
    secret = {"Fn::GetAtt": ["Database", "MasterUserSecret.SecretArn"]}
    template = {
        "Resources": {
            "Database": {
                "Type": "AWS::RDS::DBInstance",
                "Properties": {
                    "Engine": "postgres",
                    "DBInstanceClass": "db.t4g.micro",
                    "AllocatedStorage": "20",
                    "MasterUsername": "resumate_admin",
                    "ManageMasterUserPassword": True,
                },
            }
        },
        "Outputs": {"Secret": {"Value": secret}},
    }

    formation.create_stack(StackName=name, TemplateBody=json.dumps(template))
    with pytest.raises(Exception, match=r"ROLLBACK|FAILED|terminal failure"):
        formation.get_waiter("stack_create_complete").wait(
            StackName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 30}
        )

    assert {"AWS::RDS::DBInstance"} == UNFINISHED.keys()
    assert synthesized.types > UNFINISHED.keys()


class Caller:
    """
    Somebody with the credentials of a function's role.
    """

    def __init__(self, aws, url, cloud, stage, function):
        self._session, self._url, self._cloud = aws.session, url, cloud
        self._stage = stage
        self._judge = aws.client("iam")
        self._client = cache(self._made)
        self._role = cloud.role(function)
        self._credentials = aws.client("sts").assume_role(
            RoleArn=self._role, RoleSessionName=function
        )["Credentials"]

    def may(self):
        """
        What is not denied, of all that is tried.
        """
        return {name for name, tried in self._tries().items() if tried()}

    def _tries(self):
        cloud, account = self._cloud, self._role.split(":")[4]
        uploads = {"Bucket": cloud.bucket, "Key": TRIED}
        downloads = {"Bucket": cloud.bucket, "Key": "downloads/tried/ada.zip"}
        nobody = LetterJob(OwnerId("nobody"), LetterId(uuid4()))
        models = f"arn:aws:sagemaker:{REGION}:{account}"
        # Behind the proxy its id is taken out of its ARN; an instance tells its own.
        there = ABSENT.split(":")[6] if self._stage == "large" else ABSENT
        users = f"arn:aws:rds-db:{REGION}:{account}:dbuser:{there}"
        bedrock = f"arn:aws:bedrock:{REGION}::foundation-model"
        calls = self._calls
        return {
            "read an upload": lambda: calls("s3", "get_object", **uploads),
            "put an upload": lambda: calls("s3", "put_object", Body=b"x", **uploads),
            "offer a download": lambda: calls(
                "s3", "put_object", Body=b"x", **downloads
            ),
            "delete an upload": lambda: calls("s3", "delete_object", **uploads),
            "list uploads": lambda: calls("s3", "list_objects_v2", Bucket=cloud.bucket),
            "enqueue": lambda: calls(
                "sqs",
                "send_message",
                QueueUrl=cloud.jobs.url,
                MessageBody=wire.job_message(nobody),
            ),
            "forge news of uploads": lambda: calls(
                "sqs", "send_message", QueueUrl=cloud.uploads.url, MessageBody="{}"
            ),
            "take jobs": lambda: self._takes(cloud.jobs.url),
            "take news of uploads": lambda: self._takes(cloud.uploads.url),
            "take dead letters": lambda: self._takes(cloud.jobs.dead_url),
            "post to a connection": lambda: calls(
                "apigatewaymanagementapi",
                "post_to_connection",
                cloud.socket_url,
                ConnectionId="nobody",
                Data=b"{}",
            ),
            "run another function": lambda: calls(
                "lambda",
                "invoke",
                FunctionName=cloud.functions["migrateDatabase"],
                InvocationType="DryRun",
            ),
            "delete a person": lambda: calls(
                "cognito-idp",
                "admin_delete_user",
                UserPoolId=cloud.pool,
                Username="nobody",
            ),
            "embed": lambda: self._would(
                "sagemaker:InvokeEndpoint",
                f"{models}:endpoint/resumate-{self._stage}-embedder",
            ),
            "write" if self._stage == "large" else "write elsewhere": (
                lambda: self._would(
                    "sagemaker:InvokeEndpoint",
                    f"{models}:endpoint/resumate-large-writer",
                    f"{models}:inference-component/resumate-large-writer",
                )
            ),
            "write" if self._stage == "small" else "write elsewhere": (
                lambda: self._would(
                    "bedrock:InvokeModelWithResponseStream",
                    f"{bedrock}/amazon.nova-lite-v1:0",
                )
            ),
            "write dearly": lambda: self._would(
                "bedrock:InvokeModelWithResponseStream",
                f"{bedrock}/amazon.nova-pro-v1:0",
            ),
            "sign in as the application": lambda: self._would(
                "rds-db:connect", f"{users}/resumate_app"
            ),
            "sign in as the master": lambda: self._would(
                "rds-db:connect", f"{users}/resumate_admin"
            ),
            "read the master's password": lambda: self._would(
                "secretsmanager:GetSecretValue", ABSENT
            ),
            "do anything": lambda: self._would("iam:CreateUser", "*"),
        }

    def _calls(self, service, operation, url=None, **arguments):
        try:
            getattr(self._client(service, url or self._url), operation)(**arguments)
        except ClientError as error:
            # Any other refusal comes from the service, which was reached.
            return error.response["Error"]["Code"] not in DENIED
        return True

    def _made(self, service, url):
        return self._session.client(
            service,
            endpoint_url=url,
            aws_access_key_id=self._credentials["AccessKeyId"],
            aws_secret_access_key=self._credentials["SecretAccessKey"],
            aws_session_token=self._credentials["SessionToken"],
        )

    def _takes(self, queue):
        # Hidden for no time: whoever the message is for gets it all the same.
        return self._calls(
            "sqs",
            "receive_message",
            QueueUrl=queue,
            VisibilityTimeout=0,
            WaitTimeSeconds=0,
        )

    def _would(self, action, *resources):
        """
        What the emulator lacks, its evaluator judges by the role's policies.
        """
        judged = self._judge.simulate_principal_policy(
            PolicySourceArn=self._role,
            ActionNames=[action],
            ResourceArns=list(resources),
        )
        decisions = {each["EvalDecision"] for each in judged["EvaluationResults"]}
        return decisions == {"allowed"}


@pytest.fixture(scope="module")
def small(aws, stages, stand_ins):
    """
    The other stage, beside the one that all tests share.
    """
    return Cloud(aws, stages["small"], stand_ins)


@pytest.fixture(scope="module", params=["large", "small"])
def caller(request, aws, aws_url):
    """
    Makes callers by the names of functions, of each stage; one file is uploaded there.
    """
    stage = request.param
    cloud = request.getfixturevalue("cloud" if stage == STAGE else stage)
    aws.client("s3").put_object(
        Bucket=cloud.bucket, Key=TRIED, Body=stories.RESUME.encode()
    )
    return partial(Caller, aws, aws_url, cloud, stage)


@pytest.mark.parametrize("function", [f.name for f in FUNCTIONS])
def test_a_role_may_do_its_work_and_nothing_else(caller, function):
    """
    Each role is let do what its function needs, and denied all else that is tried.
    """
    assert MAY[function] == caller(function).may()


def test_a_model_of_bedrock_writes_on_the_small_stage(small):
    """
    Where no endpoint stands, the same way leads to a letter by Bedrock, which nobody
    asked for by name.
    """
    with Listener(small.socket_url, small.signs_up("ada"), "") as listener:
        resume = listener.uploads(stories.as_pdf())["resume"]
        listener.asks(
            "userInference",
            resume_id=resume["id"],
            posting=stories.POSTING,
            writer="auto",
        )
        letter = listener.hears("letter.ready", "letter.failed")[-1]["letter"]

    assert "ready" == letter["status"]
    assert BEDROCK in letter["writer"]
    assert letter["usage"]["cost"]


def test_an_upload_that_arrives_after_erasing_is_erased_too(aws, cloud):
    """
    S3 takes what its signed form allows; the reader finds that everything was erased
    since, deletes every version, and keeps no resume.
    """
    token = cloud.signs_up("ada")
    owner = jwt.decode(token, options={"verify_signature": False})["sub"]
    with Listener(cloud.socket_url, token, "") as listener:
        ticket = listener.ticket()
        listener.asks("eraseAccount")
        listener.hears("account.erased", "error")

    posts(ticket, stories.as_pdf(), "ada.pdf")

    s3, end = aws.client("s3"), time.monotonic() + PATIENCE
    where = {"Bucket": cloud.bucket, "Prefix": f"uploads/{owner}/"}
    while "Versions" in (left := s3.list_object_versions(**where)):
        assert time.monotonic() < end, left
        time.sleep(0.2)
    with Listener(cloud.socket_url, token, "") as listener:
        listener.asks("fetchResumes")
        assert [] == listener.hears("resumes", "error")[-1]["resumes"]


def test_a_host_erases_for_somebody_who_cannot_sign_in(aws, cloud):
    """
    As the runbook says: by the person's id, though nobody hears the answer; no file is
    left, and no user in the pool. Once more changes nothing.
    """
    token = cloud.signs_up("ada")
    owner = jwt.decode(token, options={"verify_signature": False})["sub"]
    with Listener(cloud.socket_url, token, "") as listener:
        assert "resume.ready" == listener.uploads(stories.as_pdf())["event"]
    where = {"Bucket": cloud.bucket, "Prefix": f"uploads/{owner}/"}
    assert "Versions" in aws.client("s3").list_object_versions(**where)
    runbook = (ROOT / "docs" / "operations.md").read_text("utf-8")
    (told,) = re.findall(r"--payload '(.*?)'", runbook, re.DOTALL)

    for _ in range(2):
        answer = cloud.invoke("userAccount", json.loads(told.replace("SUB", owner)))
        assert {"statusCode": 200} == answer

    assert "Versions" not in aws.client("s3").list_object_versions(**where)
    users = aws.client("cognito-idp").list_users(UserPoolId=cloud.pool)["Users"]
    assert owner not in json.dumps(users, default=str)


def test_an_alarm_rings_and_says_where_to_look(aws, cloud):
    """
    What CloudWatch finds goes to the topic, and names the page of the runbook.
    """
    sqs, sns = aws.client("sqs"), aws.client("sns")
    queue = sqs.create_queue(QueueName=f"heard-{uuid4().hex[:8]}")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])
    topic = cloud.made("monitoring", "Alarms")
    policy = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "sns.amazonaws.com"},
                "Action": "sqs:SendMessage",
                "Resource": "*",
            }
        ],
    }
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": json.dumps(policy)})
    sns.subscribe(
        TopicArn=topic, Protocol="sqs", Endpoint=arn["Attributes"]["QueueArn"]
    )

    aws.client("cloudwatch").set_alarm_state(
        AlarmName=cloud.made("monitoring", "LettersFail"),
        StateValue="ALARM",
        StateReason="tried",
    )
    heard = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=10)["Messages"]

    assert "docs/operations.md" in heard[0]["Body"]
