"""
The socket, and the page that opens it.
"""

import json

from conftest import OWN, ROOT, TRIED

STATIC = "entrypoints/resumate_http/static"


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
    assert "VpcConfig" not in stage.functions["user_auth"]


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


def test_the_page_learns_where_the_socket_is(stage):
    """
    The site's files are the local server's; one document says where to connect and how
    to sign in, with the fields that the page reads.
    """
    (files,) = stage.resources("Custom::CDKBucketDeployment").values()
    local = json.loads((ROOT / STATIC / "config.json").read_text("utf-8"))
    told = json.dumps(files["SourceMarkers"])

    assert len(files["SourceMarkers"]) == 2
    assert {"socket", "message_bytes", "sign_in"} == local.keys()
    # A name of one's own is known beforehand, and stands in the document itself.
    socket = [] if stage.name == OWN.name else ["Socket", "live"]
    for told_of in (*socket, "amazoncognito.com", "PeoplePage"):
        assert told_of in told
    page = "".join(p.read_text("utf-8") for p in (ROOT / STATIC).glob("*.js"))
    for name in ("{ socket, message_bytes }", "config.sign_in", "domain", "client_id"):
        assert name in page


def test_a_turn_of_the_chat_may_take_longer_than_the_gateway_waits(stage):
    """
    What asks a model goes on after the gateway's 29 seconds; a handshake may not.
    """
    seconds = {module: f["Timeout"] for module, f in stage.functions.items()}

    assert seconds["refine_letter"] > 29 < seconds["user_inference"]
    assert seconds["user_connect"] < 29


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
