"""What the fuzzer must know of Longstop: how to sign, whom to sign in as, and which values lead somewhere.

Everything is chosen by a hash of the request or in turn, so that one seed makes one run.
"""

import base64
import functools
import hashlib
import hmac
import itertools
import json
import os
import re
from datetime import datetime, timedelta, timezone

import requests
import schemathesis

URL = os.environ["LONGSTOP_URL"]
NOW = datetime.fromisoformat(requests.get(f"{URL}/local/clock").json()["now"].replace("Z", "+00:00"))
ROLES = ["unit", "manager", "auditor", "administrator"]
# Only in Dudley are cases erased: while one is, milestones of it are put off, with 503.
AUTHORITIES = ["walsall", "wirral", "gloucestershire", "cwm-taf"]
KNOWN = json.loads(os.environ["LONGSTOP_KNOWN"])
CASES = [f"FUZZ-{number}" for number in range(12)]
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)", re.ASCII)

secrets = {each["source"]: each["secrets"][0] for each in requests.get(f"{URL}/local/sources").json()}


def number_of(*parts):
    digest = hashlib.sha256("\n".join(str(part) for part in parts).encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:6], "big")


def one_of(choices, *parts):
    return choices[number_of(*parts) % len(choices)]


admitted = []


def admitted_to(request):
    """The roles that the contract names for an operation."""
    path = request.path_url.split("?")[0]
    return next((roles for method, form, roles in admitted if method == request.method and form.fullmatch(path)), ROLES)


def bytes_of(body):
    return body if isinstance(body, bytes) else (body or "").encode("utf-8", "surrogatepass")


class Signed(requests.auth.AuthBase):
    """Signs the body as it leaves, by the secret of the source in the path."""

    def __call__(self, request):
        body = bytes_of(request.body)
        source = request.path_url.split("/")[3]
        secret = secrets.get(source, secrets["demo-walsall"])
        identity = hashlib.sha256(body).hexdigest()
        timestamp = str(int(NOW.timestamp()))
        key = base64.b64decode(secret.removeprefix("whsec_"))
        mac = hmac.new(key, f"{identity}.{timestamp}.".encode() + body, hashlib.sha256).digest()
        request.headers["webhook-id"] = identity
        request.headers["webhook-timestamp"] = timestamp
        request.headers["webhook-signature"] = "v1," + base64.b64encode(mac).decode()
        return request


class SignedIn(requests.auth.AuthBase):
    """Signs in mostly in a role that is admitted, else in any."""

    tokens = {}
    turns = itertools.count()

    def __call__(self, request):
        authority = self.authority_for(request)
        turn = next(self.turns)
        choice = ROLES if turn % 4 == 0 else admitted_to(request)
        role = choice[turn // 4 % len(choice)]
        request.headers["authorization"] = f"Bearer {self.token(authority, role)}"
        return request

    def authority_for(self, request):
        if "/erasure" in request.path_url:
            return "dudley"
        for authority in AUTHORITIES:
            if request.path_url.endswith(f"/{authority}") or f'"{authority}"' in str(request.body)[:60]:
                return authority
        return "walsall"

    def token(self, authority, role):
        if (authority, role) not in self.tokens:
            query = {"authority": authority, "role": role}
            self.tokens[authority, role] = requests.get(f"{URL}/local/token", query).json()["token"]
        return self.tokens[authority, role]


schemathesis.auth.set_from_requests(Signed()).apply_to(path_regex="^/v1/sources/")
schemathesis.auth.set_from_requests(SignedIn()).apply_to(path_regex="^/v1/(?!sources/)")


@schemathesis.hook
def before_load_schema(context, document):
    """Learns who is admitted. Of the types of milestone without data, which differ in name alone, it leaves three."""
    schemas = document["components"]["schemas"]
    for union in ("Milestone", "PreviewedMilestone"):
        forms = [form["$ref"] for form in schemas[union]["oneOf"]]
        plain = [form for form in forms if f"{bare(form)}Data" not in schemas]
        kept = [form for form in forms if form not in plain or form in plain[:3]]
        schemas[union]["oneOf"] = [{"$ref": form} for form in kept]
        del schemas[union]["discriminator"]
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            roles = re.search(r"For these roles: (.*)\.$", operation.get("description", ""))
            if roles:
                form = re.compile(re.sub(r"\{\w+\}", "[^/]*", path))
                admitted.append((method.upper(), form, roles[1].split(", ")))


def bare(reference):
    return reference.rsplit("/", 1)[1].removeprefix("Previewed")


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Mostly sources, authorities, cases and links that there are. What breaks the schema is left as it is."""
    known = {"source": [f"demo-{each}" for each in AUTHORITIES], "authority": AUTHORITIES, "case": CASES, "token": [KNOWN["token"]]}
    known["feed"] = [KNOWN["revocable" if context.operation.method == "delete" else "feed"]]
    for name, values in known.items():
        value = (path_parameters or {}).get(name)
        if isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9._-]+", value) and number_of(value, context.operation.label) % 8:
            path_parameters[name] = one_of(values, value)
    return path_parameters


@schemathesis.hook
def map_body(context, body):
    """Milestones of a few cases in the last months, and settings changed from the version in force."""
    if not isinstance(body, dict):
        return body
    for milestone in [body, *[each for each in listed(body.get("milestones")) if isinstance(each, dict)]]:
        moment = milestone.get("occurredAt")
        if isinstance(moment, str) and MOMENT.fullmatch(moment) and number_of(moment) % 8:
            minutes = number_of(moment, milestone.get("type")) % (90 * 1440)
            milestone["occurredAt"] = (NOW - timedelta(minutes=minutes)).astimezone(timezone.utc).isoformat()
    if isinstance(body.get("case"), str) and re.fullmatch(r"[A-Za-z0-9-]{3,32}", body["case"], re.ASCII):
        body["case"] = one_of(CASES, body["case"])
    version = body.get("version")
    if type(version) is int and 0 <= version < 10**9 and "change" in body and number_of(body) % 4:
        body["version"] = requests.get(f"{URL}/v1/settings", headers=administrator()).json()["version"]
        if isinstance(body["change"], dict) and isinstance(body["change"].get("periods"), dict):
            periods = body["change"]["periods"].values()
            body["change"]["periods"] = dict(zip(rules_without_period(), periods))
    return body


@functools.cache
def rules_without_period():
    answer = requests.get(f"{URL}/v1/procedures/walsall", headers=administrator())
    return [rule["id"] for rule in answer.json()["rules"] if rule["versions"][-1]["within"] == "set by the authority"]


@schemathesis.hook
def map_case(context, case):
    """What is to be erased is mostly confirmed."""
    body, path = case.body, case.path_parameters or {}
    if isinstance(body, dict) and isinstance(body.get("confirm"), str) and number_of(body) % 4:
        if re.fullmatch(r"[A-Za-z0-9-]{3,32}", body["confirm"], re.ASCII):
            body["confirm"] = path.get("case", body["confirm"])
    return case


def administrator():
    return {"authorization": f"Bearer {SignedIn().token('walsall', 'administrator')}"}


def listed(value):
    return value if isinstance(value, list) else []
