"""A headless Chromium, driven over the WebDriver protocol (w3.org/TR/webdriver2) by Debian's chromium-driver.

No package of Python is needed.  The browser gets a profile of its own, thrown away afterwards, and no network.
"""
import base64
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "Tab": "\ue004", "Shift": "\ue008"}


def missing():
    """The Debian package that is wanting, or None."""
    for command, package in (("chromium", "chromium"), ("chromedriver", "chromium-driver")):
        if not shutil.which(command):
            return package
    return None


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Browser:
    def __init__(self, downloads):
        self.profile = tempfile.mkdtemp()
        self.url = f"http://127.0.0.1:{free_port()}"
        self.driver = subprocess.Popen(["chromedriver", f"--port={self.url.rsplit(':', 1)[1]}"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        arguments = ["--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                     "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                     "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={self.profile}"]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
        options = {"args": arguments, "prefs": {"download.default_directory": downloads}}
        wanted = {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
            "unhandledPromptBehavior": "accept"}}}
        self.session = ""
        for _ in range(100):
            try:
                self.session = "/session/" + self.call("POST", "/session", wanted)["sessionId"]
                break
            except urllib.error.URLError:
                time.sleep(0.1)
        self.cdp("Browser.setDownloadBehavior", behavior="allow", downloadPath=downloads)

    def call(self, method, path, body=None):
        data = json.dumps(body if body is not None else {}).encode() if method == "POST" else None
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise RuntimeError(f"{value['error']}: {value['message'].splitlines()[0]}") from error

    def post(self, path, **body):
        return self.call("POST", self.session + path, body)

    def get(self, path):
        return self.call("GET", self.session + path)

    def cdp(self, command, **parameters):
        return self.post("/goog/cdp/execute", cmd=command, params=parameters)

    def close(self):
        try:
            self.call("DELETE", self.session)
        finally:
            self.driver.terminate()
            self.driver.wait()
            shutil.rmtree(self.profile, ignore_errors=True)

    # ---- what a reader does ----

    def open(self, path):
        self.post("/url", url="file://" + os.path.abspath(path))

    def run(self, script, *arguments):
        return self.post("/execute/sync", script=script, args=list(arguments))

    def find(self, selector):
        return self.post("/element", using="css selector", value=selector)[ELEMENT]

    def click(self, selector):
        self.post(f"/element/{self.find(selector)}/click")

    def type(self, selector, text):
        self.post(f"/element/{self.find(selector)}/value", text=text)

    def key(self, key):
        """Presses a key where the focus is; a capital letter comes with Shift."""
        value = KEYS.get(key, key)
        actions = [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]
        if len(key) == 1 and key.isupper():
            actions = [{"type": "keyDown", "value": KEYS["Shift"]}, *actions, {"type": "keyUp", "value": KEYS["Shift"]}]
        self.post("/actions", actions=[{"type": "key", "id": "keyboard", "actions": actions}])

    def choose(self, selector, value):
        self.run("const select = document.querySelector(arguments[0]); select.value = arguments[1];"
                 "select.dispatchEvent(new Event('change', {bubbles: true}))", selector, value)

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0]).textContent", selector)

    # ---- what a test sees ----

    def log(self):
        """Messages of the console: an error of a script, a breach of the page's policy."""
        return [entry["message"] for entry in self.post("/se/log", type="browser")]

    def requested(self):
        """Addresses that the browser asked for since the last call."""
        events = [json.loads(entry["message"])["message"] for entry in self.post("/se/log", type="performance")]
        return [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]

    def look(self, width, height, scheme="light", media=""):
        self.cdp("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.cdp("Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}])

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.get("/screenshot")))

    def print_page(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.post("/print", background=True, orientation="landscape")))
