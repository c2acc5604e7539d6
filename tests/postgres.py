"""A server of PostgreSQL for the length of a test: in a folder of its own, on a socket of its own."""
import glob
import os
import shutil
import subprocess
import tempfile


class Server:
    """Use with `with`; start() says whether there is one, environment is what psql needs to find it."""

    def __init__(self):
        self.environment, self.directory, self.tried = {}, None, False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.environment:
            self.run("pg_ctl", "-D", "data", "-m", "immediate", "-w", "stop")
        if self.directory:
            shutil.rmtree(self.directory, ignore_errors=True)

    @staticmethod
    def find(program):
        """Debian keeps the programs of the server out of the way."""
        return shutil.which(program) or next(iter(sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{program}"))), None)

    def run(self, program, *arguments):
        """The server refuses to run as root: then somebody else has to."""
        command = [self.find(program), *arguments]
        if os.geteuid() == 0:
            command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]
        return subprocess.run(command, cwd=self.directory, env={"PATH": os.environ["PATH"], "HOME": self.directory, "LC_ALL": "C"},
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              check=False).returncode == 0

    def start(self):
        if self.tried:
            return bool(self.environment)
        self.tried = True
        if not (self.find("initdb") and self.find("pg_ctl") and shutil.which("psql")):
            return False
        self.directory = tempfile.mkdtemp(prefix="scrim-postgres-", dir="/tmp")  # a socket's path is short
        os.chmod(self.directory, 0o755)
        if os.geteuid() == 0:
            os.chown(self.directory, 65534, 65534)
        options = f"-c listen_addresses= -c unix_socket_directories={self.directory} -c fsync=off"
        if self.run("initdb", "-D", "data", "-U", "study", "-A", "trust", "--no-sync") and \
                self.run("pg_ctl", "-D", "data", "-l", "log", "-w", "-o", options, "start"):
            self.environment = {"PGHOST": self.directory, "PGUSER": "study", "PGDATABASE": "postgres"}
        return bool(self.environment)
