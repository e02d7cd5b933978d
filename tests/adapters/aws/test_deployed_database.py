"""
The database of a deployment: whom it lets in, and whom it believes.
"""

import datetime as dt
import socket
import ssl
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from resumate.adapters.postgres.pool import acting_as_worker
from resumate.config import Mode, Settings
from resumate.containers.rds import RdsDatabase
from resumate.ports.errors import TransientPortError

SSL_REQUEST = bytes([0, 0, 0, 8, 4, 210, 22, 47])


def no_client(_: str):
    pytest.fail("no service of AWS is needed for this")


@dataclass
class Impostor:
    """
    Speaks TLS as PostgreSQL does, keeps what it is told then, and hangs up.
    """

    certificate: str
    heard: list[bytes] = field(default_factory=list)

    def serve(self, listening: socket.socket) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate)
        while True:
            try:
                plain, _ = listening.accept()
            except OSError:
                return
            with plain:
                try:
                    plain.settimeout(5)
                    if plain.recv(8) == SSL_REQUEST:
                        plain.sendall(b"S")
                    with context.wrap_socket(plain, server_side=True) as secured:
                        self.heard.append(secured.recv(4096))
                except OSError:
                    continue


def certify(folder, name: str) -> str:
    """
    The file of a new key and its self-signed certificate for *name*.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ) + made.public_bytes(serialization.Encoding.PEM)
    file = folder / f"{name}-{key.private_numbers().private_value % 10**9}.pem"
    file.write_bytes(pem)
    return str(file)


def heard_by(folder, serving: str, believed: str) -> bool:
    """
    Whether a server whose certificate is for *serving*, and is the one that is
    believed or another, hears who signs in; either way it lets nobody in.
    """
    certificate = certify(folder, serving)
    ca = certificate if believed == "the same" else certify(folder, serving)
    impostor = Impostor(certificate)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = threading.Thread(target=impostor.serve, args=[listening])
        server.start()
        port = listening.getsockname()[1]
        settings = Settings(
            mode=Mode.AWS,
            database_url=f"postgresql://resumate_app:hush@localhost:{port}/resumate",
            database_ca=ca,
        )
        database = RdsDatabase(settings, no_client)
        try:
            with pytest.raises(TransientPortError), acting_as_worker(database.pool):
                pytest.fail("an impostor let us in")
        finally:
            database.close()
            listening.shutdown(socket.SHUT_RDWR)
    server.join()
    return any(b"resumate_app" in said for said in impostor.heard)


def test_only_the_right_server_hears_who_signs_in(tmp_path):
    """
    A server whose certificate is not signed by the set authority, or is another
    server's, hears neither user nor password: TransientPortError.
    """
    servers = {
        ("localhost", "the same"): True,
        ("localhost", "another"): False,
        ("db.example", "the same"): False,
    }

    # At once: each waits for five seconds for a connection.
    with ThreadPoolExecutor() as pool:
        heard = pool.map(lambda server: heard_by(tmp_path, *server), servers)

    assert servers == dict(zip(servers, heard, strict=True))


@pytest.mark.postgres
def test_a_function_opens_one_connection(make_database):
    """
    Nothing is opened before it is needed, and never more than one connection, which is
    all that a migrated schema asks for.
    """
    database = make_database()
    settings = Settings(
        mode=Mode.EMULATED,
        database_url=database.admin_dsn,
    )
    rds = RdsDatabase(settings, no_client)
    rds.migrate()
    try:
        assert rds.pool.get_stats()["pool_size"] == 0
        with acting_as_worker(rds.pool) as conn:
            assert conn.execute("select count(*) as n from job").fetchone() == {"n": 0}
        assert rds.pool.get_stats()["pool_max"] == 1
        assert rds.pool.get_stats()["pool_size"] == 1
    finally:
        rds.close()
