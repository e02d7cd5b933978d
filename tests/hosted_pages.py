"""
A stand-in for Cognito's hosted pages: authorization code with PKCE, and real tokens.

Written from RFC 6749 and RFC 7636 and Cognito's documentation of its endpoints, apart
from the page that is tested against it: it refuses what Cognito refuses.
"""

import base64
import hashlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from secrets import token_urlsafe
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

FORM = """<!doctype html><title>Sign in</title><form method="post">
<label>E-mail <input name="email"></label><button>Go on</button></form>"""


@dataclass
class HostedPages:
    """
    One user pool with one app client, and what it was asked.
    """

    client_id: str = "page"
    lifetime: int = 3600
    """Seconds that an access token is good for."""
    url: str = ""
    grants: list[dict[str, str]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    """Why tokens were not given."""

    def __post_init__(self):
        self._key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self._codes: dict[str, dict[str, str]] = {}
        self._refresh: dict[str, str] = {}
        self.callback = ""

    @property
    def keys(self) -> dict:
        """
        The public keys (RFC 7517).
        """
        key = jwt.algorithms.RSAAlgorithm.to_jwk(self._key.public_key(), as_dict=True)
        return {"keys": [{**key, "kid": "one", "alg": "RS256", "use": "sig"}]}

    def code(self, email: str, asked: dict[str, str]) -> str:
        """
        A code for who signed in.
        """
        code = token_urlsafe(24)
        self._codes[code] = {**asked, "email": email}
        return code

    def forget_everybody(self) -> None:
        """
        No refresh token is good any more.
        """
        self._refresh.clear()

    def tokens_left(self, email: str) -> int:
        """
        How many refresh tokens of that person are good.
        """
        return sum(known == email for known in self._refresh.values())

    def tokens(self, form: dict[str, str]) -> dict:
        """
        Tokens for a grant; ValueError with the reason if it is none.
        """
        self.grants.append(form)
        if form.get("client_id") != self.client_id:
            raise ValueError("invalid_client")
        if form.get("grant_type") == "refresh_token":
            email = self._refresh.get(form.get("refresh_token", ""))
            if email is None:
                raise ValueError("invalid_grant")
            return self._issued(email)
        known = self._codes.pop(form.get("code", ""), None)
        verifier = form.get("code_verifier", "")
        digest = hashlib.sha256(verifier.encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if (
            form.get("grant_type") != "authorization_code"
            or known is None
            or not 43 <= len(verifier) <= 128
            or known["code_challenge"] != challenge
            or known["redirect_uri"] != form.get("redirect_uri")
        ):
            raise ValueError("invalid_grant")
        refresh = token_urlsafe(32)
        self._refresh[refresh] = known["email"]
        return {**self._issued(known["email"]), "refresh_token": refresh}

    def revoke(self, token: str) -> None:
        """
        That refresh token is good no more.
        """
        self._refresh.pop(token, None)

    def _issued(self, email: str) -> dict:
        now = int(time.time())
        both = {
            "iss": self.url,
            "sub": hashlib.sha256(email.encode()).hexdigest()[:32],
            "iat": now,
            "exp": now + self.lifetime,
        }
        access = {"token_use": "access", "client_id": self.client_id, "scope": "openid"}
        told = {"token_use": "id", "aud": self.client_id, "email": email}
        return {
            "access_token": self._signed(both | access),
            "id_token": self._signed(both | told),
            "token_type": "Bearer",
            "expires_in": self.lifetime,
        }

    def _signed(self, claims: dict) -> str:
        return jwt.encode(claims, self._key, "RS256", headers={"kid": "one"})


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        parts = urlsplit(self.path)
        asked = {k: v[0] for k, v in parse_qs(parts.query).items()}
        match parts.path:
            case "/.well-known/jwks.json":
                self._json(200, self.server.pages.keys)
            case "/oauth2/authorize":
                self._authorize(asked)
            case "/logout":
                self._redirect(asked["logout_uri"], "who=; Max-Age=0; Path=/")
            case "/favicon.ico":
                self._answer(204, "image/x-icon", b"")
            case _:
                self._json(404, {})

    def do_POST(self):
        parts = urlsplit(self.path)
        length = int(self.headers["Content-Length"] or 0)
        form = {k: v[0] for k, v in parse_qs(self.rfile.read(length).decode()).items()}
        pages = self.server.pages
        match parts.path:
            case "/oauth2/authorize":
                asked = {k: v[0] for k, v in parse_qs(parts.query).items()}
                self._signed_in(form["email"], asked, f"who={form['email']}; Path=/")
            case "/oauth2/token":
                try:
                    self._json(200, pages.tokens(form))
                except ValueError as error:
                    pages.refused.append(str(error))
                    self._json(400, {"error": str(error)})
            case "/oauth2/revoke":
                pages.revoke(form["token"])
                self._json(200, {})
            case _:
                self._json(404, {})

    def _authorize(self, asked):
        pages = self.server.pages
        if (
            asked.get("client_id") != pages.client_id
            or asked.get("redirect_uri") != pages.callback
            or asked.get("response_type") != "code"
            or asked.get("code_challenge_method") != "S256"
            or not asked.get("state")
        ):
            return self._answer(400, "text/plain", b"invalid_request")
        known = SimpleCookie(self.headers.get("Cookie", "")).get("who")
        if known and known.value:
            return self._signed_in(known.value, asked)
        return self._answer(200, "text/html", FORM.encode())

    def _signed_in(self, email, asked, cookie=None):
        given = {"code": self.server.pages.code(email, asked), "state": asked["state"]}
        if email == "nobody":
            given = {"error": "access_denied", "state": asked["state"]}
        self._redirect(f"{asked['redirect_uri']}?{urlencode(given)}", cookie)

    def _redirect(self, where, cookie=None):
        self.send_response(302)
        self.send_header("Location", where)
        if cookie:
            self.send_header("Set-Cookie", cookie)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _json(self, status, body):
        self._answer(status, "application/json", json.dumps(body).encode())

    def _answer(self, status, kind, content):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        # As Cognito: the endpoints of tokens may be asked from any page.
        self.send_header("Access-Control-Allow-Origin", "*")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


@contextmanager
def hosted_pages(**more) -> Iterator[HostedPages]:
    """
    The pages on a free port, until the block ends.
    """
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    server.pages = HostedPages(url=f"http://127.0.0.1:{server.server_port}", **more)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.pages
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
