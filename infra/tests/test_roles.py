"""
Who may do what, and no more.
"""

import json

from conftest import TRIED, as_list


def test_no_wildcard_action_on_a_wildcard_resource(stage):
    """
    No role may do everything, nor anything whose actions are wild on all resources.
    """
    wild = [
        (name, action)
        for name, statement in stage.statements()
        if statement["Effect"] == "Allow" and "*" in as_list(statement["Resource"])
        for action in as_list(statement["Action"])
        if "*" in action
    ]

    assert wild == []


def test_who_may_post_may_post_nowhere_else(stage):
    """
    ManageConnections is given for this API's stage alone.
    """
    given = [
        statement
        for _, statement in stage.statements()
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
        for name, statement in stage.statements()
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
        told = stage.functions[module]["Environment"]["Variables"]
        role = module.title().replace("_", "")
        may = [s for name, s in stage.statements() if f"/{role}RoleDefault" in name]

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


def test_a_proxy_may_sign_in_as_the_application_alone(stage):
    """
    Signing in goes by IAM from end to end, so the proxy needs leave of its own; CDK
    gives it none.
    """
    proxies = stage.resources("AWS::RDS::DBProxy").values()
    may = [
        (statement["Action"], json.dumps(statement["Resource"]))
        for name, statement in stage.statements()
        if "/ProxyRole" in name
    ]

    assert bool(proxies) == TRIED[stage.name].database_proxy
    assert len(may) == len(proxies)
    for action, user in may:
        assert action == "rds-db:connect"
        assert "DbiResourceId" in user
        assert "/resumate_app" in user


def test_people_are_let_into_their_files_by_prefix(stage):
    """
    Who signs uploads may do no more; who takes away and erases may delete, and puts
    files only where they wait to be fetched, and the mark of an erasure, which who
    reads files sees; but for that one and the sweeper nobody else deletes.
    """
    may = {
        (name.split("/")[1].split("RoleDefaultPolicy")[0], action, prefix)
        for name, statement in stage.statements()
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
